import { asList, asRecord, asText, asTexts } from '../model/read-field.js';
import type { Steps } from '../model/steps.js';
import { finish } from '../model/steps.js';
import type { TimelineData } from '../model/timeline-data.js';
import { foldText } from './fold-text.js';

/** What the reader wants to see. */
export interface Filter {
  readonly query: string;
  readonly hiddenGroups: readonly string[];
  /** Only events with one of them; none means all. */
  readonly tags: readonly string[];
}

export const NO_FILTER: Filter = { query: '', hiddenGroups: [], tags: [] };

export function isFiltering(filter: Filter): boolean {
  return filter.query.trim() !== '' || filter.hiddenGroups.length > 0 || filter.tags.length > 0;
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

/** The same in slices, so that typing in a million titles never holds up the page. */
export function* applyFilterInSteps(data: TimelineData, filter: Filter): Steps<FilterResult> {
  const { columns, groups } = data;
  const words = foldText(filter.query).split(/\s+/u).filter(Boolean);
  const hidden = new Uint8Array(groups.length);
  groups.forEach(({ id }, i) => (hidden[i] = Number(filter.hiddenGroups.includes(id))));
  const tags = new Set(filter.tags);
  const passing = new Uint32Array(columns.count);
  const groupCounts = new Uint32Array(groups.length);
  let count = 0;
  for (let i = 0; i < columns.count; i += 1) {
    if (i % SLICE === SLICE - 1) yield i;
    if (words.length > 0 || tags.size > 0) {
      const row = data.rowAt(i);
      if (tags.size > 0 && !asTexts(row['tags']).some((tag) => tags.has(tag))) continue;
      if (words.length > 0 && !hasWords(searchText(data, row), words)) continue;
    }
    groupCounts[columns.group[i]] += 1;
    if (hidden[columns.group[i]] === 1) continue;
    passing[count] = i;
    count += 1;
  }
  return { passing: passing.slice(0, count), groupCounts };
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** All that can be found of an event, folded: titles, summaries, excerpts, tags and places. */
function searchText({ tagLabels }: TimelineData, row: Readonly<Record<string, unknown>>): string {
  const text = [asText(row['title']), asText(row['summary'])];
  for (const excerpt of asList(row['excerpts'])) {
    text.push(typeof excerpt === 'string' ? excerpt : asText(asRecord(excerpt)['quote']));
  }
  for (const tag of asTexts(row['tags'])) text.push(tagLabels.get(tag) ?? tag);
  text.push(...asTexts(row['places']));
  return foldText(text.join('\n'));
}
