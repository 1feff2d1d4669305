// What bench/core.mjs bundles and times.
import { buildTimeIndex, everything } from '../src/core/lod/time-index.js';
import type { TimeIndex } from '../src/core/lod/time-index.js';
import type { FilterResult, Filter } from '../src/core/search/filter.js';
import { applyFilter } from '../src/core/search/filter.js';
import type { TimelineData } from '../src/core/model/timeline-data.js';
import type { Prepared } from '../src/element/prepare.js';
import { prepare, prepareMore } from '../src/element/prepare.js';
import type { Words } from '../src/element/words.js';
import { createWords } from '../src/element/words.js';
import { emptyData } from '../src/core/model/normalize.js';
import { finish } from '../src/core/model/steps.js';
import { stringsFor } from '../src/strings/index.js';

export { buildScene } from '../src/core/layout/build-scene.js';
export { createMarkLayout } from '../src/core/layout/mark-layout.js';
export { extentOf, finestUnitMs } from '../src/core/model/extent.js';
export { normalize } from '../src/core/model/normalize.js';
export { STRAIGHT } from '../src/core/time/time-map.js';
export { limitsFor } from '../src/core/view/limits.js';
export { FIRST_VIEW } from '../src/core/view/view-state.js';

export const index = (data: TimelineData): TimeIndex =>
  buildTimeIndex(data.columns, everything(data.columns), data.groups.length);

export const filter = (data: TimelineData, by: Filter): FilterResult => applyFilter(data, by);

export const words = (lang: string): Words => createWords(stringsFor(lang), null, emptyData([]));

/** All that is worked out of data before the first frame. */
export const prepared = (data: TimelineData): Prepared => finish(prepare(data, false));

/** Adds events to data, and works out the same of all of them. */
export const append = (before: Prepared, events: readonly unknown[]): Prepared =>
  finish(prepareMore(before, finish(before.data.append(events)), false));
