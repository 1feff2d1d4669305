import type { PropertyValues } from 'lit';
import type { ViewState } from '../core/view/view-state.js';
import type { ViewChange, ViewController } from './controllers/view-controller.js';
import type { TimelineSettings } from './timeline-settings.js';
import { namesOf } from './timeline-settings.js';

/** What a page does is not told to it as the reader's doing. */
const BY_PAGE = { byReader: false } as const;

/**
 * Takes over what the page has changed of the attributes that mirror the view state; the reader's own changes have come
 * from there before. All are read first: each change of the view state writes attributes anew.
 */
export function takeAttributes(
  host: TimelineSettings,
  changed: PropertyValues<TimelineSettings>,
  view: ViewController,
): void {
  const { selected, query, hiddenGroups, tags, places } = host;
  const { state } = view;
  if (changed.has('selected') && selected !== state.selected) view.select(selected, false);
  if (changed.has('query') && query !== state.query) view.dispatch({ type: 'query', query }, BY_PAGE);
  if (changed.has('hiddenGroups') && hiddenGroups !== state.hiddenGroups.join(' '))
    view.dispatch({ type: 'hidden-groups', groups: namesOf(hiddenGroups) }, BY_PAGE);
  if (changed.has('tags') && tags !== state.tags.join(' '))
    view.dispatch({ type: 'tags', tags: namesOf(tags) }, BY_PAGE);
  if (changed.has('places')) view.dispatch({ type: 'filter', filter: { places } }, BY_PAGE);
}

/**
 * Writes what has changed of the view state into the attributes, as it is at this moment: a search that took its time may
 * tell of a change when others have followed. And only that: the page may just have set the rest, which is yet to be taken.
 */
export function giveAttributes(host: TimelineSettings, { before, after }: ViewChange, now: ViewState): void {
  if (before.selected !== after.selected) host.selected = now.selected;
  if (before.query !== after.query) host.query = now.query;
  if (before.hiddenGroups !== after.hiddenGroups) host.hiddenGroups = now.hiddenGroups.join(' ');
  if (before.tags !== after.tags) host.tags = now.tags.join(' ');
  if (before.places !== after.places) host.places = now.places;
}
