import { parseBounds } from '../time/parse-edtf.js';
import type { Address } from './check-url.js';
import { anyAddress, checkUrls } from './check-url.js';
import type { Columns } from './columns.js';
import { sortColumnsInSteps } from './columns.js';
import { IdTable } from './id-table.js';
import type { ProblemLog } from './problem-log.js';
import type { ReadOptions } from './normalize.js';
import { placeDate, readDate } from './read-date.js';
import { readImportance } from './read-event.js';
import { asRecord, asText, isRecord } from './read-field.js';
import type { GroupTable } from './read-tables.js';
import type { Steps } from './steps.js';
import type { Sign } from './signs.js';
import { signsOf } from './signs.js';

type Row = Readonly<Record<string, unknown>>;
/** Where a field of the event at hand stands. */
type At = (field: string) => string;

/** What stays of reading, so that more events can be read later: rows, ids, groups and what was wrong. */
export class Ledger {
  /** How many rows were read. */
  rowCount = 0;
  /** The page's own list, and copies of what was added to it since. */
  #rows: readonly unknown[] = [];
  readonly #added: unknown[] = [];
  readonly generatedIds = new Map<number, string>();
  readonly ids = new IdTable((place) => this.idAt(place));
  /** Next number to try for an id that is made from a stem: many events may share one. */
  readonly nextByStem = new Map<string, number>();
  /** The signs that occur in the data. */
  readonly signs = new Set<Sign>();
  readonly groups: GroupTable;
  readonly log: ProblemLog;
  readonly timeZone: string | null;
  readonly address: Address;
  readonly placeOf: (index: number, field: string) => string;

  constructor(groups: GroupTable, log: ProblemLog, options: ReadOptions) {
    this.groups = groups;
    this.log = log;
    this.timeZone = options.timeZone ?? null;
    this.address = options.address ?? anyAddress;
    this.placeOf = options.places ?? ((index, field) => `events[${index}]${field === '' ? '' : `.${field}`}`);
  }

  /** Takes rows over, to be read. A list of a million is not copied for a few more. */
  take(rows: readonly unknown[]): void {
    if (this.rowCount === 0) this.#rows = rows;
    else for (const row of rows) this.#added.push(row);
    this.rowCount += rows.length;
  }

  rowAt(place: number): unknown {
    const own = this.rowCount - this.#added.length;
    return place < own ? this.#rows[place] : this.#added[place - own];
  }

  /** The id of the event in a row: the one it gave, or the one made for it. */
  idAt(place: number): string {
    return this.generatedIds.get(place) ?? asText(asRecord(this.rowAt(place))['id']);
  }
}

/** Reads events one by one into columns; what is wrong goes to the log. */
export class EventReader {
  readonly #ledger: Ledger;
  readonly #first: number;
  readonly #log: ProblemLog;
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  readonly #group: Uint8Array;
  readonly #importance: Uint8Array;
  readonly #place: Uint32Array;
  readonly #bounds = new Float64Array(2);
  #count = 0;
  read = 0;

  /** Takes events over into the ledger, to be read. The list itself stays the page's own. */
  constructor(source: readonly unknown[], ledger: Ledger) {
    const size = source.length;
    this.#ledger = ledger;
    this.#first = ledger.rowCount;
    ledger.take(source);
    ledger.ids.expect(size);
    this.#log = ledger.log;
    this.#start = new Float64Array(size);
    this.#end = new Float64Array(size);
    this.#group = new Uint8Array(size);
    this.#importance = new Uint8Array(size);
    this.#place = new Uint32Array(size);
  }

  /** Reads at most so many more; false when there are none left. */
  readSome(most: number): boolean {
    const size = this.#place.length;
    const stop = Math.min(size, this.read + most);
    for (; this.read < stop; this.read += 1) {
      const place = this.#first + this.read;
      this.#readOne(this.#ledger.rowAt(place), place);
    }
    return this.read < size;
  }

  /** All of them have been read: puts them into the order of time. */
  *finish(): Steps<Columns> {
    const size = this.#count;
    const sorted = yield* sortColumnsInSteps({
      count: size,
      startMs: this.#start.slice(0, size),
      endMs: this.#end.slice(0, size),
      group: this.#group.slice(0, size),
      importance: this.#importance.slice(0, size),
    });
    const { row } = sorted;
    for (let i = 0; i < size; i += 1) row[i] = this.#place[row[i]];
    return sorted;
  }

  #readOne(raw: unknown, place: number): void {
    const at: At = (field) => this.#ledger.placeOf(place, field);
    if (!isRecord(raw)) {
      this.#log.add(
        'event-not-object',
        at(''),
        raw,
        'An event is an object with a "date" and a "title"; this one is left out.',
      );
      return;
    }
    if (!this.#readDate(raw, at)) return;
    const index = this.#count;
    this.#count += 1;
    this.#place[index] = place;
    this.#group[index] = this.#ledger.groups.indexOf(raw['group'], at);
    this.#importance[index] = readImportance(raw['importance']);
    if (asText(raw['title']) === '') {
      this.#log.add(
        'title-missing',
        at('title'),
        raw['title'],
        'The event has no title; it is shown by its date. Give it one.',
      );
    }
    const { kind } = asRecord(raw['dateBasis']);
    if (kind === 'inferred' || kind === 'publication') this.#ledger.signs.add(kind);
    if (raw['status'] === 'retracted') this.#ledger.signs.add('retracted');
    checkUrls(raw, at, this.#log, this.#ledger.address);
    this.#readId(raw, place, at);
  }

  #readDate(raw: Row, at: At): boolean {
    const text = asText(raw['date']);
    if (text === '') {
      this.#log.add(
        'date-missing',
        at('date'),
        raw['date'],
        'The event has no date and is left out. Give it one, such as "2023-01-14".',
      );
      return false;
    }
    const index = this.#count;
    if (parseBounds(text, this.#bounds)) {
      this.#start[index] = this.#bounds[0];
      this.#end[index] = this.#bounds[1];
      return true;
    }
    const read = readDate(text);
    if ('reason' in read) {
      this.#log.add(
        'date-invalid',
        at('date'),
        raw['date'],
        `"${shorten(text)}" is not a date: ${read.reason}. The event is left out.`,
      );
      return false;
    }
    if (read.assumed !== '') {
      this.#log.add(
        'date-loose',
        at('date'),
        raw['date'],
        `"${shorten(text)}" is understood (${read.assumed}); it is better written ${read.date.edtf}.`,
      );
    }
    [this.#start[index], this.#end[index]] = placeDate(read.date, this.#ledger.timeZone);
    for (const sign of signsOf(read.date)) this.#ledger.signs.add(sign);
    return true;
  }

  #readId(raw: Row, place: number, at: At): void {
    const given = asText(raw['id']);
    const { ids, nextByStem, generatedIds } = this.#ledger;
    if (given !== '' && ids.add(given, place)) return;
    const stem = given === '' ? asText(raw['date']) : given;
    let id = stem;
    let next = nextByStem.get(stem) ?? 2;
    for (; ids.find(id) >= 0; next += 1) id = `${stem}-${next}`;
    nextByStem.set(stem, next);
    generatedIds.set(place, id);
    ids.add(id, place);
    if (given === '') {
      this.#log.add(
        'id-missing',
        at('id'),
        raw['id'],
        `The event has no id and gets "${id}". Give it one that stays, so that links to it last.`,
      );
    } else {
      this.#log.add(
        'id-duplicate',
        at('id'),
        given,
        `The id "${given}" is taken by an earlier event; this one gets "${id}". Ids must differ.`,
      );
    }
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
