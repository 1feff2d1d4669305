import { daysFromCivil, daysInMonth, msFromCivil, startOfMonth } from './calendar.js';
import { digitAt } from './edtf-scan.js';
import { MS_PER_DAY } from './epoch-ms.js';

/**
 * The quick way for the three plain shapes `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, and for two of them with a `/` between:
 * writes start and exclusive end, in epoch milliseconds, to `out[at]` and `out[at + 1]`, and allocates nothing. For anything
 * else, impossible dates included, it is `false`: ask `parseEdtf`.
 */
export function parseBounds(text: string, out: Float64Array, at = 0): boolean {
  const { length } = text;
  const slash = length === 4 || length === 7 || length === 10 ? -1 : text.indexOf('/');
  if (slash < 0) return readPlain(text, 0, length, out, at);
  if (!readPlain(text, slash + 1, length, out, at)) return false;
  const endMs = out[at + 1];
  if (!readPlain(text, 0, slash, out, at) || endMs <= out[at]) return false;
  out[at + 1] = endMs;
  return true;
}

function readPlain(text: string, from: number, to: number, out: Float64Array, at: number): boolean {
  const length = to - from;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
  if (!(year >= 0)) return false;
  if (length === 4) {
    out[at] = msFromCivil(year);
    out[at + 1] = msFromCivil(year + 1);
    return true;
  }
  const month = text[from + 4] === '-' ? twoDigits(text, from + 5) : NaN;
  if (!(month >= 1 && month <= 12)) return false;
  if (length === 7) {
    out[at] = msFromCivil(year, month);
    out[at + 1] = startOfMonth(year, month + 1);
    return true;
  }
  const day = text[from + 7] === '-' ? twoDigits(text, from + 8) : NaN;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return false;
  const startMs = daysFromCivil(year, month, day) * MS_PER_DAY;
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
