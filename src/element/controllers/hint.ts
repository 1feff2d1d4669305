import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_MS = 1600;

/** A short hint that goes away by itself. */
export class Hint implements ReactiveController {
  shown = false;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.shown = false;
  }

  show(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#become(false);
    }, SHOWN_MS);
    this.#become(true);
  }

  #become(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    this.#host.requestUpdate();
  }
}
