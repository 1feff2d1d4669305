import { expect } from '@open-wc/testing';
import { MS_PER_400_YEARS } from './epoch-ms.js';
import { parseEdtf } from './parse-edtf.js';
import type { Precision } from './precision.js';

const OPEN = 'open';

/** Text, first moment, the moment after it (as ISO 8601 or in milliseconds), precision. */
type Row = [edtf: string, start: string | number, end: string | number, precision: Precision];

const ms = (at: string | number, open: number): number =>
  at === OPEN ? open : typeof at === 'number' ? at : Date.parse(at);

function checkBounds(rows: readonly Row[]): void {
  for (const [edtf, start, end, precision] of rows) {
    const date = parseEdtf(edtf);
    expect(date, edtf).not.to.equal(null);
    expect([date?.startMs, date?.endMs], edtf).to.deep.equal([ms(start, -Infinity), ms(end, Infinity)]);
    expect(date?.precision, edtf).to.equal(precision);
    expect(date?.edtf, edtf).to.equal(edtf);
  }
}

/** 1 January of a year far out, by whole repetitions of the calendar. */
const far = (repetitions: number, year: string): number => Date.parse(year) + repetitions * MS_PER_400_YEARS;

/** The examples of https://www.loc.gov/standards/datetime/, each once, with every number of its lists of seasons. */
const SPEC = {
  0: `1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04
    1985-04-12T23:20:30+04:30 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005
    2005/2006-02`,
  1: `Y170000002 Y-170000002 2001-21 2001-22 2001-23 2001-24 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX
    1985-XX-XX 1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/
    /1985-04-12 /1985-04 /1985 -1985`,
  2: `Y-17E7 2001-25 2001-26 2001-27 2001-28 2001-29 2001-30 2001-31 2001-32 2001-33 2001-34 2001-35 2001-36 2001-37
    2001-38 2001-39 2001-40 2001-41 1950S2 Y171010000S3 Y3388E2S3 [1667,1668,1670..1672] [..1760-12-03] [1760-12..]
    [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984] {1667,1668,1670..1672} {1960,1961-12} {..1984} 2004-06-11%
    2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11 156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X
    2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03`,
} as const;

