import type { Address } from './check-url.js';
import type { Columns } from './columns.js';
import { EventReader, Ledger } from './event-reader.js';
import { lookupEvents } from './event-lookup.js';
import type { Merged } from './merge-columns.js';
import { mergeColumns } from './merge-columns.js';
import { ProblemLog } from './problem-log.js';
import type { Problem } from './problem.js';
import { asRecord, asText } from './read-field.js';
import { GroupTable, readEras, readSources, readTagLabels } from './read-tables.js';
import type { Steps } from './steps.js';
import { finish } from './steps.js';
import type { TimelineData } from './timeline-data.js';

export interface ReadOptions {
  /** Zone that instants are placed by; without it each is placed by its own offset. */
  readonly timeZone?: string | null;
  /** Where an editor finds a field of an event; `events[3].date` without it. */
  readonly places?: ((index: number, field: string) => string) | undefined;
  /** Makes addresses full, and refuses those that may not be shown. */
  readonly address?: Address;
  /** What was wrong before. */
  readonly problems?: readonly Problem[];
}

/** Most rows read between two looks at the clock by a caller that reads in slices. */
const SLICE = 4096;

/**
 * Turns the native format into what a timeline shows: events in the order of time, and a problem for each fault.
 * An event without a date that can be understood is left out; every other event is kept. Never throws.
 */
export function normalize(input: unknown, options: ReadOptions = {}): TimelineData {
  return finish(normalizeInSteps(input, options));
}

/** The same in slices: yields between them, so that a caller can let the page breathe. */
export function* normalizeInSteps(input: unknown, options: ReadOptions = {}): Steps<TimelineData> {
  const log = new ProblemLog();
  const root = Array.isArray(input) ? { events: input as unknown[] } : asRecord(input);
  const view = asRecord(root['view']);
  const ledger = new Ledger(new GroupTable(root['groups'], log), log, options);
  const columns = yield* readEvents(asEvents(root['events'], log), ledger);
  const base = {
    raw: root,
    title: asText(root['title']),
    description: asText(root['description']),
    lang: asText(root['lang']),
    credit: asText(root['credit']),
    sourceLine: asText(root['sourceLine']),
    note: asText(root['note']),
    updated: asText(root['updated']),
    tagLabels: readTagLabels(root['tags'], log),
    sources: readSources(root['sources'], log, ledger.address),
    eras: readEras(root['eras'], log),
    story: root['story'] === true,
    order: root['order'] === 'given' ? ('given' as const) : ('time' as const),
    view: { from: asText(view['from']), to: asText(view['to']) },
  };
  return assemble(base, ledger, { columns, added: new Uint32Array(0) }, options.problems ?? []);
}

type Base = Omit<
  TimelineData,
  'groups' | 'columns' | 'added' | 'signs' | 'problems' | 'eventAt' | 'rowAt' | 'idAt' | 'indexOf' | 'append'
>;

function assemble(base: Base, ledger: Ledger, merged: Merged, before: readonly Problem[]): TimelineData {
  const { columns } = merged;
  return {
    ...base,
    ...merged,
    groups: [...ledger.groups.used()],
    signs: ledger.signs,
    problems: [...before, ...ledger.log.all()],
    ...lookupEvents(ledger, columns),
    *append(events) {
      return assemble(base, ledger, mergeColumns(columns, yield* readEvents(events, ledger)), before);
    },
  };
}

function* readEvents(events: readonly unknown[], ledger: Ledger): Steps<Columns> {
  const reader = new EventReader(events, ledger);
  while (reader.readSome(SLICE)) yield reader.read;
  return yield* reader.finish();
}

/** A timeline with nothing in it but what is wrong. */
export function emptyData(problems: readonly Problem[]): TimelineData {
  return { ...normalize({ events: [] }), problems };
}

function asEvents(value: unknown, log: ProblemLog): readonly unknown[] {
  if (Array.isArray(value)) return value;
  log.add('events-missing', 'events', value, 'There is no list of events: the data need an "events" list.');
  return [];
}
