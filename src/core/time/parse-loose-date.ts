import type { EventDate } from './event-date.js';
import { MONTH_NAMES } from './month-names.js';
import { explainEdtf } from './parse-edtf.js';

export interface LooseDate {
  readonly date: EventDate;
  /** The date as it should be written. */
  readonly edtf: string;
  /** What had to be assumed to read it, as a short English clause; `null` if it can mean only one date. */
  readonly assumed: string | null;
}

/** No date that is read here is longer. */
const MAX_LENGTH = 40;

type Match = Readonly<Record<string, string>>;

/** The ways in which dates are typed. Each is anchored and takes a text no longer than `MAX_LENGTH`. */
const SHAPES: readonly { pattern: RegExp; read: (match: Match) => LooseDate | { readonly reason: string } | null }[] = [
  // 14 January 2023, 14th Jan. 2023
  { pattern: /^(?<day>\d{1,2})(?:\.|st|nd|rd|th)? (?<name>[a-z]+)\.?,? (?<year>\d{4})$/i, read: readNamed },
  // January 14, 2023, Jan 14 2023
  { pattern: /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i, read: readNamed },
  // Jan 2023
  { pattern: /^(?<name>[a-z]+)\.?,? (?<year>\d{4})$/i, read: readNamed },
  // 2023/01/14, 2023-1-4, 2023.1
  {
    pattern: /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?$/,
    read: ({ year, mark, month, day }) => numeric(year, month, day, day ? `year${mark}month${mark}day` : null),
  },
  // 01/2023
  {
    pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
    read: ({ year, month }) => numeric(year, month, undefined, null),
  },
  // 14.01.2023
  {
    pattern: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
    read: ({ year, month, day }) => numeric(year, month, day, 'day.month.year'),
  },
  // 25/12/2023, 12-25-2023
  { pattern: /^(?<a>\d{1,2})(?<mark>[-/])(?<b>\d{1,2})\k<mark>(?<year>\d{4})$/, read: readUnordered },
  // 14.01.23
  { pattern: /^\d{1,2}(?<mark>[-/.])\d{1,2}\k<mark>\d{2}$/, read: () => ({ reason: 'the year needs four digits' }) },
];

/**
 * Reads a date as people type it, in English or in numbers: `14 January 2023`, `Jan 2023`, `14.01.2023`, `2023/01/14`.
 * @returns `null` if it is no such date; a reason, a short English clause, if it is one that cannot be, or if it could
 * be two (`03/04/2023`)
 */
export function parseLooseDate(text: string): LooseDate | { readonly reason: string } | null {
  const trimmed = typeof text === 'string' && text.length <= 10 * MAX_LENGTH ? text.trim().replace(/\s+/g, ' ') : '';
  if (trimmed.length > MAX_LENGTH) return null;
  for (const { pattern, read } of SHAPES) {
    const groups = pattern.exec(trimmed)?.groups;
    if (groups) return read(groups);
  }
  return null;
}

function readNamed({ year, name, day }: Match): LooseDate | { readonly reason: string } | null {
  const month =
    MONTH_NAMES.findIndex((full) => name.length >= 3 && full.toLowerCase().startsWith(name.toLowerCase())) + 1;
  return month > 0 ? numeric(year, String(month), day, null) : null;
}

/** Day and month in an order that differs from country to country: read only if one of them cannot be a month. */
function readUnordered({ year, a, b, mark }: Match): LooseDate | { readonly reason: string } {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return numeric(year, b, a, `day${mark}month${mark}year`);
  if (second > 12) return numeric(year, a, b, `month${mark}day${mark}year`);
  if (first === second) return numeric(year, b, a, null);
  const named = (month: number, day: number): string => `${day} ${MONTH_NAMES[month - 1]} ${year}`;
  if (first === 0 || second === 0) return { reason: 'there is no day or month 0' };
  return { reason: `it could be ${named(second, first)} or ${named(first, second)}` };
}

/** @param order how the numbers were taken, if that had to be assumed */
function numeric(
  year: string,
  month: string,
  day: string | undefined,
  order: string | null,
): LooseDate | { readonly reason: string } {
  // EDTF would take them for seasons.
  if (Number(month) > 12) return { reason: `month ${Number(month)} does not exist` };
  const edtf = [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
  const read = explainEdtf(edtf);
  return 'date' in read ? { date: read.date, edtf, assumed: order && `read as ${order}` } : read;
}
