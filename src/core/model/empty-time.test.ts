import { expect } from '@open-wc/testing';
import { formatLength } from '../time/format-length.js';
import type { TimeMap } from '../time/time-map.js';
import { STRAIGHT } from '../time/time-map.js';
import { foldEmptyTime } from './empty-time.js';
import { normalize } from './normalize.js';

const DAY = 86_400_000;
const fold = (...dates: string[]): TimeMap =>
  foldEmptyTime(normalize({ events: dates.map((date, i) => ({ id: String(i), date, title: 'T' })) }).columns);

describe('foldEmptyTime', () => {
  it('folds the nineteen empty months of the first story, and nothing else', () => {
    const map = fold('2023-01-14', '2023-01-19', '2023-01-19', '2024-09-02', '2024-09-02');
    expect(map.folds).to.have.length(1);
    const [{ startMs, endMs }] = map.folds;
    expect(startMs).to.be.above(Date.UTC(2023, 0, 20));
    expect(endMs).to.be.below(Date.UTC(2024, 8, 2));
    const parted = map.toUnit(Date.UTC(2024, 8, 2)) - map.toUnit(Date.UTC(2023, 0, 20));
    expect(parted).to.be.below(30 * DAY);
  });

  it('says nineteen months of the first story’s fold', () => {
    const [{ startMs, endMs }] = fold('2023-01-14', '2023-01-19', '2023-01-19', '2024-09-02', '2024-09-02').folds;
    expect(formatLength(startMs, endMs, 'en')).to.equal('19 months');
  });

  it('folds each of several long gaps, and keeps next to all of its length', () => {
    const map = fold('1631-12-07', '1639-12-04', '1761-06-06', '1769-06-03', '1874-12-09', '1882-12-06', '2004-06-08');
    expect(map.folds.map(({ startMs, endMs }) => formatLength(startMs, endMs, 'en'))).to.deep.equal([
      '109 years',
      '93 years',
      '109 years',
    ]);
  });

  it('leaves time straight where events come evenly', () => {
    expect(fold('2020', '2021', '2022', '2023')).to.equal(STRAIGHT);
    expect(fold('2020-01-01', '2020-03-01', '2020-05-01', '2020-07-01', '2020-11-01')).to.equal(STRAIGHT);
  });

  it('leaves time straight where there is one event, or none', () => {
    expect(fold()).to.equal(STRAIGHT);
    expect(fold('2023')).to.equal(STRAIGHT);
    expect(fold('../..')).to.equal(STRAIGHT);
  });

  it('folds nothing that an event lasts through', () => {
    expect(fold('2023-01-14', '2023-01-15/2024-09-01', '2024-09-02')).to.equal(STRAIGHT);
  });

  it('lets an open end cover nothing', () => {
    expect(fold('2000-01-01/..', '2000-01-05', '2000-01-09', '2020-01-01').folds).to.have.length(1);
  });

  it('keeps the order of time', () => {
    const map = fold('1900-01-01', '1900-01-09', '1950-01-01', '1950-01-03', '2020-01-01', '2020-01-02');
    expect(map.folds).to.have.length(2);
    let before = -Infinity;
    for (let year = 1899; year < 2022; year += 0.25) {
      const unit = map.toUnit(Date.UTC(2000) + (year - 2000) * 365.25 * DAY);
      expect(unit).to.be.above(before);
      before = unit;
    }
  });
});
