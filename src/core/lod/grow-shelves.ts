import type { Columns } from '../model/columns.js';
import type { Steps } from '../model/steps.js';
import type { Shelf } from './bar-lanes.js';
import { MAX_BAR_LANES, firstEndingAfter, magnitude } from './bar-lanes.js';
import { insertPlaces, shiftPlaces } from './shift-places.js';

/** So many between two yields. */
const SLICE = 256;

/**
 * Shelves with more events on them: each gets the lowest lane that is free for as long as it lasts, and those that are
 * there keep theirs, so that nothing moves where a reader looks. `added` are the places that the new events took in the
 * columns, `passing` those of them that pass the filter.
 */
export function* growShelves(
  shelves: readonly Shelf[],
  columns: Columns,
  added: Uint32Array,
  passing: Uint32Array,
): Steps<readonly Shelf[]> {
  const { startMs, endMs } = columns;
  const shifted: Shelf[] = [];
  for (const shelf of shelves) {
    shifted.push({ ...shelf, events: shiftPlaces(shelf.events, added) });
    yield;
  }
  const lanes = Array.from({ length: MAX_BAR_LANES }, (_, lane) => shifted.filter((shelf) => shelf.lane === lane));
  const lengthOf = (index: number): number => endMs[index] - startMs[index];
  /** What came into each lane, by start. */
  const fresh = lanes.map((): number[] => []);
  const isFree = (lane: number, index: number): boolean => {
    const [start, end] = [startMs[index], endMs[index]];
    const overlaps = (events: ArrayLike<number>): boolean => {
      const at = firstEndingAfter(events, endMs, start);
      return at < events.length && startMs[events[at]] < end;
    };
    return !overlaps(fresh[lane]) && !lanes[lane].some(({ events }) => overlaps(events));
  };
  // The long ones first, and of one date the last one first, as they are placed where all are new.
  const order = [...passing].sort(
    (a, b) =>
      magnitude(lengthOf(b)) - magnitude(lengthOf(a)) || startMs[a] - startMs[b] || endMs[b] - endMs[a] || b - a,
  );
  for (let i = 0; i < order.length; i += 1) {
    if (i % SLICE === SLICE - 1) yield;
    const index = order[i];
    const lane = lanes.findIndex((_, each) => isFree(each, index));
    if (lane >= 0) fresh[lane].splice(firstEndingAfter(fresh[lane], endMs, startMs[index]), 0, index);
  }
  fresh.forEach((events, lane) => {
    for (const key of new Set(events.map((index) => magnitude(lengthOf(index))))) {
      const own = Uint32Array.from(events.filter((index) => magnitude(lengthOf(index)) === key));
      const at = shifted.findIndex((shelf) => shelf.lane === lane && shelf.magnitude === key);
      if (at < 0) shifted.push({ lane, magnitude: key, events: own });
      else shifted[at] = { ...shifted[at], events: insertPlaces(shifted[at].events, own) };
    }
  });
  return shifted;
}
