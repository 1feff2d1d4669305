import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimeIndex } from '../../core/lod/time-index.js';
import type { Steps } from '../../core/model/steps.js';
import { finish } from '../../core/model/steps.js';
import type { TimelineData } from '../../core/model/timeline-data.js';
import { applyFilterInSteps, isFiltering } from '../../core/search/filter.js';
import { STRAIGHT } from '../../core/time/time-map.js';
import type { Intent } from '../../core/view/intent.js';
import { clampDomain, limitsFor } from '../../core/view/limits.js';
import { reduce } from '../../core/view/reduce.js';
import type { Domain, ViewState } from '../../core/view/view-state.js';
import { sameFilter } from '../../core/view/view-state.js';
import type { Prepared } from '../prepare.js';
import { prepare, prepareMore } from '../prepare.js';
import { runSliced } from '../run-sliced.js';
import { ShownView } from './shown-view.js';
import type { Filtered } from '../search.js';
import { search } from '../search.js';
import { DomainAnimation } from './animation.js';

/** What changed, for whoever tells the page or the reader about it. */
export interface ViewChange {
  readonly before: ViewState;
  readonly after: ViewState;
  /** The move has come to its end. */
  readonly settled: boolean;
  /** The reader did it, not the page. */
  readonly byReader: boolean;
  /** It came from a linked timeline, which has told of it. */
  readonly shared: boolean;
}

/** Folded time is short, so its last words need room of their own: a share of the whole. */
const AFTER_FOLDS = 0.3;

