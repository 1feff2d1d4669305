import { dateFormat, momentText, plain, safeDate, timePieces, unitOf } from './format-date-parts.js';
import type { DateWords, Unit } from './format-date-parts.js';
import { yearText } from './format-date.js';
import type { Precision } from './precision.js';
import { zonedMs } from './format-date-zone.js';

/** The unit of the second row of the axis, under ticks of a unit; years stand alone. */
const CONTEXT: Readonly<Record<Unit, Unit | null>> = {
  year: null,
  month: 'year',
  day: 'month',
  hour: 'day',
  minute: 'day',
  second: 'day',
  millisecond: 'day',
};

/** What the second row of the axis is divided into when the ticks are of this unit; `null`: there is none. */
export function contextUnit(unit: Precision): Unit | null {
  return CONTEXT[unitOf(unit)];
}

/**
 * A tick without what the second row says: "Jan" over 2023, "14" over January 2023, "03:00" over 14 January 2023;
 * "1984", "44 BCE", "10 million years ago".
 */
export function formatTick(ms: number, unit: Precision, words: DateWords): string {
  const said = unitOf(unit);
  if (said === 'year') return yearText(ms, words, /^(giga|mega|kilo)/.test(unit));
  if (said === 'month' || said === 'day') {
    return dateFormat(words.lang, said === 'month' ? { month: 'short' } : { day: 'numeric' }).format(safeDate(ms));
  }
  return plain(timePieces(zonedMs(ms, 0, words.timeZone), said, words));
}

/** The second row under ticks of `unit`: the year, month or day that the moment is in. Empty under years. */
export function formatTickContext(ms: number, unit: Precision, words: DateWords): string {
  const context = contextUnit(unit);
  if (context === null) return '';
  return momentText(context === 'day' ? zonedMs(ms, 0, words.timeZone) : ms, context, words);
}
