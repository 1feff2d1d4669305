import { givenOrder } from '../../core/lod/given-order.js';
import type { TimeIndex } from '../../core/lod/time-index.js';
import { buildTimeIndex } from '../../core/lod/time-index.js';
import { emptyData } from '../../core/model/normalize.js';
import type { TimelineData } from '../../core/model/timeline-data.js';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import type { TimeMap } from '../../core/time/time-map.js';
import { STRAIGHT } from '../../core/time/time-map.js';
import type { Limits } from '../../core/view/limits.js';
import { limitsFor } from '../../core/view/limits.js';
import type { Domain, ViewState } from '../../core/view/view-state.js';
import { FIRST_VIEW } from '../../core/view/view-state.js';

/** Data and view state as they are now, and what may be asked of them. Nothing here changes them. */
export class ShownView {
  data: TimelineData = emptyData([]);
  /** The data as they were when the reader last saw all of them anew; events that came since change nothing about the drawing's shape. */
  story: TimelineData = this.data;
  /** How time is bent where empty stretches are folded. The view state and the index are on its line. */
  map: TimeMap = STRAIGHT;
  limits: Limits = limitsFor(0, 1, 1);
  /** What passes the filter. */
  index: TimeIndex = buildTimeIndex(this.data.columns, new Uint32Array(0), 0);
  /** Events that came while the reader was there, and were not looked at yet. */
  news = 0;
  /** Of each group, the events that pass the search: what its toggle shows or hides. */
  groupCounts: Uint32Array = new Uint32Array(0);
  /** What the index holds is what a search has found so far; it goes on. */
  searching = false;
  state: ViewState = FIRST_VIEW;
  settled = true;
  #given: { readonly index: TimeIndex; readonly order: Uint32Array } | null = null;

  /** What is in view, as epoch milliseconds. */
  get domainMs(): Domain {
    const [from, to] = this.state.domain;
    return [this.map.toMs(from), this.map.toMs(to)];
  }

  /** The same on the line that the view is laid out on. */
  toUnits([from, to]: Domain): Domain {
    return [this.map.toUnit(from), this.map.toUnit(to)];
  }

  /** A domain whose ends, where they are NaN, are those of all the data. */
  completed([from, to]: Domain): Domain {
    const { full } = this.limits;
    return [Number.isNaN(from) ? full[0] : from, Number.isNaN(to) ? full[1] : to];
  }

  get passing(): number {
    return this.index.count;
  }

  eventAtRank(rank: number): TimelineEvent {
    return this.data.eventAt(this.index.eventAt(rank));
  }

  selectedEvent(): TimelineEvent | null {
    const index = this.state.selected === null ? -1 : this.data.indexOf(this.state.selected);
    return index < 0 ? null : this.data.eventAt(index);
  }

  /** Place of an event among those that pass the filter, or -1. */
  rankOf(id: string): number {
    const index = this.data.indexOf(id);
    if (index < 0) return -1;
    const { startMs } = this.index.columns;
    for (let rank = this.index.rankAt(startMs[index]); rank < this.index.count; rank += 1) {
      const at = this.index.eventAt(rank);
      if (at === index) return rank;
      if (startMs[at] > startMs[index]) break;
    }
    return -1;
  }

  /** Id of the event at a place in the story, which is told by time, or as the data give it. */
  storyIdAt(rank: number): string {
    return this.data.idAt(this.data.order === 'given' ? this.#givenOrder()[rank] : this.index.eventAt(rank));
  }

  /** Place of an event in the story, or -1. */
  storyRankOf(id: string): number {
    return this.data.order === 'given' ? this.#givenOrder().indexOf(this.data.indexOf(id)) : this.rankOf(id);
  }

  #givenOrder(): Uint32Array {
    const { index } = this;
    if (this.#given?.index !== index) this.#given = { index, order: givenOrder(index) };
    return this.#given.order;
  }

  /** Events that overlap what is in view, in time. */
  visible(): readonly TimelineEvent[] {
    const [from, to] = this.state.domain;
    const { endMs } = this.index.columns;
    const events: TimelineEvent[] = [];
    const stop = this.index.rankAt(to);
    for (let rank = 0; rank < stop; rank += 1) {
      const index = this.index.eventAt(rank);
      if (endMs[index] > from) events.push(this.data.eventAt(index));
    }
    return events;
  }

  /** All events, in time. */
  all(): readonly TimelineEvent[] {
    return Array.from({ length: this.data.columns.count }, (_, i) => this.data.eventAt(i));
  }
}
