import { expect } from '@open-wc/testing';
import { moveDate, resizeDate, stepDate, stepEnd } from './move-date.js';

const DAY = 86_400_000;
const utc = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('moveDate', () => {
  it('moves a month by months, never to a day', () => {
    expect(moveDate('2023-01', 31 * DAY)).to.equal('2023-02');
    expect(moveDate('2023-01', 10 * DAY)).to.equal('2023-01');
    expect(moveDate('2023-12', 20 * DAY)).to.equal('2024-01');
    expect(moveDate('2023-01', -31 * DAY)).to.equal('2022-12');
  });

  it('moves a day to the nearest day', () => {
    expect(moveDate('2023-01-19', 0.6 * DAY)).to.equal('2023-01-20');
    expect(moveDate('2023-02-28', DAY)).to.equal('2023-03-01');
    expect(moveDate('2023-01-19', 0.3 * DAY)).to.equal('2023-01-19');
  });

  it('keeps what the date says of itself', () => {
    for (const [from, steps, to] of [
      ['1984~', 2, '1986~'],
      ['1984?', -1, '1983?'],
      ['198X', 1, '199X'],
      ['19XX~', -1, '18XX~'],
      ['2004-06~', 7, '2005-01~'],
      ['2004-?06-11', 20, '2004-?07-01'],
      ['2004-XX', 1, '2005-XX'],
      ['2004-12-XX', 1, '2005-01-XX'],
      ['2001-21', 1, '2001-22'],
      ['2001-24', 1, '2002-21'],
      ['2001-36', 1, '2002-33'],
      ['-0043-03-15', 20, '-0043-04-04'],
      ['0001-01-01', -1, '0000-12-31'],
      ['9999', 1, 'Y10000'],
      ['Y-13800000000', 1, 'Y-13700000000'],
      ['2024-09-02T03:00:00+03:00', 60, '2024-09-02T04:00:00+03:00'],
      ['2024-09-02T23:59Z', 1, '2024-09-03T00:00Z'],
    ] as const) {
      expect(stepDate(from, steps), from).to.equal(to);
      expect(stepDate(to, -steps), to).to.equal(from);
    }
  });

  it('moves both ends of an interval and leaves open and unknown ones', () => {
    expect(moveDate('2023-01-14/2023-01-19', 2 * DAY)).to.equal('2023-01-16/2023-01-21');
    expect(moveDate('2022-02-24/..', DAY)).to.equal('2022-02-25/..');
    expect(stepDate('/1985', 1)).to.equal('/1986');
    expect(stepDate('2001/2003-05', 1)).to.equal('2002/2003-06');
  });

  it('does not move what it would have to make more of than is known', () => {
    for (const edtf of ['[1667,1668]', '{1960,1961}', '156X-12-25', '1950S2', 'soon', '']) {
      expect(moveDate(edtf, 400 * DAY), edtf).to.equal(null);
    }
  });
});

describe('resizeDate', () => {
  it('makes an interval of a date, to the last day that belongs to it', () => {
    expect(resizeDate('2023-01-14', 'end', utc('2023-01-20'))).to.equal('2023-01-14/2023-01-19');
    expect(resizeDate('1984~', 'end', utc('1986-01-01'))).to.equal('1984~/1985~');
    expect(resizeDate('2023-03', 'start', utc('2023-01-03'))).to.equal('2023-01/2023-03');
  });

  it('makes a date of an interval whose ends meet, and never turns one round', () => {
    expect(resizeDate('2023-01-14/2023-01-19', 'end', utc('2023-01-15'))).to.equal('2023-01-14');
    expect(resizeDate('2023-01-14/2023-01-19', 'end', utc('2022-01-15'))).to.equal('2023-01-14');
    expect(resizeDate('2023-01-14/2023-01-19', 'start', utc('2024-01-15'))).to.equal('2023-01-19');
  });

  it('moves one end by steps', () => {
    expect(stepEnd('2023-01-14', 'end', 1)).to.equal('2023-01-14/2023-01-15');
    expect(stepEnd('2023-01/2023-03', 'end', -1)).to.equal('2023-01/2023-02');
    expect(stepEnd('2023-01/2023-03', 'start', -2)).to.equal('2022-11/2023-03');
    expect(stepEnd('2022-02-24/..', 'end', 1)).to.equal(null);
  });
});
