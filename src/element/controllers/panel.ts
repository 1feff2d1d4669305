import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewController } from './view-controller.js';

export interface PanelHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A finger has to go so far sideways, in px, and twice as far as up or down. */
const SWIPE_PX = 40;

/** What the reader does in the open panel: steps through the story, copies, shares, plays. */
export class Panel implements ReactiveController {
  /** Key of what was copied last. */
  copied = '';
  /** What the browser does not let a page copy: the reader can, out of a field. */
  byHand: { readonly key: string; readonly text: string } | null = null;
  readonly #host: PanelHost;
  readonly #view: ViewController;
  readonly #onCopied: () => void;
  #event: string | null = null;
  #finger: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  readonly #played = new Set<string>();
  readonly #broken = new Set<string>();

  constructor(host: PanelHost, view: ViewController, onCopied: () => void) {
    this.#host = host;
    this.#view = view;
    this.#onCopied = onCopied;
    host.addController(this);
  }

  /** Another event is open: nothing of it was copied or played yet. */
  hostUpdate(): void {
    const { selected } = this.#view.state;
    if (selected === this.#event) return;
    this.#event = selected;
    this.copied = '';
    this.byHand = null;
    this.#played.clear();
  }

  /** Opens the event before, or after, the open one. The focus stays on the button, and the start of the panel in sight. */
  step(by: 1 | -1): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const button = root.activeElement;
    this.#view.step(by, true);
    void this.#host.updateComplete.then(() => {
      const panel = root.querySelector<HTMLElement>('.detail');
      if (button?.isConnected === false)
        panel?.querySelector<HTMLElement>(`[data-step="${by}"]`)?.focus({ preventScroll: true });
      const { top = 0 } = panel?.getBoundingClientRect() ?? {};
      if (top < 0 || top > innerHeight * 0.6) panel?.scrollIntoView({ block: 'start' });
    });
  }

  async copy(key: string, text: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Refused, or the page is no secure one and has no clipboard.
      done = false;
    }
    this.copied = done ? key : '';
    this.byHand = done ? null : { key, text };
    this.#host.requestUpdate();
    if (done) {
      this.#onCopied();
      return;
    }
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }

  /** Whether the platform has a sheet to share with. */
  get canShare(): boolean {
    return 'share' in navigator;
  }

  share(title: string, url: string): void {
    // A reader who thinks better of it is no fault.
    navigator.share({ title, url }).catch(() => undefined);
  }

  isPlaying(address: string): boolean {
    return this.#played.has(address);
  }

  /** The reader asks for a page of another site. The focus goes to where it is: not every browser gives it to a frame. */
  play(address: string): void {
    this.#played.add(address);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const frames = this.#host.renderRoot.querySelectorAll('iframe');
      const figure = [...frames].find(({ dataset }) => dataset['url'] === address)?.closest('figure');
      figure?.focus({ preventScroll: true });
    });
  }

  isBroken(address: string): boolean {
    return this.#broken.has(address);
  }

  broke(address: string): void {
    this.#broken.add(address);
    this.#host.requestUpdate();
  }

  /** A finger that goes sideways turns the page; up and down the browser scrolls, and takes the finger away. */
  readonly onPointerDown = ({ pointerId, pointerType, isPrimary, clientX, clientY, target }: PointerEvent): void => {
    const isControl = target instanceof Element && target.closest('audio, video, iframe, textarea') !== null;
    const swipes = pointerType === 'touch' && isPrimary && !isControl;
    this.#finger = swipes ? { id: pointerId, x: clientX, y: clientY } : null;
  };

  readonly onPointerUp = ({ pointerId, clientX, clientY, currentTarget }: PointerEvent): void => {
    const finger = this.#finger;
    this.#finger = null;
    if (finger?.id !== pointerId) return;
    const [x, y] = [clientX - finger.x, clientY - finger.y];
    if (Math.abs(x) < Math.max(SWIPE_PX, 2 * Math.abs(y))) return;
    const rtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
    this.step(x < 0 === rtl ? -1 : 1);
  };

  readonly onPointerCancel = (): void => {
    this.#finger = null;
  };
}
