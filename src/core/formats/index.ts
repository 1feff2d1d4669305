import { csv, tsv } from './csv.js';
import { html } from './html-list.js';
import { jsonLd } from './json-ld.js';
import { ndjson } from './ndjson.js';
import type { Format } from './format.js';
import { createReader, json } from './read-with.js';
import { timelineJsCsv } from './timelinejs-csv.js';
import { timelineJs } from './timelinejs-json.js';
import { vis } from './vis.js';

export type { Format, Growing, HtmlNode, Import, Loss, Read } from './format.js';
export { conclude, findFormat } from './read-with.js';

/** What can be read, in the order in which it is recognised. */
export const FORMATS: readonly Format[] = [timelineJs, vis, jsonLd, html, ndjson, timelineJsCsv, csv, tsv, json];

/** Reads data of any known format into the shape of the native one. */
export const readData = createReader(FORMATS);
