import { civilFromMs, lastMomentBefore } from './calendar.js';
import { momentText } from './format-date-parts.js';
import type { DateWords, Unit } from './format-date-parts.js';
import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_YEAR } from './epoch-ms.js';
import { yearText } from './format-date.js';
import { joinEnds, rangeText } from './range-text.js';
import { zonedMs } from './format-date-zone.js';

/** Coarse to fine: the unit that a stretch of time is said in, from the length that it takes at least. */
const UNIT_FROM: readonly (readonly [number, Unit])[] = [
  [10 * MS_PER_YEAR, 'year'],
  [60 * MS_PER_DAY, 'month'],
  [2 * MS_PER_DAY, 'day'],
  [Infinity, 'hour'],
  [2 * MS_PER_MINUTE, 'minute'],
  [5000, 'second'],
  [0, 'millisecond'],
];

/** Farther back than this, years are rounded to what the length of the stretch makes worth saying. */
const DEEP_MS = -100_000 * MS_PER_YEAR;

/**
 * A stretch of time, such as the one in view, in the unit that suits its length: "January 2023 to September 2024",
 * "11 to 24 January 2023". The zone counts where it is said to the minute.
 * @param endMs exclusive
 * @param known how finely its ends are known, where they are: it is said no finer than the coarsest of them
 */
export function formatSpan(startMs: number, endMs: number, words: DateWords, ...known: readonly Unit[]): string {
  const lengthMs = endMs - startMs;
  const isDays = lengthMs > 0 && startMs % MS_PER_DAY === 0 && endMs % MS_PER_DAY === 0;
  const least = UNIT_FROM.find(([from]) => lengthMs >= from)?.[1] ?? 'millisecond';
  const unit = [wholeUnit(startMs, endMs, isDays, least), ...known].reduce((a, b) => (rank(b) < rank(a) ? b : a));
  let lastMs = lengthMs > 0 ? Math.max(startMs, lastMomentBefore(endMs)) : endMs;
  if (startMs < DEEP_MS) {
    const first = yearText(rounded(startMs, lengthMs), words);
    const last = yearText(rounded(lastMs, lengthMs), words);
    return first === last ? first : joinEnds(first, last, words, true);
  }
  let firstMs = startMs;
  if (unit !== 'year' && unit !== 'month' && unit !== 'day') {
    // To the minute, an end is the moment itself: 03:00 to 05:00.
    firstMs = zonedMs(startMs, 0, words.timeZone);
    lastMs = zonedMs(endMs, 0, words.timeZone);
  }
  const first = momentText(firstMs, unit, words);
  if (first === momentText(lastMs, unit, words)) return first;
  return rangeText(firstMs, lastMs, unit, words, true);
}

const rank = (unit: Unit): number => UNIT_FROM.findIndex(([, each]) => each === unit);

/** Whole days, months and years are said as such, even one alone: "January 2023", not its first day to its last. */
function wholeUnit(startMs: number, endMs: number, isDays: boolean, least: Unit): Unit {
  if (!isDays || startMs < DEEP_MS) return least;
  const [first, end] = [civilFromMs(startMs), civilFromMs(endMs)];
  if (first.day !== 1 || end.day !== 1) return least === 'minute' ? 'day' : least;
  return first.month === 1 && end.month === 1 ? 'year' : least === 'day' ? 'month' : least;
}

/** To a hundredth of the length, in whole powers of ten of years, where the moment is deep in time. */
function rounded(ms: number, lengthMs: number): number {
  if (ms > DEEP_MS) return ms;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(lengthMs / MS_PER_YEAR)) - 2);
  const year = ms / MS_PER_YEAR + 1970;
  return (Math.round(year / step) * step - 1970) * MS_PER_YEAR + MS_PER_YEAR / 2;
}
