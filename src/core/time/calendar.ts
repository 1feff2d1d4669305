import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from './epoch-ms.js';

/**
 * The proleptic Gregorian calendar in UTC over epoch milliseconds, for any year, far outside the range of `Date`.
 * Year 0 is 1 BCE, -43 is 44 BCE.
 *
 * A float holds every millisecond of 285,000 years around 1970, and every midnight of 292 million; farther out the
 * start of a day is the next float that is not before it, so that `civilFromMs(msFromCivil(year)).year` is `year`
 * up to 10^12 years. Beyond `FAR_YEAR` a year is its mean length, and no day is told from another.
 *
 * The arithmetic is that of Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const FAR_YEAR = 1e12;
/** A little farther, since 1970 is not year 0. */
const FAR_MS = (FAR_YEAR + 4000) * MS_PER_YEAR;
const DAYS_PER_400_YEARS = 146_097;
/** Days from 1 March of year 0, where the arithmetic starts, to 1 January 1970. */
const EPOCH_DAY = 719_468;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

/** Days from 1 January 1970 to the given day. */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that the leap day is the last one.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_400_YEARS + dayOfEra - EPOCH_DAY;
}

/** What is left of `ms` after whole days, 0 or more, never -0; `%` is exact where a product would round. */
function msOfDay(ms: number): number {
  const rest = ms % MS_PER_DAY;
  return rest < 0 ? rest + MS_PER_DAY : rest || 0;
}

/** The number of the day, counted from 1 January 1970, that `ms` falls in. */
function dayNumber(ms: number): number {
  return Math.round((ms - msOfDay(ms)) / MS_PER_DAY);
}

function startOfDay(day: number): number {
  const ms = day * MS_PER_DAY;
  // Rounding must not put a start into the day before.
  return dayNumber(ms) < day ? ms + Math.abs(ms) * 2 ** -52 : ms;
}

/**
 * Epoch milliseconds of a moment in UTC.
 * @param month 1 to 12
 */
export function msFromCivil(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0): number {
  if (Math.abs(year) > FAR_YEAR) return (year - 1970) * MS_PER_YEAR;
  const time = hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND + ms;
  return startOfDay(daysFromCivil(year, month, day)) + time;
}

/** The start of a month in UTC, with `month` from 1 and past 12 into the years that follow. */
export function startOfMonth(year: number, month: number): number {
  return msFromCivil(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
}

/** The moment in UTC; fractions of a millisecond are dropped (towards the past). `ms` is finite. */
export function civilFromMs(ms: number): Civil {
  const whole = Math.floor(ms);
  if (Math.abs(whole) > FAR_MS) {
    const year = Math.round(whole / MS_PER_YEAR) + 1970;
    return { year, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  }
  const z = dayNumber(whole) + EPOCH_DAY;
  const era = Math.floor(z / DAYS_PER_400_YEARS);
  const dayOfEra = z - era * DAYS_PER_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const time = msOfDay(whole);
  return {
    year: era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    hour: Math.floor(time / MS_PER_HOUR),
    minute: Math.floor(time / MS_PER_MINUTE) % 60,
    second: Math.floor(time / MS_PER_SECOND) % 60,
    millisecond: time % MS_PER_SECOND,
  };
}

/** Day of the week in UTC, 0 Sunday to 6 Saturday. */
export function weekday(ms: number): number {
  // 1 January 1970 was a Thursday.
  const day = (dayNumber(Math.floor(ms)) + 4) % 7;
  return day < 0 ? day + 7 : day;
}

/** A moment that is surely before the exclusive end `endMs`, in the last day (far out: the last year) before it. */
export function lastMomentBefore(endMs: number): number {
  return endMs - Math.max(1, Math.abs(endMs) * 2 ** -50);
}

/** The same moment for those who want a `Date`, which reaches 270,000 years; fractions of a millisecond are dropped. */
export function utcDate(ms: number): Date {
  return new Date(ms);
}
