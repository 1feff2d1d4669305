import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TimeMap } from './time-map.js';
import { STRAIGHT, foldTime } from './time-map.js';

const DAY = 86_400_000;
const day = (n: number): number => n * DAY;

/** Gaps apart from one another, of an hour to a hundred years each, and what each is folded to. */
const maps = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 876_000 }), fc.integer({ min: 1, max: 876_000 })), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.integer({ min: 1, max: 2000 }),
  )
  .map(([stretches, folded]): TimeMap => {
    const hour = DAY / 24;
    let at = Date.UTC(1900);
    const gaps = stretches.map(([busy, empty]): [number, number] => {
      const start = at + busy * hour;
      at = start + empty * hour;
      return [start, at];
    });
    return foldTime(gaps, folded * hour);
  });
const times = fc.integer({ min: Date.UTC(1850), max: Date.UTC(2900) });

describe('a map of folded time', () => {
  it('makes a gap as short as it is told to, and moves up what comes after', () => {
    const map = foldTime([[day(10), day(100)]], day(2));
    expect([5, 10, 55, 100, 101].map((n) => map.toUnit(day(n)) / DAY)).to.deep.equal([5, 10, 11, 12, 13]);
    expect([5, 10, 11, 12, 13].map((n) => map.toMs(day(n)) / DAY)).to.deep.equal([5, 10, 55, 100, 101]);
    expect(map.folds).to.deep.equal([{ startMs: day(10), endMs: day(100), startUnit: day(10), endUnit: day(12) }]);
  });

  it('folds several gaps, each from where those before it leave it', () => {
    const map = foldTime([[day(10), day(20)], [day(30), day(50)]], day(1)); // prettier-ignore
    expect([10, 20, 30, 50, 60].map((n) => map.toUnit(day(n)) / DAY)).to.deep.equal([10, 11, 21, 22, 32]);
  });

  it('is straight where there is nothing to fold', () => {
    expect(foldTime([], DAY)).to.equal(STRAIGHT);
    expect([STRAIGHT.toUnit(7), STRAIGHT.toMs(7)]).to.deep.equal([7, 7]);
  });

  it('leaves open ends open', () => {
    const map = foldTime([[day(10), day(100)]], day(2));
    for (const end of [Infinity, -Infinity]) expect([map.toUnit(end), map.toMs(end)]).to.deep.equal([end, end]);
  });

  it('keeps the order of any two times', () => {
    fc.assert(
      fc.property(maps, times, times, (map, a, b) => {
        // Inside of a fold times may come so close that a float can't tell them apart.
        if (a < b) expect(map.toUnit(a)).to.be.at.most(map.toUnit(b));
        if (a + 1e9 < b) expect(map.toUnit(a)).to.be.below(map.toUnit(b));
      }),
    );
  });

  it('finds its way back from any time, and from any place', () => {
    fc.assert(
      fc.property(maps, times, (map, ms) => {
        // In a fold a float's last digit is worth as much more as the fold is shorter.
        const inside = map.folds.find(({ startMs, endMs }) => ms > startMs && ms < endMs);
        const nearMs = 1 + (inside ? (inside.endMs - inside.startMs) / 1e6 : 0);
        expect(map.toMs(map.toUnit(ms))).to.be.closeTo(ms, nearMs);
        expect(map.toUnit(map.toMs(ms))).to.be.closeTo(ms, 1);
      }),
    );
  });

  it('takes a millisecond for a millisecond outside of folds', () => {
    fc.assert(
      fc.property(maps, times, (map, ms) => {
        const isFolded = map.folds.some(({ startMs, endMs }) => ms + DAY > startMs && ms < endMs);
        if (!isFolded) expect(map.toUnit(ms + DAY) - map.toUnit(ms)).to.equal(DAY);
      }),
    );
  });
});
