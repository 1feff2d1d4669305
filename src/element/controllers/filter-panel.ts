import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDate } from '../../core/model/read-date.js';
import type { TimelineData } from '../../core/model/timeline-data.js';
import type { Choice, Facets } from '../../core/search/facets.js';
import { facetsInSteps } from '../../core/search/facets.js';
import { foldText } from '../../core/search/fold-text.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import type { ViewState } from '../../core/view/view-state.js';
import { sameFilter } from '../../core/view/view-state.js';
import { runSliced } from '../run-sliced.js';
import type { ViewController } from './view-controller.js';

/** So many choices of a facet are listed at first, and so many more each time the reader asks. */
const FIRST = 8;
const MORE = 40;
/** More choices than these can be searched. */
const LONG = 20;

/** The unfolded part of the filter: its choices with their counts, and what the reader typed as dates. */
export class FilterPanel implements ReactiveController {
  open = false;
  facets: Facets = { tags: [], places: [] };
  readonly listed = { tags: FIRST, places: FIRST };
  /** What was typed as start and end and is no date. */
  readonly faults: [from: string, to: string] = ['', ''];
  readonly #host: ReactiveControllerHost;
  readonly #view: ViewController;
  readonly #sought = { tags: '', places: '' };
  #counted: { readonly data: TimelineData; readonly state: ViewState } | null = null;
  #counting = new AbortController();

  constructor(host: ReactiveControllerHost, view: ViewController) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  /** Counts anew when data or filter have changed, and only while somebody looks. */
  hostUpdate(): void {
    const { data, state } = this.#view;
    if (!this.open || (this.#counted?.data === data && sameFilter(this.#counted.state, state))) return;
    this.#counted = { data, state };
    this.#counting.abort();
    this.#counting = new AbortController();
    void runSliced(facetsInSteps(data, state), this.#counting.signal).then((facets) => {
      if (facets === null) return;
      this.facets = facets;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#counting.abort();
    this.#counted = null;
  }

  readonly toggle = (): void => {
    this.open = !this.open;
    this.#host.requestUpdate();
  };

  /** There are so many choices that one wants to search them. */
  isLong(facet: keyof Facets): boolean {
    return this.facets[facet].length > LONG;
  }

  /** Lists the choices whose names hold what was typed, and no others. */
  find(facet: keyof Facets, typed: string): void {
    this.#sought[facet] = foldText(typed.trim());
    this.#host.requestUpdate();
  }

  /** What can be chosen. What is chosen is always there to be let go. */
  choices(facet: keyof Facets): readonly Choice[] {
    const { [facet]: sought } = this.#sought;
    const { [facet]: chosen } = this.#view.state;
    return this.facets[facet].filter(({ id, label }) => chosen.includes(id) || foldText(label).includes(sought));
  }

  more(facet: keyof Facets): void {
    this.listed[facet] += MORE;
    this.#host.requestUpdate();
  }

  /** Start and end of the period, as EDTF; empty for an open one. */
  get ends(): readonly [from: string, to: string] {
    const [from = '', to = ''] = this.#view.state.period.split('/').map((end) => (end === '..' ? '' : end));
    return [from, to];
  }

  /** Takes what was typed as start (0) or end (1), in EDTF or as newsrooms write dates. */
  setEnd(end: 0 | 1, typed: string): void {
    const text = typed.trim();
    const read = text === '' ? null : readDate(text);
    const ends: [string, string] = [...this.ends];
    ends[end] = read && 'date' in read ? read.date.edtf : '';
    const period = ends.some(Boolean) ? ends.map((each) => each || '..').join('/') : '';
    const understood = (read === null || 'date' in read) && (period === '' || parseEdtf(period) !== null);
    this.faults[end] = understood ? '' : text;
    if (understood) this.#view.dispatch({ type: 'filter', filter: { period } });
    this.#host.requestUpdate();
  }
}
