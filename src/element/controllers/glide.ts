import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Domain } from '../../core/view/view-state.js';
import type { SceneController } from './scene-controller.js';
import type { ViewController } from './view-controller.js';

/** So long a drawing is moved before it is drawn anew: it is a little stretched while it zooms, and not while it pans. */
const REDRAW_MS = { zoom: 180, pan: 250 } as const;
/** A drawing with so few marks and words is drawn anew at each step of a zoom: its words are never stretched. */
const FEW = 16;
/** And so is one that would be stretched further than this. */
const MOST = 10;

interface GlideHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * While the reader moves the view, the drawing is moved as a whole, as maps are: the browser does that without laying
 * anything out. It is drawn anew when its edge would come into view, and after a while.
 */
export class Glide implements ReactiveController {
  readonly #host: GlideHost;
  readonly #view: ViewController;
  readonly #scenes: SceneController;
  #drawn: Domain = [0, 1];
  #drawnAt = 0;

  constructor(host: GlideHost, view: ViewController, scenes: SceneController) {
    this.#host = host;
    this.#view = view;
    this.#scenes = scenes;
    view.glide = () => this.#move();
    host.addController(this);
  }

  hostUpdated(): void {
    const node = this.#drawing();
    if (!node) return;
    node.style.removeProperty('transform');
    this.#drawn = this.#view.state.domain;
    this.#drawnAt = performance.now();
  }

  /** Moves what is drawn to where the view is by now. Answers false where it has to be drawn anew. */
  #move(): boolean {
    const node = this.#drawing();
    const { scene } = this.#scenes;
    if (!node || !scene || document.hidden) return false;
    const { widthPx, beyondPx, marks, blocks } = scene;
    const [from, to] = this.#view.state.domain;
    const stretch = (this.#drawn[1] - this.#drawn[0]) / (to - from);
    const shiftPx = ((this.#drawn[0] - from) / (to - from)) * widthPx;
    const zooms = Math.abs(stretch - 1) > 1e-6;
    const isOld = performance.now() - this.#drawnAt > (zooms ? REDRAW_MS.zoom : REDRAW_MS.pan);
    const isSmall = zooms && marks.length + blocks.length <= FEW;
    // Who zooms out soon sees more; who pans would see an edge go by.
    const ends = !zooms && Math.abs(shiftPx) > beyondPx;
    if (isOld || isSmall || ends || Math.max(stretch, 1 / stretch) > MOST) return false;
    const isMirrored = node.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const x = isMirrored ? widthPx * (1 - stretch) - shiftPx : shiftPx;
    node.style.setProperty('transform', `translateX(${String(x)}px) scaleX(${String(stretch)})`);
    return true;
  }

  #drawing(): SVGSVGElement | null {
    return this.#host.renderRoot.querySelector('.drawing');
  }
}
