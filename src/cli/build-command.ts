import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNote } from '../check/check-data.js';
import { normalize } from '../core/model/normalize.js';
import { goodData } from './convert/good-data.js';
import { pageMarkup } from '../page/page-markup.js';
import { sha256 } from './sha256.js';
import { readInput } from './read-input.js';
import { problemLines } from './say-problems.js';
import { UsageError, paintFor } from './terminal.js';
import type { Terminal } from './terminal.js';
import { WIDGET, framePageText, widgetText } from './widget-file.js';

export interface BuildOptions {
  readonly output: string;
  readonly single?: boolean;
  readonly iframe?: boolean;
  readonly from?: string;
}

/** Writes a page that needs no server. @returns the exit code */
export async function build(file: string, options: BuildOptions, terminal: Terminal): Promise<number> {
  const input = await readInput(file, options.from ?? '', terminal);
  const timeline = normalize(input.data, { places: input.places, problems: input.problems });
  for (const line of problemLines(file, timeline.problems, paintFor(terminal.color.err))) terminal.err(line);
  if (timeline.columns.count === 0) throw new UsageError('There is no event to show; no page is written.');
  const text = await widgetText();
  const single = options.single === true;
  const page = pageMarkup(goodData(input.data, timeline), {
    widget: single ? { inside: text } : { file: WIDGET },
    frameScript: options.iframe === true ? await framePageText() : null,
    sha256,
  });
  await mkdir(options.output, { recursive: true });
  const files = [['index.html', page], ...(single ? [] : [[WIDGET, text]])];
  for (const [name, content] of files) await writeFile(join(options.output, name), content);
  terminal.out(`${files.map(([name]) => join(options.output, name)).join('\n')}\n`);
  return timeline.problems.some((problem) => !isNote(problem)) ? 1 : 0;
}
