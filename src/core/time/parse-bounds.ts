import { daysInMonth, msFromCivil, startOfMonth } from './calendar.js';
import { digitAt } from './edtf-scan.js';
import { MS_PER_DAY } from './epoch-ms.js';

/**
 * The quick way for the three plain shapes `YYYY`, `YYYY-MM` and `YYYY-MM-DD`: writes start and exclusive end, in epoch
 * milliseconds, to `out[at]` and `out[at + 1]`, and allocates nothing. For anything else, impossible dates included, it
 * is `false` and writes nothing: ask `parseEdtf`.
 */
export function parseBounds(text: string, out: Float64Array, at = 0): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  if (!(year >= 0)) return false;
  if (length === 4) {
    out[at] = msFromCivil(year);
    out[at + 1] = msFromCivil(year + 1);
    return true;
  }
  const month = text[4] === '-' ? twoDigits(text, 5) : NaN;
  if (!(month >= 1 && month <= 12)) return false;
  if (length === 7) {
    out[at] = msFromCivil(year, month);
    out[at + 1] = startOfMonth(year, month + 1);
    return true;
  }
  const day = text[7] === '-' ? twoDigits(text, 8) : NaN;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return false;
  const startMs = msFromCivil(year, month, day);
  out[at] = startMs;
  out[at + 1] = startMs + MS_PER_DAY;
  return true;
}

/** NaN if they are not two digits. */
function twoDigits(text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  return tens < 0 || ones < 0 ? NaN : tens * 10 + ones;
}
