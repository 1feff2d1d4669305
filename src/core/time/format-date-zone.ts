import { MS_PER_MINUTE } from './epoch-ms.js';
import { dateFormat } from './format-date-parts.js';

const MAX_DATE_MS = 8.64e15;

/**
 * An instant as the clocks of a time zone showed it, as if that were UTC. In a zone that does not exist, and out of the
 * range of `Date`, by the offset it was written with.
 * @param offsetMinutes minutes east of UTC, `null` where the time has no offset: it is then the clock's already
 */
export function zonedMs(ms: number, offsetMinutes: number | null, timeZone: string | null | undefined): number {
  if (offsetMinutes === null) return ms;
  return clockMs(ms, timeZone) ?? ms + offsetMinutes * MS_PER_MINUTE;
}

function clockMs(ms: number, timeZone: string | null | undefined): number | null {
  if (!timeZone || Math.abs(ms) > MAX_DATE_MS) return null;
  const value: Record<string, string> = {};
  try {
    const format = dateFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      era: 'short',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    for (const part of format.formatToParts(new Date(ms))) value[part.type] = part.value;
  } catch {
    return null;
  }
  // Only the newer years are told apart by zone; before 1583 the engines' calendars differ.
  const year = Number(value['year']);
  if (year < 1583 || value['era']?.startsWith('B')) return null;
  const part = (name: string): number => Number(value[name]);
  const seconds = Date.UTC(year, part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return seconds + (((ms % 1000) + 1000) % 1000);
}
