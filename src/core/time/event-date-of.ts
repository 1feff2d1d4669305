import type { DateEnd, EventDate } from './event-date.js';

/** An end of an interval: a date, `..` (it goes on), or nothing (it is not known). */
export type Bound = DateEnd | 'open' | 'unknown';

const NO_MEMBERS: readonly EventDate[] = [];

/**
 * Puts an event date together. Every field is written out, since a spread is ten times slower here.
 * @param whole what the date says as a whole
 * @param from and `to`: the ends of an interval; of a set whether it is open there
 */
export function eventDate(
  kind: EventDate['kind'],
  edtf: string,
  whole: DateEnd,
  from: Bound | null = null,
  to: Bound | null = null,
  set: EventDate['set'] = null,
  members = NO_MEMBERS,
): EventDate {
  return {
    kind,
    edtf,
    startMs: whole.startMs,
    endMs: whole.endMs,
    precision: whole.precision,
    uncertain: whole.uncertain,
    approximate: whole.approximate,
    unspecified: whole.unspecified,
    qualified: whole.qualified,
    season: whole.season,
    offsetMinutes: whole.offsetMinutes,
    openStart: from === 'open',
    openEnd: to === 'open',
    unknownStart: from === 'unknown',
    unknownEnd: to === 'unknown',
    lower: typeof from === 'string' ? null : from,
    upper: typeof to === 'string' ? null : to,
    set,
    members,
  };
}

/**
 * What a date made of several says as a whole.
 * @param parts in the order written; none for all of time
 */
export function wholeOf(parts: readonly DateEnd[], startMs: number, endMs: number): DateEnd {
  return {
    startMs,
    endMs,
    precision: parts[0]?.precision ?? 'gigayear',
    uncertain: parts.some((part) => part.uncertain),
    approximate: parts.some((part) => part.approximate),
    unspecified: parts.some((part) => part.unspecified),
    qualified: null,
    season: null,
    offsetMinutes: null,
  };
}
