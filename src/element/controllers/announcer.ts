import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Quick changes are told once, when they have come to rest. */
const REST_MS = 350;

/** What a screen reader is told politely, in full sentences, once. */
export class Announcer implements ReactiveController {
  message = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.message = message;
      this.#host.requestUpdate();
    }, REST_MS);
  }
}
