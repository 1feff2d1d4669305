import { startOfMonth } from './calendar.js';
import { daySpan } from './edtf-days.js';
import { ANY, isOpen, readField } from './edtf-field.js';
import type { Field } from './edtf-field.js';
import { both, qualified, readMarks } from './edtf-qualifier.js';
import type { Marks } from './edtf-qualifier.js';
import { digitAt, fail, take } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import type { Span } from './edtf-span.js';
import { readTime } from './edtf-time.js';
import { readLongYear, readSignificance } from './edtf-year.js';
import type { DateEnd } from './event-date.js';
import { SEASONS } from './season.js';
import type { Season } from './season.js';

type ByPart<T> = [year: T, month: T, day: T];

/**
 * Reads one date of any level, up to whatever follows it. A mark on the right of a part is about that part and all to
 * the left of it, a mark on its left about that part alone.
 */
export function readDate(scan: Scan): DateEnd | null {
  const from = scan.at;
  const marks: ByPart<Marks> = [readMarks(scan), 0, 0];
  if (take(scan, 'Y')) return longYear(scan, readLongYear(scan), marks[0]);
  const sign = take(scan, '-') ? -1 : 1;
  const fields: ByPart<Field> = [ANY, ANY, ANY];
  let parts = 0;
  let unspecified = false;
  do {
    if (parts > 0) marks[parts] = readMarks(scan);
    const field = readField(scan, parts > 0 ? 2 : 4);
    if (field === null) return null;
    fields[parts] = field;
    unspecified ||= isOpen(field);
    const after = readMarks(scan);
    for (let i = 0; i <= parts; i++) marks[i] = both(marks[i], after);
    parts++;
  } while (parts < 3 && take(scan, '-'));

  const [year, month] = fields;
  if (sign < 0 && year.max === 0) return fail(scan, 'year 0 has no sign');
  if (parts === 1 && !unspecified && digitAt(scan.text, scan.at - 1) >= 0) {
    if (scan.text[scan.at] === 'S') return longYear(scan, readSignificance(scan, sign * year.min, 'year'), marks[0]);
    if (digitAt(scan.text, scan.at) >= 0) return fail(scan, 'a year of more than four digits needs a Y before it');
  }
  const season = isOpen(month) ? undefined : SEASONS[month.min];
  if (season) {
    if (parts > 2) return fail(scan, 'a season has no days');
    return dateEnd(seasonSpan(sign, year, season), marks, month.min, null);
  }
  const span = daySpan(scan, sign, fields, unspecified, from);
  if (span === null || !take(scan, 'T')) return span && dateEnd(span, marks, null, null);
  if (parts < 3 || unspecified || qualified(marks)) return fail(scan, 'a time needs a day that is known');
  const time = readTime(scan);
  if (time === null) return null;
  const startMs = span.startMs + time.ms;
  const moment = { startMs, endMs: startMs + time.lengthMs, precision: time.precision, unspecified: false };
  return dateEnd(moment, marks, null, time.offsetMinutes);
}

function dateEnd(span: Span, marks: ByPart<Marks>, season: number | null, offsetMinutes: number | null): DateEnd {
  const all = both(marks[0], both(marks[1], marks[2]));
  return {
    startMs: span.startMs,
    endMs: span.endMs,
    precision: span.precision,
    uncertain: (all & 1) > 0,
    approximate: (all & 2) > 0,
    unspecified: span.unspecified,
    qualified: qualified(marks),
    season,
    offsetMinutes,
  };
}

function longYear(scan: Scan, span: Span | null, before: Marks): DateEnd | null {
  return span && dateEnd(span, [both(before, readMarks(scan)), 0, 0], null, null);
}

/** A season of a year; of any year that an unspecified one could stand for. */
function seasonSpan(sign: 1 | -1, year: Field, { startMonth, months, precision }: Season): Span {
  const [first, last] = sign < 0 ? [-year.max, -Math.max(1, year.min)] : [year.min, year.max];
  return {
    startMs: startOfMonth(first, startMonth),
    endMs: startOfMonth(last, startMonth + months),
    precision,
    unspecified: first < last,
  };
}
