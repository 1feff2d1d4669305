import type { TimelineData } from './timeline-data.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from '../time/epoch-ms.js';

/** The time that events reach over, without their open ends; null where there is none. With `only`, that of some of them. */
export function extentOf(
  { columns }: TimelineData,
  only?: Uint32Array,
): readonly [startMs: number, endMs: number] | null {
  let [from, to] = [Infinity, -Infinity];
  const { startMs, endMs } = columns;
  const count = only?.length ?? columns.count;
  for (let i = 0; i < count; i += 1) {
    const at = only ? only[i] : i;
    const [start, end] = [startMs[at], endMs[at]];
    if (start > -Infinity) {
      if (start < from) from = start;
      if (start > to) to = start;
    }
    if (end < Infinity) {
      if (end < from) from = end;
      if (end > to) to = end;
    }
  }
  return from <= to ? [from, to] : null;
}

const UNITS_MS = [
  1,
  MS_PER_SECOND,
  MS_PER_MINUTE,
  MS_PER_HOUR,
  MS_PER_DAY,
  28 * MS_PER_DAY,
  365 * MS_PER_DAY,
  100 * MS_PER_YEAR,
];

/** The finest unit of time that any event's date is known to: no view needs to be narrower. */
export function finestUnitMs({ columns }: TimelineData, only?: Uint32Array): number {
  let finest = Infinity;
  const count = only?.length ?? columns.count;
  for (let i = 0; i < count; i += 1) {
    const at = only ? only[i] : i;
    finest = Math.min(finest, columns.endMs[at] - columns.startMs[at]);
  }
  return Math.max(1, ...UNITS_MS.filter((unit) => unit <= finest));
}
