import { readFile } from 'node:fs/promises';
import { FORMATS } from '../core/formats/index.js';
import { createReader } from '../core/formats/read-with.js';
import type { Problem } from '../core/model/problem.js';
import { decodeText } from '../load/decode-text.js';
import { ical } from './formats/ical.js';
import { isWorkbook, tableOfWorkbook } from './formats/workbook.js';
import { simile, simileXml } from './formats/simile.js';
import { parseHtmlNodes } from './html-nodes.js';
import { UsageError } from './terminal.js';
import type { Terminal } from './terminal.js';

/** What only the command reads stands first: its signs are plain. */
const ALL = [ical, simileXml, simile, ...FORMATS];
export const FORMAT_NAMES: readonly string[] = [...ALL.map(({ name }) => name), 'xlsx'];

/** Data in the shape of the native JSON, what was wrong on the way, and where the fields stand in the file. */
export interface Input {
  readonly name: string;
  /** Name of the format it was in; empty where it could not be read. */
  readonly format: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly places: ((index: number, field: string) => string) | undefined;
}

/**
 * Reads a file, or the standard input for `-`, in any format.
 * @param format its name; empty to recognise it
 * @throws UsageError where there is no such file or format
 */
export async function readInput(file: string, format: string, terminal: Terminal): Promise<Input> {
  if (format !== '' && !FORMAT_NAMES.includes(format)) {
    throw new UsageError(`There is no format "${format}". Known are: ${FORMAT_NAMES.join(', ')}.`);
  }
  const bytes = file === '-' ? await terminal.readInput() : await bytesOf(file);
  return readBytes(file === '-' ? 'standard input' : file, bytes, format);
}

/** The same for bytes in hand. Never throws: what cannot be read is a problem. */
export async function readBytes(name: string, bytes: Uint8Array<ArrayBuffer>, format: string): Promise<Input> {
  const failed = (problem: Problem): Input => ({
    ...{ name, format: '', data: { events: [] }, places: undefined },
    problems: [problem],
  });
  let encoding: readonly Problem[] = [];
  let text: string;
  if (isWorkbook(bytes)) {
    const table = await tableOfWorkbook(bytes);
    if (typeof table !== 'string') return failed(table);
    text = table;
  } else {
    const decoded = decodeText(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    text = decoded.text;
    encoding = decoded.problems ?? [];
  }
  let used = '';
  const noted = ALL.map((each) => ({
    ...each,
    parse: (source: Parameters<typeof each.parse>[0]) => {
      used = each.name;
      return each.parse(source);
    },
  }));
  const read = createReader(noted)(text, format === 'xlsx' ? '' : format, parseHtmlNodes);
  if ('problem' in read) return failed(read.problem);
  const { data, problems, places } = read;
  return { name, format: used, data, places, problems: [...encoding, ...problems] };
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new UsageError(`${file} can't be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}
