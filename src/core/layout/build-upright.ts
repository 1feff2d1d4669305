import { MAX_BAR_LANES } from '../lod/bar-lanes.js';
import type { TimeIndex } from '../lod/time-index.js';
import type { TimelineData } from '../model/timeline-data.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import type { EventDate } from '../time/event-date.js';
import type { TickStep } from '../time/tick-steps.js';
import type { TimeMap } from '../time/time-map.js';
import type { Limits } from '../view/limits.js';
import type { ViewState } from '../view/view-state.js';
import type { SceneWords } from './build-scene.js';
import { markSigns } from './mark-signs.js';
import type { Bucket } from './upright-buckets.js';
import { bucketStep, bucketsBetween } from './upright-buckets.js';
import { rowGaps } from './upright-gaps.js';
import type {
  RowPlace,
  UprightCluster,
  UprightMark,
  UprightRow,
  UprightScene,
  UprightSection,
} from './upright-scene.js';
import { stripSegments } from './upright-strips.js';

/** So many events stand one by one; of more, those of a month, a year … become one row. */
const MOST_ROWS = 100;
/** So few are no cluster. */
const FEW = 2;
/** Events that began before what is in view, and go on in it. */
const MOST_CARRIED = 12;

/** The words of an upright timeline, in the reader's language. */
export interface UprightWords extends Pick<SceneWords, 'date' | 'length' | 'gap' | 'major'> {
  /** The year that an event belongs to. */
  year(event: TimelineEvent): string;
  /** A date under the heading of its year. */
  dateInYear(event: TimelineEvent): string;
  dateOf(when: EventDate): string;
  /** A stretch of time, in the unit that suits its length. */
  span(startMs: number, endMs: number): string;
}

export interface UprightInput {
  readonly data: TimelineData;
  readonly index: TimeIndex;
  readonly view: ViewState;
  readonly limits: Limits;
  readonly map: TimeMap;
  readonly words: UprightWords;
  /** Place of the selected event among those that pass the filter, or -1. */
  readonly selectedRank: number;
  /** How many members of an open cluster are listed. */
  readonly listed: number;
}

/** A row before it is known what stands above it. */
interface Draft {
  readonly startMs: number;
  readonly endMs: number;
  readonly heading: string;
  readonly index: number;
  readonly row: (place: RowPlace) => UprightRow;
}

/** Lays out what is in view from top to bottom. Cost: the rows, and the logarithm of what they stand for. */
export function buildUprightScene(input: UprightInput): UprightScene {
  const { index, view, map } = input;
  const [from, to] = view.domain;
  const [first, stop] = [index.rankAt(from), index.rankAt(to)];
  const carried = first > 0 ? carriedInto(index, from) : [];
  const step = stop - first > MOST_ROWS ? bucketStep(map.toMs(from), map.toMs(to)) : null;
  const headed = step?.unit !== 'year';
  const drafts = carried.map((i) => eventDraft(input, i, headed));
  if (step) drafts.push(...clusterDrafts(input, step, first, stop, headed));
  else for (let rank = first; rank < stop; rank += 1) drafts.push(eventDraft(input, index.eventAt(rank), headed));
  return {
    sections: sectionsOf(drafts, placesOf(input, drafts)),
    before: first - carried.length,
    after: index.count - stop,
    hasClusters: step !== null,
  };
}

/** The most important of the events that began before a time and last beyond it, in time. */
function carriedInto({ bars, columns }: TimeIndex, from: number): readonly number[] {
  return bars(from, from, 0, MAX_BAR_LANES)
    .map(({ index }) => index)
    .sort((a, b) => columns.importance[b] - columns.importance[a] || a - b)
    .slice(0, MOST_CARRIED)
    .sort((a, b) => a - b);
}

function eventDraft({ data, index: { columns }, view, words }: UprightInput, index: number, headed: boolean): Draft {
  const event = data.eventAt(index);
  const { when } = event;
  const group = columns.group[index];
  const heading = headed ? words.year(event) : '';
  const date = headed ? words.dateInYear(event) : words.date(event);
  const mark: UprightMark = {
    group,
    shape: data.groups[group].shape,
    signs: markSigns(event),
    selected: view.selected === event.id,
    strip: when.kind !== 'date' || when.unspecified,
  };
  return {
    startMs: columns.startMs[index],
    endMs: columns.endMs[index],
    heading,
    index,
    row: (place) => ({ ...place, kind: 'event', event, mark, date: date === heading && event.title ? '' : date }),
  };
}

