import { asList, isRecord } from '../../core/model/read-field.js';

/** A record of the native format as it stands in the file: fields that are not known here stay in it. */
export type Row = Readonly<Record<string, unknown>>;

/** Names an event while it is edited. Ids may be missing, double or on their way to be typed; keys never change. */
export type Key = string;

/** The key of what is about the whole story: title, groups, sources and so on. */
export const HEAD: Key = '';

/**
 * The story that is edited: the native JSON, with its events by key. It changes in place, and only through `apply`, so
 * that a letter typed costs the same in a story of six events and in one of thousands.
 */
export interface Story {
  head: Row;
  readonly rows: Map<Key, Row>;
  /** The events in the order of the file. */
  order: readonly Key[];
  /** Number of the next key. */
  next: number;
}

/** What a record was and what it becomes; `null` is no record. */
export interface Change {
  readonly key: Key;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** One step of work, that can be taken back. */
export interface Edit {
  /** What it does, in words that follow "Undo:". */
  readonly label: string;
  readonly changes: readonly Change[];
  /** Where the order of the events changes. */
  readonly order?: { readonly before: readonly Key[]; readonly after: readonly Key[] };
  /** Edits with the same tag, one right after the other, are one step: letters typed into one field. */
  readonly tag?: string;
}

/** The story in native data: an object with a list of events, or the bare list. Entries that are no objects stay out. */
export function storyOf(data: unknown): Story {
  const { events, ...head } = isRecord(data) ? data : { events: data };
  const rows = new Map<Key, Row>();
  for (const row of asList(events)) if (isRecord(row)) rows.set(`e${String(rows.size + 1)}`, row);
  return { head, rows, order: [...rows.keys()], next: rows.size + 1 };
}

/** The native JSON of a story, fields in the order in which they are read. */
export function dataOf({ head, rows, order }: Story): Row {
  return { ...head, events: order.map((key) => rows.get(key)) };
}

export function rowOf(story: Story, key: Key): Row {
  return (key === HEAD ? story.head : story.rows.get(key)) ?? {};
}

/** Carries an edit out. */
export function apply(story: Story, { changes, order }: Edit): void {
  for (const { key, after } of changes) {
    if (key === HEAD) story.head = after ?? {};
    else if (after === null) story.rows.delete(key);
    else story.rows.set(key, after);
  }
  if (order) story.order = order.after;
}

/** The edit that takes another back. */
export function inverse({ label, changes, order }: Edit): Edit {
  return {
    label,
    changes: changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse(),
    ...(order && { order: { before: order.after, after: order.before } }),
  };
}
