import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isNote } from '../check/check-data.js';
import type { Loss } from '../core/formats/format.js';
import { normalize } from '../core/model/normalize.js';
import type { Problem } from '../core/model/problem.js';
import { findLosses } from '../core/export/find-losses.js';
import { goodData } from './convert/good-data.js';
import { WRITERS } from './convert/writers.js';
import type { WriterName } from './convert/writers.js';
import { readBytes, readInput } from './read-input.js';
import { problemLines } from './say-problems.js';
import { UsageError, paintFor, progress } from './terminal.js';
import type { Terminal } from './terminal.js';

export interface ConvertOptions {
  readonly to: WriterName;
  readonly from?: string;
  readonly output?: string;
  readonly json?: boolean;
}

/**
 * Writes data in another format, and says on standard error what was wrong and what the format does not carry: the
 * file is read again and compared. @returns the exit code
 */
export async function convert(file: string, options: ConvertOptions, terminal: Terminal): Promise<number> {
  const { to, output } = options;
  if (output !== undefined && resolve(output) === resolve(file)) {
    throw new UsageError('The file would be written over the one it is made of.');
  }
  progress(terminal, `Reading ${file} …`);
  const input = await readInput(file, options.from ?? '', terminal);
  const timeline = normalize(input.data, { places: input.places, problems: input.problems });
  let losses: readonly Loss[] = [];
  if (input.format !== '') {
    progress(terminal, `Writing ${to} …`);
    const { format, write } = WRITERS[to];
    const text = write(goodData(input.data, timeline));
    progress(terminal, 'Reading it again …');
    const back = await readBytes(to, new TextEncoder().encode(text), format);
    losses = findLosses(timeline, normalize(back.data));
    progress(terminal, '');
    if (output === undefined) terminal.out(text);
    else await writeFile(output, text);
  }
  progress(terminal, '');
  report(file, timeline.problems, losses, options, terminal);
  return timeline.problems.some((problem) => !isNote(problem)) ? 1 : 0;
}

function report(
  file: string,
  problems: readonly Problem[],
  losses: readonly Loss[],
  { to, json }: ConvertOptions,
  terminal: Terminal,
): void {
  if (json === true) {
    terminal.err(`${JSON.stringify({ problems, losses }, null, 2)}\n`);
    return;
  }
  const paint = paintFor(terminal.color.err);
  const message = `Not carried over to ${to}`;
  const lost: Problem = { code: 'not-carried-over', at: to, value: losses, message };
  for (const line of problemLines(file, losses.length > 0 ? [...problems, lost] : problems, paint)) terminal.err(line);
}
