import type { TimeInterval } from 'd3-time';
import { utcDay, utcMonday, utcMonth } from 'd3-time';
import { civilFromMs, msFromCivil, utcDate } from './calendar.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from './epoch-ms.js';

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The distance from one tick of an axis to the next: `count` units of the calendar, in UTC. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** How long that is on average. */
  readonly approxMs: number;
}

/** No axis has room for more. */
export const MAX_TICKS = 1000;

const UNIT_MS: Readonly<Record<TickUnit, number>> = {
  millisecond: 1,
  second: MS_PER_SECOND,
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  day: MS_PER_DAY,
  week: 7 * MS_PER_DAY,
  month: MS_PER_YEAR / 12,
  year: MS_PER_YEAR,
};

const step = (unit: TickUnit, count: number): TickStep => ({ unit, count, approxMs: count * UNIT_MS[unit] });
const steps = (unit: TickUnit, ...counts: number[]): TickStep[] => counts.map((count) => step(unit, count));

/** From fine to coarse: 1 ms to 10 billion years. */
export const TICK_STEPS: readonly TickStep[] = [
  ...steps('millisecond', 1, 2, 5, 10, 20, 50, 100, 200, 500),
  ...steps('second', 1, 5, 15, 30),
  ...steps('minute', 1, 5, 15, 30),
  ...steps('hour', 1, 3, 6, 12),
  ...steps('day', 1, 2),
  ...steps('week', 1),
  ...steps('month', 1, 3, 6),
  ...[1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].flatMap((n) => steps('year', n, 2 * n, 5 * n)),
  step('year', 1e10),
];

/** The coarser unit that is named along with the ticks of a unit: the day over hours, the year over months. */
export const MAJOR_STEPS: Readonly<Record<TickUnit, TickStep | null>> = {
  millisecond: step('minute', 1),
  second: step('day', 1),
  minute: step('day', 1),
  hour: step('day', 1),
  day: step('month', 1),
  week: step('month', 1),
  month: step('year', 1),
  year: null,
};

/**
 * The ticks from `startMs` to `endMs`, both included, in order. None if the domain is not finite, or if there would be
 * more than `MAX_TICKS`.
 */
export function ticksBetween(tickStep: TickStep, startMs: number, endMs: number): number[] {
  if (!((endMs - startMs) / tickStep.approxMs < MAX_TICKS)) return [];
  if (tickStep.unit === 'year') return yearTicks(tickStep.count, startMs, endMs);
  const interval = intervalOf(tickStep);
  if (interval === null) return evenTicks(tickStep.approxMs, startMs, endMs);
  const { baseMs, years } = nearDate(startMs);
  return interval
    .range(interval.floor(utcDate(baseMs)), utcDate(baseMs + Math.ceil(endMs - startMs) + 2))
    .map((date) => startOfDay(date.getTime(), years))
    .filter((ms) => ms >= startMs && ms <= endMs);
}

/** The last tick that is not after `ms`. */
export function floorTo(tickStep: TickStep, ms: number): number {
  if (tickStep.unit === 'year') return msFromCivil(floorYear(civilFromMs(ms).year, tickStep.count));
  const interval = intervalOf(tickStep);
  if (interval === null) return Math.floor(ms / tickStep.approxMs) * tickStep.approxMs;
  const { baseMs, years } = nearDate(ms);
  return startOfDay(interval.floor(utcDate(baseMs)).getTime(), years);
}

/**
 * `Date` reaches 270,000 years only. As the calendar repeats itself every 400 years, weekdays and all, days and months
 * are counted in the years 2000 to 2400, with the number of years to add to come back.
 */
function nearDate(ms: number): { readonly baseMs: number; readonly years: number } {
  const { year, month, day, hour, minute, second, millisecond } = civilFromMs(ms);
  const years = Math.floor(year / 400) * 400 - 2000;
  return { baseMs: msFromCivil(year - years, month, day, hour, minute, second, millisecond), years };
}

function startOfDay(baseMs: number, years: number): number {
  const { year, month, day } = civilFromMs(baseMs);
  return msFromCivil(year + years, month, day);
}

/** Every other day of a month but the last, so that the first of the next is never one day away. */
const otherDays = utcDay.filter((date) => {
  const day = date.getUTCDate();
  return day % 2 === 1 && utcDay.offset(date, 1).getUTCDate() > day;
});

/** The steps of days and months; `null` for those of a day's parts, which are all of one length. */
function intervalOf({ unit, count }: TickStep): TimeInterval | null {
  if (unit === 'month') return utcMonth.every(count);
  if (unit === 'week') return utcMonday;
  if (unit === 'day') return count === 1 ? utcDay : otherDays;
  return null;
}

function evenTicks(lengthMs: number, startMs: number, endMs: number): number[] {
  const ticks: number[] = [];
  const first = Math.ceil(startMs / lengthMs);
  const last = Math.floor(endMs / lengthMs);
  // Counted from 0, since so far out that floats are more than 1 apart `first + 1` may be `first`.
  for (let i = 0; i <= Math.min(last - first, MAX_TICKS); i++) {
    // Not -0.
    const ms = (first + i) * lengthMs || 0;
    // Far from 1970 two ticks may be the same float, or rounded out of the domain.
    if (ms !== ticks.at(-1) && ms >= startMs && ms <= endMs) ticks.push(ms);
  }
  return ticks;
}

function yearTicks(count: number, startMs: number, endMs: number): number[] {
  const ticks: number[] = [];
  let year = floorYear(civilFromMs(startMs).year, count);
  for (let i = 0; i <= MAX_TICKS; i++) {
    const ms = msFromCivil(year);
    if (ms > endMs) break;
    if (ms >= startMs && ms !== ticks.at(-1)) ticks.push(ms);
    year = nextYear(year, count);
  }
  return ticks;
}

/**
 * Ticks stand on round years of either count: 100, 200, … CE, and 100, 200, … BCE, which are the years -99, -199, …
 * (year 0 is 1 BCE). Between them stands year 1, the first there is, unless it would crowd the year 2.
 */
function floorYear(year: number, count: number): number {
  if (count === 1) return year;
  if (year >= count) return Math.floor(year / count) * count;
  if (year >= 1 && count > 2) return 1;
  return 1 - Math.max(1, Math.ceil((1 - year) / count)) * count;
}

function nextYear(tick: number, count: number): number {
  if (tick === 1) return count === 1 ? 2 : count;
  const next = tick + count;
  return next === 1 && count === 2 ? 2 : next;
}
