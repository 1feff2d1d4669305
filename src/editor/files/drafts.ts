import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AfterPause } from '../after-pause.js';
import type { Session } from '../session.js';
import { dropDraft, findDraft, keepDraft, newDraftKey } from './draft.js';
import type { Draft } from './draft.js';

/** Keeps unsaved work in this browser, offers it again after a crash, and warns before a page with it is left. */
export class Drafts implements ReactiveController {
  /** Work that was left behind, to be taken up again. */
  offered: (Draft & { readonly key: string }) | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #session: Session;
  readonly #soon: AfterPause;
  #key = newDraftKey();

  constructor(host: ReactiveControllerHost, session: Session) {
    this.#host = host;
    this.#session = session;
    this.#soon = new AfterPause(host, 1000, () => void this.keep());
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onLeave);
    void findDraft().then((draft) => {
      this.offered = draft;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  /** The story has changed. */
  touch(): void {
    if (this.#session.dirty) this.#soon.touch();
  }

  async keep(): Promise<void> {
    const session = this.#session;
    if (!session.dirty) return;
    await keepDraft(this.#key, { name: session.name, data: session.data, texts: session.texts, keptMs: Date.now() });
  }

  /** All of it is in a file now. */
  async drop(): Promise<void> {
    await dropDraft(this.#key);
  }

  /** Another story takes the place of this one, whose unsaved work stays as a draft. */
  async next(): Promise<void> {
    await this.keep();
    this.#key = newDraftKey();
  }

  /** Takes up the work that was left behind. */
  async take(): Promise<void> {
    const draft = this.offered;
    if (!draft) return;
    await this.next();
    this.offered = null;
    this.#key = draft.key;
    this.#session.open(draft.data, draft.name, true);
    for (const [source, text] of draft.texts) this.#session.setText(source, text);
  }

  /** Throws it away. */
  async dismiss(): Promise<void> {
    const draft = this.offered;
    this.offered = null;
    this.#host.requestUpdate();
    if (draft) await dropDraft(draft.key);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.#session.dirty) return;
    void this.keep();
    event.preventDefault();
  };
}
