import type { ReactiveControllerHost } from 'lit';
import { neighbour, neighbourLane } from '../../core/layout/neighbour.js';
import type { Mark, Scene } from '../../core/layout/scene.js';
import type { UprightCluster } from '../../core/layout/upright-scene.js';
import type { Intent } from '../../core/view/intent.js';
import { keepInPlace } from '../list/keep-in-place.js';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import { asText } from '../../core/model/read-field.js';
import { findTitleInSteps } from '../../core/search/find-title.js';
import type { ZoomCommand } from '../../input/keys.js';
import { keyCommand } from '../../input/keys.js';
import { runSliced } from '../run-sliced.js';
import type { ViewController } from './view-controller.js';

/** How far the view moves, as a share of its width. */
const PAN = { 'pan-later': 0.2, 'pan-earlier': -0.2, 'page-later': 0.9, 'page-earlier': -0.9 } as const;

/** Letters that come within this time belong to one title. */
const TYPING_MS = 1000;

export interface NavigationHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the reader reaches by keys and clicks: from mark to mark, into the panel and back to where it was opened. */
export class Navigation {
  readonly #host: NavigationHost;
  readonly #view: ViewController;
  /** What had the focus when the panel opened. */
  #opener: HTMLElement | SVGElement | null = null;

  /** What was typed of a title, and when. */
  #typed = { text: '', atMs: -Infinity };
  #finding = new AbortController();
  readonly #onHidden: (event: TimelineEvent) => void;

  /** @param onHidden says which event was found, where it stands among others in one mark */
  constructor(host: NavigationHost, view: ViewController, onHidden: (event: TimelineEvent) => void) {
    this.#host = host;
    this.#view = view;
    this.#onHidden = onHidden;
  }

  /** Opens what a mark stands for: an event's detail; a cluster's members by zooming, or as a list where no zoom parts them. */
  activate(scene: Scene, key: string, byKey: boolean): void {
    const view = this.#view;
    const drawing = this.#drawing();
    drawing?.focus({ preventScroll: true });
    const mark = scene.marks.find((each) => each.key === key);
    if (!mark) return;
    view.dispatch({ type: 'focus', key });
    if (mark.kind === 'event') {
      this.toggle(key);
      if (byKey && view.state.selected === key) this.#focusPanel();
    } else if (mark.inseparable) {
      this.#opener = drawing;
      view.dispatch({ type: 'select', id: null });
      view.dispatch({ type: 'open-cluster', key });
      this.#focusPanel();
    } else {
      // Where the cluster parts, the focus is on the first of its events.
      view.dispatch({ type: 'focus', key: view.eventAtRank(mark.fromRank).id });
      view.dispatch({ type: 'domain', domain: view.domainOver(mark.firstMs, mark.lastMs) }, { animate: true });
    }
  }

  /** Opens an event's detail, or closes it where it is the open one. */
  toggle(id: string, closesCluster = true): void {
    const view = this.#view;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.#opener = activeElement as HTMLElement | SVGElement | null;
    if (closesCluster) view.dispatch({ type: 'open-cluster', key: null });
    view.select(view.state.selected === id ? null : id);
  }