/** Data, view state and the index of what passes the filter: the one place where they change. */
export class ViewController extends ShownView implements ReactiveController {
  /** Moves what is drawn along with the view; false where it has to be drawn anew. */
  glide = (): boolean => false;
  readonly #host: ReactiveControllerHost;
  readonly #animation: DomainAnimation;
  readonly #onChange: (change: ViewChange) => void;
  #prepared: Prepared;
  #folded = false;
  #frame = 0;
  /** Where the view was put when the data came; null once it was moved while they grew. */
  #firstDomain: Domain | null = null;
  #filtering = new AbortController();
  #filtered: Promise<void> = Promise.resolve();
  /** Events are added one list after the other. */
  #appended: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, onChange: (change: ViewChange) => void) {
    super();
    this.#host = host;
    this.#onChange = onChange;
    this.#animation = new DomainAnimation(host);
    this.#prepared = finish(this.prepare(this.data));
    this.index = this.#prepared.index;
    host.addController(this);
  }

  hostConnected(): void {
    // Taken from the page while it searched, and put back.
    if (this.#filtering.signal.aborted) this.#refilter();
  }

  hostDisconnected(): void {
    this.#filtering.abort();
  }

  /** Makes ready what the view needs of new data. */
  prepare(data: TimelineData): Steps<Prepared> {
    return prepare(data, this.#folded);
  }

  /** Takes new data; the view starts at `domainMs`, and shows all of them where an end of it is NaN. Filter and selection stay. */
  take(prepared: Prepared, domainMs: Domain): void {
    this.#animation.stop();
    this.#adopt(prepared, prepared.index);
    this.story = this.data;
    this.news = 0;
    const domain = clampDomain(this.completed(this.toUnits(domainMs)), this.limits);
    this.state = { ...this.state, domain, openCluster: null, focused: null };
    this.#firstDomain = domain;
    this.settled = true;
    if (isFiltering(this.state)) this.#refilter();
    this.#host.requestUpdate();
  }

  #adopt(prepared: Prepared, index: TimeIndex): void {
    this.#prepared = prepared;
    const { data, extentMs, finestMs, map } = prepared;
    this.data = data;
    this.map = map;
    this.index = index;
    this.searching = false;
    const [from, to] = this.toUnits(extentMs ?? [Date.UTC(2000), Date.UTC(2001)]);
    this.limits = limitsFor(from, to, finestMs, map === STRAIGHT ? 0 : AFTER_FOLDS);
    this.groupCounts = index.groupCounts(0, index.count);
  }

  /** Takes more of the same data while they arrive: the view shows all of them until the reader moves it, and then stays. */
  grow(prepared: Prepared, domainMs: Domain): void {
    const { focused, openCluster } = this.state;
    const domain = this.goal;
    const stays = domain !== this.#firstDomain;
    const stayMs: Domain = [this.map.toMs(domain[0]), this.map.toMs(domain[1])];
    this.take(prepared, stays ? stayMs : domainMs);
    if (!stays) return;
    this.state = { ...this.state, focused, openCluster };
    if (this.map === STRAIGHT) this.state = { ...this.state, domain };
    this.#firstDomain = null;
  }

  /**
   * Adds events to those that are there. What is in view stays in view; `news` counts what came, until it is looked at.
   */
  append(events: readonly unknown[]): Promise<void> {
    this.#appended = this.#appended.then(() => this.#append(events));
    return this.#appended;
  }

  async #append(events: readonly unknown[]): Promise<void> {
    let filtered;
    do await (filtered = this.#filtered);
    while (filtered !== this.#filtered);
    const { data: before, state, domainMs } = this;
    const prepared = this.#prepared;
    const more = await runSliced(this.#moreSteps(events), new AbortController().signal);
    if (!more || before !== this.data) return;
    const { data } = more.prepared;
    // Folded or unfolded meanwhile.
    const isStale = prepared !== this.#prepared;
    this.#adopt(isStale ? finish(this.prepare(data)) : more.prepared, more.index);
    if (isStale || !sameFilter(state, this.state)) {
      this.index = this.#prepared.index;
      this.#refilter();
    } else this.groupCounts = more.groupCounts;
    if (this.map !== STRAIGHT) this.state = { ...this.state, domain: clampDomain(this.toUnits(domainMs), this.limits) };
    this.news += data.added.length;
    this.#host.requestUpdate();
  }

  /** More events, indexed, and so are those that pass the filter. */
  *#moreSteps(events: readonly unknown[]): Steps<Filtered & { prepared: Prepared }> {
    const { state, index: before, groupCounts, map } = this;
    const data = yield* this.data.append(events);
    const prepared = yield* prepareMore(this.#prepared, data, this.#folded);
    const { index } = prepared;
    if (!isFiltering(state)) return { prepared, index, groupCounts: index.groupCounts(0, index.count) };
    if (map !== STRAIGHT) return { prepared, ...(yield* search(data, state, index)) };
    const { passing, groupCounts: more } = yield* applyFilterInSteps(data, state, { only: data.added });
    return {
      prepared,
      index: yield* before.grow(data.columns, data.added, passing, data.groups.length),
      groupCounts: more.map((n, group) => n + (groupCounts[group] ?? 0)),
    };
  }

  /**
   * Takes newer data in the place of those that are there: view, filter, selection and focus stay, and `news` counts the
   * events that came.
   */
  replace(data: TimelineData, added: number): Promise<void> {
    this.#appended = this.#appended.then(() => this.#takeQuietly(data, added));
    return this.#appended;
  }

  async #takeQuietly(data: TimelineData, added: number): Promise<void> {
    const { data: before } = this;
    const prepared = await runSliced(this.prepare(data), new AbortController().signal);
    if (!prepared || before !== this.data) return;
    const { focused, domain } = this.state;
    const { domainMs, news } = this;
    this.take(prepared, domainMs);
    this.state = { ...this.state, focused, domain: this.map === STRAIGHT ? domain : this.state.domain };
    this.news = news + added;
  }

  /** The reader wants to see what came. */
  showNews(): void {
    this.news = 0;
    this.story = this.data;
    this.dispatch({ type: 'fit' }, { animate: true });
  }

  /** There is empty time that can be folded. */
  get foldable(): boolean {
    return this.#prepared.foldable.folds.length > 0;
  }

  get folded(): boolean {
    return this.#folded;
  }

  set folded(folded: boolean) {
    if (folded === this.#folded) return;
    const { full } = this.limits;
    const [from, to] = this.state.domain;
    const showsAll = from === full[0] && to === full[1];
    const domainMs = this.domainMs;
    this.#folded = folded;
    this.take(finish(this.prepare(this.data)), showsAll ? [NaN, NaN] : domainMs);
  }

  /** The filter has been applied to all events. */
  get filtered(): Promise<void> {
    return this.#filtered;
  }

  /** What will be in view when a move that is under way has ended: whoever presses twice goes twice as far. */
  get goal(): Domain {
    return this.#animation.target ?? this.state.domain;
  }

  /** A view with an event in its middle, as wide as the present one, or as the event where that is longer. */
  domainAround(index: number): Domain {
    const { startMs, endMs } = this.index.columns;
    const [from, to] = this.goal;
    const start = Number.isFinite(startMs[index]) ? startMs[index] : endMs[index];
    const end = Number.isFinite(endMs[index]) ? endMs[index] : start;
    const middle = (start + end) / 2;
    const half = Math.max(to - from, (end - start) * 1.2) / 2;
    return [middle - half, middle + half];
  }

  /** A view of all that starts between two times, with room at both sides. */
  domainOver(firstMs: number, lastMs: number): Domain {
    const room = Math.max((lastMs - firstMs) * 0.25, this.limits.minSpanMs / 2);
    return [firstMs - room, lastMs + room * 1.5];
  }

  /** Moves the view to an event that is outside of it, and no more than that. */
  reveal(index: number, byReader: boolean): void {
    const { startMs, endMs } = this.index.columns;
    const [from, to] = this.goal;
    const isIn =
      startMs[index] < to &&
      endMs[index] > from &&
      (startMs[index] >= from || endMs[index] <= to || endMs[index] - startMs[index] > to - from);
    if (!isIn) this.dispatch({ type: 'domain', domain: this.domainAround(index) }, { animate: true, byReader });
  }

  /** Opens the detail of an event and brings it into view, or closes the open one. */
  select(id: string | null, byReader = true): void {
    this.dispatch({ type: 'select', id }, { byReader });
    const index = id === null ? -1 : this.data.indexOf(id);
    if (index >= 0) this.reveal(index, byReader);
  }

  /** Opens the event that the story tells after the open one, or before it; the first, or the last, where none is open. */
  step(by: 1 | -1, byReader = false): void {
    const { selected } = this.state;
    const rank = selected === null ? (by > 0 ? 0 : this.passing - 1) : this.storyRankOf(selected) + by;
    if (rank >= 0 && rank < this.passing) this.select(this.storyIdAt(rank), byReader);
  }

  /** Zooms about the focused mark where the reader stands on one in view, else about the middle. */
  zoomBy(factor: number, byReader: boolean): void {
    const [from, to] = this.goal;
    const { focused } = this.state;
    const index = byReader && focused !== null ? this.data.indexOf(focused) : -1;
    const at = index < 0 ? NaN : this.index.columns.startMs[index];
    const aroundMs = at >= from && at <= to ? at : (from + to) / 2;
    this.dispatch({ type: 'zoom', factor, aroundMs }, { animate: true, byReader });
  }

  /** Carries out an Intent. A move of the view is animated unless it follows a gesture. */
  dispatch(
    intent: Intent,
    how: {
      readonly byReader?: boolean;
      readonly animate?: boolean;
      readonly settled?: boolean;
      readonly shared?: boolean;
    } = {},
  ): void {
    const { byReader = true, animate = false, settled = true, shared = false } = how;
    const next = reduce(animate ? { ...this.state, domain: this.goal } : this.state, intent, this.limits);
    if (animate) {
      if (next.domain === this.goal) return;
      this.#animation.run(this.state.domain, next.domain, (domain, done) => {
        this.#become(reduce(this.state, { type: 'domain', domain }, this.limits), done, { byReader, shared });
      });
      return;
    }
    if (next.domain !== this.state.domain) this.#animation.stop();
    this.#become(next, settled, { byReader, shared });
  }

  #become(next: ViewState, settled: boolean, by: Pick<ViewChange, 'byReader' | 'shared'>): void {
    const before = this.state;
    if (next === before && settled === this.settled) return;
    this.state = next;
    this.settled = settled;
    const filterChanged = !sameFilter(before, next);
    if (filterChanged) this.#refilter();
    // A gesture sends more than one event a frame, and browsers lay out between them what was drawn after the first.
    cancelAnimationFrame(this.#frame);
    const draw = (): void => {
      if (settled || !this.glide()) this.#host.requestUpdate();
    };
    if (settled || this.#animation.target || document.hidden) draw();
    else this.#frame = requestAnimationFrame(draw);
    const change: ViewChange = { before, after: next, settled, ...by };
    const { signal } = this.#filtering;
    if (filterChanged)
      void this.#filtered.then(() => {
        // The reader who goes on typing is told of the last search only.
        if (!signal.aborted) this.#onChange(change);
      });
    else this.#onChange(change);
  }

  #refilter(): void {
    this.#filtering.abort();
    const running = new AbortController();
    this.#filtering = running;
    this.#filtered = this.#filter(running.signal);
  }

  async #filter(signal: AbortSignal): Promise<void> {
    const { data, state } = this;
    const show = ({ index, groupCounts }: Filtered, isPart: boolean): void => {
      if (data !== this.data) return;
      Object.assign(this, { index, groupCounts, searching: isPart });
      this.#host.requestUpdate();
    };
    const result = await runSliced(
      search(data, state, this.#prepared.index, {
        firstMs: state.domain[0],
        tell: (part) => {
          show(part, true);
        },
      }),
      signal,
    );
    if (result) show(result, false);
  }
}
