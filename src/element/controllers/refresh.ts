import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Nobody is asked more often than this, nor less often after failures. */
const LEAST_S = 10;
const MOST_S = 3600;
/** An answer takes no longer than this. */
const MOST_MS = 60_000;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly src: string;
  readonly refresh: number;
}

/**
 * Asks again for `src` as often as `refresh` says: not while nobody looks or there is no network, half as often after
 * each failure. The browser asks with the ETag or Last-Modified that it knows (`cache: 'no-cache'`), so that data which
 * have not changed are not sent again, and no header of ours makes it a matter for CORS.
 */
export class Refresh implements ReactiveController {
  readonly #host: Host;
  readonly #take: (text: string, signal: AbortSignal) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();
  #failures = 0;
  #isDue = false;
  #latest = '';

  /** @param take is given the text where it is not what came before */
  constructor(host: Host, take: (text: string, signal: AbortSignal) => Promise<void>) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onBack);
    addEventListener('online', this.#onBack);
    // At first the attributes are taken with everything else.
    if (this.#host.hasUpdated) this.start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onBack);
    removeEventListener('online', this.#onBack);
    this.#stop();
  }

  /** Counts anew from now on: the data have just been loaded, or the attributes have changed. */
  start(): void {
    this.#stop();
    this.#failures = 0;
    const { src, refresh, isConnected } = this.#host;
    // It may have been taken out before its first drawing, and be counted when it comes back.
    if (isConnected && src !== '' && refresh > 0) this.#wait();
  }

  #stop(): void {
    this.#asking.abort();
    clearTimeout(this.#timer);
    this.#isDue = false;
  }

  #wait(): void {
    const seconds = Math.min(MOST_S, Math.max(LEAST_S, this.#host.refresh) * 2 ** this.#failures);
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.#onBack();
    }, seconds * 1000);
  }

  readonly #onBack = (): void => {
    if (!this.#isDue || document.hidden || !navigator.onLine) return;
    this.#isDue = false;
    void this.#ask();
  };

  async #ask(): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    const { signal } = asking;
    // A server that never answers counts as a failure, and is asked again.
    const patience = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
    try {
      const response = await fetch(new URL(this.#host.src, this.#host.baseURI), {
        cache: 'no-cache',
        signal: patience,
      });
      if (!response.ok) throw new Error(response.statusText);
      const text = await response.text();
      if (text !== this.#latest) await this.#take(text, signal);
      this.#latest = text;
      this.#failures = 0;
    } catch {
      // What the reader has stays; it is asked for again, later.
      this.#failures += 1;
    }
    if (!signal.aborted) this.#wait();
  }
}