describe('parseEdtf, the examples of the specification', () => {
  const checked = new Set<string>();
  const check = (rows: Row[]): void => {
    checkBounds(rows);
    for (const [edtf] of rows) checked.add(edtf);
  };

  after(() => {
    const missing = Object.values(SPEC).flatMap((texts) => texts.split(/\s+/u).filter((text) => !checked.has(text)));
    expect(missing, 'examples that no row here gives the bounds of').to.deep.equal([]);
  });

  it('are 13 of level 0, 27 of level 1 and 43 of level 2', () => {
    expect(Object.values(SPEC).map((texts) => texts.split(/\s+/u).length)).to.deep.equal([13, 27, 43]);
  });

  it('reads level 0', () => {
    check([
      ['1985-04-12', '1985-04-12', '1985-04-13', 'day'],
      ['1985-04', '1985-04-01', '1985-05-01', 'month'],
      ['1985', '1985-01-01', '1986-01-01', 'year'],
      ['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:31Z', 'second'],
      ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z', '1985-04-12T23:20:31Z', 'second'],
      ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30Z', '1985-04-13T03:20:31Z', 'second'],
      ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30Z', '1985-04-12T18:50:31Z', 'second'],
      ['1964/2008', '1964-01-01', '2009-01-01', 'year'],
      ['2004-06/2006-08', '2004-06-01', '2006-09-01', 'month'],
      ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-09', 'day'],
      ['2004-02-01/2005-02', '2004-02-01', '2005-03-01', 'day'],
      ['2004-02-01/2005', '2004-02-01', '2006-01-01', 'day'],
      ['2005/2006-02', '2005-01-01', '2006-03-01', 'year'],
    ]);
  });

  it('reads years, seasons and negative years of level 1', () => {
    check([
      ['Y170000002', far(425_000, '0002-01-01'), far(425_000, '0003-01-01'), 'year'],
      ['Y-170000002', far(-425_001, '0398-01-01'), far(-425_001, '0399-01-01'), 'year'],
      ['2001-21', '2001-03-01', '2001-06-01', 'season'],
      ['2001-22', '2001-06-01', '2001-09-01', 'season'],
      ['2001-23', '2001-09-01', '2001-12-01', 'season'],
      ['2001-24', '2001-12-01', '2002-03-01', 'season'],
      ['-1985', '-001985-01-01', '-001984-01-01', 'year'],
    ]);
  });

  it('reads qualification and unspecified digits of level 1', () => {
    check([
      ['1984?', '1984-01-01', '1985-01-01', 'year'],
      ['2004-06~', '2004-06-01', '2004-07-01', 'month'],
      ['2004-06-11%', '2004-06-11', '2004-06-12', 'day'],
      ['201X', '2010-01-01', '2020-01-01', 'decade'],
      ['20XX', '2000-01-01', '2100-01-01', 'century'],
      ['2004-XX', '2004-01-01', '2005-01-01', 'year'],
      ['1985-04-XX', '1985-04-01', '1985-05-01', 'month'],
      ['1985-XX-XX', '1985-01-01', '1986-01-01', 'year'],
    ]);
  });

  it('reads intervals of level 1 with open and unknown ends', () => {
    check([
      ['1985-04-12/..', '1985-04-12', OPEN, 'day'],
      ['1985-04/..', '1985-04-01', OPEN, 'month'],
      ['1985/..', '1985-01-01', OPEN, 'year'],
      ['../1985-04-12', OPEN, '1985-04-13', 'day'],
      ['../1985-04', OPEN, '1985-05-01', 'month'],
      ['../1985', OPEN, '1986-01-01', 'year'],
      ['1985-04-12/', '1985-04-12', '1985-04-13', 'day'],
      ['1985-04/', '1985-04-01', '1985-05-01', 'month'],
      ['1985/', '1985-01-01', '1986-01-01', 'year'],
      ['/1985-04-12', '1985-04-12', '1985-04-13', 'day'],
      ['/1985-04', '1985-04-01', '1985-05-01', 'month'],
      ['/1985', '1985-01-01', '1986-01-01', 'year'],
      ['../..', OPEN, OPEN, 'gigayear'],
    ]);
  });

  it('reads exponents and significant digits of level 2', () => {
    check([
      ['Y-17E7', far(-425_000, '0000-01-01'), far(-425_000, '0001-01-01'), 'megayear'],
      ['1950S2', '1900-01-01', '2000-01-01', 'century'],
      ['Y171010000S3', far(427_500, '0000-01-01'), far(430_000, '0000-01-01'), 'megayear'],
      ['Y3388E2S3', far(845, '0000-01-01'), far(847, '0200-01-01'), 'kiloyear'],
    ]);
  });

  it('reads the parts of a year of level 2', () => {
    check([
      ['2001-34', '2001-04-01', '2001-07-01', 'quarter'],
      ['2001-25', '2001-03-01', '2001-06-01', 'season'],
      ['2001-26', '2001-06-01', '2001-09-01', 'season'],
      ['2001-27', '2001-09-01', '2001-12-01', 'season'],
      ['2001-28', '2001-12-01', '2002-03-01', 'season'],
      ['2001-29', '2001-09-01', '2001-12-01', 'season'],
      ['2001-30', '2001-12-01', '2002-03-01', 'season'],
      ['2001-31', '2001-03-01', '2001-06-01', 'season'],
      ['2001-32', '2001-06-01', '2001-09-01', 'season'],
      ['2001-33', '2001-01-01', '2001-04-01', 'quarter'],
      ['2001-35', '2001-07-01', '2001-10-01', 'quarter'],
      ['2001-36', '2001-10-01', '2002-01-01', 'quarter'],
      ['2001-37', '2001-01-01', '2001-05-01', 'third'],
      ['2001-38', '2001-05-01', '2001-09-01', 'third'],
      ['2001-39', '2001-09-01', '2002-01-01', 'third'],
      ['2001-40', '2001-01-01', '2001-07-01', 'half'],
      ['2001-41', '2001-07-01', '2002-01-01', 'half'],
    ]);
  });

  it('reads sets of level 2', () => {
    check([
      ['[1667,1668,1670..1672]', '1667-01-01', '1673-01-01', 'year'],
      ['[1667, 1668, 1670..1672]', '1667-01-01', '1673-01-01', 'year'],
      ['[..1760-12-03]', OPEN, '1760-12-04', 'day'],
      ['[1760-12..]', '1760-12-01', OPEN, 'month'],
      ['[1760-01,1760-02,1760-12..]', '1760-01-01', OPEN, 'month'],
      ['[1667,1760-12]', '1667-01-01', '1761-01-01', 'year'],
      ['[..1984]', OPEN, '1985-01-01', 'year'],
      ['{1667,1668,1670..1672}', '1667-01-01', '1673-01-01', 'year'],
      ['{1960,1961-12}', '1960-01-01', '1962-01-01', 'year'],
      ['{..1984}', OPEN, '1985-01-01', 'year'],
      ['{1984..}', '1984-01-01', OPEN, 'year'],
    ]);
  });

  it('reads qualification, unspecified digits and intervals of level 2', () => {
    check([
      ['2004-06~-11', '2004-06-11', '2004-06-12', 'day'],
      ['2004?-06-11', '2004-06-11', '2004-06-12', 'day'],
      ['?2004-06-~11', '2004-06-11', '2004-06-12', 'day'],
      ['2004-%06-11', '2004-06-11', '2004-06-12', 'day'],
      ['156X-12-25', '1560-12-25', '1569-12-26', 'day'],
      ['15XX-12-25', '1500-12-25', '1599-12-26', 'day'],
      ['XXXX-12-XX', '0000-12-01', '+010000-01-01', 'month'],
      ['1XXX-XX', '1000-01-01', '2000-01-01', 'kiloyear'],
      ['1XXX-12', '1000-12-01', '2000-01-01', 'month'],
      ['1984-1X', '1984-10-01', '1985-01-01', 'month'],
      ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-21', 'day'],
      ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-04', 'month'],
    ]);
  });
});

