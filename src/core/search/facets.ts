import { asTexts } from '../model/read-field.js';
import type { Steps } from '../model/steps.js';
import type { TimelineData } from '../model/timeline-data.js';
import type { Filter } from './filter.js';
import { PLACES, TAGS, createMatcher } from './matcher.js';

/** A tag or a place that the reader can choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** How many events have it and pass all the rest of the filter: exact. */
  readonly count: number;
}

export interface Facets {
  readonly tags: readonly Choice[];
  readonly places: readonly Choice[];
}

const SLICE = 2048;

/**
 * The tags and places of all the events, most frequent first whatever the filter, so that none changes its place; each
 * with the events that it would leave. Choices within a facet add up, so its own choice does not count against it.
 */
export function* facetsInSteps(data: TimelineData, filter: Filter): Steps<Facets> {
  const missed = createMatcher(data, filter);
  const tags = new Map<string, Tally>();
  const places = new Map<string, Tally>();
  for (let i = 0; i < data.columns.count; i += 1) {
    if (i % SLICE === SLICE - 1) yield;
    const misses = missed(i);
    const row = data.rowAt(i);
    tally(tags, row['tags'], (misses & ~TAGS) === 0);
    tally(places, row['places'], (misses & ~PLACES) === 0);
  }
  return { tags: choices(tags, (id) => data.tagLabels.get(id) ?? id), places: choices(places, (id) => id) };
}

interface Tally {
  all: number;
  left: number;
}

function tally(tallies: Map<string, Tally>, value: unknown, passes: boolean): void {
  // An event may name a thing twice, and counts once.
  for (const id of new Set(asTexts(value))) {
    const known = tallies.get(id) ?? { all: 0, left: 0 };
    known.all += 1;
    known.left += Number(passes);
    tallies.set(id, known);
  }
}

function choices(tallies: Map<string, Tally>, labelOf: (id: string) => string): readonly Choice[] {
  return [...tallies]
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([id, { left }]) => ({ id, label: labelOf(id), count: left }));
}
