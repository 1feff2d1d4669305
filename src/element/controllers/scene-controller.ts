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
  #measure: Measure = createMeasure('sans-serif');
  #font = '';
  #layout: { readonly layout: MarkLayout; readonly index: TimeIndex; readonly story: TimelineData } | null = null;
  #scene: Scene | null = null;
  #density: { readonly density: Density; readonly index: TimeIndex; readonly widthPx: number } | null = null;
  #natural: {
    readonly story: TimelineData;
    readonly folded: boolean;
    readonly widthPx: number;
    readonly lang: string;
    readonly heightPx: number;
  } | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    view: ViewController,
    size: SizeController,
  ) {
    this.#host = host;
    this.#view = view;
    this.#size = size;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    // A style sheet may come after the script, and change the face.
    addEventListener('load', this.#onFonts, { once: true });
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    removeEventListener('load', this.#onFonts);
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
    if (this.#view.settled) this.#checkFont();
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
    this.#checkFont();
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
    const { lang } = words;
    const known = this.#natural;
    if (known?.story === story && known.folded === folded && known.widthPx === widthPx && known.lang === lang)
      return known.heightPx;
    const view = { ...this.#view.state, domain: limits.full };
    const scene = this.#sceneAt(words, widthPx, PLOT_PX.most, null, view);
    const heightPx = naturalPx(scene.wantedHeightPx);
    this.#natural = { story, folded, widthPx, lang, heightPx };
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

  /** Texts are measured in the face that the page gives the element, which may change with its style sheets. */
  #checkFont(): void {
    const { fontFamily } = getComputedStyle(this.#host);
    if (fontFamily === this.#font) return;
    this.#font = fontFamily;
    this.#forget();
    this.#measure = createMeasure(fontFamily);
  }

  #forget(): void {
    this.#natural = null;
    this.#scene = null;
  }

  readonly #onFonts = (): void => {
    this.#font = '';
    this.#host.requestUpdate();
  };
}
