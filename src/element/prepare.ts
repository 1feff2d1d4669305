import type { TimeIndex } from '../core/lod/time-index.js';
import { buildTimeIndexInSteps, everything } from '../core/lod/time-index.js';
import { mapColumns } from '../core/model/columns.js';
import { SHARE, foldEmptyTime } from '../core/model/empty-time.js';
import { extentOf, finestUnitMs } from '../core/model/extent.js';
import type { Steps } from '../core/model/steps.js';
import type { TimelineData } from '../core/model/timeline-data.js';
import type { TimeMap } from '../core/time/time-map.js';
import { STRAIGHT } from '../core/time/time-map.js';
import type { Domain } from '../core/view/view-state.js';

/** Data with all that is worked out of them before the first frame. */
export interface Prepared {
  readonly data: TimelineData;
  /** How time is bent when it is folded. */
  readonly foldable: TimeMap;
  readonly extentMs: Domain | null;
  readonly finestMs: number;
  readonly map: TimeMap;
  /** Of all events. */
  readonly index: TimeIndex;
}

/** More new events than one in so many are indexed together with the old ones. */
const MANY = 8;

/** Makes ready what the view needs of new data: the only steps that look at every event. */
export function* prepare(data: TimelineData, folded: boolean): Steps<Prepared> {
  const foldable = foldEmptyTime(data.columns);
  yield;
  const extentMs = extentOf(data);
  yield;
  const finestMs = finestUnitMs(data);
  yield;
  const map = folded ? foldable : STRAIGHT;
  const columns = map === STRAIGHT ? data.columns : mapColumns(data.columns, (ms) => map.toUnit(ms));
  const index = yield* buildTimeIndexInSteps(columns, everything(columns), data.groups.length);
  yield;
  return { data, foldable, extentMs, finestMs, map, index };
}

/** The same of data to which events were added: costs what was added. Folded time bends anew, and is made ready anew. */
export function* prepareMore(before: Prepared, data: TimelineData, folded: boolean): Steps<Prepared> {
  const { columns, added } = data;
  if (folded || before.map !== STRAIGHT || added.length * MANY > columns.count) return yield* prepare(data, folded);
  const index = yield* before.index.grow(columns, added, added, data.groups.length);
  const extentMs = joined(before.extentMs, extentOf(data, added));
  const finestMs = Math.min(before.finestMs, finestUnitMs(data, added));
  yield;
  const foldable = extentMs && mayFold(index, extentMs) ? foldEmptyTime(columns) : STRAIGHT;
  return { data, foldable, extentMs, finestMs, map: STRAIGHT, index };
}

function joined(a: Domain | null, b: Domain | null): Domain | null {
  return a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b);
}

/** A gap that is to be folded is so wide that one of these stretches lies in it; an open end covers no time, but counts. */
function mayFold(index: TimeIndex, [from, to]: Domain): boolean {
  if (index.rankAt(-Number.MAX_VALUE) > 0 || index.countOverlapping(Number.MAX_VALUE, Infinity) > 0) return true;
  const step = ((to - from) * SHARE) / 2;
  for (let ms = from; ms < to; ms += step || Infinity) if (index.countOverlapping(ms, ms + step) === 0) return true;
  return false;
}
