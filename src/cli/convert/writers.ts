import { writeCsv } from '../../core/export/write-csv.js';
import { writeJson } from '../../core/export/write-json.js';
import { writeJsonLd } from '../../core/export/write-json-ld.js';
import { writeNdjson } from '../../core/export/write-ndjson.js';
import { writeTimelineJs } from '../../core/export/write-timelinejs.js';
import { storyMarkup } from '../../page/list-markup.js';
import { writeIcs } from './write-ics.js';

/** What can be written, by the name that `--to` has, and the format that reads it again. */
export const WRITERS = {
  json: { format: 'json', write: writeJson },
  csv: { format: 'csv', write: writeCsv },
  ndjson: { format: 'ndjson', write: writeNdjson },
  ics: { format: 'ics', write: (data: unknown): string => writeIcs(data, secondOf(new Date())) },
  jsonld: { format: 'json-ld', write: writeJsonLd },
  html: { format: 'html', write: (data: unknown): string => storyMarkup(data).text },
  timelinejs: { format: 'timelinejs', write: writeTimelineJs },
} as const;

export type WriterName = keyof typeof WRITERS;

function secondOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
