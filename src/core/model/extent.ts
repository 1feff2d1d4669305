import type { TimelineData } from './timeline-data.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from '../time/epoch-ms.js';

/** The time that events reach over, without their open ends; null where there is none. With `only`, that of some of them. */
export function extentOf(
  { columns }: TimelineData,
  only?: Uint32Array,
): readonly [startMs: number, endMs: number] | null {
  let [from, to] = [Infinity, -Infinity];
  const reach = (ms: number): void => {
    if (!Number.isFinite(ms)) return;
    from = Math.min(from, ms);
    to = Math.max(to, ms);
  };
  const count = only?.length ?? columns.count;
  for (let i = 0; i < count; i += 1) {
    const at = only ? only[i] : i;
    reach(columns.startMs[at]);
    reach(columns.endMs[at]);
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
