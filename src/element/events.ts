import type { Problem } from '../core/model/problem.js';
import type { TimelineEvent } from '../core/model/timeline-event.js';
import type { Domain } from '../core/view/view-state.js';

/** The data are loaded. */
export type TimelineLoadEvent = CustomEvent<{
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly Problem[];
}>;
/** The data could not be loaded. */
export type TimelineErrorEvent = CustomEvent<{ readonly message: string; readonly cause: unknown }>;
/** The reader opened an event, or closed it (`null`). */
export type TimelineSelectEvent = CustomEvent<{ readonly id: string | null; readonly event: TimelineEvent | null }>;
/** The reader moved the view; at most once a frame, `settled` when the move has ended. */
export type TimelineDomainChangeEvent = CustomEvent<{ readonly domain: Domain; readonly settled: boolean }>;
/** The reader changed the filter; `count` events pass it. `from` and `to` are EDTF, empty where that end is open. */
export type TimelineFilterEvent = CustomEvent<{
  readonly query: string;
  readonly hiddenGroups: readonly string[];
  readonly tags: readonly string[];
  readonly places: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly count: number;
}>;

export interface TimelineEventMap {
  'timeline-load': TimelineLoadEvent;
  'timeline-error': TimelineErrorEvent;
  'timeline-select': TimelineSelectEvent;
  'timeline-domainchange': TimelineDomainChangeEvent;
  'timeline-filter': TimelineFilterEvent;
}

declare global {
  /** They bubble, so that the page hears them on the element and on everything around it. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- one more entry each
  interface GlobalEventHandlersEventMap extends TimelineEventMap {}
}
