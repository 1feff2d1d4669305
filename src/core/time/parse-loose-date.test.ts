import { expect } from '@open-wc/testing';
import { parseLooseDate } from './parse-loose-date.js';

function summary(text: string): unknown {
  const read = parseLooseDate(text);
  if (read === null) return null;
  return 'reason' in read ? read.reason : [read.edtf, read.assumed];
}

describe('parseLooseDate', () => {
  it('reads dates with the name of the month, assuming nothing', () => {
    const texts = ['14 January 2023', '14 Jan 2023', '14. January 2023', '14th January 2023', '14 jan. 2023'];
    const more = ['January 14, 2023', 'Jan 14 2023', 'JAN. 14th, 2023', ' January  14,\n2023 ', '14 January, 2023'];
    for (const text of [...texts, ...more]) expect(summary(text), text).to.deep.equal(['2023-01-14', null]);
    for (const text of ['January 2023', 'Jan 2023', 'Jan. 2023', 'January, 2023']) {
      expect(summary(text), text).to.deep.equal(['2023-01', null]);
    }
    expect(summary('3 Sept 2023')).to.deep.equal(['2023-09-03', null]);
    expect(summary('May 1968')).to.deep.equal(['1968-05', null]);
  });

  it('reads dates in numbers and says in what order', () => {
    expect(summary('14.01.2023')).to.deep.equal(['2023-01-14', 'read as day.month.year']);
    expect(summary('14.1.2023')).to.deep.equal(['2023-01-14', 'read as day.month.year']);
    expect(summary('3. 4. 2023')).to.deep.equal(['2023-04-03', 'read as day.month.year']);
    expect(summary('2023/01/14')).to.deep.equal(['2023-01-14', 'read as year/month/day']);
    expect(summary('2023-1-4')).to.deep.equal(['2023-01-04', 'read as year-month-day']);
    expect(summary('2023.1.4')).to.deep.equal(['2023-01-04', 'read as year.month.day']);
    expect(summary('2023/1')).to.deep.equal(['2023-01', null]);
    expect(summary('1/2023')).to.deep.equal(['2023-01', null]);
  });

  it('refuses what could be two dates, and names both', () => {
    expect(summary('03/04/2023')).to.equal('it could be 3 April 2023 or 4 March 2023');
    expect(summary('3-4-2023')).to.equal('it could be 3 April 2023 or 4 March 2023');
  });

  it('reads what could be only one date', () => {
    expect(summary('25/12/2023')).to.deep.equal(['2023-12-25', 'read as day/month/year']);
    expect(summary('12/25/2023')).to.deep.equal(['2023-12-25', 'read as month/day/year']);
    expect(summary('05/05/2023')).to.deep.equal(['2023-05-05', null]);
  });

  it('refuses dates that do not exist', () => {
    expect(summary('31 February 2023')).to.equal('February 2023 has 28 days');
    expect(summary('30/02/2023')).to.equal('February 2023 has 28 days');
    expect(summary('14.13.2023')).to.equal('month 13 does not exist');
    expect(summary('2023/21')).to.equal('month 21 does not exist');
    expect(summary('2023/00/10')).to.equal('month 0 does not exist');
    expect(summary('0 May 2023')).to.equal('day 0 does not exist');
    expect(summary('0/5/2023')).to.equal('there is no day or month 0');
    expect(summary('99/99/2023')).to.equal('month 99 does not exist');
    expect(summary('14.01.23')).to.equal('the year needs four digits');
    expect(summary('1/14/23')).to.equal('the year needs four digits');
  });

  it('leaves everything else alone', () => {
    const texts = [
      '',
      'yesterday',
      '2023',
      'Ma 2023',
      'Janus 2023',
      'Marchy 2023',
      '14 January',
      '14 January 2023 AD',
      '1/2/3/2023',
    ];
    for (const text of texts) expect(summary(text), text).to.equal(null);
    expect(parseLooseDate(undefined as unknown as string)).to.equal(null);
    expect(parseLooseDate(`${' '.repeat(100_000)}Jan 2023`)).to.equal(null);
    expect(parseLooseDate('1'.repeat(100_000))).to.equal(null);
  });

  it('gives the whole date', () => {
    const read = parseLooseDate('14 January 2023');
    expect(read && 'date' in read && read.date).to.include({
      startMs: Date.UTC(2023, 0, 14),
      endMs: Date.UTC(2023, 0, 15),
      precision: 'day',
      edtf: '2023-01-14',
    });
  });
});
