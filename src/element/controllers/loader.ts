import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readJson } from '../../core/formats/json.js';
import { emptyData, normalizeInSteps } from '../../core/model/normalize.js';
import type { Steps } from '../../core/model/steps.js';
import { finish } from '../../core/model/steps.js';
import type { TimelineData } from '../../core/model/timeline-data.js';
import { loadText } from '../../load/load-text.js';
import { runSliced } from '../run-sliced.js';

/** Where the data are to come from: an object or text at hand, or an address to ask. */
export type DataSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'src'; readonly url: string }
  /** What stands inside of the element, which the browser is still reading. */
  | { readonly kind: 'inside'; readonly whole: Promise<DataSource> };

export type LoadOutcome =
  { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly message: string; readonly cause: unknown };
export type LoadState = { readonly kind: 'waiting' } | { readonly kind: 'loading' } | LoadOutcome;

/** What is done with what was loaded. */
export interface LoadTarget<Prepared> {
  /** Works out what the first frame needs, in slices. */
  prepare(data: TimelineData): Steps<Prepared>;
  take(prepared: Prepared): void;
  ended(outcome: LoadOutcome): void;
}

/** Loads data and says how it goes. A newer load takes the place of one that has not ended. */
export class Loader<Prepared> implements ReactiveController {
  state: LoadState = { kind: 'waiting' };
  /** Settles when the newest load has ended, well or not; never rejects. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #target: LoadTarget<Prepared>;
  #running: AbortController | null = null;
  /** What to load again when the element comes back into a page that it left while it loaded. */
  #interrupted: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, target: LoadTarget<Prepared>) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    const again = this.#interrupted;
    this.#interrupted = null;
    if (this.#running?.signal.aborted === true) again?.();
  }

  hostDisconnected(): void {
    if (this.state.kind === 'loading') this.#running?.abort();
    else this.#interrupted = null;
  }

  /** @param timeZone zone that instants are placed by; null for their own offsets */
  load(source: DataSource, timeZone: string | null): void {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#interrupted = () => {
      this.load(source, timeZone);
    };
    this.#become({ kind: 'loading' });
    this.settled = this.#load(source, timeZone, running.signal);
  }

  async #load(from: DataSource, timeZone: string | null, signal: AbortSignal): Promise<void> {
    const source = from.kind === 'inside' ? await from.whole : from;
    if (signal.aborted || source.kind === 'inside') return;
    const got =
      source.kind === 'src'
        ? await loadText(source.url, signal)
        : { data: source.kind === 'data' ? source.data : { events: [] } };
    if (signal.aborted) return;
    if ('message' in got) {
      this.#fail(
        got.message,
        got.cause,
        emptyData([
          { code: 'load-failed', at: 'src', value: source.kind === 'src' ? source.url : '', message: got.message },
        ]),
      );
      return;
    }
    const given = 'text' in got ? got.text : got.data;
    const read = typeof given === 'string' ? readJson(given) : { data: given };
    if ('problem' in read) {
      this.#fail(read.problem.message, read.problem, emptyData([read.problem]));
      return;
    }
    const data = await runSliced(normalizeInSteps(read.data, { timeZone }), signal);
    if (data === null) return;
    const missing = data.problems.find(({ code }) => code === 'events-missing');
    if (missing && source.kind !== 'none') {
      this.#fail(missing.message, missing, data);
      return;
    }
    const prepared = await runSliced(this.#target.prepare(data), signal);
    if (prepared === null) return;
    this.#target.take(prepared);
    this.#end({ kind: 'ready' });
  }

  #fail(message: string, cause: unknown, data: TimelineData): void {
    this.#target.take(finish(this.#target.prepare(data)));
    this.#end({ kind: 'failed', message, cause });
  }

  #end(outcome: LoadOutcome): void {
    this.#become(outcome);
    this.#target.ended(outcome);
  }

  #become(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
