import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../model/problem.js';
import type { ProblemLog } from '../model/problem-log.js';
import { matchHeader } from './match-header.js';

/** The first line with words, up to a line break that is not between quotes, and the mark that it has most of. */
export function headerOf(text: string): { readonly line: string; readonly mark: string } {
  const line = /^\s*((?:"[^"]*"?|[^"\r\n])*)/u.exec(text.slice(0, 9999))?.[1] ?? '';
  const bare = line.replace(/"[^"]*"?/gu, '');
  const count = (mark: string): number => bare.split(mark).length;
  const mark = [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
  return { line, mark: count(mark) > 1 ? mark : '' };
}

interface Table {
  readonly names: readonly string[];
  /** Rows with their numbers in the spreadsheet, and their cells by column; to be gone through once. */
  readonly rows: Iterable<readonly [row: number, cells: Map<string, string>]>;
}

/**
 * Reads a table row by row; rows without a word are passed over, and counted.
 * @param known names of columns
 */
export function readTable(text: string, known: readonly string[], log: ProblemLog): Table {
  const all = dsvFormat(headerOf(text).mark || ',').parseRows(text);
  const first = all.findIndex((row) => row.some((cell) => cell.trim()));
  const names = matchHeader(all[first] ?? [], known, log);
  return { names, rows: rowsOf(all, first, names, log) };
}

function* rowsOf(all: readonly string[][], first: number, names: readonly string[], log: ProblemLog): Table['rows'] {
  for (let i = first + 1; i < all.length; i += 1) {
    const cells = new Map<string, string>();
    all[i].forEach((cell, column) => {
      // An apostrophe keeps a spreadsheet from taking a cell for a formula.
      if (cell.trim() && column < names.length) cells.set(names[column], cell.replace(/^'(?='*[=+\-@\t\r])/u, ''));
    });
    const more = all[i].slice(names.length).join('');
    if (more) log.add('cells-extra', `row ${i + 1}`, more, 'There are more cells than headers; a quote may be astray.');
    if (cells.size > 0) yield [i + 1, cells];
  }
}

/** The first row has to name what there is. */
export function noColumn(name: string, names: readonly string[]): { readonly problem: Problem } {
  const message = `No column is called "${name}"; the first row names the columns.`;
  return { problem: { code: 'header-missing', at: 'row 1', value: names.join(), message } };
}
