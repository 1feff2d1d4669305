import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Where the focus goes when the button that had it is gone: to the button that takes its place, or to the events. */
const HEIRS = '.retry, .drawing, .entry';

/** Keeps the focus of a reader who has pressed "Try again" or "Cancel", which end their own being there. */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  #held: Element | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.#held = activeElement?.matches('.retry, .cancel') === true ? activeElement : null;
  }

  hostUpdated(): void {
    if (this.#held?.isConnected !== false) return;
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(HEIRS)?.focus({ preventScroll: true });
    });
  }
}
