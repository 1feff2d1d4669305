import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Permalink } from '../../core/view/permalink.js';
import { readPermalink, writePermalink } from '../../core/view/permalink.js';
import type { Domain, ViewState } from '../../core/view/view-state.js';
import { filterOf } from '../../core/view/view-state.js';
import type { ViewChange, ViewController } from './view-controller.js';

/** The address is written once a move has come to rest: browsers refuse pages that write it too often. */
const REST_MS = 300;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly permalink: boolean;
  layout: 'auto' | 'plot' | 'list';
}

/**
 * Keeps event, domain, filter and layout in the page's URL fragment, and takes them from there. An event that the reader
 * opens is a step in the history; everything else changes the present step.
 */
export class PermalinkController implements ReactiveController {
  readonly #host: Host;
  readonly #view: ViewController;
  /** What the page starts with; nothing is written of it. Null until there are data. */
  #start: Permalink | null = null;
  #startDomain: Domain | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The reader has just followed a link, and not gone back or forward. */
  #followed = false;

  constructor(host: Host, view: ViewController) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onFragment);
  }

  hostDisconnected(): void {
    removeEventListener('click', this.#onClick);
    removeEventListener('hashchange', this.#onFragment);
    clearTimeout(this.#timer);
  }

  /** The name of the timeline in links; null where it writes none. */
  get name(): string | null {
    return this.#host.permalink ? this.#host.id || 'timeline' : null;
  }

  /** The first data are there. Answers whether the address says something of this timeline, which is then shown. */
  begin(): boolean {
    const { name } = this;
    this.#startDomain = this.#view.domainMs;
    if (this.#start !== null) return false;
    this.#start = this.#linkOf(this.#view.state, this.#host.layout);
    const link = name === null ? null : readPermalink(fragment(), name);
    if (link === null) return false;
    this.#show(link);
    // As with any fragment: whoever follows a link to an event wants to see it.
    if (link.event !== null && scrollY === 0) this.#scroll();
    return true;
  }

  #scroll(): void {
    void this.#host.updateComplete.then(() => {
      this.#host.scrollIntoView({ block: 'nearest' });
    });
  }

  changed({ before, after, settled, byReader }: ViewChange): void {
    if (this.#start === null) return;
    if (byReader && after.selected !== null && after.selected !== before.selected) {
      this.#write(before, 'replaceState');
      this.#write(after, 'pushState');
    } else if (settled) this.later();
  }

  /** Writes what is seen then, when nothing has changed for a while. */
  later(): void {
    clearTimeout(this.#timer);
    const { hash } = location;
    this.#timer = setTimeout(() => {
      // It is another one: a link was followed, which is about to be told, or the rest of the page wrote something.
      if (location.hash !== hash) this.later();
      else this.#write(this.#view.state, 'replaceState');
    }, REST_MS);
  }

  readonly #onClick = (event: Event): void => {
    this.#followed = event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.hash !== '');
  };

  readonly #onFragment = (): void => {
    const { name } = this;
    const followed = this.#followed;
    this.#followed = false;
    if (this.#start === null || name === null) return;
    clearTimeout(this.#timer);
    const link = readPermalink(fragment(), name);
    this.#show(link ?? this.#start);
    // Back and forward have a place of their own on the page.
    if (followed && link !== null && link.event !== null) this.#scroll();
  };

  #show({ event, domain, filter, layout }: Permalink): void {
    const view = this.#view;
    const how = { byReader: false };
    const shape = layout ?? this.#start?.layout;
    if (shape === 'auto' || shape === 'plot' || shape === 'list') this.#host.layout = shape;
    view.dispatch({ type: 'filter', filter }, how);
    const index = event === null ? -1 : view.data.indexOf(event);
    view.dispatch({ type: 'select', id: index < 0 ? null : event }, how);
    const wish = domain ?? this.#startDomain;
    if (wish) view.dispatch({ type: 'domain', domain: view.toUnits(wish) }, how);
    if (index >= 0 && domain === null) view.reveal(index, false);
  }

  #linkOf(state: ViewState, layout: string): Permalink {
    const { map } = this.#view;
    const domain: Domain = [map.toMs(state.domain[0]), map.toMs(state.domain[1])];
    const isStart = this.#startDomain !== null && String(domain) === String(this.#startDomain);
    return { event: state.selected, domain: isStart ? null : domain, filter: filterOf(state), layout };
  }

  #write(state: ViewState, how: 'pushState' | 'replaceState'): void {
    const { name } = this;
    if (name === null || this.#start === null) return;
    clearTimeout(this.#timer);
    const link = this.#linkOf(state, this.#host.layout);
    const isStart = JSON.stringify(link) === JSON.stringify(this.#start);
    const layout = link.layout === this.#start.layout ? null : link.layout;
    const before = fragment();
    const next = writePermalink(before, name, isStart ? null : { ...link, layout });
    if (next === before) return;
    const [page] = location.href.split('#');
    try {
      history[how](history.state, '', next === '' ? page : `${page}#${next}`);
    } catch {
      // Too often for this browser, or a document that may not: the address stays as it is, and nothing else is lost.
    }
  }
}

/** As it stands in the address, without its `#`. */
function fragment(): string {
  return location.hash.slice(1);
}
