import { dsvFormat } from 'd3-dsv';
import { asList, asRecord, asText, asTexts, asVerbatim } from '../model/read-field.js';
import { nativeRows } from './native-rows.js';
import type { NativeRows, Row } from './native-rows.js';

/** Columns and the fields that fill them; those of which the table has nothing are left out. */
const COLUMNS: Readonly<Record<string, (event: Row, rows: NativeRows) => string>> = {
  id: (event) => asText(event['id']),
  date: (event) => asText(event['date']),
  title: (event) => asText(event['title']),
  summary: (event) => asText(event['summary']),
  group: (event, { groupLabel }) => groupLabel(event['group']),
  tags: (event) => asTexts(event['tags']).join('; '),
  places: (event) => asTexts(event['places']).join('; '),
  importance: (event) => asText(event['importance']),
  status: (event) => asText(event['status']),
  updated: (event) => asText(event['updated']),
  'date basis': (event) => asText(asRecord(event['dateBasis'])['kind']),
  'date note': (event) => asText(asRecord(event['dateBasis'])['note']),
  excerpt: (event) => quoteOf(asList(event['excerpts'])[0]),
  'excerpt source': (event, { sourceName }) => sourceName(first(event, 'excerpts')['source']),
  link: (event) => asText(first(event, 'links')['url']),
  'link label': (event) => asText(first(event, 'links')['label']),
  media: (event) => asText(first(event, 'media')['url']),
  'media alt': (event) => asText(first(event, 'media')['alt']),
  'media credit': (event) => asText(first(event, 'media')['credit']),
  'media caption': (event) => asText(first(event, 'media')['caption']),
};
const NATIVE = new Set([...Object.keys(COLUMNS), 'dateBasis', 'excerpts', 'links']);

/**
 * A table that spreadsheets open and the element reads, with the columns of docs/formats.md: one row an event, the first
 * excerpt, link and picture of each. Fields of one's own follow as columns where they are single values. A cell that a
 * spreadsheet would take for a formula gets an apostrophe, which the reader takes off again.
 */
export function writeCsv(data: unknown): string {
  const rows = nativeRows(data);
  const own = [...new Set(rows.events.flatMap(Object.keys))].filter((name) => !NATIVE.has(name));
  const columns = [
    ...Object.entries(COLUMNS),
    ...own.map((name) => [name, (event: Row) => asText(event[name])] as const),
  ].map(([name, cellOf]) => [harmless(name), ...rows.events.map((event) => harmless(cellOf(event, rows)))]);
  const full = columns.filter(
    ([name, ...cells]) => name === 'date' || name === 'title' || cells.some((cell) => cell !== ''),
  );
  // The first cell of each column is its name.
  const table = [0, ...rows.events.map((_, i) => i + 1)].map((row) => full.map((column) => column[row]));
  return `${dsvFormat(',').formatRows(table)}\n`;
}

function first(event: Row, list: string): Row {
  return asRecord(asList(event[list])[0]);
}

/** To the character. */
function quoteOf(excerpt: unknown): string {
  return asVerbatim(typeof excerpt === 'string' ? excerpt : asRecord(excerpt)['quote']);
}

/** A date may begin with a minus; with nothing but numbers in it there is no formula. */
function harmless(cell: string): string {
  return /^'*[=+\-@\t\r]/u.test(cell) && !/^-[\dX]{4,}(?:-[\dX]{2}){0,2}[?~%]?(?:\/[-\d.?~%]*)?$/u.test(cell)
    ? `'${cell}`
    : cell;
}
