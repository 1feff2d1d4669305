import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Import } from '../../core/formats/index.js';
import { readData } from '../../core/formats/index.js';
import { sheetAddress } from '../../core/formats/sheet-address.js';
import { emptyData, normalizeInSteps } from '../../core/model/normalize.js';
import type { Problem } from '../../core/model/problem.js';
import type { Steps } from '../../core/model/steps.js';
import { finish } from '../../core/model/steps.js';
import type { TimelineData } from '../../core/model/timeline-data.js';
import { Intake } from '../../load/intake.js';
import type { Fault, Progress } from '../../load/load-bytes.js';
import { hostOf, loadBytes } from '../../load/load-bytes.js';
import { parseInert } from '../../markup/parse-inert.js';
import { safeUrl } from '../../markup/safe-url.js';
import { nextTask, runSliced } from '../run-sliced.js';

/** Where the data are to come from: an object or text at hand, or an address to ask. */
export type DataSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'data'; readonly data: unknown; readonly format?: string }
  | { readonly kind: 'src'; readonly url: string }
  /** What stands inside of the element, which the browser is still reading. */
  | { readonly kind: 'inside'; readonly whole: Promise<DataSource> };

export interface LoadSettings {
  /** Zone that instants are placed by; null for their own offsets. */
  readonly timeZone: string | null;
  /** Name of the format; empty where it is to be recognised. */
  readonly format: string;
  /** Most bytes that are taken from an address. */
  readonly maxBytes: number;
  /** What relative addresses in data at hand are seen from. */
  readonly baseUrl: string;
}

export type LoadOutcome =
  /** `stopped`: the reader has stopped it; what had come is shown. */
  { readonly kind: 'ready'; readonly stopped: boolean } | ({ readonly kind: 'failed' } & Fault);
export type LoadState =
  | { readonly kind: 'waiting' }
  /** `progress` once it takes long enough to be told. */
  | { readonly kind: 'loading'; readonly again: boolean; readonly progress: LoadProgress | null }
  | LoadOutcome;
export type LoadProgress = Progress & { readonly events: number };

/** What is done with what was loaded. */
export interface LoadTarget<Prepared> {
  /** Works out what the first frame needs, in slices. */
  prepare(data: TimelineData): Steps<Prepared>;
  /** @param grows these are more of the data that are shown already */
  take(prepared: Prepared, grows: boolean): void;
  ended(outcome: LoadOutcome): void;
}

/** A load that ends sooner is not told of its progress. */
const LATE_MS = 300;
/** Least time between two pictures of progress, and of data that still come. */
const PROGRESS_MS = 100;
const GROW_MS = 250;
/** Data that still come are drawn anew after so many times what that took: all of it together takes a fifth of the time. */
const GROW_REST = 4;
/** Longest stretch of reading before the page may do something else. */
const SLICE_MS = 8;

/** Loads data and says how it goes. A newer load takes the place of one that has not ended. */
export class Loader<Prepared> implements ReactiveController {
  state: LoadState = { kind: 'waiting' };
  /** The target shows what this load has brought. */
  shows = false;
  /** Settles when the newest load has ended, well or not; never rejects. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #target: LoadTarget<Prepared>;
  /** What is at hand is being read in one go, as far as is known. */
  #instant = false;
  #running = new AbortController();
  /** Stops the asking, and keeps what has come. */
  #asking = new AbortController();
  #again: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, target: LoadTarget<Prepared>) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    // It left the page while it loaded, and comes back.
    if (this.#running.signal.aborted) this.#again?.();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    if (this.state.kind === 'loading') this.#stop();
  }

  /** What is at hand will be there within this very task: nothing need be drawn in its place until then. */
  get isInstant(): boolean {
    return this.#instant && this.state.kind === 'loading' && !this.shows;
  }

