export { EventTimeline } from './element/event-timeline.js';
export type {
  TimelineDomainChangeEvent,
  TimelineErrorEvent,
  TimelineFilterEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
} from './element/events.js';
export type { EventDate, DateEnd } from './core/time/event-date.js';
export type { Precision } from './core/time/precision.js';
export { parseEdtf } from './core/time/parse-edtf.js';
export type { Problem } from './core/model/problem.js';
export type { DateBasis, Excerpt, Link, Media, Status, TimelineEvent } from './core/model/timeline-event.js';
export type { Domain } from './core/view/view-state.js';
export { VERSION } from './version.js';
