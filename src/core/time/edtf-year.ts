import { msFromCivil } from './calendar.js';
import type { Span } from './edtf-span.js';
import { fail, skipDigits, take } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import type { Precision } from './precision.js';

const PRECISION_OF_POWER: readonly Precision[] = [
  'year',
  'decade',
  'century',
  'kiloyear',
  'kiloyear',
  'kiloyear',
  'megayear',
  'megayear',
  'megayear',
  'gigayear',
];

/** How fine a year is whose last `power` digits are not known. */
export function precisionOfPower(power: number): Precision {
  return PRECISION_OF_POWER[Math.min(Math.max(power, 0), 9)];
}

/**
 * What follows the `Y`: a year of any number of digits, with an exponent, with significant digits: `-17E7`, `3388E2S3`.
 * The span is that one year, unless significant digits say otherwise; an exponent of 3 or more says how fine it is.
 */
export function readLongYear(scan: Scan): Span | null {
  const from = scan.at;
  const minus = take(scan, '-');
  if (skipDigits(scan) === 0) return null;
  const beforeExponent = scan.at;
  const hasExponent = take(scan, 'E');
  if (hasExponent && skipDigits(scan) === 0) return null;
  const year = Number(scan.text.slice(from, scan.at));
  if (minus && year === 0) return fail(scan, 'year 0 has no sign');
  const exponent = hasExponent ? Number(scan.text.slice(beforeExponent + 1, scan.at)) : 0;
  return readSignificance(scan, year, precisionOfPower(exponent < 3 ? 0 : exponent));
}

/**
 * The significant digits that may follow a year, `S2`: the years that have these first digits in common.
 * @param precision how fine the year is without them
 */
export function readSignificance(scan: Scan, year: number, precision: Precision): Span | null {
  if (!Number.isFinite(msFromCivil(year))) return fail(scan, 'the year is too large');
  if (!take(scan, 'S')) return spanOfYears(year, year, precision);
  const from = scan.at;
  if (skipDigits(scan) === 0) return null;
  const significant = Number(scan.text.slice(from, scan.at));
  if (significant === 0) return fail(scan, 'no digit of the year is significant');
  const size = Math.abs(year);
  const power = Math.floor(Math.log10(Math.max(1, size)) + 1e-9) + 1 - significant;
  if (power <= 0) return spanOfYears(year, year, precision);
  const step = 10 ** power;
  const low = Math.floor(size / step) * step;
  const high = low + step - 1;
  return year < 0 ? spanOfYears(-high, -low, precisionOfPower(power)) : spanOfYears(low, high, precisionOfPower(power));
}

function spanOfYears(first: number, last: number, precision: Precision): Span {
  const startMs = msFromCivil(first);
  // So far out that two years are the same float, the span is still not empty.
  const endMs = Math.max(msFromCivil(last + 1), startMs + Math.abs(startMs) * Number.EPSILON);
  return { startMs, endMs, precision, unspecified: first < last };
}
