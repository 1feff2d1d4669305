import { readDate } from './edtf-date.js';
import { fail, take } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import { eventDate, wholeOf } from './event-date-of.js';
import type { Bound } from './event-date-of.js';
import type { EventDate } from './event-date.js';

/** Reads a date, or an interval, `1964/2008`, `1985/..`, `/1985`. Times are read in intervals too, as an extension. */
export function readDateOrInterval(scan: Scan): EventDate | null {
  const from = scan.at;
  const lower = readBound(scan);
  if (lower === null) return null;
  if (take(scan, '/')) {
    const upper = readBound(scan);
    return upper && interval(scan, lower, upper, scan.text.slice(from, scan.at));
  }
  return typeof lower === 'string' ? null : eventDate('date', scan.text.slice(from, scan.at), lower);
}

function readBound(scan: Scan): Bound | null {
  if (take(scan, '..')) return 'open';
  if (scan.at === scan.text.length || scan.text[scan.at] === '/') return 'unknown';
  return readDate(scan);
}

/**
 * An interval from the start of its lower end to the end of its upper one. The ends may overlap (`2004-01/2004-01-15`),
 * since a coarse end says only that it lies somewhere in there; but if the upper is over before the lower begins, it runs
 * backwards and is refused. Without a date at either end it is all of time (`../..`), or nothing (`/`, `/..`).
 */
export function interval(scan: Scan, from: Bound, to: Bound, edtf: string): EventDate | null {
  const lower = typeof from === 'string' ? null : from;
  const upper = typeof to === 'string' ? null : to;
  const first = lower ?? upper;
  const last = upper ?? lower;
  const openStart = from === 'open';
  const openEnd = to === 'open';
  if (!first && !(openStart && openEnd)) return fail(scan, 'an interval needs a date at one end');
  if (lower && upper && upper.endMs <= lower.startMs) return fail(scan, 'the interval ends before it starts');
  const startMs = openStart || !first ? -Infinity : first.startMs;
  const endMs = openEnd || !last ? Infinity : last.endMs;
  const ends = [lower, upper].filter((end) => end !== null);
  return eventDate('interval', edtf, wholeOf(ends, startMs, endMs), from, to);
}
