import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Domain, FilterState } from '../../core/view/view-state.js';
import { filterOf, sameFilter } from '../../core/view/view-state.js';
import type { ViewChange, ViewController } from './view-controller.js';

interface Host extends ReactiveControllerHost {
  readonly sync: string;
}

/** What one timeline tells the others of its name; what is not in it has not changed. */
interface Shared {
  readonly filter?: FilterState;
  readonly selected?: string | null;
  readonly domain?: Domain;
  readonly settled?: boolean;
}

/** The timelines that are in the page, in the order in which they came. */
const connected = new Set<Sync>();

/**
 * Elements of one name share domain, selection and filter. A change goes once from the one where it happened to the
 * others, which take it and do not pass it on.
 */
export class Sync implements ReactiveController {
  readonly #host: Host;
  readonly #view: ViewController;

  constructor(host: Host, view: ViewController) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /** Takes what the others show already. */
  join(): void {
    const other = this.#others().find((each) => each.#isReady);
    if (!other || !this.#isReady) return;
    const { state, domainMs } = other.#view;
    this.#take({ filter: filterOf(state), selected: state.selected, domain: domainMs, settled: true });
  }

  changed({ before, after, settled, shared }: ViewChange): void {
    if (shared || this.#host.sync === '') return;
    const news: Shared = {
      ...(sameFilter(before, after) ? {} : { filter: filterOf(after) }),
      ...(before.selected === after.selected ? {} : { selected: after.selected }),
      ...(before.domain === after.domain ? {} : { domain: this.#view.domainMs }),
      settled,
    };
    for (const other of this.#others()) if (other.#isReady) other.#take(news);
  }

  get #isReady(): boolean {
    return this.#view.data.columns.count > 0;
  }

  #others(): readonly Sync[] {
    const { sync } = this.#host;
    return sync === '' ? [] : [...connected].filter((each) => each !== this && each.#host.sync === sync);
  }

  #take({ filter, selected, domain, settled = true }: Shared): void {
    const view = this.#view;
    const how = { byReader: false, shared: true, settled };
    if (filter) view.dispatch({ type: 'filter', filter }, how);
    if (selected !== undefined) {
      const isHere = selected !== null && view.data.indexOf(selected) >= 0;
      view.dispatch({ type: 'select', id: isHere ? selected : null }, how);
    }
    if (!domain) return;
    const [from, to] = view.toUnits(domain);
    const { full } = view.limits;
    // Where it has nothing to show, it stays where it is.
    if (to > full[0] && from < full[1]) view.dispatch({ type: 'domain', domain: [from, to] }, how);
  }
}
