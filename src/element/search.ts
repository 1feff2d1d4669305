import type { TimeIndex } from '../core/lod/time-index.js';
import { buildTimeIndexInSteps } from '../core/lod/time-index.js';
import type { Steps } from '../core/model/steps.js';
import type { TimelineData } from '../core/model/timeline-data.js';
import type { Filter, FilterResult } from '../core/search/filter.js';
import { applyFilterInSteps, isFiltering } from '../core/search/filter.js';

/** A search that takes longer than this shows what it has found so far. */
const FIRST_ANSWER_MS = 100;

/** What passes the filter, and of each group what passes all of it but the choice of groups. */
export interface Filtered {
  readonly index: TimeIndex;
  readonly groupCounts: Uint32Array;
}

export interface SearchOptions {
  /** Where the view begins: what is in view is searched first. */
  readonly firstMs?: number;
  /** Is told what was found so far: soon, and then less and less often. */
  readonly tell?: (part: Filtered) => void;
}

/** Finds what passes the filter, and indexes it. `all` is the index of all events. */
export function* search(
  data: TimelineData,
  filter: Filter,
  all: TimeIndex,
  { firstMs = -Infinity, tell }: SearchOptions = {},
): Steps<Filtered> {
  if (!isFiltering(filter)) return { index: all, groupCounts: all.groupCounts(0, all.count) };
  function* indexed({ passing, groupCounts }: FilterResult): Steps<Filtered> {
    return { index: yield* buildTimeIndexInSteps(all.columns, passing, data.groups.length), groupCounts };
  }
  const found = applyFilterInSteps(data, filter, { from: all.rankAt(firstMs) % all.count });
  const started = performance.now();
  let next = started + FIRST_ANSWER_MS;
  for (;;) {
    const step = found.next();
    if (step.done === true) return yield* indexed(step.value);
    if (tell && performance.now() > next) {
      tell(yield* indexed(step.value()));
      next = started + 2 * (performance.now() - started);
    }
    yield;
  }
}
