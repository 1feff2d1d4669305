import { asText } from '../../core/model/read-field.js';
import { civilFromMs } from '../../core/time/calendar.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import { freshId } from '../check/mend.js';
import { addEvents, titleOf, withField } from '../document/edits.js';
import type { Change, Edit, Key, Row, Story } from '../document/story.js';
import { rowOf } from '../document/story.js';
import { labelOf } from '../table/paste.js';
import { words } from '../words.js';
import { boardItem, dateWords } from './board-item.js';
import type { Drop } from './board.js';
import { moveDate, resizeDate, stepDate, stepEnd } from './move-date.js';

/** Differences smaller than this are the hand's, not the editor's wish. */
const STILL_MS = 1;

/** The date of an event after a drop: moved, or with one end put elsewhere. `null` where it can't be. */
export function dateAfter(story: Story, { key, startMs, endMs }: Drop): string | null {
  const item = boardItem(key, rowOf(story, key));
  if (!item || !item.movable) return null;
  const isPoint = startMs === endMs;
  const fromMoved = Math.abs(startMs - item.startMs) > STILL_MS;
  const toMoved = !isPoint && Math.abs(endMs - item.endMs) > STILL_MS;
  if (isPoint || (fromMoved && toMoved)) return moveDate(item.date, startMs - item.startMs);
  if (fromMoved) return resizeDate(item.date, 'start', startMs);
  return toMoved ? resizeDate(item.date, 'end', endMs) : item.date;
}

/** What the events become that were dropped together; `null` where nothing changes. */
export function dropEdit(story: Story, drops: readonly Drop[]): Edit | null {
  return editOf(
    story,
    drops.map(({ key }) => key),
    (row, key) => {
      const drop = drops.find((each) => each.key === key) as Drop;
      const date = dateAfter(story, drop);
      const moved = date === null || date === readableDate(row) ? row : withField(row, 'date', date);
      return drop.group === asText(row['group']) ? moved : withField(moved, 'group', drop.group);
    },
  );
}

/** Events moved by whole steps of their own precision, or with one end moved so. */
export function stepEdit(story: Story, keys: readonly Key[], steps: number, end?: 'start' | 'end'): Edit | null {
  return editOf(story, keys, (row) => {
    const edtf = readableDate(row);
    const date = end ? stepEnd(edtf, end, steps) : stepDate(edtf, steps);
    return date === null || date === edtf ? row : withField(row, 'date', date);
  });
}

/** Events put into the row above or below; `groups` are the rows from the top. */
export function groupEdit(story: Story, keys: readonly Key[], groups: readonly string[], steps: number): Edit | null {
  return editOf(story, keys, (row) => {
    const at = groups.indexOf(asText(row['group']));
    const group = groups[Math.min(Math.max(at + steps, 0), groups.length - 1)];
    return group === undefined || group === asText(row['group']) ? row : withField(row, 'group', group);
  });
}

/** A new event at a moment, as well known as the view can tell. */
export function addAt(story: Story, atMs: number, group: string): Edit & { readonly keys: readonly Key[] } {
  const { year, month, day } = civilFromMs(atMs);
  const edtf = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const row: Row = { id: freshId(story, { title: words.newEvent }), date: edtf, title: words.newEvent };
  return addEvents(story, [withField(row, 'group', group)], words.steps.add(words.newEvent), story.order.at(-1));
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Its date as EDTF, also where it was typed otherwise. */
function readableDate(row: Row): string {
  return boardItem('', row)?.date ?? asText(row['date']);
}

function editOf(story: Story, keys: readonly Key[], next: (row: Row, key: Key) => Row): Edit | null {
  const changes: Change[] = keys.flatMap((key) => {
    const before = rowOf(story, key);
    const after = next(before, key);
    return after === before ? [] : [{ key, before, after }];
  });
  if (changes.length === 0) return null;
  return { label: changes.length > 1 ? words.steps.moveMany(changes.length) : labelFor(story, changes[0]), changes };
}

function labelFor(story: Story, { before, after }: Change): string {
  const title = titleOf(before ?? {});
  const date = asText(after?.['date']);
  if (date === asText(before?.['date'])) {
    const group = labelOf(story.head, 'groups', asText(after?.['group']));
    return words.steps.toGroup(title, group || words.noGroup);
  }
  const parsed = parseEdtf(date);
  return words.steps.move(title, parsed ? dateWords(parsed) : date);
}
