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

/** Of endless ones. */
const ENDLESS = 1024;

/** Whole power of two at or under a length; lengths under a millisecond share one place, endless ones another. */
export function magnitude(lengthMs: number): number {
  if (lengthMs === Infinity) return ENDLESS;
  return lengthMs < 1 ? 0 : Math.floor(Math.log2(lengthMs)) + 1;
}

/** Events of about the same length, by start. */
export interface LengthClass {
  readonly magnitude: number;
  readonly events: Uint32Array;
}

/** The events that pass by their length, the longest first. */
export function* byLength(columns: Columns, passing: Uint32Array): Steps<readonly LengthClass[]> {
  const keys = new Uint16Array(passing.length);
  const counts = new Uint32Array(ENDLESS + 1);
  for (let from = 0; from < keys.length; from += SLICE) {
    countLengths(columns, passing.subarray(from, from + SLICE), keys.subarray(from), counts);
    yield;
  }
  const sorted = new Uint32Array(passing.length);
  const next = new Uint32Array(ENDLESS + 1);
  const classes: LengthClass[] = [];
  for (let key = ENDLESS, from = 0; key >= 0; key -= 1) {
    if (counts[key] === 0) continue;
    next[key] = from;
    from += counts[key];
    classes.push({ magnitude: key, events: sorted.subarray(next[key], from) });
  }
  for (let rank = 0; rank < passing.length; rank += 1) {
    sorted[next[keys[rank]]] = passing[rank];
    next[keys[rank]] += 1;
  }
  yield;
  return classes;
}

// Loops over everything are functions of their own: a generator runs slowly each time that it goes on.
function countLengths({ startMs, endMs }: Columns, events: Uint32Array, keys: Uint16Array, counts: Uint32Array): void {
  // Most last as long as the one before.
  let [lengthMs, key] = [NaN, 0];
  for (let i = 0; i < events.length; i += 1) {
    const length = endMs[events[i]] - startMs[events[i]];
    if (length !== lengthMs) key = magnitude(length);
    lengthMs = length;
    keys[i] = key;
    counts[key] += 1;
  }
}

/**
 * Gives each event the lowest lane that is free for as long as it lasts; the long ones first, so that no number of short
 * ones leaves a war without its bar. The lanes depend on time alone, not on what is in view: a bar keeps its lane while
 * the reader pans and zooms. The events of a lane never overlap, so those that last long enough to be seen at a scale are
 * at most a screenful; they are kept by lane and by power of two of their length, and each such list is searched by bisection.
 */
export function* fillShelves({ startMs, endMs }: Columns, classes: readonly LengthClass[]): Steps<readonly Shelf[]> {
  const shelves: Shelf[] = [];
  /** What longer events have taken of each lane, by start. */
  let taken: readonly Uint32Array[] = Array.from({ length: MAX_BAR_LANES }, () => new Uint32Array(0));
  for (const { magnitude: key, events } of classes) {
    const lists = yield* placeInLanes(events, taken, startMs, endMs);
    const placed = lists.map((list) => new Uint32Array(list));
    placed.forEach((own, lane) => {
      if (own.length > 0) shelves.push({ lane, magnitude: key, events: own });
    });
    // Nothing comes after the last.
    if (key !== classes.at(-1)?.magnitude)
      taken = taken.map((lane, i) => (placed[i].length > 0 ? merged(lane, placed[i]) : lane));
    yield;
  }
  return shelves;
}

function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all.sort();
}

/** Places events of about the same length, by start, among the longer ones. Indices go by start too. */
function* placeInLanes(
  events: Uint32Array,
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
