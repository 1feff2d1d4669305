import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { buildScene, laneCountFor } from '../../core/layout/build-scene.js';
import { buildUprightScene } from '../../core/layout/build-upright.js';
import type { Density } from '../../core/layout/density.js';
import { buildDensity } from '../../core/layout/density.js';
import type { MarkLayout } from '../../core/layout/mark-layout.js';
import { createMarkLayout } from '../../core/layout/mark-layout.js';
import type { Scene } from '../../core/layout/scene.js';
import type { UprightScene } from '../../core/layout/upright-scene.js';
import type { Measure } from '../../core/layout/wrap-text.js';
import type { TimeIndex } from '../../core/lod/time-index.js';
import { STRAIGHT } from '../../core/time/time-map.js';
import type { TimelineData } from '../../core/model/timeline-data.js';
import { createMeasure } from '../measure-text.js';
import type { Words } from '../words.js';
import { keepLateFontsOut } from './late-fonts.js';
import type { SizeController } from './size.js';
import type { ViewController } from './view-controller.js';

/** Height of the drawing before the data are known, and the most and the least that it takes of its own. */
const PLOT_PX = { reserved: 164, most: 320, least: 160 } as const;
/** While the view moves, so much is drawn beyond both edges. */
const BEYOND_PX = 240;
/** Least width of a drawing that is saved. */
const POSTER_PX = 640;

function naturalPx(wantedPx: number): number {
  return Math.ceil(Math.min(PLOT_PX.most, Math.max(PLOT_PX.least, wantedPx)));
}

/** Width of the drawing on paper, whatever that of the screen: about a sheet's, in CSS pixels. */
const PRINT_PX = 680;

