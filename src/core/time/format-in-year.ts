import type { DateWords } from './format-date-parts.js';
import { dateFormat, safeDate } from './format-date-parts.js';
import type { EventDate } from './event-date.js';
import { formatDate } from './format-date.js';

/**
 * A date as it is said under a heading that names its year: "14 January", "January". Whatever is not plainly one day or
 * one month is said in full.
 */
export function formatInYear(date: EventDate, words: DateWords): string {
  const { precision } = date;
  const isPlain = date.kind === 'date' && !date.approximate && !date.uncertain && !date.unspecified;
  if (!isPlain || (precision !== 'day' && precision !== 'month')) return formatDate(date, words);
  const text = monthText(date.startMs, words.lang, precision === 'day' ? { day: 'numeric' } : {});
  // In French the first of a month is an ordinal.
  return precision === 'day' && /^fr\b/.test(words.lang) ? text.replace(/^1 /, '1er ') : text;
}

/** The month that a moment is in, as it stands alone: "January". */
export function monthText(ms: number, lang: string, more: Intl.DateTimeFormatOptions = {}): string {
  return dateFormat(lang, { month: 'long', ...more }).format(safeDate(ms));
}
