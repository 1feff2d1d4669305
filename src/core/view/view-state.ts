/** What is in view: epoch milliseconds, start before end. */
export type Domain = readonly [startMs: number, endMs: number];

/** All that the reader can change about what is seen. Everything on the screen is drawn from this and the data. */
export interface ViewState {
  readonly domain: Domain;
  /** Id of the event whose detail is open. */
  readonly selected: string | null;
  /** Key of the mark that the arrow keys stand on: an event's id, or a cluster's key. Focused is not selected. */
  readonly focused: string | null;
  readonly query: string;
  readonly hiddenGroups: readonly string[];
  readonly tags: readonly string[];
  /** Key of the cluster whose members are listed. */
  readonly openCluster: string | null;
}

export const FIRST_VIEW: ViewState = {
  domain: [0, 1],
  selected: null,
  focused: null,
  query: '',
  hiddenGroups: [],
  tags: [],
  openCluster: null,
};
