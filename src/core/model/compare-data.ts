import type { Steps } from './steps.js';
import type { TimelineData } from './timeline-data.js';

/** How newer data of the same story differ. */
export interface DataChange {
  /** Records of the events that were not there. */
  readonly added: readonly unknown[];
  /** An event, or what is said about all of them, is no longer as it was, or gone. */
  readonly changed: boolean;
}

const SLICE = 1024;

/** Compares data, event by event, by their ids. Records are compared as they were handed over. */
export function* compareDataInSteps(before: TimelineData, after: TimelineData): Steps<DataChange> {
  const added: unknown[] = [];
  let changed = headOf(before) !== headOf(after);
  for (let i = 0; i < after.columns.count; i += 1) {
    if (i % SLICE === SLICE - 1) yield;
    const place = before.indexOf(after.idAt(i));
    if (place < 0) added.push(after.rowAt(i));
    else changed ||= JSON.stringify(before.rowAt(place)) !== JSON.stringify(after.rowAt(i));
  }
  const isAllThere = after.columns.count - added.length === before.columns.count;
  return { added, changed: changed || !isAllThere };
}

/** All but the events. A group that only new events name is no change. */
function headOf({
  title,
  description,
  credit,
  sourceLine,
  note,
  updated,
  tagLabels,
  sources,
  eras,
}: TimelineData): string {
  return JSON.stringify([title, description, credit, sourceLine, note, updated, [...tagLabels], [...sources], eras]);
}
