import type { Columns } from '../model/columns.js';
import type { Steps } from '../model/steps.js';
import { finish } from '../model/steps.js';
import type { Bar } from './bar-lanes.js';
import { barsOf, fillShelves } from './bar-lanes.js';
import { buildMostImportant } from './most-important.js';
import { sortInSteps } from './sort-times.js';

/** Every so many ranks the counts of the groups are kept, so that no count walks further than this. */
const GROUP_STRIDE = 512;

/**
 * What layout may ask about the events that pass the filter. Ranks number them in the order of time. In memory it
 * answers at once; ready-made tiles or a database can stand in its place.
 */
export interface TimeIndex {
  readonly count: number;
  /** How many start before that time: the rank of the first that does not. */
  rankAt(ms: number): number;
  eventAt(rank: number): number;
  /** How many overlap `[startMs, endMs)`. */
  countOverlapping(startMs: number, endMs: number): number;
  /** Events in the lanes under `laneCount` that last at least `minMs` and overlap `[startMs, endMs)`. */
  bars(startMs: number, endMs: number, minMs: number, laneCount: number): readonly Bar[];
  mostImportant(fromRank: number, toRank: number): number;
  /** Events of each group among the ranks `[fromRank, toRank)`. */
  groupCounts(fromRank: number, toRank: number): Uint32Array;
  readonly columns: Columns;
}

/** Builds the index of the events in `passing` (ascending indices into the columns). Cost: n log n, once a change of filter. */
export function buildTimeIndex(columns: Columns, passing: Uint32Array, groupCount: number): TimeIndex {
  return finish(buildTimeIndexInSteps(columns, passing, groupCount));
}

export function* buildTimeIndexInSteps(columns: Columns, passing: Uint32Array, groupCount: number): Steps<TimeIndex> {
  const shelves = yield* fillShelves(columns, passing);
  const ends = yield* sortInSteps(Float64Array.from(passing, (index) => columns.endMs[index]));
  yield;
  const { startMs, group } = columns;
  const sampled = sampleGroups(columns, passing, groupCount);
  const countTo = (rank: number, counts: Uint32Array, sign: 1 | -1): void => {
    const block = Math.floor(rank / GROUP_STRIDE);
    for (let g = 0; g < groupCount; g += 1) counts[g] += sign * sampled[block * groupCount + g];
    for (let r = block * GROUP_STRIDE; r < rank; r += 1) counts[group[passing[r]]] += sign;
  };
  const rankAt = (ms: number): number => lowerBound(passing.length, (r) => startMs[passing[r]] < ms);
  return {
    columns,
    count: passing.length,
    rankAt,
    eventAt: (rank) => passing[rank],
    countOverlapping: (from, to) => rankAt(to) - lowerBound(ends.length, (i) => ends[i] <= from),
    bars: (from, to, minMs, laneCount) => barsOf(shelves, columns, [from, to], minMs, laneCount),
    mostImportant: buildMostImportant(columns, passing),
    groupCounts(from, to) {
      const counts = new Uint32Array(groupCount);
      countTo(to, counts, 1);
      countTo(from, counts, -1);
      return counts;
    },
  };
}

/** All indices: the filter that lets everything pass. */
export function everything(columns: Columns): Uint32Array {
  const all = new Uint32Array(columns.count);
  for (let i = 0; i < all.length; i += 1) all[i] = i;
  return all;
}

function sampleGroups(columns: Columns, passing: Uint32Array, groupCount: number): Uint32Array {
  const blocks = Math.floor(passing.length / GROUP_STRIDE) + 1;
  const sampled = new Uint32Array(blocks * groupCount);
  const running = new Uint32Array(groupCount);
  for (let rank = 0; rank < passing.length; rank += 1) {
    if (rank % GROUP_STRIDE === 0) sampled.set(running, (rank / GROUP_STRIDE) * groupCount);
    running[columns.group[passing[rank]]] += 1;
  }
  if (passing.length % GROUP_STRIDE === 0) sampled.set(running, (blocks - 1) * groupCount);
  return sampled;
}

/** First place in `[0, length)` at which `isBefore` is false, or `length`. */
function lowerBound(length: number, isBefore: (place: number) => boolean): number {
  let [lo, hi] = [0, length];
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (isBefore(mid)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
