import { ProblemLog } from '../model/problem-log.js';
import { asRecord, asText } from '../model/read-field.js';
import { explainEdtf } from '../time/parse-edtf.js';
import type { Import, Loss } from './format.js';
import { Ids, Names } from './names.js';
import { plainText } from '../model/plain-text.js';

export type Row = Record<string, unknown>;

/** What a file calls the fields of an event, where it has names of its own. */
type Fields = Readonly<Record<string, string>> & { readonly date: string };

/** Collects what an import finds. */
export class Story {
  readonly log: ProblemLog;
  readonly ids = new Ids();
  readonly groups = new Names();
  readonly sources = new Names();
  /** Title, description and view. */
  readonly head: Row = {};
  /** Where a field of a record stands, in the words of the file. */
  readonly at: (where: number, field: string) => string;
  readonly #fields: Fields;
  readonly #eras: unknown[] = [];
  readonly #events: Row[] = [];
  readonly #where: number[] = [];
  readonly #losses = new Map<string, Loss>();

  constructor(at: Story['at'], fields: Fields, log = new ProblemLog()) {
    this.at = at;
    this.#fields = fields;
    this.log = log;
  }

  /** Events so far. */
  get count(): number {
    return this.#events.length;
  }

  lose(field: string, note = 'left out'): void {
    this.#losses.set(field, { field, note, count: (this.#losses.get(field)?.count ?? 0) + 1 });
  }

  /** Fields that have no place in an event are kept beside those that have, or lost where there is no event. */
  keep(rest: Iterable<readonly [string, unknown]>, event?: Row): void {
    for (const [field, value] of rest) {
      if (value === '' || value === null || value === undefined) continue;
      // Defined, not set: a field may be called __proto__.
      if (event && !Object.hasOwn(event, field)) {
        Object.defineProperty(event, field, { value, enumerable: true, configurable: true, writable: true });
      }
      this.lose(field, event && 'kept, not shown');
    }
  }

  era(where: number, date: string, label: string): void {
    const read = explainEdtf(date);
    if ('date' in read) this.#eras.push({ date, label });
    else this.refuse('era-date', where, this.#fields.date, date, read.reason);
  }

  refuse(code: string, where: number, field: string, value: string, reason: string): void {
    this.log.add(code, this.at(where, field), value, `"${value.slice(0, 60)}": ${reason}. It is left out.`);
  }

  /** @param where number of the record in the file, for `at`; its fields without the empty ones become the event */
  add(where: number, fields: Row): Row {
    const event: Row = {};
    for (const field in fields) {
      const value = fields[field];
      const full: unknown = Array.isArray(value) ? value.filter(hasWords) : value;
      if (full && !(Array.isArray(full) && full.length === 0)) event[field] = full;
    }
    event['id'] ??= this.ids.make(asText(event['title']) || asText(event['date']));
    this.#events.push(event);
    this.#where.push(where);
    return event;
  }

  finish(): Import {
    const data = {
      ...this.head,
      groups: this.groups.list('label'),
      sources: this.sources.list('publisher'),
      eras: this.#eras,
      events: this.#events,
    };
    const places = (index: number, path: string): string =>
      this.at(this.#where[index], this.#fields[path.split(/[.[]/u, 1)[0]] ?? path);
    return { data, places, problems: this.log.all(), losses: [...this.#losses.values()] };
  }
}

/** Whether an entry of a list says anything: a word, an address, a quotation. */
function hasWords(entry: unknown): boolean {
  if (typeof entry === 'string') return entry !== '';
  const { url, quote } = asRecord(entry);
  return Boolean(asText(url) || asText(quote));
}

/** A text that may have markup: its words, and the markup beside them where there is some. */
export function withMarkup(field: string, html: string): Row {
  return { [field]: plainText(html), ...(/[<&]/u.test(html) ? { [`${field}Html`]: html } : {}) };
}
