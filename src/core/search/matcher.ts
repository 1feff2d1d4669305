import { asList, asRecord, asText, asTexts } from '../model/read-field.js';
import type { TimelineData } from '../model/timeline-data.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { Filter } from './filter.js';
import { foldText } from './fold-text.js';

/** The parts of a filter that an event may miss, as bits. */
export const [GROUP, PERIOD, TAGS, PLACES, QUERY] = [1, 2, 4, 8, 16] as const;

/**
 * Tells which parts of a filter an event misses: 0 where it passes. With two of them the rest is not looked at, since no
 * count asks for what lacks more than one part.
 */
export function createMatcher(data: TimelineData, filter: Filter): (index: number) => number {
  const { columns, groups } = data;
  const words = foldText(filter.query).split(/\s+/u).filter(Boolean);
  const hidden = groups.map(({ id }) => filter.hiddenGroups.includes(id));
  const tags = new Set(filter.tags);
  const places = new Set(filter.places);
  const period = filter.period === '' ? null : parseEdtf(filter.period);
  const readsRows = words.length > 0 || tags.size > 0 || places.size > 0;
  return (index) => {
    let misses = hidden[columns.group[index]] ? GROUP : 0;
    if (period && (columns.startMs[index] >= period.endMs || columns.endMs[index] <= period.startMs)) misses |= PERIOD;
    if (!readsRows || misses === (GROUP | PERIOD)) return misses;
    const row = data.rowAt(index);
    if (tags.size > 0 && !asTexts(row['tags']).some((tag) => tags.has(tag))) misses |= TAGS;
    if (places.size > 0 && !asTexts(row['places']).some((place) => places.has(place))) misses |= PLACES;
    const severalMissed = (misses & (misses - 1)) !== 0;
    if (!severalMissed && words.length > 0 && !hasWords(searchText(data, row), words)) misses |= QUERY;
    return misses;
  };
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** All that can be found of an event, folded: titles, summaries, excerpts, tags and places. */
function searchText({ tagLabels }: TimelineData, row: Readonly<Record<string, unknown>>): string {
  const text = [asText(row['title']), asText(row['summary'])];
  for (const excerpt of asList(row['excerpts'])) {
    const { quote, says } = asRecord(excerpt);
    text.push(typeof excerpt === 'string' ? excerpt : `${asText(quote)}\n${asText(says)}`);
  }
  for (const tag of asTexts(row['tags'])) text.push(tagLabels.get(tag) ?? tag);
  text.push(...asTexts(row['places']));
  return foldText(text.join('\n'));
}
