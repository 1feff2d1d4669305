import { asList, asRecord, asText, asTexts } from '../model/read-field.js';
import { civilFromMs } from '../time/calendar.js';
import { MS_PER_MINUTE } from '../time/epoch-ms.js';
import type { DateEnd } from '../time/event-date.js';
import { explainEdtf } from '../time/parse-edtf.js';
import { nativeRows } from './native-rows.js';
import type { NativeRows, Row } from './native-rows.js';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/**
 * The JSON of TimelineJS 3. A date that cannot be said there as exactly as it is known, and no more, is its first and last
 * day or year, and stands beside it in words (`display_date`) as EDTF. Text that looks like markup is written so that it
 * stays text.
 */
export function writeTimelineJs(data: unknown): string {
  const rows = nativeRows(data);
  const { head, events } = rows;
  const headline = asText(head['title']);
  const title = headline ? { title: { text: { headline: escape(headline), text: escape(asText(head['description'])) } } } : {}; // prettier-ignore
  const eras = asList(head['eras']).flatMap((entry) => {
    const { date, label } = asRecord(entry);
    const dates = datesOf(asText(date));
    return 'end_date' in dates ? [{ ...dates, text: { headline: escape(asText(label)) } }] : [];
  });
  const slides = events.map((event) => slideOf(event, rows));
  return `${JSON.stringify({ ...title, ...(eras.length > 0 ? { eras } : {}), events: slides }, null, 2)}\n`;
}

function slideOf(event: Row, { groupLabel, sourceName }: NativeRows): Row {
  const group = groupLabel(event['group']);
  const [place] = asTexts(event['places']);
  return {
    unique_id: asText(event['id']),
    ...datesOf(asText(event['date'])),
    text: { headline: escape(asText(event['title'])), text: escape(asText(event['summary'])) },
    ...(group ? { group: escape(group) } : {}),
    ...(place ? { location: { name: place } } : {}),
    ...mediaOf(event, sourceName),
  };
}

/** One medium; without one, the first excerpt as a quotation. */
function mediaOf(event: Row, sourceName: NativeRows['sourceName']): Row {
  const media = asRecord(asList(event['media'])[0]);
  const url = asText(media['url']);
  if (url) {
    const [alt, credit, caption, thumbnail] = ['alt', 'credit', 'caption', 'poster'].map((key) => asText(media[key]));
    const fields = { url, alt, credit: escape(credit), caption: escape(caption), thumbnail };
    return { media: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) };
  }
  const excerpt = asList(event['excerpts'])[0];
  if (excerpt === undefined) return {};
  const quote = asText(typeof excerpt === 'string' ? excerpt : asRecord(excerpt)['quote']);
  const source = sourceName(asRecord(excerpt)['source']);
  const cite = source && ` <cite>${escape(source)}</cite>`;
  return { media: { url: `<blockquote>${escape(quote)}${cite}</blockquote>` } };
}

function datesOf(edtf: string): Row {
  const read = explainEdtf(edtf);
  if ('reason' in read) return {};
  const { date } = read;
  const [lower, upper] = [date.lower ?? date.members[0] ?? date, date.upper ?? date.members.at(-1) ?? date];
  const isPlain = /^-?[\d:TZ./+-]+$/u.test(edtf) && date.kind !== 'set' && !edtf.includes('..');
  return {
    start_date: partsOf(lower),
    ...(upper === lower || upper === date ? {} : { end_date: partsOf(upper) }),
    ...(isPlain || edtf.startsWith('Y') ? {} : { display_date: edtf }),
  };
}

/** As many parts as are known. There is no year 0 there: 44 BCE is -44 there and -43 here. */
function partsOf({ startMs, precision, offsetMinutes }: DateEnd): Row {
  const civil = civilFromMs(startMs + (offsetMinutes ?? 0) * MS_PER_MINUTE);
  const size = (PARTS as readonly string[]).indexOf(precision) + 1;
  const isRound = civil.year % 1000 === 0 && civil.year < -9999;
  const year = civil.year > 0 || isRound ? civil.year : civil.year - 1;
  return Object.fromEntries(
    PARTS.slice(0, Math.max(1, size)).map((part) => [part, part === 'year' ? year : civil[part]]),
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