  /** The same in a list, where what was pressed stays under the finger, and a cluster open. */
  toggleInList(id: string): void {
    keepInPlace(this.#host, () => {
      this.toggle(id, false);
    });
  }

  /** Lists the members of a cluster in its place, or no longer; or brings its time into view, and the focus along. */
  openInList({ key, domain, open }: UprightCluster): void {
    if (domain) this.moveList({ type: 'domain', domain });
    else
      keepInPlace(this.#host, () => {
        this.#view.dispatch({ type: 'open-cluster', key: open ? null : key });
      });
  }

  /** Brings another time into an upright timeline: the reader goes on at its top. */
  moveList(intent: Intent): void {
    this.#view.dispatch(intent);
    void this.#host.updateComplete.then(() => {
      const first = this.#host.renderRoot.querySelector<HTMLElement>('.upright .entry');
      first?.focus({ preventScroll: true });
      first?.closest('.upright')?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Zooms an upright timeline about the event that the reader stands on, and stays on. (The drawing knows these keys itself.) */
  readonly zoomList = (press: KeyboardEvent, command: ZoomCommand): void => {
    const view = this.#view;
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.querySelector('.upright')) return;
    press.preventDefault();
    const { id = '' } = root.activeElement?.closest('.item')?.querySelector<HTMLElement>('.entry')?.dataset ?? {};
    const [from, to] = view.goal;
    const at = view.index.columns.startMs[view.data.indexOf(id)] ?? NaN;
    const aroundMs = at >= from && at <= to ? at : (from + to) / 2;
    view.dispatch(
      command === 'fit' ? { type: 'fit' } : { type: 'zoom', factor: command === 'zoom-in' ? 2 : 1 / 2, aroundMs },
    );
    void this.#host.updateComplete.then(() => {
      if (!root.activeElement)
        (
          root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? root.querySelector<HTMLElement>('.entry')
        )?.focus();
    });
  };

  /** Opens an event from the list of a cluster, which goes away, or the first of the story: the focus follows. */
  choose(id: string): void {
    if (this.#view.state.selected !== id) this.toggle(id);
    this.#focusPanel();
  }

  /** The mark that the arrow keys stand on: the focused event's, or the cluster's that the event is drawn in. */
  focusedMark({ marks }: Scene): Mark | null {
    const { focused } = this.#view.state;
    if (focused === null) return null;
    const own = marks.find(({ key }) => key === focused);
    if (own) return own;
    const rank = this.#view.rankOf(focused);
    return marks.find((mark) => mark.kind === 'cluster' && mark.fromRank <= rank && rank < mark.toRank) ?? null;
  }

  /** Closes panel and list of members, and gives the focus back to what opened them. */
  readonly close = (): void => {
    const { selected } = this.#view.state;
    // Upright, an event may be open among the members of a cluster, which stays open.
    if (selected === null || this.#drawing()) this.#view.dispatch({ type: 'open-cluster', key: null });
    this.#view.dispatch({ type: 'select', id: null });
    void this.#host.updateComplete.then(() => {
      const entry =
        selected === null
          ? null
          : this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(selected)}"]`);
      const target = this.#opener?.isConnected === true ? this.#opener : (this.#drawing() ?? entry);
      target?.focus({ preventScroll: true });
    });
  };

  readonly onEscape = (press: KeyboardEvent): void => {
    const { selected, openCluster } = this.#view.state;
    if (press.key !== 'Escape' || (selected === null && openCluster === null)) return;
    press.stopPropagation();
    this.close();
  };

  /** The drawing got the focus: some mark in view has to have it. */
  onFocus(scene: Scene): void {
    if (this.focusedMark(scene)) return;
    const { selected } = this.#view.state;
    const isThere = scene.marks.some(({ key }) => key === selected);
    this.#view.dispatch({ type: 'focus', key: isThere ? selected : (scene.marks.at(0)?.key ?? null) });
  }

  onKey(press: KeyboardEvent, scene: Scene, rtl: boolean): void {
    const command = keyCommand(press, rtl);
    if (command === undefined || command === 'close') return;
    press.preventDefault();
    const { index } = this.#view;
    const focused = this.focusedMark(scene);
    switch (command) {
      case 'next':
      case 'previous':
        this.#moveFocus(scene, focused, command === 'next' ? 1 : -1);
        return;
      case 'above':
      case 'below': {
        const mark = neighbourLane(scene, focused?.key ?? null, command === 'below' ? 1 : -1);
        if (mark) this.#view.dispatch({ type: 'focus', key: mark.key });
        return;
      }
      case 'type':
        void this.#type(press, focused);
        return;
      case 'first':
      case 'last':
        if (index.count > 0) this.#focusRank(command === 'first' ? 0 : index.count - 1);
        return;
      case 'activate':
        if (focused) this.activate(scene, focused.key, true);
        return;
      case 'zoom-in':
      case 'zoom-out':
        this.#view.zoomBy(command === 'zoom-in' ? 2 : 1 / 2, true);
        return;
      case 'fit':
        this.#view.dispatch({ type: 'fit' }, { animate: true });
        return;
      default:
        this.#view.dispatch({ type: 'pan', share: PAN[command] }, { animate: true });
    }
  }

  /** To the mark beside the focused one, or past the edge of the view to the next event there. */
  #moveFocus(scene: Scene, focused: Mark | null, by: 1 | -1): void {
    const { state, index } = this.#view;
    const mark = neighbour(scene, focused?.key ?? null, by);
    if (mark) {
      this.#view.dispatch({ type: 'focus', key: mark.key });
      return;
    }
    const [from, to] = state.domain;
    const rank = by > 0 ? index.rankAt(to) : index.rankAt(from) - 1;
    if (rank >= 0 && rank < index.count) this.#focusRank(rank);
  }

  /** To the next event whose title begins with what was typed; one letter again and again goes through all of them. */
  async #type({ key, timeStamp }: KeyboardEvent, focused: Mark | null): Promise<void> {
    const { data, index } = this.#view;
    const goesOn = timeStamp - this.#typed.atMs < TYPING_MS;
    const text = goesOn && this.#typed.text !== key ? this.#typed.text + key : key;
    this.#typed = { text, atMs: timeStamp };
    const here = focused === null ? -1 : focused.kind === 'event' ? this.#view.rankOf(focused.key) : focused.fromRank;
    const from = text === key ? here + 1 : Math.max(0, here);
    this.#finding.abort();
    this.#finding = new AbortController();
    const titleAt = (rank: number): string => asText(data.rowAt(index.eventAt(rank))['title']);
    const rank = await runSliced(findTitleInSteps(text, index.count, titleAt, from), this.#finding.signal);
    if (rank === null || rank < 0 || index !== this.#view.index) return;
    this.#focusRank(rank);
    await this.#host.updateComplete;
    const { id } = this.#view.eventAtRank(rank);
    const isDrawn = this.#host.renderRoot.querySelector(`.drawing [data-key="${CSS.escape(id)}"]`) !== null;
    if (!isDrawn) this.#onHidden(this.#view.eventAtRank(rank));
  }

  /** From a view of nothing to an event outside of it: the drawing shows it, and has the focus. */
  readonly goTo = (rank: number): void => {
    this.#drawing()?.focus({ preventScroll: true });
    this.#focusRank(rank);
  };

  #focusRank(rank: number): void {
    const index = this.#view.index.eventAt(rank);
    this.#view.reveal(index, true);
    this.#view.dispatch({ type: 'focus', key: this.#view.data.idAt(index) });
  }

  #drawing(): SVGSVGElement | null {
    return this.#host.renderRoot.querySelector<SVGSVGElement>('.drawing');
  }

  #focusPanel(): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.detail, .members')?.focus();
    });
  }
}
