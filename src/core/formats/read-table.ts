import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../model/problem.js';
import { ProblemLog } from '../model/problem-log.js';
import type { Growing } from './format.js';
import { matchHeader } from './match-header.js';
import { recordEnds } from './record-ends.js';
import { Story } from './story.js';

/** The first line with words, up to a line break that is not between quotes, and the mark that it has most of. */
export function headerOf(text: string): { readonly line: string; readonly mark: string } {
  const line = /^\s*((?:"[^"]*"?|[^"\r\n])*)/u.exec(text.slice(0, 9999))?.[1] ?? '';
  const bare = line.replace(/"[^"]*"?/gu, '');
  const count = (mark: string): number => bare.split(mark).length;
  const mark = [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
  return { line, mark: count(mark) > 1 ? mark : '' };
}

/** Reads a table by whole rows; its first row with words names the columns. Rows without a word are passed over, and counted. */
export class Table {
  /** Of the columns, once their row was read. */
  names: readonly string[] = [];
  readonly #parse: (text: string) => readonly string[][];
  readonly #known: readonly string[];
  readonly #log: ProblemLog;
  #row = 0;

  /** @param known names of columns */
  constructor(mark: string, known: readonly string[], log: ProblemLog) {
    const dsv = dsvFormat(mark || ',');
    this.#parse = (text) => dsv.parseRows(text);
    this.#known = known;
    this.#log = log;
  }

  /** Rows with their numbers in the spreadsheet, and their cells by column; to be gone through once. */
  *rows(text: string, isLast: boolean): Iterable<readonly [row: number, cells: Map<string, string>]> {
    // An empty row at the end would get lost, so another one is put behind it.
    const all = this.#parse(isLast ? text : `${text}x`);
    const count = isLast ? all.length : all.length - 1;
    for (let i = 0; i < count; i += 1) {
      this.#row += 1;
      if (this.names.length > 0) {
        const cells = this.#cellsOf(all[i]);
        if (cells.size > 0) yield [this.#row, cells];
      } else if (all[i].some((cell) => cell.trim())) this.names = matchHeader(all[i], this.#known, this.#log);
    }
  }

  #cellsOf(row: readonly string[]): Map<string, string> {
    const { names } = this;
    const cells = new Map<string, string>();
    row.forEach((cell, column) => {
      // An apostrophe keeps a spreadsheet from taking a cell for a formula.
      if (cell.trim() && column < names.length) cells.set(names[column], cell.replace(/^'(?='*[=+\-@\t\r])/u, ''));
    });
    const more = row.slice(names.length).join('');
    if (more)
      this.#log.add(
        'cells-extra',
        `row ${this.#row}`,
        more,
        'There are more cells than headers; a quote may be astray.',
      );
    return cells;
  }
}

interface Layout {
  /** The columns that are known. */
  readonly known: readonly string[];
  /** Those one of which has to be there; the first that is names the date in problems. */
  readonly dates: readonly string[];
  /** What is said of a field: the column that it comes from. */
  readonly fields: Readonly<Record<string, string>>;
  readonly columnOf?: (field: string) => string;
  readonly addRow: (story: Story, row: number, cells: Map<string, string>) => void;
}

/** Reads a table into a story, all at once or as it arrives. */
export function growTable(mark: string, { known, dates, fields, columnOf, addRow }: Layout): Growing {
  const log = new ProblemLog();
  const table = new Table(mark, known, log);
  const date = (): string | undefined => dates.find((name) => table.names.includes(name));
  const story = new Story(
    (row, field) => `row ${row}, column ${columnOf?.(field) ?? field}`,
    {
      ...fields,
      get date() {
        return date() ?? dates[0];
      },
    },
    log,
  );
  return {
    ends: recordEnds(mark || ','),
    get count() {
      return story.count;
    },
    add(text, isLast) {
      for (const [row, cells] of table.rows(text, isLast)) addRow(story, row, cells);
    },
    read: () => (date() === undefined ? noColumn(dates[0], table.names) : story.finish()),
  };
}

/** A table whose first row is there, and something after it. */
export function growFrom(head: string, grow: (mark: string) => Growing): Growing | null {
  const { line, mark } = headerOf(head);
  return /^[\r\n]\s*\S/u.test(head.slice(head.search(/\S/u) + line.length)) ? grow(mark) : null;
}

/** The first row has to name what there is. */
function noColumn(name: string, names: readonly string[]): { readonly problem: Problem } {
  const message = `No column is called "${name}"; the first row names the columns.`;
  return { problem: { code: 'header-missing', at: 'row 1', value: names.join(), message } };
}
