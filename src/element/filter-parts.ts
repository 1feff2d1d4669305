import type { TimelineData } from '../core/model/timeline-data.js';
import { parseEdtf } from '../core/time/parse-edtf.js';
import type { FilterState } from '../core/view/view-state.js';
import type { Words } from './words.js';

/** A part of the filter in words, and what takes it away. */
export interface FilterPart {
  readonly label: string;
  readonly without: Partial<FilterState>;
}

/** So many groups are named; more are counted. */
const NAMED_GROUPS = 3;

/** The filter in words, part by part: "Strikes", "“kuleba”", "Ukraine", "2023 to 2024". */
export function filterParts(filter: FilterState, data: TimelineData, words: Words): readonly FilterPart[] {
  const { query, hiddenGroups, tags, places, period } = filter;
  const { strings, say } = words;
  const parts: FilterPart[] = [];
  const shown = data.groups.filter(({ id }) => !hiddenGroups.includes(id));
  if (shown.length < data.groups.length) {
    const label =
      shown.length === 0 || shown.length > NAMED_GROUPS
        ? say(strings.groups, { n: shown.length })
        : shown.map((group) => group.label || words.noGroup).reduce((a, b) => say(strings.join, { a, b }));
    parts.push({ label, without: { hiddenGroups: [] } });
  }
  if (query.trim() !== '') parts.push({ label: say(strings.quote, { x: query.trim() }), without: { query: '' } });
  for (const tag of tags)
    parts.push({ label: data.tagLabels.get(tag) ?? tag, without: { tags: tags.filter((other) => other !== tag) } });
  for (const place of places)
    parts.push({ label: place, without: { places: places.filter((other) => other !== place) } });
  const when = period === '' ? null : parseEdtf(period);
  if (when) parts.push({ label: words.dateOf(when), without: { period: '' } });
  return parts;
}