/** Makes the scene of the present view, and decides how high the drawing is. */
export class SceneController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #view: ViewController;
  readonly #size: SizeController;
  readonly #takeFonts: () => void;
  #measure: Measure = createMeasure('sans-serif');
  /** How texts are set that `#measure` measures; empty where that is to be asked anew. */
  #type = '';
  #layout: { readonly layout: MarkLayout; readonly index: TimeIndex; readonly story: TimelineData } | null = null;
  #scene: Scene | null = null;
  #density: { readonly density: Density; readonly index: TimeIndex; readonly widthPx: number } | null = null;
  #natural: { readonly of: readonly unknown[]; readonly heightPx: number } | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    view: ViewController,
    size: SizeController,
  ) {
    this.#host = host;
    this.#view = view;
    this.#size = size;
    this.#takeFonts = keepLateFontsOut(host, this.#measureAnew);
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#measureAnew);
    // Told of by a transition of 1 ms: see the style of the drawing.
    this.#host.renderRoot.addEventListener('transitionend', this.#checkType);
  }

  hostUpdated(): void {
    if (this.#scene && this.#view.settled) this.#checkType();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#measureAnew);
  }

  /** Height that is kept for the drawing before there is one. */
  plotHeightPx(height: string): number {
    return this.#given(height) ?? PLOT_PX.reserved;
  }

  /** What was built last. */
  get scene(): Scene | null {
    return this.#scene;
  }

  build(words: Words, height: string): Scene {
    const widthPx = this.#size.widthPx || 640;
    if (this.#type === '') this.#checkType();
    const heightPx = this.#given(height) ?? this.#naturalHeight(words, widthPx);
    this.#scene = this.#sceneAt(words, widthPx, heightPx, this.#scene);
    return this.#scene;
  }

  /** The same upright. It is where a move under way will end: nothing slides there. */
  upright(words: Words, listed: number): UprightScene {
    const { data, index, limits, map, state, goal } = this.#view;
    const selectedRank = state.selected === null ? -1 : this.#view.rankOf(state.selected);
    const view = { ...state, domain: goal };
    return buildUprightScene({ data, index, limits, map, view, words, selectedRank, listed });
  }

  /** All of the time, for paper. */
  print(words: Words): Scene {
    this.#takeFonts();
    return this.#sceneAt(words, PRINT_PX, this.#naturalHeight(words, PRINT_PX), null, {
      ...this.#view.state,
      domain: this.#view.limits.full,
      selected: null,
    });
  }

  /** What is in view as it is saved: with nothing chosen, and wide enough for its words. */
  poster(words: Words): { readonly scene: Scene; readonly measure: Measure } {
    const widthPx = Math.max(this.#size.widthPx, POSTER_PX);
    const state = { ...this.#view.state, selected: null };
    const { wantedHeightPx } = this.#sceneAt(words, widthPx, PLOT_PX.most, null, state);
    const scene = this.#sceneAt(words, widthPx, naturalPx(wantedHeightPx), null, state);
    return { scene, measure: this.#measure };
  }

  /** All of the time at a glance; made anew when data, filter or width change, not when the view moves. */
  density(): Density {
    const { index, limits } = this.#view;
    const widthPx = this.#size.widthPx || 640;
    if (this.#density?.index !== index || this.#density.widthPx !== widthPx) {
      this.#density = { density: buildDensity(index, limits.full, widthPx), index, widthPx };
    }
    return this.#density.density;
  }

  /**
   * What the labels want with all of the data in view; kept for as long as the story and the width stay, so that nothing
   * moves, also when events are added.
   */
  #naturalHeight(words: Words, widthPx: number): number {
    const { story, limits, folded } = this.#view;
    const of = [story, folded, widthPx, words.lang, this.#measure];
    if (this.#natural?.of.every((each, i) => each === of[i])) return this.#natural.heightPx;
    const view = { ...this.#view.state, domain: limits.full };
    const scene = this.#sceneAt(words, widthPx, PLOT_PX.most, null, view);
    const heightPx = naturalPx(scene.wantedHeightPx);
    this.#natural = { of, heightPx };
    return heightPx;
  }

  #sceneAt(words: Words, widthPx: number, heightPx: number, previous: Scene | null, view = this.#view.state): Scene {
    const { data, index, limits, map, settled, story } = this.#view;
    const laneCount = laneCountFor(heightPx);
    let known = this.#layout;
    if (known?.index !== index || known.layout.laneCount !== laneCount) {
      // Events that were added are other columns, a filter is not: what is in view keeps its lanes.
      const hasMore = known?.story === story && known.index.columns !== index.columns && map === STRAIGHT;
      const before = hasMore ? known?.layout : null;
      const kept = before?.laneCount === laneCount ? before.lanes() : undefined;
      known = { layout: createMarkLayout(index, laneCount, kept), index, story };
      this.#layout = known;
    }
    const measure = this.#measure;
    const { layout } = known;
    const [from, to] = view.domain;
    // Who zooms sees less and less of what is at the edges, or more than could be drawn beforehand.
    const pans = previous !== null && Math.abs((to - from) / widthPx / previous.msPerPx - 1) < 1e-6;
    const beyondPx = !settled && pans ? BEYOND_PX : 0;
    return buildScene({
      ...{ data, index, layout, limits, map, view, widthPx, heightPx, measure, words, previous, settled, beyondPx },
    });
  }

  /** The `height` attribute in px; undefined where it is empty or no length. */
  #given(height: string): number | undefined {
    const px = /^\s*(\d+(?:\.\d+)?)(px)?\s*$/u.exec(height);
    if (px) return Math.max(60, Number(px[1]));
    if (height.trim() === '') return undefined;
    const probe = document.createElement('div');
    probe.style.setProperty('position', 'absolute');
    probe.style.setProperty('height', height);
    this.#host.renderRoot.append(probe);
    const { height: measured } = probe.getBoundingClientRect();
    probe.remove();
    return measured > 0 ? Math.max(60, measured) : undefined;
  }

  /** Texts are measured as they are drawn: in the face that the page gives, with the space that the reader's style adds. */
  readonly #checkType = (): void => {
    const drawing = this.#host.renderRoot.querySelector('.drawing');
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(drawing ?? this.#host);
    // Nothing of the page's own reaches the drawing but the face.
    const spacesPx = [letterSpacing, wordSpacing].map((length) => (drawing && parseFloat(length)) || 0);
    const type = [fontFamily, ...spacesPx].join();
    if (type === this.#type) return;
    this.#type = type;
    this.#scene = null;
    this.#measure = createMeasure(fontFamily, ...spacesPx);
    this.#host.requestUpdate();
  };

  readonly #measureAnew = (): void => {
    this.#type = '';
    this.#checkType();
  };
}
