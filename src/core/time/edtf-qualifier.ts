import type { Qualified } from './event-date.js';
import type { Scan } from './edtf-scan.js';

/** 0 none, 1 uncertain, 2 approximate, 3 both. */
export type Marks = 0 | 1 | 2 | 3;

const QUALIFIERS = ['', '?', '~', '%'] as const;

/** Reads `?`, `~` or `%` if there is one. */
export function readMarks(scan: Scan): Marks {
  const next = scan.text[scan.at];
  const marks = next === '?' ? 1 : next === '~' ? 2 : next === '%' ? 3 : 0;
  if (marks > 0) scan.at++;
  return marks;
}

export function both(a: Marks, b: Marks): Marks {
  return (a | b) as Marks;
}

/** `null` if nothing is marked. */
export function qualified([year, month, day]: readonly [Marks, Marks, Marks]): Qualified | null {
  if (year + month + day === 0) return null;
  return { year: QUALIFIERS[year], month: QUALIFIERS[month], day: QUALIFIERS[day] };
}
