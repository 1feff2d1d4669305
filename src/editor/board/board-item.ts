import { formatDate } from '../../core/time/format-date.js';
import { asText } from '../../core/model/read-field.js';
import { placeDate, readDate } from '../../core/model/read-date.js';
import { MS_PER_DAY } from '../../core/time/epoch-ms.js';
import type { EventDate } from '../../core/time/event-date.js';
import { stringsFor } from '../../strings/index.js';
import type { Key, Row } from '../document/story.js';
import { titleOf } from '../document/edits.js';
import { words } from '../words.js';
import { gridOf } from './date-grid.js';

/** An event as it stands on the board. */
export interface BoardItem {
  readonly key: Key;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** Epoch milliseconds by the clock; the end is exclusive. */
  readonly startMs: number;
  readonly endMs: number;
  /** Id of its group, or empty. */
  readonly group: string;
  /** Whether it can be dragged without making more of the date than is known. */
  readonly movable: boolean;
  /** An open end goes on past what is drawn. */
  readonly open: boolean;
}

/** The board's library knows no time out of the range of `Date`. */
const FARTHEST_MS = 8e15;

/** A date in words: “20 January 2023”. */
export function dateWords(date: EventDate): string {
  return formatDate(date, stringsFor(words.lang));
}

/** An event as it stands on the board, or `null` for one whose date can't be understood or lies too far away. */
export function boardItem(key: Key, row: Row): BoardItem | null {
  const read = readDate(asText(row['date']));
  if (!('date' in read)) return null;
  const { date } = read;
  let [startMs, endMs] = placeDate(date, null);
  const open = !Number.isFinite(startMs) || !Number.isFinite(endMs);
  if (!Number.isFinite(endMs)) endMs = startMs + openLength(date);
  if (!Number.isFinite(startMs)) startMs = endMs - openLength(date);
  if (!(Math.max(Math.abs(startMs), Math.abs(endMs)) < FARTHEST_MS)) return null;
  const ends = date.edtf.split('/').filter((end) => end !== '' && end !== '..');
  const movable = date.kind !== 'set' && ends.every((end) => gridOf(end) !== null);
  return { key, title: titleOf(row), date: date.edtf, startMs, endMs, group: asText(row['group']), movable, open };
}

/** An open end is drawn a little longer than the known one. */
function openLength({ lower, upper }: EventDate): number {
  const known = lower ?? upper;
  return known ? Math.max(2 * (known.endMs - known.startMs), 30 * MS_PER_DAY) : NaN;
}
