/** A place in a text that is being read, and the first thing found wrong with it (`''`: nothing that has a name). */
export interface Scan {
  readonly text: string;
  at: number;
  reason: string;
}

/** Notes why the text cannot be read. */
export function fail(scan: Scan, reason: string): null {
  scan.reason ||= reason;
  return null;
}

/** Steps over `expected` if it comes next. */
export function take(scan: Scan, expected: string): boolean {
  const found = scan.text.startsWith(expected, scan.at);
  if (found) scan.at += expected.length;
  return found;
}

/** The digit at a place, 0 to 9, or -1. */
export function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Steps over a run of digits; how many there were. */
export function skipDigits(scan: Scan): number {
  const from = scan.at;
  while (digitAt(scan.text, scan.at) >= 0) scan.at++;
  return scan.at - from;
}

/** Two digits as a number, not more than `last`; `null` with a reason if that does not exist. */
export function readTwoDigits(scan: Scan, last: number, unit: string): number | null {
  const tens = digitAt(scan.text, scan.at);
  const ones = digitAt(scan.text, scan.at + 1);
  if (tens < 0 || ones < 0) return null;
  const value = tens * 10 + ones;
  if (value > last) return fail(scan, `${unit} ${value} does not exist`);
  scan.at += 2;
  return value;
}