  /** @param again whether it failed before, and the reader wants it tried again */
  load(source: DataSource, settings: LoadSettings, again = false): void {
    this.#stop();
    this.#running = new AbortController();
    this.#asking = new AbortController();
    this.#again = () => {
      this.load(source, settings, again);
    };
    this.shows = false;
    this.#instant = source.kind === 'data' || source.kind === 'none';
    this.#become({ kind: 'loading', again, progress: null });
    this.settled = this.#load(source, settings, this.#running.signal);
  }

  /** Asks for no more; what has come is kept. */
  readonly cancel = (): void => {
    this.#asking.abort();
  };

  #stop(): void {
    this.#running.abort();
    this.#asking.abort();
  }

  readonly #onOnline = (): void => {
    if (this.state.kind === 'failed' && this.state.cause === OFFLINE) this.#again?.();
  };

  async #load(from: DataSource, settings: LoadSettings, signal: AbortSignal): Promise<void> {
    const source = from.kind === 'inside' ? await from.whole : from;
    if (signal.aborted || source.kind === 'inside') return;
    if (source.kind === 'src') {
      await this.#ask(source.url, settings, signal);
      return;
    }
    const { data, format = settings.format } = source.kind === 'data' ? source : { data: { events: [] } };
    const read = readData(data, format, parseInert);
    if ('problem' in read) this.#fail(read.problem.message, read.problem, [read.problem]);
    else await this.#show(read, settings, signal, source.kind === 'none' ? null : '');
  }

  async #ask(url: string, settings: LoadSettings, signal: AbortSignal): Promise<void> {
    const intake = new Intake(settings.format);
    const asking = this.#asking.signal;
    const growing = new AbortController();
    let [latest, told, breath]: [LoadProgress | null, number, number] = [null, 0, performance.now()];
    const tell = (): void => {
      told = performance.now();
      if (!signal.aborted && this.state.kind === 'loading')
        this.#become({ ...this.state, progress: latest ?? { bytes: 0, total: null, events: 0 } });
    };
    const late = setTimeout(tell, LATE_MS);
    const take = async (piece: Uint8Array<ArrayBuffer>, progress: Progress): Promise<void> => {
      intake.add(piece);
      latest = { ...progress, events: intake.count };
      const now = performance.now();
      if (told > 0 && now - told > PROGRESS_MS) tell();
      if (now - breath < SLICE_MS) return;
      await nextTask();
      breath = performance.now();
    };
    const based = { ...settings, baseUrl: url };
    const grown = this.#grow(intake, based, growing.signal);
    const fault = await loadBytes(sheetAddress(url), { signal: asking, maxBytes: settings.maxBytes, take });
    clearTimeout(late);
    growing.abort();
    await grown;
    if (signal.aborted) return;
    const stopped = asking.aborted;
    if (!fault && !stopped) {
      const read = await intake.finish(parseInert);
      if (signal.aborted) return;
      if ('data' in read) await this.#show(read, based, signal, hostOf(url));
      else {
        const problem = { ...read.problem, message: `${hostOf(url)}: ${read.problem.message}` };
        this.#fail(problem.message, problem, [problem]);
      }
      return;
    }
    const { count } = intake;
    const message = stopped ? `The loading was stopped after ${count} events.` : (fault?.message ?? '');
    const problem = { code: stopped ? 'load-stopped' : 'load-failed', at: 'src', value: url, message };
    const cause = stopped ? 'stopped' : !navigator.onLine ? OFFLINE : fault?.cause;
    const some = intake.soFar();
    if (!some) this.#fail(message, cause, [problem]);
    else {
      const end = stopped ? ({ kind: 'ready', stopped } as const) : ({ kind: 'failed', message, cause } as const);
      await this.#show({ ...some, problems: [...some.problems, problem] }, based, signal, null, end);
    }
  }

  /** Shows what has come while the rest is on its way. */
  async #grow(intake: Intake, settings: LoadSettings, signal: AbortSignal): Promise<void> {
    let [shown, restMs] = [0, 0];
    while (!signal.aborted) {
      await rest(restMs, signal);
      if (signal.aborted) return;
      const before = performance.now();
      const { count } = intake;
      const some = count > shown ? intake.soFar() : null;
      if (some) await this.#take(some, settings, signal, null, null);
      shown = count;
      restMs = Math.max(count > 0 ? GROW_MS : PROGRESS_MS, (performance.now() - before) * GROW_REST);
    }
  }

  /** @param host that gave it, empty for the page itself; null where data are not needed */
  async #show(
    read: Import,
    settings: LoadSettings,
    signal: AbortSignal,
    host: string | null,
    end: LoadOutcome = { kind: 'ready', stopped: false },
  ): Promise<void> {
    if (await this.#take(read, settings, signal, end, host)) this.#target.ended(end);
  }

  /**
   * Reads the events and hands them to the target, to be drawn together with how it ended, where it has. False where that
   * was called off, or they are none.
   */
  async #take(
    { data: raw, problems, places }: Import,
    { timeZone, baseUrl }: LoadSettings,
    signal: AbortSignal,
    end: LoadOutcome | null,
    host: string | null,
  ): Promise<boolean> {
    const address = (text: string): string | null => safeUrl(text, baseUrl);
    const onPause = (): void => {
      if (!this.#instant) return;
      this.#instant = false;
      this.#host.requestUpdate();
    };
    const data = await runSliced(normalizeInSteps(raw, { timeZone, problems, places, address }), signal, onPause);
    if (data === null) return false;
    const missing = data.problems.find(({ code }) => code === 'events-missing');
    if (missing && host !== null) {
      this.#fail(host === '' ? missing.message : `${host}: ${missing.message}`, missing, data.problems);
      return false;
    }
    const prepared = await runSliced(this.#target.prepare(data), signal, onPause);
    if (prepared === null) return false;
    this.#target.take(prepared, this.shows);
    this.shows = true;
    if (end) this.#become(end);
    return true;
  }

  #fail(message: string, cause: unknown, problems: readonly Problem[]): void {
    this.#target.take(finish(this.#target.prepare(emptyData(problems))), false);
    this.shows = false;
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

/** Why it failed, where it may be tried again as soon as the device is back. */
const OFFLINE = 'offline';

/** Waits so long, or until it is called off. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
