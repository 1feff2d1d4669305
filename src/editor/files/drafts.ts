import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AfterPause } from '../after-pause.js';
import type { Session } from '../session.js';
import { dropDraft, findDraft, holdDraft, keepDraft, newDraftKey } from './draft.js';
import type { Draft } from './draft.js';

/** Keeps unsaved work in this browser, offers it again after a crash, and warns before a page with it is left. */
export class Drafts implements ReactiveController {
  /** Work that was left behind, to be taken up again. */
  offered: (Draft & { readonly key: string }) | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #session: Session;
  readonly #soon: AfterPause;
  #key = newDraftKey();
  #letGo: () => void = () => undefined;
  /** Whether a draft of this story is kept. */
  #kept = false;

  constructor(host: ReactiveControllerHost, session: Session) {
    this.#host = host;
    this.#session = session;
    this.#soon = new AfterPause(host, 1000, () => void this.keep());
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onLeave);
    this.#letGo = holdDraft(this.#key);
    void this.#offer();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onLeave);
    this.#letGo();
  }

  /** The story has changed. */
  touch(): void {
    this.#soon.touch();
  }

  async keep(): Promise<void> {
    const { dirty, name, data, texts } = this.#session;
    // All that was done may have been taken back.
    if (!dirty) await this.drop();
    else this.#kept = await keepDraft(this.#key, { name, data, texts, keptMs: Date.now() });
  }

  /** All of it is in a file now. */
  async drop(): Promise<void> {
    if (!this.#kept) return;
    this.#kept = false;
    await dropDraft(this.#key);
  }

  /** Another story takes the place of this one, whose unsaved work stays as a draft. */
  async next(): Promise<void> {
    await this.keep();
    this.#use(newDraftKey(), false);
  }

  /** Takes up the work that was left behind. */
  async take(): Promise<void> {
    const draft = this.offered;
    if (!draft) return;
    await this.next();
    this.offered = null;
    this.#use(draft.key, true);
    this.#session.open(draft.data, draft.name, true);
    for (const [source, text] of draft.texts) this.#session.setText(source, text);
  }

  /** Throws it away, and offers the one before it. */
  async dismiss(): Promise<void> {
    if (this.offered) await dropDraft(this.offered.key);
    await this.#offer();
  }

  async #offer(): Promise<void> {
    this.offered = await findDraft();
    this.#host.requestUpdate();
  }

  #use(key: string, kept: boolean): void {
    this.#letGo();
    this.#letGo = holdDraft(key);
    this.#key = key;
    this.#kept = kept;
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.#session.dirty) return;
    void this.keep();
    event.preventDefault();
  };
}
