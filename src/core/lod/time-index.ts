import type { Columns } from '../model/columns.js';
import type { Steps } from '../model/steps.js';
import { finish } from '../model/steps.js';
import type { Bar, LengthClass, Shelf } from './bar-lanes.js';
import { barsOf, byLength, fillShelves } from './bar-lanes.js';
import { growShelves } from './grow-shelves.js';
import { lowerBound } from './lower-bound.js';
import { insertPlaces, shiftPlaces } from './shift-places.js';
import { buildMostImportant } from './most-important.js';
import { mergeInSteps, mergeTimes, sortInSteps } from './sort-times.js';

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
  /**
   * The index of more events: those of this one and, of the `added`, those in `passing` (both ascending places in the new
   * columns). Bars keep their lanes. Costs what is added, and copies; this index stays as it is.
   */
  grow(columns: Columns, added: Uint32Array, passing: Uint32Array, groupCount: number): Steps<TimeIndex>;
}

/** Builds the index of the events in `passing` (ascending indices into the columns). Cost: n log n, once a change of filter. */
export function buildTimeIndex(columns: Columns, passing: Uint32Array, groupCount: number): TimeIndex {
  return finish(buildTimeIndexInSteps(columns, passing, groupCount));
}

export function* buildTimeIndexInSteps(columns: Columns, passing: Uint32Array, groupCount: number): Steps<TimeIndex> {
  const classes = yield* byLength(columns, passing);
  const shelves = yield* fillShelves(columns, classes);
  const ends = yield* sortEnds(columns, classes);
  return assemble({ columns, passing, groupCount, shelves, ends });
}

/** Events that last about as long mostly end in the order in which they start: little is left to sort. */
function* sortEnds({ endMs }: Columns, classes: readonly LengthClass[]): Steps<Float64Array> {
  const runs: Float64Array[] = [];
  for (const { events } of classes) {
    const ends = endsOf(events, endMs);
    yield;
    runs.push(isAscending(ends) ? ends : yield* sortInSteps(ends));
  }
  return yield* mergeInSteps(runs);
}

function endsOf(events: Uint32Array, endMs: Float64Array): Float64Array {
  const ends = new Float64Array(events.length);
  for (let i = 0; i < ends.length; i += 1) ends[i] = endMs[events[i]];
  return ends;
}

function isAscending(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i += 1) if (times[i] < times[i - 1]) return false;
  return true;
}

interface Parts {
  readonly columns: Columns;
  readonly passing: Uint32Array;
  readonly groupCount: number;
  readonly shelves: readonly Shelf[];
  /** Ends of the events that pass, ascending. */
  readonly ends: Float64Array;
  /** Of the index before, where events under the rank `same` are the same. */
  readonly levels?: readonly Uint32Array[];
  readonly same?: number;
}

function assemble(parts: Parts): TimeIndex {
  const { columns, passing, groupCount, shelves, ends } = parts;
  const { startMs, group } = columns;
  const sampled = sampleGroups(columns, passing, groupCount);
  const mostImportant = buildMostImportant(columns, passing, parts.levels, parts.same);
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
    mostImportant,
    groupCounts(from, to) {
      const counts = new Uint32Array(groupCount);
      countTo(to, counts, 1);
      countTo(from, counts, -1);
      return counts;
    },
    *grow(grown, added, passes, groups) {
      const newEnds = endsOf(passes, grown.endMs).sort();
      const all = insertPlaces(shiftPlaces(passing, added), passes);
      yield;
      return assemble({
        columns: grown,
        passing: all,
        groupCount: groups,
        shelves: yield* growShelves(shelves, grown, added, passes),
        ends: mergeTimes(ends, newEnds),
        levels: mostImportant.levels,
        same: lowerBound(all.length, (rank) => all[rank] < (added[0] ?? Infinity)),
      });
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
