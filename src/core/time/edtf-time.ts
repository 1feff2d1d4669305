import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './epoch-ms.js';
import { digitAt, fail, readTwoDigits, skipDigits, take } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import type { Precision } from './precision.js';

export interface TimeOfDay {
  /** Milliseconds from midnight UTC of the date written, less the offset; without an offset as if it were UTC. */
  readonly ms: number;
  /** How long one unit of the precision is. */
  readonly lengthMs: number;
  readonly precision: Precision;
  readonly offsetMinutes: number | null;
}

const UNITS = [
  { precision: 'hour', last: 24, lengthMs: MS_PER_HOUR },
  { precision: 'minute', last: 59, lengthMs: MS_PER_MINUTE },
  { precision: 'second', last: 59, lengthMs: MS_PER_SECOND },
] as const;

/**
 * What follows the `T`: `23:20:30`, and as an extension `23`, `23:20` and `23:20:30.125` (finer digits are dropped);
 * then nothing, `Z`, or an offset of up to 14 hours, `-04` or `+04:30`. `24:00:00` is the midnight that ends the day.
 * A leap second is refused: epoch milliseconds have no place for it, and the second after it is another time.
 */
export function readTime(scan: Scan): TimeOfDay | null {
  let ms = 0;
  let lengthMs = 0;
  let precision: Precision = 'hour';
  for (const unit of UNITS) {
    if (lengthMs > 0 && !take(scan, ':')) break;
    const value = readTwoDigits(scan, unit.last, unit.precision);
    if (value === null) return null;
    ({ precision, lengthMs } = unit);
    ms += value * lengthMs;
  }
  if (precision === 'second' && digitAt(scan.text, scan.at + 1) >= 0 && take(scan, '.')) {
    const from = scan.at;
    skipDigits(scan);
    ms += Number(scan.text.slice(from, Math.min(scan.at, from + 3)).padEnd(3, '0'));
    precision = 'millisecond';
    lengthMs = 1;
  }
  if (ms > MS_PER_DAY) return fail(scan, 'a day ends at 24:00');
  const offsetMinutes = readOffset(scan);
  if (offsetMinutes === undefined) return null;
  return { ms: ms - (offsetMinutes ?? 0) * MS_PER_MINUTE, lengthMs, precision, offsetMinutes };
}

/** Minutes east of UTC; `null` if no offset is written, `undefined` if it is not one. */
function readOffset(scan: Scan): number | null | undefined {
  if (take(scan, 'Z')) return 0;
  const sign = take(scan, '+') ? 1 : take(scan, '-') ? -1 : 0;
  if (sign === 0) return null;
  const hours = readTwoDigits(scan, 14, 'offset hour');
  if (hours === null) return undefined;
  const minutes = take(scan, ':') ? readTwoDigits(scan, hours === 14 ? 0 : 59, 'offset minute') : 0;
  // Not -0 for `-00:00`.
  return minutes === null ? undefined : sign * (hours * 60 + minutes) || 0;
}