function clusterDrafts(
  input: UprightInput,
  step: TickStep,
  first: number,
  stop: number,
  headed: boolean,
): readonly Draft[] {
  const { data, index, view, limits, map, words, selectedRank } = input;
  const [from, to] = view.domain;
  const drafts: Draft[] = [];
  let rank = first;
  for (const bucket of bucketsBetween(step, map.toMs(from), map.toMs(to))) {
    const end = map.toUnit(bucket.endMs);
    const [a, b] = [rank, end >= to ? stop : index.rankAt(end)];
    rank = b;
    const events = (upTo: number): Draft[] =>
      Array.from({ length: upTo - a }, (_, i) => eventDraft(input, index.eventAt(a + i), headed));
    if (b - a <= FEW) {
      drafts.push(...events(b));
      continue;
    }
    // Of a bucket that reaches out of view, the part in view is said where events stand outside.
    const startMs = first > 0 ? Math.max(bucket.startMs, map.toMs(from)) : bucket.startMs;
    const endMs = stop < index.count ? Math.min(bucket.endMs, map.toMs(to)) : bucket.endMs;
    const whole = startMs === bucket.startMs && endMs === bucket.endMs;
    const [begins, ends] = [index.columns.startMs[index.eventAt(a)], index.columns.startMs[index.eventAt(b - 1)]];
    const inPlace =
      b - a <= MOST_ROWS ||
      ends - begins < limits.minSpanMs ||
      step.unit === 'day' ||
      end - map.toUnit(bucket.startMs) > 0.8 * (to - from);
    const key = `${step.unit} ${bucket.startMs}`;
    const open = inPlace && view.openCluster === key;
    const counts = index.groupCounts(a, b);
    const best = index.mostImportant(a, b);
    const cluster = (place: RowPlace): UprightCluster => ({
      ...place,
      key,
      kind: 'cluster',
      label: whole ? bucketText(step, bucket, words) : words.span(startMs, endMs),
      count: b - a,
      shares: [...counts].map((n, group) => ({ group, share: n / (b - a) })).filter(({ share }) => share > 0),
      title: data.eventAt(best).title,
      domain: inPlace ? null : [map.toUnit(startMs), map.toUnit(endMs)],
      open,
    });
    const heading = headed ? words.major(bucket.startMs, { ...step, unit: 'month' }) : '';
    drafts.push({ startMs: begins, endMs: ends, heading, index: -1, row: cluster });
    if (open) {
      const listed = Math.min(b, a + input.listed);
      drafts.push(...events(listed));
      if (listed < b)
        drafts.push({ startMs: ends, endMs: ends, heading, index: -1, row: (place) => ({ ...place, kind: 'rest' }) });
    } else if (selectedRank >= a && selectedRank < b)
      drafts.push(eventDraft(input, index.eventAt(selectedRank), headed));
  }
  return drafts;
}

/** A whole month by its name, years by theirs. */
function bucketText({ unit, count }: TickStep, { startMs, endMs }: Bucket, words: UprightWords): string {
  const step = { unit: 'day', count: 1, approxMs: 0 } as const;
  return unit === 'month' && count === 1 ? words.major(startMs, step) : words.span(startMs, endMs);
}

function placesOf({ data, map, limits, words }: UprightInput, drafts: readonly Draft[]): readonly RowPlace[] {
  const gaps = rowGaps(drafts, limits.minSpanMs);
  const segments = stripSegments(
    drafts.map(({ startMs, endMs, index }) => {
      if (index < 0) return { startMs, endMs, look: null };
      const { when } = data.eventAt(index);
      const group = data.columns.group[index];
      const within = when.unspecified || when.set !== null;
      return { startMs, endMs, look: { group, within, soft: when.approximate, open: when.openEnd } };
    }),
  );
  let seen = NaN;
  return drafts.map(({ startMs, index }, i): RowPlace => {
    const { isLong, step, ...gap } = gaps[i];
    const [a, b] = [map.toMs(gap.startMs), map.toMs(gap.endMs)];
    const begun = data.eras.filter(({ when }) => {
      const start = map.toUnit(when.startMs);
      return start <= startMs && !(start <= seen);
    });
    if (!(seen > startMs)) seen = startMs;
    return {
      key: String(index),
      gap: step,
      empty: isLong ? { label: words.length(a, b), name: words.gap(a, b) } : null,
      eras: begun.map(({ label, when }) => ({ label, date: words.dateOf(when) })),
      segments: segments[i],
    };
  });
}

function sectionsOf(drafts: readonly Draft[], places: readonly RowPlace[]): readonly UprightSection[] {
  const sections: { readonly heading: string; readonly rows: UprightRow[] }[] = [];
  drafts.forEach(({ heading, row }, i) => {
    if (sections.at(-1)?.heading !== heading) sections.push({ heading, rows: [] });
    sections.at(-1)?.rows.push(row(places[i]));
  });
  return sections;
}
