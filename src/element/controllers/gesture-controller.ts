import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attachGestures } from '../../input/gestures.js';
import type { ViewController } from './view-controller.js';

export interface GestureOptions {
  readonly rtl: () => boolean;
  readonly greedy: () => boolean;
  readonly onPlainWheel: () => void;
}

/** Keeps the gestures on the drawing while there is one. */
export class GestureController implements ReactiveController {
  readonly #view: ViewController;
  readonly #options: GestureOptions;
  #node: HTMLElement | null = null;
  #detach: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, view: ViewController, options: GestureOptions) {
    this.#view = view;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach(null);
  }

  attach(node: HTMLElement | null): void {
    if (node === this.#node) return;
    this.#detach?.();
    this.#node = node;
    const view = this.#view;
    const { rtl, greedy, onPlainWheel } = this.#options;
    this.#detach = node
      ? attachGestures(node, {
          domain: () => view.state.domain,
          rtl,
          greedy,
          onPlainWheel,
          send: (intent, settled) => {
            view.dispatch(intent, { settled, animate: settled && intent.type === 'zoom' });
          },
        })
      : null;
  }
}
