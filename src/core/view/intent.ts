import type { Domain, FilterState } from './view-state.js';

/** What the reader, or the page, wants. Parts send these; only `reduce` makes view state of them. */
export type Intent =
  | { readonly type: 'domain'; readonly domain: Domain }
  /** Zoom by a factor over 1 (in) or under 1 (out), with that time staying where it is. */
  | { readonly type: 'zoom'; readonly factor: number; readonly aroundMs: number }
  /** Move the view by a share of its own width: 0.5 is half a view later. */
  | { readonly type: 'pan'; readonly share: number }
  | { readonly type: 'fit' }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'focus'; readonly key: string | null }
  | { readonly type: 'open-cluster'; readonly key: string | null }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'toggle-group'; readonly group: string }
  | { readonly type: 'hidden-groups'; readonly groups: readonly string[] }
  | { readonly type: 'tags'; readonly tags: readonly string[] }
  /** Takes a tag or a place into the filter, or out of it. */
  | { readonly type: 'toggle-choice'; readonly facet: 'tags' | 'places'; readonly choice: string }
  /** Changes several parts of the filter at once. */
  | { readonly type: 'filter'; readonly filter: Partial<FilterState> }
  | { readonly type: 'clear-filter' };
