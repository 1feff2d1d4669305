import { civilFromMs } from '../../core/time/calendar.js';
import type { DateEnd } from '../../core/time/event-date.js';
import { explainEdtf } from '../../core/time/parse-edtf.js';

/** From when to when a calendar shows a date, as iCalendar writes it; `end` is not included, null where there is none. */
export interface CalendarSpan {
  readonly isDay: boolean;
  readonly start: string;
  readonly end: string | null;
}

const CLOCK: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'millisecond']);

/**
 * What a calendar can show of a date in EDTF: a moment as it is, everything else as whole days. Null where it has no
 * start, or is out of the years 1000 to 9999, which every calendar knows.
 */
export function calendarSpan(edtf: string): CalendarSpan | null {
  const read = explainEdtf(edtf);
  if ('reason' in read) return null;
  const { date } = read;
  if (!inRange(date.startMs)) return null;
  const lower = date.lower ?? date;
  const isMoment = CLOCK.has(lower.precision) && date.kind !== 'set' && (date.kind === 'date' || date.upper !== null);
  if (isMoment) {
    const upper = date.upper;
    return { isDay: false, start: clockText(lower, lower.startMs), end: upper && clockText(upper, upper.startMs) };
  }
  return {
    isDay: true,
    start: dayText(date.startMs),
    end: inRange(date.endMs) ? dayText(date.endMs) : null,
  };
}

function inRange(ms: number): boolean {
  if (!Number.isFinite(ms)) return false;
  const { year } = civilFromMs(ms);
  return year >= 1000 && year < 10_000;
}

function dayText(ms: number): string {
  const { year, month, day } = civilFromMs(ms);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** With an offset it is a moment for everyone, in UTC; without one it is the clock's of whoever looks. */
function clockText({ offsetMinutes }: DateEnd, ms: number): string {
  const { hour, minute, second } = civilFromMs(ms);
  return `${dayText(ms)}T${two(hour)}:${two(minute)}:${two(second)}${offsetMinutes === null ? '' : 'Z'}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
