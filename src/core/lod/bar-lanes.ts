import type { Columns } from '../model/columns.js';
import type { Steps } from '../model/steps.js';
import { lowerBound } from './lower-bound.js';

/** More lanes than any drawing has; an event that finds all of them taken has none. */
export const MAX_BAR_LANES = 24;

/** So many between two yields. */
const SLICE = 65_536;

export interface Bar {
  readonly index: number;
  readonly lane: number;
}

/** The events of one lane and one power of two of length, by start. */
export interface Shelf {
  readonly lane: number;
  readonly magnitude: number;
  readonly events: Uint32Array;
}

/** Events in the lanes under `laneCount` that last at least `minMs` and overlap `[startMs, endMs)`. */
export function barsOf(
  shelves: readonly Shelf[],
  columns: Columns,
  [from, to]: readonly [startMs: number, endMs: number],
  minMs: number,
  laneCount: number,
): readonly Bar[] {
  const { startMs, endMs } = columns;
  const bars: Bar[] = [];
  const least = magnitude(minMs);
  for (const shelf of shelves) {
    if (shelf.magnitude < least || shelf.lane >= laneCount) continue;
    for (let i = firstEndingAfter(shelf.events, endMs, from); i < shelf.events.length; i += 1) {
      const index = shelf.events[i];
      if (startMs[index] >= to) break;
      if (endMs[index] - startMs[index] >= minMs) bars.push({ index, lane: shelf.lane });
    }
  }
  return bars;
}

/** Whole power of two at or under a length; lengths under a millisecond share one place, endless ones another. */
export function magnitude(lengthMs: number): number {
  if (lengthMs === Infinity) return 1024;
  return lengthMs < 1 ? 0 : Math.floor(Math.log2(lengthMs)) + 1;
}

/**
 * Gives each event the lowest lane that is free for as long as it lasts; the long ones first, so that no number of short
 * ones leaves a war without its bar. The lanes depend on time alone, not on what is in view: a bar keeps its lane while
 * the reader pans and zooms. The events of a lane never overlap, so those that last long enough to be seen at a scale are
 * at most a screenful; they are kept by lane and by power of two of their length, and each such list is searched by bisection.
 */
export function* fillShelves({ startMs, endMs }: Columns, passing: Uint32Array): Steps<readonly Shelf[]> {
  const byMagnitude = new Map<number, number[]>();
  for (let rank = 0; rank < passing.length; rank += 1) {
    if (rank % SLICE === 0) yield;
    const index = passing[rank];
    const key = magnitude(endMs[index] - startMs[index]);
    const events = byMagnitude.get(key);
    if (events) events.push(index);
    else byMagnitude.set(key, [index]);
  }
  const shelves: Shelf[] = [];
  /** What longer events have taken of each lane, by start. */
  let taken = Array.from({ length: MAX_BAR_LANES }, () => new Uint32Array(0));
  for (const [key, events] of [...byMagnitude].sort(([a], [b]) => b - a)) {
    const lists = yield* placeInLanes(events, taken, startMs, endMs);
    lists.forEach((list, lane) => {
      if (list.length > 0) shelves.push({ lane, magnitude: key, events: Uint32Array.from(list) });
    });
    taken = taken.map((lane, i) => (lists[i].length === 0 ? lane : Uint32Array.from([...lane, ...lists[i]]).sort()));
    yield;
  }
  return shelves;
}

/** Places events of about the same length, by start, among the longer ones. Indices go by start too. */
function* placeInLanes(
  events: readonly number[],
  taken: readonly Uint32Array[],
  startMs: Float64Array,
  endMs: Float64Array,
): Steps<readonly number[][]> {
  const lists = taken.map((): number[] => []);
  const ends = new Float64Array(taken.length).fill(-Infinity);
  const next = new Uint32Array(taken.length);
  const freeLane = (start: number, end: number): number => {
    for (let lane = 0; lane < ends.length; lane += 1) {
      if (ends[lane] > start) continue;
      const longer = taken[lane];
      while (next[lane] < longer.length && endMs[longer[next[lane]]] <= start) next[lane] += 1;
      if (next[lane] === longer.length || startMs[longer[next[lane]]] >= end) return lane;
    }
    return -1;
  };
  for (let from = 0, to; from < events.length; from = to) {
    const [start, end] = [startMs[events[from]], endMs[events[from]]];
    for (to = from + 1; to < events.length; to += 1) {
      if (startMs[events[to]] !== start || endMs[events[to]] !== end) break;
    }
    // Events of one date are stacked so that the first of them stands on top, as their titles do.
    for (let i = to - 1; i >= from; i -= 1) {
      const lane = freeLane(start, end);
      if (lane < 0) break;
      ends[lane] = end;
      lists[lane].push(events[i]);
    }
    if (Math.floor(from / SLICE) !== Math.floor(to / SLICE)) yield;
  }
  return lists;
}

/** The events of a lane end in the order in which they start. */
export function firstEndingAfter(events: ArrayLike<number>, endMs: Float64Array, ms: number): number {
  return lowerBound(events.length, (i) => endMs[events[i]] <= ms);
}
