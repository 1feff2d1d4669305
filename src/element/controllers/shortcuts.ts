import type { ReactiveControllerHost } from 'lit';
import type { ZoomCommand } from '../../input/keys.js';
import { anywhereCommand } from '../../input/keys.js';
import type { Navigation } from './navigation.js';
import type { ViewController } from './view-controller.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The keys that count in all of the timeline, and the help that tells of every key. */
export class Shortcuts {
  helpOpen = false;
  readonly #host: Host;
  readonly #view: ViewController;
  readonly #onEscape: (press: KeyboardEvent) => void;
  readonly #onZoom: (press: KeyboardEvent, command: ZoomCommand) => void;
  /** What had the focus when the help opened. */
  #opener: Element | null = null;

  constructor(host: Host, view: ViewController, { onEscape, zoomList }: Pick<Navigation, 'onEscape' | 'zoomList'>) {
    this.#host = host;
    this.#view = view;
    this.#onEscape = onEscape;
    this.#onZoom = zoomList;
  }

  readonly onKey = (press: KeyboardEvent): void => {
    const { target } = press;
    const search = this.#find('input[type=search]');
    if (target === search && press.key === 'Enter') {
      this.#find('.drawing, .entry')?.focus({ preventScroll: true });
      return;
    }
    const command = anywhereCommand(press, target);
    switch (command) {
      case 'search':
        if (search === null) return;
        press.preventDefault();
        search.focus();
        return;
      case 'help':
        press.preventDefault();
        this.toggleHelp();
        return;
      case 'close':
        if (this.helpOpen) this.#take(press, this.toggleHelp);
        else if (target === search && this.#view.state.query !== '')
          this.#take(press, () => {
            this.#view.dispatch({ type: 'query', query: '' });
          });
        else this.#onEscape(press);
        return;
      case undefined:
        return;
      default:
        this.#onZoom(press, command);
    }
  };

  readonly toggleHelp = (): void => {
    this.helpOpen = !this.helpOpen;
    this.#host.requestUpdate();
    const opener = this.#opener;
    this.#opener = this.helpOpen ? (this.#host.renderRoot as ShadowRoot).activeElement : null;
    void this.#host.updateComplete.then(() => {
      const target = this.helpOpen ? this.#find('.help') : (opener as HTMLElement | null);
      target?.focus({ preventScroll: true });
    });
  };

  /** Whoever goes on by the tab key leaves the help behind. */
  readonly onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || (currentTarget as Element).contains(relatedTarget)) return;
    this.helpOpen = false;
    this.#opener = null;
    this.#host.requestUpdate();
  };

  /** A key that closes something here closes nothing of the page. */
  #take(press: KeyboardEvent, act: () => void): void {
    press.preventDefault();
    press.stopPropagation();
    act();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
