import { expect } from '@open-wc/testing';
import { extentOf, finestUnitMs } from './extent.js';
import { normalize } from './normalize.js';
import type { TimelineData } from './timeline-data.js';

const dataOf = (...dates: string[]): TimelineData =>
  normalize({ events: dates.map((date, i) => ({ id: String(i), date, title: 'T' })) });

const HOUR = 3_600_000;

describe('extentOf', () => {
  it('goes from the first start to the last end', () => {
    expect(extentOf(dataOf('2024', '2023-01-14'))).to.deep.equal([Date.UTC(2023, 0, 14), Date.UTC(2025)]);
    expect(extentOf(dataOf('1914/1990', '1939'))).to.deep.equal([Date.UTC(1914), Date.UTC(1991)]);
  });

  it('leaves open ends out', () => {
    expect(extentOf(dataOf('2022-02-24/..'))).to.deep.equal([Date.UTC(2022, 1, 24), Date.UTC(2022, 1, 24)]);
    expect(extentOf(dataOf('../2020', '2023/..'))).to.deep.equal([Date.UTC(2021), Date.UTC(2023)]);
  });

  it('is null where there is nothing', () => {
    expect(extentOf(dataOf())).to.equal(null);
  });
});

describe('finestUnitMs', () => {
  it('is the unit of the most precise date', () => {
    expect(finestUnitMs(dataOf('2023', '2023-01-14'))).to.equal(24 * HOUR);
    expect(finestUnitMs(dataOf('2023', '2023-02'))).to.equal(28 * 24 * HOUR);
    expect(finestUnitMs(dataOf('2023', '1990s', '198X'))).to.equal(365 * 24 * HOUR);
    expect(finestUnitMs(dataOf('2023-01-14T03:00:00Z'))).to.equal(1000);
    expect(finestUnitMs(dataOf('2023-01-14T03:00Z'))).to.equal(60_000);
  });

  it('is a century where every event is longer, or open', () => {
    expect(finestUnitMs(dataOf('Y-13800000000', '1900/..'))).to.be.at.least(365 * 24 * HOUR);
    expect(finestUnitMs(dataOf('1900/..'))).to.be.within(99 * 365 * 24 * HOUR, 101 * 366 * 24 * HOUR);
  });
});
