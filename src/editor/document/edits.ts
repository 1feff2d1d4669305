import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { words } from '../words.js';
import type { Edit, Key, Row, Story } from './story.js';
import { HEAD, rowOf } from './story.js';

/** What an event is called in the name of an edit. */
export function titleOf(row: Row): string {
  return asText(row['title']) || asText(row['date']) || words.untitled;
}

/** The record with a field set; an empty value takes the field away, and the others keep their order. */
export function withField(row: Row, field: string, value: unknown): Row {
  const isEmpty = value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
  if (!isEmpty) return { ...row, [field]: value };
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));
}

/** Where a field stands in a record: `['media', 0, 'alt']`. */
export type Path = readonly (string | number)[];

/** The record with what stands at a path set; an entry of a list that is set to `undefined` is taken out. */
export function withPath(row: Row, [field, ...rest]: Path, value: unknown): Row {
  const name = String(field);
  if (rest.length === 0) return withField(row, name, value);
  const [place, ...deeper] = rest;
  if (typeof place !== 'number') return withField(row, name, orNothing(withPath(asRecord(row[name]), rest, value)));
  const list = [...asList(row[name])];
  if (deeper.length > 0) list[place] = withPath(asEntry(list[place]), deeper, value);
  else if (value === undefined) list.splice(place, 1);
  else list[place] = value;
  return withField(row, name, list);
}

/** Excerpts may be bare quotations in a file. */
const asEntry = (entry: unknown): Row => (typeof entry === 'string' ? { quote: entry } : asRecord(entry));

const orNothing = (row: Row): Row | undefined => (Object.keys(row).length > 0 ? row : undefined);

/** Sets one field of an event or of the head; typing on in the same field stays one step. */
export function setField(story: Story, key: Key, path: Path, value: unknown, label: string): Edit {
  const before = rowOf(story, key);
  const name = key === HEAD ? words.steps.changeStory(label) : words.steps.change(label, titleOf(before));
  return {
    label: name,
    changes: [{ key, before, after: withPath(before, path, value) }],
    tag: `${key} ${path.join('.')}`,
  };
}

/** Sets the same field of several events, each to its own value. */
export function setFields(story: Story, field: string, values: ReadonlyMap<Key, unknown>, label: string): Edit {
  const changes = [...values].map(([key, value]) => {
    const before = rowOf(story, key);
    return { key, before, after: withField(before, field, value) };
  });
  return { label, changes };
}

/** Adds events after another one, or at the end. */
export function addEvents(story: Story, rows: readonly Row[], label: string, after?: Key): Edit & { keys: Key[] } {
  const keys = rows.map((_, i) => `e${String(story.next + i)}`);
  story.next += rows.length;
  const at = after === undefined ? -1 : story.order.indexOf(after);
  const order =
    at < 0 ? [...story.order, ...keys] : [...story.order.slice(0, at + 1), ...keys, ...story.order.slice(at + 1)];
  return {
    label,
    keys,
    changes: rows.map((row, i) => ({ key: keys[i], before: null, after: row })),
    order: { before: story.order, after: order },
  };
}

export function removeEvents(story: Story, keys: readonly Key[]): Edit {
  const gone = new Set(keys);
  const first = rowOf(story, keys[0]);
  return {
    label: keys.length === 1 ? words.steps.remove(titleOf(first)) : words.steps.removeMany(keys.length),
    changes: keys.map((key) => ({ key, before: rowOf(story, key), after: null })),
    order: { before: story.order, after: story.order.filter((key) => !gone.has(key)) },
  };
}

export function reorder(story: Story, order: readonly Key[], label: string): Edit {
  return { label, changes: [], order: { before: story.order, after: order } };
}

/** Several edits as one step, each made of what the one before it left. */
export function together(label: string, edits: readonly Edit[]): Edit {
  const orders = edits.flatMap(({ order }) => order ?? []);
  const [first, last] = [orders.at(0), orders.at(-1)];
  return {
    label,
    changes: edits.flatMap(({ changes }) => changes),
    ...(first && last && { order: { before: first.before, after: last.after } }),
  };
}
