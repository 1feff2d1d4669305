import type { Shape } from '../model/timeline-data.js';
import type { Precision } from '../time/precision.js';
import type { Axis } from './axis.js';
import type { Block } from './label-block.js';
import type { Rect } from './rect.js';

/** How well the date of a mark is known, as far as it is drawn. */
export interface MarkSigns {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** Digits left open, or one of a set: some time within the strip. */
  readonly within: boolean;
  /** How the date is known, where the source does not state it. */
  readonly basis: 'publication' | 'inferred' | null;
  readonly retracted: boolean;
}

/** One event on the drawing: a shape where it starts, and a strip as long as it lasts where that is to be seen. */
export interface EventMark {
  readonly kind: 'event';
  /** The event's id. */
  readonly key: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
  /** Left and right edge of the strip; null where the event is no longer than its shape. */
  readonly strip: readonly [x0: number, x1: number] | null;
  readonly group: number;
  readonly shape: Shape;
  readonly signs: MarkSigns;
  readonly selected: boolean;
  /** What a screen reader says: date, title and group. */
  readonly name: string;
}

/** Events that stand too close together to be drawn one by one. */
export interface ClusterMark {
  readonly kind: 'cluster';
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
  readonly widthPx: number;
  /** Exactly how many events. */
  readonly count: number;
  readonly label: string;
  readonly fromRank: number;
  readonly toRank: number;
  readonly firstMs: number;
  readonly lastMs: number;
  /** How finely the dates of its first and last event are known. */
  readonly known: readonly Precision[];
  /** Share of each group, in the order of the groups; adds up to 1. */
  readonly shares: readonly { readonly group: number; readonly share: number }[];
  /** No zoom parts its events: it opens as a list. */
  readonly inseparable: boolean;
  readonly holdsSelected: boolean;
  readonly name: string;
}

export type Mark = EventMark | ClusterMark;

/** An era: a band behind the marks, with its label at the top. Bands that overlap stand a row lower each. */
export interface Band {
  readonly label: string;
  readonly x0: number;
  readonly x1: number;
  /** Its upper edge; the lower one is the axis. */
  readonly y: number;
  readonly labelX: number;
  /** Empty where the label has no room. */
  readonly shown: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Empty time that is folded: a band with its length written in it, and a break in the axis. */
export interface FoldMark {
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  /** Where the label stands: turned upright where the fold is narrower than it. */
  readonly labelRect: Rect;
  readonly turned: boolean;
  /** What the pointer is told. */
  readonly name: string;
}

/**
 * Everything that the drawing shows, as plain data. Rendering, the order of the keyboard and what is
 * announced all read it: what is not here is not on the screen.
 */
export interface Scene {
  /** Eras, behind everything else. */
  readonly bands: readonly Band[];
  readonly folds: readonly FoldMark[];
  readonly widthPx: number;
  /** How far beyond both edges there is something. */
  readonly beyondPx: number;
  readonly heightPx: number;
  readonly axisY: number;
  readonly level: number;
  readonly msPerPx: number;
  /** The scale at which the reader last let go. */
  readonly settledMsPerPx: number;
  /** In the order of time. */
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
  /** Where the marks stood whose words were last looked a place for in vain, by the keys of their blocks. */
  readonly crowdedOut: ReadonlyMap<string, number>;
  readonly axis: Axis;
  /** Height that the labels would have liked to have. */
  readonly wantedHeightPx: number;
}
