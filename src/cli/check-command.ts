import { checkData, isNote } from '../check/check-data.js';
import { checkExcerpts, quotationsOf } from '../check/check-excerpts.js';
import type { Problem } from '../core/model/problem.js';
import { normalize } from '../core/model/normalize.js';
import { checkSchema } from './check-schema.js';
import { readInput } from './read-input.js';
import type { Input } from './read-input.js';
import { readTexts } from './read-texts.js';
import { problemLines } from './say-problems.js';
import { paintFor, progress } from './terminal.js';
import type { Terminal } from './terminal.js';

export interface CheckOptions {
  readonly sources?: string;
  readonly from?: string;
  readonly json?: boolean;
}

interface Report {
  readonly file: string;
  readonly format: string;
  readonly events: number;
  /** How many quotations there are, and whether they were compared with their sources. */
  readonly quotations: number;
  readonly compared: boolean;
  readonly problems: readonly Problem[];
}

/** Checks files and says what is wrong in them. @returns the exit code */
export async function check(files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const reports: Report[] = [];
  for (const file of files) {
    progress(terminal, `Checking ${file} …`);
    const input = await readInput(file, options.from ?? '', terminal);
    reports.push(await reportOn(input, options.sources));
  }
  progress(terminal, '');
  if (options.json === true) terminal.out(`${JSON.stringify({ files: reports }, null, 2)}\n`);
  else for (const report of reports) say(report, terminal);
  return reports.some(({ problems }) => problems.some((problem) => !isNote(problem))) ? 1 : 0;
}

async function reportOn(input: Input, folder: string | undefined): Promise<Report> {
  const { name, format, data, places, problems } = input;
  // What could not be read has been said.
  const found = format === '' ? problems : checkData(data, { places, problems });
  const schema = format === 'json' ? checkSchema(data, found) : [];
  const texts = folder === undefined ? null : await readTexts(folder, data);
  const excerpts = texts ? checkExcerpts(data, texts).problems : [];
  const known = new Set([...found, ...schema].map(({ code, at }) => code + at));
  return {
    file: name,
    format,
    events: normalize(data).columns.count,
    quotations: quotationsOf(data).length,
    compared: texts !== null,
    problems: [...found, ...schema, ...excerpts.filter(({ code, at }) => !known.has(code + at))],
  };
}

function say({ file, events, quotations, compared, problems }: Report, terminal: Terminal): void {
  const paint = paintFor(terminal.color.out);
  for (const line of problemLines(file, problems, paint)) terminal.out(line);
  const wrong = problems.filter((problem) => !isNote(problem)).length;
  const verdict = wrong === 0 ? paint('green', 'no problems') : paint('red', count(wrong, 'problem'));
  const quoted = compared
    ? `, ${count(quotations, 'quotation')} compared with their sources`
    : quotations > 0
      ? `; ${count(quotations, 'quotation')} not compared (--sources DIR does that)`
      : '';
  terminal.out(`${paint('bold', file)}: ${count(events, 'event')}, ${verdict}${quoted}.\n`);
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}
