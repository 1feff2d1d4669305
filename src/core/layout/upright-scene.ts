import type { Shape } from '../model/timeline-data.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import type { Domain } from '../view/view-state.js';
import type { ClusterMark, EventMark } from './scene.js';

/** What an upright mark has in common with one that lies on its side: all but its place. */
export type UprightMark = Pick<EventMark, 'group' | 'signs' | 'selected'> & {
  readonly shape: Shape;
  /** Its date is a stretch of time, or has an open or unknown end: that is drawn as a strip down from it. */
  readonly strip: boolean;
};

/** The part of a strip beside the rail that is drawn in one row. */
export interface Segment {
  /** 0 is next to the rail. */
  readonly lane: number;
  readonly group: number;
  readonly part: 'start' | 'through' | 'end';
  /** About then: both ends are soft. */
  readonly soft: boolean;
  /** Some time within it, not all of it: a thin line. */
  readonly within: boolean;
  /** It goes on after the last row. */
  readonly open: boolean;
}

/** Where a row stands below the one before it. */
export interface RowPlace {
  readonly key: string;
  /** Room above it, 0 to 4; grows with the logarithm of the time between the two. */
  readonly gap: number;
  /** A long time without events before it, shortened and said: "19 months", and in a sentence. */
  readonly empty: { readonly label: string; readonly name: string } | null;
  /** Eras that begin between the row before and this one. */
  readonly eras: readonly { readonly label: string; readonly date: string }[];
  readonly segments: readonly Segment[];
}

/** One event: its mark on the rail, and its words. */
export interface UprightEvent extends RowPlace {
  readonly kind: 'event';
  readonly event: TimelineEvent;
  readonly mark: UprightMark;
  /** Without the year where that is in the heading; empty where the heading says it all. */
  readonly date: string;
}

/** The events of a month, a year …, too many to stand one by one. */
export interface UprightCluster extends RowPlace, Pick<ClusterMark, 'count' | 'shares'> {
  readonly kind: 'cluster';
  /** The stretch of time, in words. */
  readonly label: string;
  /** Title of the most important of its events. */
  readonly title: string;
  /** What to bring into view to part them; null where they are listed in place. */
  readonly domain: Domain | null;
  readonly open: boolean;
}

/** Not all members of an open cluster are listed yet. */
export interface UprightRest extends RowPlace {
  readonly kind: 'rest';
}

export type UprightRow = UprightEvent | UprightCluster | UprightRest;

/** The rows of a year. */
export interface UprightSection {
  /** Empty where the rows say their years themselves. */
  readonly heading: string;
  readonly rows: readonly UprightRow[];
}

/** Everything that the upright timeline shows, as plain data: time runs down, and the page scrolls it. */
export interface UprightScene {
  readonly sections: readonly UprightSection[];
  /** Events outside of what is in view. */
  readonly before: number;
  readonly after: number;
  readonly hasClusters: boolean;
}
