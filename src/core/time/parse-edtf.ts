import { readDateOrInterval } from './edtf-interval.js';
import { fail, take } from './edtf-scan.js';
import type { Scan } from './edtf-scan.js';
import { readSet } from './edtf-set.js';
import type { EventDate } from './event-date.js';

export { parseBounds } from './parse-bounds.js';

/**
 * Reads a date in the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0, 1 and 2: `1968`, `2004-06~`, `1985/..`.
 * What cannot be read, or cannot be a date (`2023-02-29`), is `null`, never another date. It never throws, and takes
 * time in proportion to the length of the text.
 *
 * Source: https://www.loc.gov/standards/datetime/; docs/dates.md says what is read beyond it.
 */
export function parseEdtf(text: string): EventDate | null {
  const result = explainEdtf(text);
  return 'date' in result ? result.date : null;
}

/**
 * As `parseEdtf`, with the reason why a text is refused: a short English clause, such as "February 2023 has 28 days" or
 * "not an EDTF date", without the text itself.
 */
export function explainEdtf(text: string): { readonly date: EventDate } | { readonly reason: string } {
  if (typeof text !== 'string') return { reason: 'not a text' };
  const scan: Scan = { text: text.trim(), at: 0, reason: '' };
  const date = take(scan, '[')
    ? readSet(scan, 'one', ']')
    : take(scan, '{')
      ? readSet(scan, 'all', '}')
      : readDateOrInterval(scan);
  if (date !== null && scan.at === scan.text.length) return { date };
  fail(scan, scan.text === '' ? 'the date is empty' : 'not an EDTF date');
  return { reason: scan.reason };
}
