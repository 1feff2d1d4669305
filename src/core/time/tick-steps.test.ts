import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { civilFromMs, msFromCivil, weekday } from './calendar.js';
import { MS_PER_DAY } from './epoch-ms.js';
import { MAJOR_STEPS, MAX_TICKS, TICK_STEPS, floorTo, ticksBetween } from './tick-steps.js';
import type { TickStep, TickUnit } from './tick-steps.js';

function stepOf(unit: TickUnit, count: number): TickStep {
  const found = TICK_STEPS.find((step) => step.unit === unit && step.count === count);
  if (!found) throw new Error(`no step of ${count} ${unit}`);
  return found;
}

const ticks = (unit: TickUnit, count: number, from: string, to: string): string[] =>
  ticksBetween(stepOf(unit, count), Date.parse(from), Date.parse(to)).map((ms) =>
    new Date(ms).toISOString().slice(0, 16),
  );

const years = (count: number, from: number, to: number): number[] =>
  ticksBetween(stepOf('year', count), msFromCivil(from), msFromCivil(to)).map((ms) => civilFromMs(ms).year);

describe('tick steps', () => {
  it('go from a millisecond to ten billion years, from fine to coarse', () => {
    expect(TICK_STEPS[0]).to.deep.equal({ unit: 'millisecond', count: 1, approxMs: 1 });
    expect(TICK_STEPS.at(-1)).to.include({ unit: 'year', count: 1e10 });
    TICK_STEPS.slice(1).forEach((step, i) => {
      expect(step.approxMs / TICK_STEPS[i].approxMs, `${step.count} ${step.unit}`).to.be.within(1.5, 5);
    });
  });

  it('include both ends', () => {
    expect(ticks('hour', 12, '2023-01-14', '2023-01-15')).to.deep.equal([
      '2023-01-14T00:00',
      '2023-01-14T12:00',
      '2023-01-15T00:00',
    ]);
    expect(ticks('day', 1, '2023-02-27T00:00:00.001Z', '2023-03-01')).to.deep.equal([
      '2023-02-28T00:00',
      '2023-03-01T00:00',
    ]);
  });

  it('put weeks on Mondays', () => {
    expect(ticks('week', 1, '2023-01-01', '2023-01-16')).to.deep.equal([
      '2023-01-02T00:00',
      '2023-01-09T00:00',
      '2023-01-16T00:00',
    ]);
  });

  it('leave two days between every other day, over the end of a month too', () => {
    expect(ticks('day', 2, '2023-01-27', '2023-02-03')).to.deep.equal([
      '2023-01-27T00:00',
      '2023-01-29T00:00',
      '2023-02-01T00:00',
      '2023-02-03T00:00',
    ]);
    expect(ticks('day', 2, '2024-02-27', '2024-03-01')).to.deep.equal(['2024-02-27T00:00', '2024-03-01T00:00']);
  });

  it('put quarters and halves on their first months', () => {
    expect(ticks('month', 3, '2022-11-05', '2023-07-01')).to.deep.equal([
      '2023-01-01T00:00',
      '2023-04-01T00:00',
      '2023-07-01T00:00',
    ]);
    expect(ticks('month', 6, '2022-11-05', '2023-07-01')).to.deep.equal(['2023-01-01T00:00', '2023-07-01T00:00']);
  });

  it('put years on round ones of either count, so that 500 BCE is the year -499', () => {
    expect(years(500, -1600, 1100)).to.deep.equal([-1499, -999, -499, 1, 500, 1000]);
    expect(years(100, -150, 150)).to.deep.equal([-99, 1, 100]);
    expect(years(5, -12, 12)).to.deep.equal([-9, -4, 1, 5, 10]);
    expect(years(2, -5, 5)).to.deep.equal([-5, -3, -1, 2, 4]);
    expect(years(1, -2, 2)).to.deep.equal([-2, -1, 0, 1, 2]);
    expect(years(20, 1995, 2065)).to.deep.equal([2000, 2020, 2040, 2060]);
  });

  it('reach deep time', () => {
    expect(years(5e9, -13_800_000_000, 2e9)).to.deep.equal([-9_999_999_999, -4_999_999_999, 1]);
    expect(years(1, -13_800_000_001, -13_799_999_999)).to.deep.equal([
      -13_800_000_001, -13_800_000_000, -13_799_999_999,
    ]);
  });

  it('have days, weeks and months outside the range of Date', () => {
    const at = msFromCivil(400_000, 1, 31);
    const days = ticksBetween(stepOf('day', 2), at, msFromCivil(400_000, 2, 4)).map((ms) => civilFromMs(ms).day);
    expect(days).to.deep.equal([1, 3]);
    expect(civilFromMs(floorTo(stepOf('month', 3), at))).to.include({ year: 400_000, month: 1, day: 1 });
    expect(civilFromMs(floorTo(stepOf('month', 1), -at)).day).to.equal(1);
    expect(weekday(floorTo(stepOf('week', 1), -at))).to.equal(1);
  });

  it('stand on midnights even where floats are a minute apart', () => {
    const from = msFromCivil(-13_800_000_000, 2, 27);
    for (const [unit, count, expected] of [
      ['day', 1, [27, 28, 29, 1]],
      ['month', 1, [1]],
      ['year', 1, []],
    ] as const) {
      const step = stepOf(unit, count);
      const found = ticksBetween(step, from, msFromCivil(-13_800_000_000, 3, 1));
      expect(found.map((ms) => civilFromMs(ms).day)).to.deep.equal(expected);
      for (const ms of found) expect(floorTo(step, ms)).to.equal(ms);
    }
  });

  it('come to an end where floats are farther apart than ticks', () => {
    for (const step of TICK_STEPS) {
      for (const at of [1e17, -1e17, 4e20, -4e20, 1e30]) {
        expect(ticksBetween(step, at, at).length).to.be.at.most(1);
        expect(ticksBetween(step, at, at + 500 * step.approxMs).length).to.be.at.most(MAX_TICKS);
        expect(floorTo(step, at)).to.be.a('number');
      }
    }
  });

  it('are none for a domain that makes no sense, or is too wide', () => {
    for (const step of TICK_STEPS) {
      for (const [from, to] of [
        [0, Infinity],
        [-Infinity, 0],
        [NaN, 0],
        [-Infinity, Infinity],
        [5, 4],
      ] as const) {
        expect(ticksBetween(step, from, to)).to.deep.equal([]);
      }
      expect(ticksBetween(step, 0, step.approxMs * MAX_TICKS * 2)).to.deep.equal([]);
    }
  });

  it('are in order, bounded, within the domain and on themselves', () => {
    const cases = fc.tuple(
      fc.constantFrom(...TICK_STEPS),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 60 }),
    );
    fc.assert(
      fc.property(cases, ([step, place, count]) => {
        const from = place * Math.min(step.approxMs < MS_PER_DAY ? 1e18 : 4e20, step.approxMs * 1e9);
        const to = from + step.approxMs * count;
        const found = ticksBetween(step, from, to);
        expect(found.length).to.be.at.most(2 * count + 3);
        found.forEach((ms, i) => {
          expect(ms).to.be.within(i === 0 ? from : found[i - 1], to);
          if (i > 0) expect(ms).not.to.equal(found[i - 1]);
          expect(floorTo(step, ms)).to.equal(ms);
        });
        expect(floorTo(step, from)).to.be.at.most(from);
        if (found.length > 1) expect(floorTo(step, found[1] - step.approxMs / 1e6)).to.be.at.most(found[1]);
      }),
      { numRuns: 1000 },
    );
  });

  it('name a coarser unit over every unit but years', () => {
    for (const [unit, major] of Object.entries(MAJOR_STEPS)) {
      if (unit === 'year') expect(major).to.equal(null);
      else expect(major?.approxMs, unit).to.be.greaterThan(stepOf(unit as TickUnit, 1).approxMs);
    }
  });
});
