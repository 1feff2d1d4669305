/** What is in view: epoch milliseconds, start before end. */
export type Domain = readonly [startMs: number, endMs: number];

/** What the reader wants to see: all of these together, and one of the choices within each list. */
export interface FilterState {
  readonly query: string;
  readonly hiddenGroups: readonly string[];
  /** Ids; none means all. */
  readonly tags: readonly string[];
  /** None means all. */
  readonly places: readonly string[];
  /** An EDTF interval, `2023/2024` or `2023/..`, that events have to overlap; empty for all of the time. */
  readonly period: string;
}

/** All that the reader can change about what is seen. Everything on the screen is drawn from this and the data. */
export interface ViewState extends FilterState {
  readonly domain: Domain;
  /** Id of the event whose detail is open. */
  readonly selected: string | null;
  /** Key of the mark that the arrow keys stand on: an event's id, or a cluster's key. Focused is not selected. */
  readonly focused: string | null;
  /** Key of the cluster whose members are listed. */
  readonly openCluster: string | null;
}

/** Everything passes. */
export const ALL_PASS: FilterState = { query: '', hiddenGroups: [], tags: [], places: [], period: '' };

export const FIRST_VIEW: ViewState = {
  domain: [0, 1],
  selected: null,
  focused: null,
  ...ALL_PASS,
  openCluster: null,
};

/** The filter alone. */
export function filterOf({ query, hiddenGroups, tags, places, period }: FilterState): FilterState {
  return { query, hiddenGroups, tags, places, period };
}

/** Whether two view states have one filter; `reduce` keeps what does not change. */
export function sameFilter(a: FilterState, b: FilterState): boolean {
  return (Object.keys(ALL_PASS) as (keyof FilterState)[]).every((key) => a[key] === b[key]);
}
