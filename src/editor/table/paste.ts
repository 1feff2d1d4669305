import { dsvFormat } from 'd3-dsv';
import { readData } from '../../core/formats/index.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { freshId, idsOf, looseToEdtf } from '../check/mend.js';
import { addEvents, setField, together, withField } from '../document/edits.js';
import type { Edit, Key, Row, Story } from '../document/story.js';
import { HEAD, rowOf } from '../document/story.js';
import { words } from '../words.js';

/** The columns of the table. */
export const COLUMNS = ['date', 'title', 'summary', 'group', 'tags', 'places'] as const;
export type Column = (typeof COLUMNS)[number];

/** Parts of a cell with several names in it. */
export const splitCell = (cell: string): readonly string[] =>
  cell
    .split(/[;|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Cells as a spreadsheet puts them on the clipboard; `null` for text that is no table. */
export function readCells(text: string): readonly (readonly string[])[] | null {
  const body = text.replace(/\r?\n$/u, '');
  if (!/[\t\n]/u.test(body)) return null;
  return dsvFormat('\t').parseRows(body);
}

/**
 * Puts a pasted table into the story. One whose first row names its columns becomes events, whatever their order;
 * otherwise the cells go into those of the table, to the right of and below the one that has the focus.
 * @param key the row with the focus, or `null` for the empty one at the end
 */
export function paste(story: Story, text: string, key: Key | null, column: Column): Edit | null {
  const cells = readCells(text);
  if (!cells) return null;
  const names = cells[0].map((cell) => cell.trim().toLowerCase());
  const isOwn = names.includes('date') && names.includes('title');
  if (isOwn || (names.includes('year') && names.includes('headline'))) {
    const read = readData(text, isOwn ? 'tsv' : 'timelinejs-csv');
    return 'data' in read ? mergeData(story, read.data, words.steps.paste(cells.length - 1)) : null;
  }
  return pasteCells(story, cells, key, COLUMNS.indexOf(column));
}

/** Adds events of other data, and the groups, tags and sources that they bring. */
export function mergeData(story: Story, data: unknown, label: string): Edit & { readonly keys: readonly Key[] } {
  const { events, groups, tags, sources } = asRecord(data);
  const taken = idsOf(story);
  const rows = asList(events).map((event) => {
    const row = withEdtf(asRecord(event));
    const id = asText(row['id']);
    if (id === '' || taken.has(id)) return { ...row, id: freshId(story, row, taken) };
    taken.add(id);
    return row;
  });
  const head = { groups, tags, sources };
  const merged = Object.entries(head).reduce<Row>(
    (all, [field, list]) => withField(all, field, union(all[field], list)),
    story.head,
  );
  const added = addEvents(story, rows, label);
  const headChange = { key: HEAD, before: story.head, after: merged };
  return { ...added, changes: [headChange, ...added.changes] };
}

/** The record with its date as EDTF, where it is typed otherwise and can mean only one. */
function withEdtf(row: Row): Row {
  const edtf = looseToEdtf(asText(row['date']));
  return edtf === null ? row : { ...row, date: edtf };
}

function union(ours: unknown, theirs: unknown): readonly unknown[] {
  const known = new Set(asList(ours).map((entry) => asText(asRecord(entry)['id'])));
  return [...asList(ours), ...asList(theirs).filter((entry) => !known.has(asText(asRecord(entry)['id'])))];
}

function pasteCells(story: Story, cells: readonly (readonly string[])[], key: Key | null, column: number): Edit {
  const label = words.steps.paste(cells.length);
  const first = key === null ? story.order.length : story.order.indexOf(key);
  const edits: Edit[] = [];
  const groups = new GroupIds(story.head);
  const filled = (row: Row, line: readonly string[]): Row =>
    COLUMNS.slice(column).reduce(
      (all, name, i) => (line[i] === undefined ? all : withField(all, name, valueOf(name, line[i], groups))),
      row,
    );
  const fresh: Row[] = [];
  const taken = idsOf(story);
  cells.forEach((line, i) => {
    const there = story.order.at(first + i);
    if (first + i < story.order.length && there !== undefined) {
      const before = rowOf(story, there);
      edits.push({ label, changes: [{ key: there, before, after: withEdtf(filled(before, line)) }] });
    } else {
      const row = withEdtf(filled({}, line));
      fresh.push({ id: freshId(story, row, taken), ...row });
    }
  });
  if (fresh.length > 0) edits.push(addEvents(story, fresh, label));
  if (groups.head !== story.head) {
    edits.push({ label, changes: [{ key: HEAD, before: story.head, after: groups.head }] });
  }
  return together(label, edits);
}

/** Sets the cell of a row as it was typed; a group that is new gets its place in the story too. */
export function setCell(story: Story, key: Key, column: Column, text: string): Edit {
  const groups = new GroupIds(story.head);
  const edit = setField(story, key, [column], valueOf(column, text, groups), words.fields[column]);
  if (groups.head === story.head) return edit;
  return { ...edit, changes: [...edit.changes, { key: HEAD, before: story.head, after: groups.head }] };
}

/** The words in a cell of a row. */
export function cellText({ head }: Story, row: Row, column: Column): string {
  const value = row[column];
  if (column === 'group') return labelOf(head, 'groups', asText(value));
  if (column === 'tags')
    return asList(value)
      .map((tag) => labelOf(head, 'tags', asText(tag)))
      .join('; ');
  return Array.isArray(value) ? value.map(asText).join('; ') : typeof value === 'string' ? value : asText(value);
}

export function labelOf(head: Row, list: 'groups' | 'tags', id: string): string {
  const entry = asList(head[list]).find((each) => asText(asRecord(each)['id']) === id);
  return asText(asRecord(entry)['label']) || id;
}

function valueOf(column: Column, text: string, groups: GroupIds): unknown {
  if (column === 'group') return groups.idOf(text.trim());
  if (column === 'tags') return splitCell(text).map((label) => groups.tagOf(label));
  return column === 'places' ? splitCell(text) : text;
}

/** Ids of groups by their labels; new ones are added to the head. */
export class GroupIds {
  head: Row;

  constructor(head: Row) {
    this.head = head;
  }

  idOf(label: string): string {
    if (label === '') return '';
    const groups = asList(this.head['groups']);
    const known = groups.map(asRecord).find((group) => [group['label'], group['id']].includes(label));
    if (known) return asText(known['id']);
    const ids = new Set(groups.map((group) => asText(asRecord(group)['id'])));
    const stem =
      label
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join('-') ?? 'group';
    let id = stem;
    for (let n = 2; ids.has(id); n += 1) id = `${stem}-${String(n)}`;
    this.head = withField(this.head, 'groups', [...groups, { id, label }]);
    return id;
  }

  /** A tag may be its own label. */
  tagOf(label: string): string {
    const known = asList(this.head['tags'])
      .map(asRecord)
      .find((tag) => tag['label'] === label);
    return known ? asText(known['id']) : label;
  }
}
