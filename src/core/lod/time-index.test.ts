import { expect } from '@open-wc/testing';
import type { Columns } from '../model/columns.js';
import { sortColumns } from '../model/columns.js';
import { mergeColumns } from '../model/merge-columns.js';
import { finish } from '../model/steps.js';
import { buildTimeIndex, everything } from './time-index.js';
import type { TimeIndex } from './time-index.js';

const GROUPS = 5;

/** Numbers in [0, 1), the same in every run. (Linear congruential generator, Numerical Recipes.) */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** Events at random: many in one place, some of no length to speak of, some long, a few open at an end. */
function randomColumns(count: number, seed: number): Columns {
  const random = seeded(seed);
  const startMs = new Float64Array(count);
  const endMs = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    startMs[i] = Math.floor(random() < 0.3 ? 500_000 + random() * 40 : random() * 1e6);
    endMs[i] = startMs[i] + Math.ceil(10 ** (random() * (random() < 0.1 ? 5.5 : 3)));
    if (random() < 0.01) startMs[i] = -Infinity;
    if (random() < 0.01) endMs[i] = Infinity;
  }
  return sortColumns({
    count,
    startMs,
    endMs,
    group: Uint8Array.from({ length: count }, () => Math.floor(random() * GROUPS)),
    importance: Uint8Array.from({ length: count }, () => Math.floor(random() * 6)),
  });
}

interface Case {
  readonly columns: Columns;
  readonly passing: Uint32Array;
  readonly index: TimeIndex;
  readonly random: () => number;
}

/** The index of so many events, to which others were added three times: in the middle, and as many as there were. */
function grownCase(counts: readonly number[], seed: number, share: number): Case {
  const random = seeded(seed);
  let columns = randomColumns(counts[0], seed);
  let passing = everything(columns).filter(() => random() < share);
  let index = buildTimeIndex(columns, passing, GROUPS);
  for (const count of counts.slice(1)) {
    const more = randomColumns(count, seed + count);
    const firstRow = columns.count;
    const merged = mergeColumns(columns, { ...more, row: more.row.map((row) => row + firstRow) });
    const added = merged.added.filter(() => random() < share);
    const isNew = new Set(merged.added);
    const old = everything(merged.columns).filter((i) => !isNew.has(i));
    index = finish(index.grow(merged.columns, merged.added, added, GROUPS));
    passing = Uint32Array.from([...passing.map((i) => old[i]), ...added]).sort();
    columns = merged.columns;
  }
  return { columns, passing, index, random };
}

const GROWN: readonly Case[] = [
  [0, 5],
  [1, 1, 1],
  [300, 1, 40],
  [511, 1, 1, 600],
  [3000, 20, 1000],
].flatMap((counts, i) => [grownCase(counts, 40 + i, 1), grownCase(counts, 60 + i, 0.6)]);

/** All of the events, and some of them, of lists of awkward lengths. */
const BUILT: readonly Case[] = [0, 1, 2, 15, 16, 17, 256, 257, 511, 512, 513, 1024, 4097].flatMap((count, i) => {
  const columns = randomColumns(count, i + 1);
  const random = seeded(i + 100);
  return [everything(columns), everything(columns).filter(() => random() < 0.6)].map((passing) => ({
    columns,
    passing,
    random,
    index: buildTimeIndex(columns, passing, GROUPS),
  }));
});
/** What was added to answers as what is built from nothing. */
const CASES = [...BUILT, ...GROWN];

const times = ({ random, columns }: Case): number[] => [
  ...[-Infinity, -5, 0, 1e6, 2e6, Infinity],
  ...Array.from({ length: 12 }, () => random() * 1.2e6 - 1e5),
  ...columns.startMs.slice(0, 4),
  ...columns.endMs.slice(-4),
];
const ranges = (of: Case): (readonly [number, number])[] =>
  Array.from({ length: 30 }, () => {
    const [a, b] = [0, 1].map(() => Math.floor(of.random() * (of.passing.length + 1)));
    return [Math.min(a, b), Math.max(a, b)] as const;
  });

describe('the time index', () => {
  it('numbers the events that pass in the order of time', () => {
    for (const { index, passing } of CASES) {
      expect(index.count).to.equal(passing.length);
      expect(Array.from(passing, (_, rank) => index.eventAt(rank))).to.deep.equal([...passing]);
    }
  });

  it('counts exactly those that start before a time', () => {
    for (const each of CASES) {
      for (const ms of times(each)) {
        const expected = each.passing.filter((event) => each.columns.startMs[event] < ms).length;
        expect(each.index.rankAt(ms), `${each.passing.length} events, ${ms}`).to.equal(expected);
      }
    }
  });

  it('counts exactly those that overlap a stretch of time', () => {
    const { columns } = CASES[0];
    expect(buildTimeIndex(columns, everything(columns), 0).countOverlapping(0, 1)).to.equal(0);
    for (const each of CASES) {
      const { startMs, endMs } = each.columns;
      for (const from of times(each)) {
        const to = from + 1 + each.random() * 3e5;
        const expected = each.passing.filter((event) => startMs[event] < to && endMs[event] > from).length;
        expect(each.index.countOverlapping(from, to), `${from} to ${to}`).to.equal(expected);
      }
    }
  });

  it('counts the events of each group exactly', () => {
    for (const each of CASES) {
      for (const [from, to] of [...ranges(each), [0, each.passing.length] as const]) {
        const expected = [0, 0, 0, 0, 0];
        each.passing.slice(from, to).forEach((event) => (expected[each.columns.group[event]] += 1));
        expect([...each.index.groupCounts(from, to)], `${from} to ${to}`).to.deep.equal(expected);
      }
    }
  });

  it('finds the most important of a run, of equals the earliest', () => {
    for (const each of CASES) {
      const { importance } = each.columns;
      for (const [from, to] of [...ranges(each), [0, each.passing.length] as const]) {
        let best = -1;
        for (const event of each.passing.slice(from, to)) {
          if (best < 0 || importance[event] > importance[best]) best = event;
        }
        expect(each.index.mostImportant(from, to), `${from} to ${to} of ${each.passing.length}`).to.equal(best);
      }
    }
  });
});

