import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Does some work once nothing has happened for a while: what looks at the whole story is not done at each letter. */
export class AfterPause implements ReactiveController {
  readonly #pauseMs: number;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, pauseMs: number, work: () => void) {
    this.#pauseMs = pauseMs;
    this.#work = work;
    host.addController(this);
  }

  /** Something has happened. */
  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.now();
    }, this.#pauseMs);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
