import type { TimelineData } from './timeline-data.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from '../time/epoch-ms.js';

/** The time that events reach over, without their open ends; null where there is none. */
export function extentOf({ columns }: TimelineData): readonly [startMs: number, endMs: number] | null {
  let [from, to] = [Infinity, -Infinity];
  for (let i = 0; i < columns.count; i += 1) {
    const [start, end] = [columns.startMs[i], columns.endMs[i]];
    if (Number.isFinite(start)) [from, to] = [Math.min(from, start), Math.max(to, start)];
    if (Number.isFinite(end)) [from, to] = [Math.min(from, end), Math.max(to, end)];
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
export function finestUnitMs({ columns }: TimelineData): number {
  let finest = Infinity;
  for (let i = 0; i < columns.count; i += 1) finest = Math.min(finest, columns.endMs[i] - columns.startMs[i]);
  return Math.max(1, ...UNITS_MS.filter((unit) => unit <= finest));
}
