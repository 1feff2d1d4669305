import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  civilFromMs,
  daysInMonth,
  isLeapYear,
  lastMomentBefore,
  msFromCivil,
  startOfMonth,
  weekday,
} from './calendar.js';
import { MS_PER_400_YEARS, MS_PER_DAY } from './epoch-ms.js';

const DATE_RANGE_MS = 8.64e15;

describe('calendar', () => {
  it('starts counting on 1 January 1970', () => {
    expect(msFromCivil(1970)).to.equal(0);
    expect(msFromCivil(1970, 1, 2)).to.equal(MS_PER_DAY);
    expect(msFromCivil(1969, 12, 31, 23, 59, 59, 999)).to.equal(-1);
  });

  it('knows the lengths of months and years', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).to.deep.equal([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([2000, 1900, 2024, 2023, 0, -4, -100, -400].map(isLeapYear)).to.deep.equal([
      true,
      false,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(daysInMonth(2024, 2)).to.equal(29);
  });

  it('agrees with Date wherever Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -DATE_RANGE_MS, max: DATE_RANGE_MS }), (ms) => {
        const date = new Date(ms);
        const civil = civilFromMs(ms);
        expect(civil).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
        expect(weekday(ms)).to.equal(date.getUTCDay());
        const { year, month, day, hour, minute, second, millisecond } = civil;
        expect(msFromCivil(year, month, day, hour, minute, second, millisecond)).to.equal(ms);
      }),
      { numRuns: 500 },
    );
  });

  it('counts the day before year 0 as 31 December 2 BCE', () => {
    const { year, month, day } = civilFromMs(msFromCivil(0) - 1);
    expect([year, month, day]).to.deep.equal([-1, 12, 31]);
  });

  it('drops fractions of a millisecond towards the past', () => {
    expect(civilFromMs(-1e-12)).to.include({ year: 1969, hour: 23, millisecond: 999 });
    expect(civilFromMs(0.9)).to.include({ year: 1970, hour: 0, millisecond: 0 });
  });

  it('lets a month run past December', () => {
    expect(startOfMonth(2001, 15)).to.equal(Date.UTC(2002, 2, 1));
    expect(startOfMonth(2001, 13)).to.equal(Date.UTC(2002, 0, 1));
  });

  it('repeats itself every 400 years', () => {
    expect(msFromCivil(2000 + 400 * 425_000) - msFromCivil(2000)).to.equal(425_000 * MS_PER_400_YEARS);
  });

  it('finds the year again in deep time', () => {
    for (const year of [-13_800_000_000, -4_540_000_000, -66_000_000, 292_000_001, 99_999_999_999]) {
      expect(civilFromMs(msFromCivil(year)), String(year)).to.include({ year, month: 1, day: 1 });
      expect(civilFromMs(lastMomentBefore(msFromCivil(year))), String(year)).to.include({ year: year - 1, month: 12 });
    }
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (year) => {
        expect(civilFromMs(msFromCivil(year)).year).to.equal(year);
        expect(civilFromMs(lastMomentBefore(msFromCivil(year))).year).to.equal(year - 1);
        expect(msFromCivil(year + 1)).to.be.greaterThan(msFromCivil(year));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the order of years that no calendar reaches', () => {
    const years = [-1e34, -1e15, -2e12, -1e12, 0, 1e12, 2e12, 1e15, 1e34];
    const times = years.map((year) => msFromCivil(year));
    expect([...times].sort((a, b) => a - b)).to.deep.equal(times);
    expect(civilFromMs(msFromCivil(1e34)).year).to.be.closeTo(1e34, 1e20);
  });
});
