import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewController } from './view-controller.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Upright, a detail stands under its event. What is open when the timeline comes to stand so, or is opened later by the
 * page, comes into view; from there the reader may go where they like.
 */
export class SelectionInView implements ReactiveController {
  readonly #host: Host;
  readonly #view: ViewController;
  #shown: string | null = null;

  constructor(host: Host, view: ViewController) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostUpdated(): void {
    const { state, data } = this.#view;
    const shown = this.#host.renderRoot.querySelector('.upright') ? state.selected : null;
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (shown === null || this.#view.rankOf(shown) < 0) return;
    void this.#host.updateComplete.then(() => {
      this.#view.reveal(data.indexOf(shown), false);
    });
  }
}
