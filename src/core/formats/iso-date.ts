import { asText } from '../model/read-field.js';
import { civilFromMs } from '../time/calendar.js';
import { MS_PER_DAY, MS_PER_MINUTE } from '../time/epoch-ms.js';

/** Dates as other programs write them: ISO 8601 with its freedoms, epoch milliseconds, `Date` and its like. As EDTF. */
export function isoDate(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'number' ? momentText(value, 0) : isoText(asText(value));
  }
  const { toDate } = value as { toDate?: unknown };
  const date = (typeof toDate === 'function' ? toDate.call(value) : value) as Partial<Date>;
  return momentText(Number(date.valueOf?.()), date.getTimezoneOffset?.() ?? 0);
}

/** Both ends in one; an end that says nothing new is none. */
export function isoRange(start: unknown, end: unknown): string {
  const [from, to] = [isoDate(start), isoDate(end)];
  return to === '' || to === from ? from : `${from}/${to}`;
}

/** `2014-2-2 10:00+0530` is written `2014-02-02T10:00+05:30`. */
function isoText(text: string): string {
  return text
    .replace(/-(\d)(?=-|T| |$)/gu, '-0$1')
    .replace(/^([\d-]{10}) +(?=\d)/u, '$1T')
    .replace(/(T[^T]*[+-]\d\d)(\d\d)$/u, '$1:$2');
}

/** Midnight, here or in UTC, is a day; everything else is a moment. @param westMinutes of UTC, as `Date` counts */
function momentText(ms: number, westMinutes: number): string {
  if (!Number.isFinite(ms)) return '';
  const localMs = ms - westMinutes * MS_PER_MINUTE;
  const isDay = [localMs, ms].find((each) => each % MS_PER_DAY === 0);
  const { year, month, day, hour, minute, second, millisecond } = civilFromMs(isDay ?? ms);
  if (year < 0 || year > 9999) return `Y${year}`;
  const [y, m, d, ...clock] = [year, month, day, hour, minute, second].map((part) => String(part).padStart(2, '0'));
  const date = `${y.padStart(4, '0')}-${m}-${d}`;
  return isDay === undefined ? `${date}T${clock.join(':')}.${String(millisecond).padStart(3, '0')}Z` : date;
}
