import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Block } from '../../core/layout/label-block.js';
import type { Mark, Scene } from '../../core/layout/scene.js';
import type { SceneController } from './scene-controller.js';

const DURATION_MS = 160;

interface SlideHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Marks and words that stand in another lane than in the scene before slide there, so that the eye can follow; with reduced
 * motion they are simply there. (First, last, invert, play: what is drawn is right from the first moment, and only seen
 * where it was.)
 */
export class LaneSlide implements ReactiveController {
  readonly #host: SlideHost;
  readonly #scenes: SceneController;
  #before: Scene | null = null;

  constructor(host: SlideHost, scenes: SceneController) {
    this.#host = host;
    this.#scenes = scenes;
    host.addController(this);
  }

  hostUpdated(): void {
    const { scene } = this.#scenes;
    const before = this.#before;
    this.#before = scene;
    if (!scene || !before || scene === before || scene.axisY !== before.axisY) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#slide('mark', before.marks, scene.marks);
    this.#slide('block', before.blocks, scene.blocks);
  }

  /** Both lists in the order in which they are drawn. */
  #slide(type: string, before: readonly Placed[], now: readonly Placed[]): void {
    const known = new Map(before.map((each) => [each.key, topOf(each)]));
    const nodes = this.#host.renderRoot.querySelectorAll(`.drawing .${type}`);
    now.forEach((each, i) => {
      const top = topOf(each);
      const shift = (known.get(each.key) ?? top) - top;
      if (shift === 0) return;
      // What is in it has no transform of its own to be lost.
      for (const part of nodes[i].children) {
        part.animate({ transform: [`translateY(${shift}px)`, 'none'] }, { duration: DURATION_MS, easing: 'ease-out' });
      }
    });
  }
}

type Placed = Mark | Block;

const topOf = (each: Placed): number => ('rect' in each ? each.rect.y0 : each.y);
