import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { TextOf } from '../check/check-excerpts.js';
import { asList, asRecord, asText } from '../core/model/read-field.js';
import { decodeText } from '../load/decode-text.js';
import { UsageError } from './terminal.js';

/**
 * The texts of the sources of data, from a folder. A `file` is a bare name: one with a folder in it, or a link that leads
 * out of the folder, is no text of it.
 * @throws UsageError where there is no such folder
 */
export async function readTexts(folder: string, data: unknown): Promise<TextOf> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder ${folder}.`);
  const root = await realpath(folder);
  const texts = new Map<string, string>();
  for (const source of asList(asRecord(data)['sources'])) {
    const file = asText(asRecord(source)['file']);
    if (file === '' || basename(file) !== file || file.includes('\\')) continue;
    const path = await realpath(join(root, file)).catch(() => '');
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) continue;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) texts.set(file, decodeText(new Uint8Array(bytes).buffer).text);
  }
  return (file) => texts.get(file);
}
