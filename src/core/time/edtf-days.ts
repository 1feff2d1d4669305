import { daysInMonth, msFromCivil } from './calendar.js';
import type { Span } from './edtf-span.js';
import { fits, isOpen } from './edtf-field.js';
import type { Field } from './edtf-field.js';
import { fail } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import { precisionOfPower } from './edtf-year.js';
import { MS_PER_DAY } from './epoch-ms.js';
import { MONTH_NAMES } from './month-names.js';

type Step = 1 | -1;

/**
 * From the first to the last day that a year, month and day can stand for, days that do not exist left out: `2023-XX-31`
 * ends on 31 December, `156X-02-29` begins in 1560. `null` with a reason if there is no such day.
 *
 * @param sign -1 for years written with a minus
 * @param unspecified whether a digit of the text is `X`
 * @param from where the date begins in the text
 */
export function daySpan(
  scan: Scan,
  sign: Step,
  [year, month, day]: readonly Field[],
  unspecified: boolean,
  from: number,
): Span | null {
  const startMs = edgeDay(sign, year, month, day, 1);
  const lastMs = edgeDay(sign, year, month, day, -1);
  if (startMs === null || lastMs === null)
    return fail(scan, whyNoDay(scan.text.slice(from, scan.at), sign, year, month, day));
  return {
    startMs,
    endMs: lastMs + MS_PER_DAY,
    // A part of which all digits are open says nothing; a year is as fine as its last digit that is known.
    precision: day.openDigits < 2 ? 'day' : month.openDigits < 2 ? 'month' : precisionOfPower(year.openDigits),
    unspecified,
  };
}

function edgeDay(sign: Step, year: Field, month: Field, day: Field, step: Step): number | null {
  const dayOfMonth = (y: number, m: number): number | null =>
    edge(Math.max(1, day.min), Math.min(daysInMonth(y, m), day.max), step, (d) => fits(day, d));
  const monthOfYear = (y: number): number | null =>
    edge(Math.max(1, month.min), Math.min(12, month.max), step, (m) => fits(month, m) && dayOfMonth(y, m) !== null);
  // There is no year -0.
  const low = sign < 0 ? Math.max(1, year.min) : year.min;
  const size = edge(low, year.max, step === sign ? 1 : -1, (n) => fits(year, n) && monthOfYear(sign * n) !== null);
  if (size === null) return null;
  const y = sign * size;
  const m = monthOfYear(y) ?? 1;
  return msFromCivil(y, m, dayOfMonth(y, m) ?? 1);
}

/** The first (`step` 1) or last (-1) number from `low` to `high` that passes, or `null`. */
function edge(low: number, high: number, step: Step, passes: (n: number) => boolean): number | null {
  for (let n = step > 0 ? low : high; n >= low && n <= high; n += step) if (passes(n)) return n;
  return null;
}

function whyNoDay(text: string, sign: Step, year: Field, month: Field, day: Field): string {
  if (!isOpen(month) && (month.min < 1 || month.min > 12)) return `month ${month.min} does not exist`;
  if (isOpen(year) || isOpen(month) || isOpen(day)) return `no day can be ${text}`;
  if (day.min === 0) return 'day 0 does not exist';
  const lastDay = daysInMonth(sign * year.min, month.min);
  return `${MONTH_NAMES[month.min - 1]} ${sign < 0 ? '-' : ''}${year.text} has ${lastDay} days`;
}