describe('parseEdtf, beyond the examples', () => {
  const check = checkBounds;

  it('reads times without seconds, with fractions, to the hour, and at the end of a day', () => {
    check([
      ['2024-09-02T03:00+03:00', '2024-09-02T00:00Z', '2024-09-02T00:01Z', 'minute'],
      ['2024-09-02T03:00', '2024-09-02T03:00Z', '2024-09-02T03:01Z', 'minute'],
      ['2024-09-02T03', '2024-09-02T03:00Z', '2024-09-02T04:00Z', 'hour'],
      ['2024-09-02T03:00:00.5Z', '2024-09-02T03:00:00.500Z', '2024-09-02T03:00:00.501Z', 'millisecond'],
      ['2024-09-02T03:00:00.123456Z', '2024-09-02T03:00:00.123Z', '2024-09-02T03:00:00.124Z', 'millisecond'],
      ['2024-12-31T24:00:00Z', '2025-01-01T00:00:00Z', '2025-01-01T00:00:01Z', 'second'],
      ['2024-01-01T00:00:00+14:00', '2023-12-31T10:00Z', '2023-12-31T10:00:01Z', 'second'],
      ['2024-09-02T03:00Z/2024-09-02T04:30Z', '2024-09-02T03:00Z', '2024-09-02T04:31Z', 'minute'],
      ['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
    ]);
  });

  it('keeps the offset, and tells a time in UTC from one without a zone', () => {
    expect(parseEdtf('1985-04-12T23:20:30-04')?.offsetMinutes).to.equal(-240);
    expect(parseEdtf('1985-04-12T23:20:30+04:30')?.offsetMinutes).to.equal(270);
    expect(parseEdtf('1985-04-12T23:20:30Z')?.offsetMinutes).to.equal(0);
    expect(parseEdtf('1985-04-12T23:20:30-00:00')?.offsetMinutes).to.equal(0);
    expect(parseEdtf('1985-04-12T23:20:30')?.offsetMinutes).to.equal(null);
    expect(parseEdtf('2024-09-02T03:00+03:00/2024-09-03')?.lower?.offsetMinutes).to.equal(180);
  });

  it('reads years of any size in their order', () => {
    check([
      ['Y17E7', far(425_000, '0000-01-01'), far(425_000, '0001-01-01'), 'megayear'],
      ['Y1985', '1985-01-01', '1986-01-01', 'year'],
      ['Y-44', '-000044-01-01', '-000043-01-01', 'year'],
    ]);
    // Floats are 65 seconds apart there.
    const bigBang = parseEdtf('Y-13800000000');
    expect(bigBang?.precision).to.equal('year');
    expect(bigBang?.startMs).to.be.closeTo(far(-34_500_000, '0000-01-01'), 200_000);
    expect(bigBang?.endMs).to.be.closeTo(far(-34_500_000, '0001-01-01'), 200_000);
    const years = ['Y-1E34', 'Y-138E8', 'Y-13799999999', 'Y-1000000', '-9999', '0000', '9999', 'Y10000', 'Y1E100'];
    const dates = years.map((year) => parseEdtf(year));
    dates.forEach((date, i) => {
      expect(date?.endMs, years[i]).to.be.greaterThan(date?.startMs ?? NaN);
      if (i > 0) expect(date?.startMs, years[i]).to.be.greaterThan(dates[i - 1]?.startMs ?? NaN);
    });
    expect(parseEdtf('Y-138E8')?.precision).to.equal('megayear');
    expect(parseEdtf('Y-14E9')?.precision).to.equal('gigayear');
    expect(parseEdtf('Y171010000')?.precision).to.equal('year');
  });

  it('spans all the years that significant digits leave open, either side of year 0', () => {
    check([
      ['-0044S1', '-000049-01-01', '-000039-01-01', 'decade'],
      ['Y-44S1', '-000049-01-01', '-000039-01-01', 'decade'],
      ['1950S4', '1950-01-01', '1951-01-01', 'year'],
      ['1950S9', '1950-01-01', '1951-01-01', 'year'],
      ['0005S1', '0005-01-01', '0006-01-01', 'year'],
      ['1000S1', '1000-01-01', '2000-01-01', 'kiloyear'],
      ['0999S1', '0900-01-01', '1000-01-01', 'century'],
    ]);
  });

  it('leaves out days that do not exist when digits are unspecified', () => {
    check([
      ['2023-02-XX', '2023-02-01', '2023-03-01', 'month'],
      ['2024-02-XX', '2024-02-01', '2024-03-01', 'month'],
      ['2023-XX-31', '2023-01-31', '2024-01-01', 'day'],
      ['2023-X2-30', '2023-12-30', '2023-12-31', 'day'],
      ['2023-0X-31', '2023-01-31', '2023-09-01', 'day'],
      ['156X-02-29', '1560-02-29', '1568-03-01', 'day'],
      ['2023-02-2X', '2023-02-20', '2023-03-01', 'day'],
      ['2023-02-X1', '2023-02-01', '2023-02-22', 'day'],
      ['2023-X0', '2023-10-01', '2023-11-01', 'month'],
      ['X985', '0985-01-01', '9986-01-01', 'year'],
      ['-01XX', '-000199-01-01', '-000099-01-01', 'century'],
      ['-00XX', '-000099-01-01', '0000-01-01', 'century'],
      ['201X-24', '2010-12-01', '2020-03-01', 'season'],
      ['XXXX', '0000-01-01', '+010000-01-01', 'kiloyear'],
    ]);
  });

  it('marks what is unspecified', () => {
    for (const text of ['201X', '2004-XX', '156X-12-25', '1950S2', '201X-21', '201X/2025', '[2004,201X]']) {
      expect(parseEdtf(text)?.unspecified, text).to.equal(true);
    }
    for (const text of ['2010', '2004-06', '2001-21', '1950S4', '2010/2025', '[2004,2010]']) {
      expect(parseEdtf(text)?.unspecified, text).to.equal(false);
    }
  });

  it('qualifies what stands to the left of a mark, or the part right after it alone', () => {
    const rows: [string, boolean, boolean, string, string, string][] = [
      ['1984', false, false, '', '', ''],
      ['1984?', true, false, '?', '', ''],
      ['2004-06~', false, true, '~', '~', ''],
      ['2004-06-11%', true, true, '%', '%', '%'],
      ['2004-06~-11', false, true, '~', '~', ''],
      ['2004?-06-11', true, false, '?', '', ''],
      ['?2004-06-~11', true, true, '?', '', '~'],
      ['2004-%06-11', true, true, '', '%', ''],
      ['?2004-06~-11', true, true, '%', '~', ''],
      ['2001-21~', false, true, '~', '~', ''],
      ['Y-13800000000~', false, true, '~', '', ''],
      ['1950S2?', true, false, '?', '', ''],
    ];
    for (const [text, uncertain, approximate, year, month, day] of rows) {
      const date = parseEdtf(text);
      expect([date?.uncertain, date?.approximate], text).to.deep.equal([uncertain, approximate]);
      const none = !uncertain && !approximate;
      expect(date?.qualified, text).to.deep.equal(none ? null : { year, month, day });
    }
  });

  it('tells an open end from an unknown one', () => {
    const ends = (text: string): unknown[] => {
      const { openStart, openEnd, unknownStart, unknownEnd } = parseEdtf(text)!;
      return [openStart, openEnd, unknownStart, unknownEnd];
    };
    expect(ends('1984/..')).to.deep.equal([false, true, false, false]);
    expect(ends('../1984')).to.deep.equal([true, false, false, false]);
    expect(ends('1984/')).to.deep.equal([false, false, false, true]);
    expect(ends('/1984')).to.deep.equal([false, false, true, false]);
    expect(ends('../..')).to.deep.equal([true, true, false, false]);
    expect(ends('1984/1985')).to.deep.equal([false, false, false, false]);
    expect(ends('[..1984]')).to.deep.equal([true, false, false, false]);
    expect(ends('{1983,1984..}')).to.deep.equal([false, true, false, false]);
  });

  it('keeps both ends of an interval with their own precision and qualification', () => {
    const { kind, lower, upper, uncertain, approximate, precision } = parseEdtf('2004-06-11~/2005?')!;
    expect([kind, uncertain, approximate, precision]).to.deep.equal(['interval', true, true, 'day']);
    expect(lower).to.include({ precision: 'day', uncertain: false, approximate: true });
    expect(upper).to.include({ precision: 'year', uncertain: true, approximate: false });
    expect(parseEdtf('1984/..')?.upper).to.equal(null);
    expect(parseEdtf('1984')?.lower).to.equal(null);
  });

  it('lists the members of a set, ranges as intervals', () => {
    const set = parseEdtf('{1960, 1961-12?, 1970..1972, 1984..}')!;
    expect([set.kind, set.set, set.uncertain]).to.deep.equal(['set', 'all', true]);
    expect(set.members.map((member) => member.edtf)).to.deep.equal(['1960', '1961-12?', '1970/1972', '1984/..']);
    expect(set.members.map((member) => member.kind)).to.deep.equal(['date', 'date', 'interval', 'interval']);
    expect(parseEdtf('[1960]')?.set).to.equal('one');
    expect(parseEdtf('[..1960]')?.members[0]?.edtf).to.equal('../1960');
    expect(parseEdtf('[1700,1600]')).to.include({ startMs: Date.parse('1600'), endMs: Date.parse('1701') });
  });

  it('names the season', () => {
    expect(parseEdtf('2001-29')?.season).to.equal(29);
    expect(parseEdtf('2001-12')?.season).to.equal(null);
    expect(parseEdtf('2001-21/2002-22')?.upper?.season).to.equal(22);
  });

  it('lets the ends of an interval overlap, as long as it does not run backwards', () => {
    check([
      ['2004-01/2004-01-15', '2004-01-01', '2004-01-16', 'month'],
      ['2004-01-15/2004-01', '2004-01-15', '2004-02-01', 'day'],
      ['2004-01-15/2004-01-15', '2004-01-15', '2004-01-16', 'day'],
      ['198X/1982', '1980-01-01', '1983-01-01', 'decade'],
    ]);
  });

  it('trims the text', () => {
    expect(parseEdtf(' 1984?\n')?.edtf).to.equal('1984?');
  });
});
