import type { DateEnd, EventDate } from '../time/event-date.js';
import { zonedMs } from '../time/format-date-zone.js';
import { explainEdtf } from '../time/parse-edtf.js';
import { parseLooseDate } from '../time/parse-loose-date.js';

export interface ReadDate {
  readonly date: EventDate;
  /** What had to be assumed of a date that is not EDTF; empty for EDTF, which assumes nothing. */
  readonly assumed: string;
}

/** Reads EDTF, and else what newsrooms type, where that can mean only one thing. */
export function readDate(text: string): ReadDate | { readonly reason: string } {
  const exact = explainEdtf(text);
  if ('date' in exact) return { date: exact.date, assumed: '' };
  const loose = parseLooseDate(text);
  if (loose === null) return exact;
  if ('reason' in loose) return loose;
  return { date: loose.date, assumed: loose.assumed ?? `read as ${loose.edtf}` };
}

/**
 * Where a date stands on the axis: by the clock. A date without a time is the same day for everyone; an instant is placed
 * by the clocks of `timeZone`, or else by its own offset, so that it falls into the day that it is said with.
 */
export function placeDate(date: EventDate, timeZone: string | null): Span {
  if (date.kind === 'set') return placeSet(date, timeZone);
  const first: DateEnd = date.lower ?? date.upper ?? date;
  const last: DateEnd = date.upper ?? date.lower ?? date;
  const startMs = Number.isFinite(date.startMs) ? clockMs(first, timeZone) : date.startMs;
  if (!Number.isFinite(date.endMs)) return [startMs, date.endMs];
  // As long as it is, also where the clock is put back while it lasts.
  const endMs = last.offsetMinutes === null ? last.endMs : clockMs(last, timeZone) + last.endMs - last.startMs;
  return [startMs, Math.max(endMs, startMs + 1)];
}

type Span = readonly [startMs: number, endMs: number];

function clockMs({ startMs, offsetMinutes }: DateEnd, timeZone: string | null): number {
  return zonedMs(startMs, offsetMinutes, timeZone);
}

/** Each member has an offset of its own. */
function placeSet({ members }: EventDate, timeZone: string | null): Span {
  let [from, to] = [Infinity, -Infinity];
  for (const member of members) {
    const [startMs, endMs] = placeDate(member, timeZone);
    [from, to] = [Math.min(from, startMs), Math.max(to, endMs)];
  }
  return [from, to];
}
