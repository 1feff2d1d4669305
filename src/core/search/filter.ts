import { finish } from '../model/steps.js';
import type { TimelineData } from '../model/timeline-data.js';
import { GROUP, createMatcher } from './matcher.js';

/** What the reader wants to see. */
export interface Filter {
  readonly query: string;
  readonly hiddenGroups: readonly string[];
  /** Only events with one of them; none means all. */
  readonly tags: readonly string[];
  /** Only events at one of them; none means all. */
  readonly places: readonly string[];
  /** An EDTF interval that events have to overlap; empty for all of the time. */
  readonly period: string;
}

export const NO_FILTER: Filter = { query: '', hiddenGroups: [], tags: [], places: [], period: '' };

export function isFiltering(filter: Filter): boolean {
  const { query, hiddenGroups, tags, places, period } = filter;
  return query.trim() !== '' || period !== '' || [hiddenGroups, tags, places].some(({ length }) => length > 0);
}

export interface FilterResult {
  /** Ascending indices of the events that pass. */
  readonly passing: Uint32Array;
  /** For each group, how many of its events pass everything but the choice of groups: what its toggle would show. */
  readonly groupCounts: Uint32Array;
}

const SLICE = 2048;

/** Which events pass. Every word of the query has to stand somewhere in the event's words. */
export function applyFilter(data: TimelineData, filter: Filter): FilterResult {
  return finish(applyFilterInSteps(data, filter));
}

/** What to look at, and where to begin. */
export interface FilterRange {
  /** Ascending places in the columns: no others are looked at. */
  readonly only?: Uint32Array;
  /** Begins with the event at this place, goes on to the last, and then from the first: what is in view comes first. */
  readonly from?: number;
}

/**
 * The same in slices, so that typing in a million titles never holds up the page. Each step yields a function that
 * answers what has been found so far.
 */
export function* applyFilterInSteps(
  data: TimelineData,
  filter: Filter,
  { only, from = 0 }: FilterRange = {},
): Generator<() => FilterResult, FilterResult> {
  const { columns, groups } = data;
  const missed = createMatcher(data, filter);
  const size = only?.length ?? columns.count;
  const found = new Uint32Array(size);
  const groupCounts = new Uint32Array(groups.length);
  let count = 0;
  /** How many were found before it began again with the first event. */
  let late = 0;
  const soFar = (): FilterResult => {
    const passing = new Uint32Array(count);
    passing.set(found.subarray(late, count));
    passing.set(found.subarray(0, late), count - late);
    return { passing, groupCounts: groupCounts.slice() };
  };
  for (let at = 0; at < size; at += 1) {
    if (at % SLICE === SLICE - 1) yield soFar;
    const i = only ? only[at] : (at + from) % size;
    if (at + from < size) late = count;
    const misses = missed(i);
    if ((misses & ~GROUP) !== 0) continue;
    groupCounts[columns.group[i]] += 1;
    if (misses !== 0) continue;
    found[count] = i;
    count += 1;
    if (at + from < size) late = count;
  }
  return soFar();
}
