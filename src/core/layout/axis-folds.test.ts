import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stringsFor } from '../../strings/index.js';
import { MS_PER_DAY } from '../time/epoch-ms.js';
import { formatTick, formatTickContext } from '../time/format-tick.js';
import { foldTime } from '../time/time-map.js';
import { buildAxis } from './axis.js';
import type { AxisWords } from './axis.js';
import { createScale } from './scale.js';

const DATE_WORDS = { ...stringsFor('en'), timeZone: null };
const WORDS: AxisWords = {
  tick: (ms, { unit }) => formatTick(ms, unit === 'week' ? 'day' : unit, DATE_WORDS),
  major: (ms, { unit }) => formatTickContext(ms, unit === 'week' ? 'day' : unit, DATE_WORDS),
};
const widthOf = (label: string): number => label.length * 7;

/** Heaps of some days or years, and what is folded between them; and a view of some part of it all. */
const stages = fc
  .record({
    stretches: fc.array(
      fc.record({ busy: fc.integer({ min: 1, max: 4000 }), empty: fc.integer({ min: 30, max: 40_000 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    foldedDays: fc.integer({ min: 1, max: 400 }),
    from: fc.double({ min: 0, max: 0.9, noNaN: true }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    widthPx: fc.integer({ min: 320, max: 1400 }),
  })
  .map(({ stretches, foldedDays, from, share, widthPx }) => {
    const startMs = Date.UTC(1700, 2, 3);
    let at = startMs;
    const gaps = stretches.map(({ busy, empty }): [number, number] => {
      const start = at + busy * MS_PER_DAY;
      at = start + empty * MS_PER_DAY;
      return [start, at];
    });
    const map = foldTime(gaps, foldedDays * MS_PER_DAY);
    const [first, last] = [startMs, map.toUnit(at + 1000 * MS_PER_DAY)];
    const start = first + from * (last - first);
    const scale = createScale([start, Math.min(last, start + share * (last - first))], widthPx);
    return { map, scale, axis: buildAxis(scale, map, WORDS, widthOf) };
  });

describe('the axis over any folded time', () => {
  it('has no tick inside of a fold', () => {
    fc.assert(
      fc.property(stages, ({ map, scale, axis }) => {
        for (const { startUnit, endUnit } of map.folds) {
          const [left, right] = [scale.x(startUnit), scale.x(endUnit)];
          for (const { x } of axis.ticks)
            expect(x > left + 0.01 && x < right - 0.01, `${x} in ${left} to ${right}`).to.be.false;
        }
      }),
    );
  });

  it('has no two labels that overlap, in either row', () => {
    fc.assert(
      fc.property(stages, ({ axis }) => {
        for (const row of [axis.ticks.filter(({ label }) => label !== ''), axis.majors]) {
          row.slice(1).forEach(({ x }, i) => {
            expect(row[i].x + widthOf(row[i].label), row[i].label).to.be.below(x);
          });
        }
      }),
    );
  });

  it('has ticks in order and in view', () => {
    fc.assert(
      fc.property(stages, ({ axis, scale }) => {
        axis.ticks.forEach(({ x }, i) => {
          expect(x).to.be.within(-0.01, scale.toPx + 0.01);
          if (i > 0) expect(x).to.be.above(axis.ticks[i - 1].x);
        });
      }),
    );
  });
});
