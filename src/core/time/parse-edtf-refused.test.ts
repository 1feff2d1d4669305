import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explainEdtf, parseEdtf } from './parse-edtf.js';

function reasonOf(text: string): string {
  const result = explainEdtf(text);
  return 'reason' in result ? result.reason : `${result.date.startMs} to ${result.date.endMs}`;
}

describe('parseEdtf, what it refuses', () => {
  it('refuses impossible dates and says why', () => {
    const rows: [string, string][] = [
      ['2023-02-29', 'February 2023 has 28 days'],
      ['1900-02-29', 'February 1900 has 28 days'],
      ['2024-02-30', 'February 2024 has 29 days'],
      ['2023-04-31', 'April 2023 has 30 days'],
      ['2023-02-29T10:00', 'February 2023 has 28 days'],
      ['-0043-02-29', 'February -0043 has 28 days'],
      ['2023-01-00', 'day 0 does not exist'],
      ['2023-13', 'month 13 does not exist'],
      ['2023-00', 'month 0 does not exist'],
      ['2023-20', 'month 20 does not exist'],
      ['2023-42', 'month 42 does not exist'],
      ['2023-13-01', 'month 13 does not exist'],
      ['2023-21-01', 'a season has no days'],
      ['2023-02-3X', 'no day can be 2023-02-3X'],
      ['2023-2X', 'no day can be 2023-2X'],
      ['1XX1-02-29', 'no day can be 1XX1-02-29'],
      ['XXXX-02-30', 'no day can be XXXX-02-30'],
      ['XXXX-XX-32', 'no day can be XXXX-XX-32'],
      ['-0000', 'year 0 has no sign'],
      ['-0000-01-01', 'year 0 has no sign'],
      ['Y-0', 'year 0 has no sign'],
      ['20240', 'a year of more than four digits needs a Y before it'],
      ['Y1E400', 'the year is too large'],
      ['1950S0', 'no digit of the year is significant'],
      ['2023-01-01T25:00', 'hour 25 does not exist'],
      ['2023-01-01T23:60', 'minute 60 does not exist'],
      ['2016-12-31T23:59:60Z', 'second 60 does not exist'],
      ['2023-01-01T24:00:01', 'a day ends at 24:00'],
      ['2023-01-01T10:00+15', 'offset hour 15 does not exist'],
      ['2023-01-01T10:00+14:30', 'offset minute 30 does not exist'],
      ['2023-01T10:00', 'a time needs a day that is known'],
      ['2023-01-XXT10:00', 'a time needs a day that is known'],
      ['2023-01-01?T10:00', 'a time needs a day that is known'],
      ['2005/2004', 'the interval ends before it starts'],
      ['2004-02-01/2004-01', 'the interval ends before it starts'],
      ['2004-06-11/2004-06-10', 'the interval ends before it starts'],
      ['[1672..1670]', 'the interval ends before it starts'],
      ['/', 'an interval needs a date at one end'],
      ['/..', 'an interval needs a date at one end'],
      ['../', 'an interval needs a date at one end'],
      ['2023-02-29/2024', 'February 2023 has 28 days'],
      ['2023/2024-02-30', 'February 2024 has 29 days'],
      ['{2023,2023-02-29}', 'February 2023 has 28 days'],
      ['[1984', 'the set does not end with ]'],
      ['{1984]', 'the set does not end with }'],
      ['', 'the date is empty'],
      ['  ', 'the date is empty'],
    ];
    for (const [text, reason] of rows) {
      expect(parseEdtf(text), text).to.equal(null);
      expect(reasonOf(text), text).to.equal(reason);
    }
  });

  it('refuses every one of the days that no calendar has, and reads every one that is', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let [impossible, refused] = [0, 0];
    for (const [year, february] of [
      ['2023', 28],
      ['2024', 29],
      ['1900', 28],
      ['2000', 29],
      ['0000', 29],
      ['-0001', 28],
    ] as const) {
      // prettier-ignore
      for (let month = 0; month < 100; month += 1) {
        for (let day = 0; day < 100; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const last = month === 2 ? february : (lengths[month - 1] ?? 0);
          const exists = day >= 1 && day <= last;
          if (!exists) impossible += 1;
          if (parseEdtf(text) === null) refused += 1;
          else expect(exists, text).to.be.true;
        }
      }
    }
    expect(refused).to.equal(impossible);
    expect(impossible).to.equal(6 * 10_000 - 3 * 365 - 3 * 366);
  });

  it('refuses what is not EDTF', () => {
    const texts = [
      ...['yesterday', '14 January 2023', '2023/01/14', '14.01.2023', '2023-1-4', '20230114', '23', '2023-1', '198'],
      ...['2023-', '2023-01-', '2023-01-014', '2023-01-14-01', '2023 01', '+2023', '--2023', '2023-W01', '2023-365'],
      ...['198x', '198u', '1984??', '1984?~', '?', '1984-?', '(1984)', '1984S', 'S2', '198XS2', '1950?S2'],
      ...['Y', 'Y-', 'YX', 'Y1984-01', 'Y1E', 'Y1.5E3', 'Y1E-3', 'y1984', 'Y1e7', 'Y 1984', 'Y--1'],
      ...['2023-01-14 10:00', '2023-01-14t10:00', '2023-01-14T', '2023-01-14T1', '2023-01-14T10:', '2023-01-14T10:0'],
      ...['2023-01-14T10:00:00.', '2023-01-14T10:00:00,5', '2023-01-14T10:00z', '2023-01-14T10:00+0300'],
      ...['2023-01-14T10:00+', '2023-01-14T10:00+3', '2023-01-14T10.5', '2023-01-14T10:00 Z', '2023-01-14T10:00:00?'],
      ...[
        '1984/1985/1986',
        '1984//1985',
        '1984/...',
        '..',
        '1984..',
        '1984..1985',
        '..1984',
        '1984/P1Y',
        'unknown/1984',
      ],
      ...['[]', '{}', '[', '{', ']', '[,]', '[1984,]', '[,1984]', '[1984 1985]', '[..]', '[1984/1985]', '[[1984]]'],
      ...['[1984]?', '[1984]/1985', '1984]', '[1984,{1985}]', '２０２３', '٢٠٢٣', '2023‐01', '2023−01', 'NaN', 'null'],
      ...['1984\u0000', 'constructor', '__proto__', '2001-2１'],
    ];
    for (const text of texts) expect(parseEdtf(text), JSON.stringify(text)).to.equal(null);
    expect(reasonOf('yesterday')).to.equal('not an EDTF date');
  });

  it('refuses what is not a text', () => {
    for (const value of [
      undefined,
      null,
      1984,
      NaN,
      true,
      {},
      [],
      ['1984'],
      new Date(0),
      Symbol('1984'),
      () => '1984',
    ]) {
      expect(parseEdtf(value as string)).to.equal(null);
      expect(explainEdtf(value as string)).to.deep.equal({ reason: 'not a text' });
    }
  });

  it('never throws, and reads no text as nothing', () => {
    const pieces = [
      ...'0123456789XYESTZ?~%-+/.,:[]{} '.split(''),
      '..',
      '1984',
      '-02',
      '-29',
      '2004-06-11',
      'T10:00',
      'é',
      '\u{1f600}',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (hostile) => {
        const date = parseEdtf(hostile);
        if (date !== null) {
          expect(date.endMs).to.be.greaterThan(date.startMs);
          expect(date.edtf).to.equal(hostile.trim());
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('comes to an end with hostile texts of 100,000 characters, and refuses those that are no dates', () => {
    const size = 100_000;
    const pieces = ['9', 'X', ' ', '[', '{', '..', '/', '-', '?', '0', 'E', 'S', ',', '1984,', '1984..', '1984/', 'Y9'];
    const starts = ['', '[', '{', 'Y', 'Y-', 'Y1E', '1984S', '1984-', '1984/', '[1984', '2024-01-01T00:00:00.', '{..'];
    const texts = starts.flatMap((start) => pieces.map((piece) => start + piece.repeat(size / piece.length)));
    const read = texts.map((text) => explainEdtf(text));
    for (const result of read) expect(result).to.have.any.keys('date', 'reason');
    expect(read.filter((result) => 'reason' in result).length).to.be.greaterThan(texts.length * 0.9);
  });

  it('reads a set of 100,000 characters', () => {
    const rare = `[${'X200-02-29,'.repeat(9090)}1984]`;
    const plain = `{${'1984,'.repeat(20_000)}1985}`;
    expect(parseEdtf(rare)?.members).to.have.lengthOf(9091);
    expect(parseEdtf(plain)?.members).to.have.lengthOf(20_001);
  });
});
