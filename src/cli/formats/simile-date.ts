import { isoDate } from '../../core/formats/iso-date.js';
import { MONTH_NAMES } from '../../core/time/month-names.js';
import { explainEdtf } from '../../core/time/parse-edtf.js';

interface SimileDates {
  readonly start: string;
  readonly latestStart: string;
  readonly earliestEnd: string;
  readonly end: string;
  readonly isDuration: string;
}

type Read =
  | { readonly edtf: string; readonly isRough: boolean }
  | { readonly field: string; readonly value: string; readonly reason: string };

/**
 * The dates of a SIMILE event as EDTF. Its start lies between `start` and `latestStart`, its end between `earliestEnd`
 * and `end`; an event that does not last happened somewhere between the two. (SIMILE Timeline, "event sources".)
 */
export function simileDate(dates: SimileDates): Read {
  const texts: Record<string, string> = {};
  for (const field of ['start', 'latestStart', 'earliestEnd', 'end'] as const) {
    texts[field] = dates[field] === '' ? '' : edtfOf(dates[field]);
    if (texts[field] === '' && field !== 'start') continue;
    const read = explainEdtf(texts[field]);
    if ('reason' in read) return { field, value: dates[field], reason: read.reason };
  }
  const { start, latestStart, earliestEnd, end } = texts;
  const lasts = dates.isDuration === '' ? latestStart !== '' || earliestEnd !== '' || end !== '' : dates.isDuration === 'true'; // prettier-ignore
  const isMoment = !lasts && (end !== '' || latestStart !== '');
  const edtf = isMoment ? `[${start}..${end || latestStart}]` : joined(between(start, latestStart), between(earliestEnd, end)); // prettier-ignore
  const read = explainEdtf(edtf);
  if ('reason' in read) return { field: 'end', value: dates.end, reason: read.reason };
  return { edtf, isRough: latestStart !== '' || earliestEnd !== '' };
}

function joined(from: string, to: string): string {
  return to === '' || to === from ? from : `${from}/${to}`;
}

/** The finest date of EDTF that both lie in: a month, a year, a decade or a century; else the outer one, "about". */
function between(a: string, b: string): string {
  if (a === '' || b === '' || a === b) return a || b;
  if (/^\d{4}/u.test(a) && /^\d{4}/u.test(b)) {
    for (const [length, rest] of [
      [10, ''],
      [7, ''],
      [4, ''],
      [3, 'X'],
      [2, 'XX'],
    ] as const) {
      if (a.length >= length && b.length >= length && a.slice(0, length) === b.slice(0, length))
        return a.slice(0, length) + rest;
    }
  }
  return `${a.slice(0, /^-?\d{4}(?:-\d\d){0,2}/u.exec(a)?.[0].length)}~`;
}

const NAMED =
  /^(?:[A-Z][a-z]{2,8},? )?(?<name>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}),? (?<year>\d{1,4})(?: (?<time>\d\d?:\d\d(?::\d\d)?))?(?: (?:GMT|UTC|Z)(?:(?<sign>[+-])(?<hour>\d\d):?(?<minute>\d\d))?)?$/u;
const YEAR = /^(?<sign>-?)(?<year>\d{1,6}) ?(?<era>B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)?$/iu;

/** ISO 8601, `May 28 2006 09:00:00 GMT`, `500 BC`. Midnight is the day. What is none of them stays. */
function edtfOf(text: string): string {
  const year = YEAR.exec(text)?.groups;
  if (year) {
    const number = Number(year['year']) * (year['sign'] === '' ? 1 : -1);
    return yearText(/^b/iu.test(year['era'] ?? '') ? 1 - number : number);
  }
  const named = NAMED.exec(text)?.groups;
  if (!named) return isoDate(text).replace(/T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/u, '');
  const month = MONTH_NAMES.findIndex((full) => full.startsWith(named['name'])) + 1;
  if (month === 0) return text;
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const day = `${yearText(Number(named['year']))}-${two(month)}-${two(named['day'])}`;
  const time = named['time'];
  if (!time || (/^0?0:00(?::00)?$/u.test(time) && !named['sign'])) return day;
  const offset = named['sign'] ? `${named['sign']}${named['hour']}:${named['minute']}` : text.endsWith('GMT') || text.endsWith('UTC') || text.endsWith('Z') ? 'Z' : ''; // prettier-ignore
  return `${day}T${time.padStart(time.length < 6 ? 5 : 8, '0')}${offset}`;
}

function yearText(year: number): string {
  const size = String(Math.abs(year)).padStart(4, '0');
  return (size.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + size;
}
