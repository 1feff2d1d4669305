import type { Precision } from './precision.js';

/** Which parts of a date are qualified: `?` uncertain, `~` approximate, `%` both, `''` neither. */
export interface Qualified {
  readonly year: Qualifier;
  /** Or the season. */
  readonly month: Qualifier;
  readonly day: Qualifier;
}

export type Qualifier = '' | '?' | '~' | '%';

/** How well one end of a date is known. Times are epoch milliseconds (UTC, float); `endMs` is exclusive. */
export interface DateEnd {
  readonly startMs: number;
  readonly endMs: number;
  /**
   * The finest part that is known, if only in part: a decade for `201X`, a year for `2004-XX`, a day for `156X-12-25`,
   * whose span is longer than a day. A year of a large power of ten, `Y-138E8`, is as fine as that power.
   */
  readonly precision: Precision;
  /** `?` or `%`, of the whole or of a part: the source is doubted. */
  readonly uncertain: boolean;
  /** `~` or `%`, of the whole or of a part: about then. */
  readonly approximate: boolean;
  /** Digits left open with `X`, or not significant (`1950S2`): the span holds every date that they could stand for. */
  readonly unspecified: boolean;
  /** Which parts are qualified; `null` where none is. */
  readonly qualified: Qualified | null;
  /** The number of a season, quarter, third or half of a year, 21 to 41 (see `SEASONS`), else `null`. */
  readonly season: number | null;
  /** Minutes east of UTC for a date with a time and an offset, else `null` (a date that never shifts). */
  readonly offsetMinutes: number | null;
}

/**
 * A date as well as it is known, as EDTF (ISO 8601-2, levels 0 to 2) says it.
 * It covers `[startMs, endMs)`: "1968" is the whole year, not its first day.
 * Of an interval or a set, `precision` is that of the first date in it, and a qualification is there if any date has it;
 * `qualified`, `season` and `offsetMinutes` are `null`, look at the ends or members.
 */
export interface EventDate extends DateEnd {
  readonly kind: 'date' | 'interval' | 'set';
  /** The EDTF text it was read from, trimmed. */
  readonly edtf: string;
  /** `..` at that end: it goes on. The bound is then -Infinity or Infinity. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Nothing at that end: it is not known. The bound is then that of the other end. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** The two ends of an interval; `null` where an end is open or unknown, and for dates and sets. */
  readonly lower: DateEnd | null;
  readonly upper: DateEnd | null;
  /** `one`: one of the members (`[…]`); `all`: all of them (`{…}`); `null`: no set. */
  readonly set: 'one' | 'all' | null;
  /** The members of a set, in the order written; a range `1670..1672` is an interval among them, `1670/1672`. */
  readonly members: readonly EventDate[];
}
