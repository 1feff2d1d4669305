import type { EventDate } from '../time/event-date.js';
import type { Columns } from './columns.js';
import type { Problem } from './problem.js';
import type { Steps } from './steps.js';
import type { Sign } from './signs.js';
import type { TimelineEvent } from './timeline-event.js';

/** The marks that groups are told apart by, in the order in which groups get them. */
export const SHAPES = ['square', 'circle', 'triangle', 'diamond', 'down', 'hexagon', 'plus', 'cross'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Group {
  /** Empty for the events that name no group. */
  readonly id: string;
  /** Empty where the reader's language has to say it ("other"). */
  readonly label: string;
  /** A hex colour, or empty: then the theme's own colour for this place in the row is taken. */
  readonly color: string;
  readonly shape: Shape;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly author: string;
  readonly url: string;
  /** EDTF. */
  readonly published: string;
  readonly lang: string;
}

export interface Era {
  readonly label: string;
  readonly when: EventDate;
}

/** Everything a timeline shows. The events stay as they were handed over; `columns` is what is computed with. */
export interface TimelineData {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly credit: string;
  readonly sourceLine: string;
  readonly note: string;
  readonly updated: string;
  readonly groups: readonly Group[];
  /** Label by tag id; a tag that is not here is its own label. */
  readonly tagLabels: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly eras: readonly Era[];
  readonly columns: Columns;
  /** Places in `columns` of the events that the last `append` brought, ascending; none before there was one. */
  readonly added: Uint32Array;
  /** What the dates say of themselves besides when, somewhere in the data. */
  readonly signs: ReadonlySet<Sign>;
  /** It is told from a start, event by event. */
  readonly story: boolean;
  /** The order in which it is told: by time, or as the events are given. */
  readonly order: 'time' | 'given';
  /** EDTF; where the view starts and ends unless the page says so. */
  readonly view: { readonly from: string; readonly to: string };
  readonly problems: readonly Problem[];
  /** All but the events as it was handed over, with the fields that this project does not know. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The event at a place in `columns`, read when it is asked for. */
  eventAt(index: number): TimelineEvent;
  /** The same as it was handed over. */
  rowAt(index: number): Readonly<Record<string, unknown>>;
  /** Its id alone, without reading the rest. */
  idAt(index: number): string;
  /** Place of the event in `columns`, or -1. */
  indexOf(id: string): number;
  /** Reads more events into the same timeline. This object stays as it is. */
  append(events: readonly unknown[]): Steps<TimelineData>;
}