describe('the lanes of bars', () => {
  const LANES = [1, 4, 10, 24, 99];
  const all = (each: Case): ReturnType<TimeIndex['bars']> => each.index.bars(-Infinity, Infinity, 0, 99);

  it('hold no two events at one time', () => {
    for (const each of CASES) {
      const { startMs, endMs } = each.columns;
      const laneEnd = new Map<number, number>();
      for (const { index, lane } of [...all(each)].sort((a, b) => a.index - b.index)) {
        expect(startMs[index], `lane ${lane}`).to.be.at.least(laneEnd.get(lane) ?? -Infinity);
        laneEnd.set(lane, endMs[index]);
      }
    }
  });

  it('take the long events first, each into the lowest of the 24 that is free, and of one date the last one first', () => {
    for (const each of BUILT) {
      const { startMs, endMs } = each.columns;
      const power = (event: number): number => Math.max(-1, Math.floor(Math.log2(endMs[event] - startMs[event])));
      const order = [...each.passing].sort(
        (a, b) => power(b) - power(a) || startMs[a] - startMs[b] || endMs[b] - endMs[a] || b - a,
      );
      const lanes = new Map(all(each).map(({ index, lane }) => [index, lane]));
      const taken: number[][] = Array.from({ length: 24 }, () => []);
      for (const event of order) {
        const isFree = (lane: number[]): boolean =>
          lane.every((other) => endMs[other] <= startMs[event] || startMs[other] >= endMs[event]);
        const lowest = taken.findIndex(isFree);
        expect(lanes.get(event) ?? -1, `event ${event}`).to.equal(lowest);
        if (lowest >= 0) taken[lowest].push(event);
      }
    }
  });

  it('stay as they are when events are added, each of which gets the lowest lane that is free', () => {
    const before = randomColumns(2000, 7);
    const index = buildTimeIndex(before, everything(before), GROUPS);
    const lanes = new Map(index.bars(-Infinity, Infinity, 0, 99).map((bar) => [before.row[bar.index], bar.lane]));
    const more = randomColumns(200, 8);
    const { columns, added } = mergeColumns(before, { ...more, row: more.row.map((row) => row + 2000) });
    const grown = finish(index.grow(columns, added, added, GROUPS)).bars(-Infinity, Infinity, 0, 99);
    const { startMs, endMs } = columns;
    for (const bar of grown) {
      const lane = lanes.get(columns.row[bar.index]);
      if (lane !== undefined) expect(bar.lane).to.equal(lane);
    }
    expect(grown.filter((bar) => columns.row[bar.index] < 2000)).to.have.length(lanes.size);
    expect(grown.length).to.be.greaterThan(lanes.size);
    const placed = new Set(grown.map((bar) => bar.index));
    const taken = Array.from({ length: 24 }, (_, lane) => grown.filter((bar) => bar.lane === lane));
    for (const event of added) {
      if (placed.has(event)) continue;
      const overlaps = (lane: typeof grown): boolean =>
        lane.some((bar) => endMs[bar.index] > startMs[event] && startMs[bar.index] < endMs[event]);
      expect(taken.every(overlaps), `event ${event} has no lane, though one is free`).to.equal(true);
    }
  });

  it('leave a war its lane, however many days begin with it', () => {
    const days = Array.from({ length: 40 }, () => ({ start: 0, end: 1 }));
    const columns = sortColumns({
      count: 41,
      startMs: Float64Array.from([...days.map(({ start }) => start), 0]),
      endMs: Float64Array.from([...days.map(({ end }) => end), 2000]),
      group: new Uint8Array(41),
      importance: new Uint8Array(41),
    });
    const index = buildTimeIndex(columns, everything(columns), 1);
    expect(index.bars(1000, 1001, 1, 1)).to.deep.equal([{ index: 0, lane: 0 }]);
  });

  it('give exactly the long enough ones that overlap a stretch of time, of the lowest lanes', () => {
    for (const each of CASES) {
      const { startMs, endMs } = each.columns;
      const lanes = all(each);
      for (const from of times(each)) {
        const to = from + 1 + each.random() * 3e5;
        for (const minMs of [0.25, 1, 3, 64, 1000, 4096, 1e5]) {
          const laneCount = LANES[Math.floor(each.random() * LANES.length)];
          const expected = lanes
            .filter(({ index, lane }) => lane < laneCount && startMs[index] < to && endMs[index] > from)
            .filter(({ index }) => endMs[index] - startMs[index] >= minMs);
          const found = each.index.bars(from, to, minMs, laneCount);
          const byIndex = (bars: typeof found): typeof found => [...bars].sort((a, b) => a.index - b.index);
          expect(byIndex(found), `${from} to ${to}, ${minMs}, ${laneCount}`).to.deep.equal(byIndex(expected));
        }
      }
    }
  });
});
