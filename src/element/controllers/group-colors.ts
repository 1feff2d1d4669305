import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groupColorRules } from '../../theme/group-colors.js';

/** Gives the groups their colours, in a style sheet of the element's own: a strict page forbids inline styles. */
export class GroupColors implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot: root } = this.#host;
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets.push(this.#sheet);
  }

  set(colors: readonly string[]): void {
    this.#sheet.replaceSync(groupColorRules(colors));
  }
}
