import { civilFromMs } from './calendar.js';
import { numberText } from './format-date-parts.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from './epoch-ms.js';

/** The length of a stretch of time in whole units, rounded down, such as "19 months", "3 days", "1,200 years". */
export function formatLength(startMs: number, endMs: number, lang: string): string {
  const [value, unit] = length(startMs, endMs);
  return numberText(value, lang, { style: 'unit', unit, unitDisplay: 'long' });
}

function length(startMs: number, endMs: number): [value: number, unit: string] {
  const months = wholeMonths(startMs, endMs);
  if (months >= 24) {
    const years = Math.floor(months / 12);
    // Of a long time, three digits are enough.
    const step = 10 ** Math.max(0, Math.floor(Math.log10(years)) - 2);
    return [Math.floor(years / step) * step, 'year'];
  }
  if (months >= 2) return [months, 'month'];
  const ms = endMs - startMs;
  if (ms >= MS_PER_DAY) return [Math.floor(ms / MS_PER_DAY), 'day'];
  if (ms >= MS_PER_HOUR) return [Math.floor(ms / MS_PER_HOUR), 'hour'];
  return [Math.floor(ms / MS_PER_MINUTE), 'minute'];
}

function wholeMonths(startMs: number, endMs: number): number {
  const a = civilFromMs(startMs);
  const b = civilFromMs(endMs);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return months - (b.day < a.day ? 1 : 0);
}
