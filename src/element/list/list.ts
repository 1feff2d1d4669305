import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ListGroup, ListYear } from '../../core/layout/list-groups.js';
import { listGroups } from '../../core/layout/list-groups.js';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import type { PartContext } from '../context.js';
import { eventIcon } from '../shape-icon.js';
import { renderEntry } from './entry.js';
import { keepStep } from './keep-in-place.js';
import { onListKey } from './list-keys.js';
import { renderMore } from './more.js';

/** So many are listed at first, and so many more each time. */
export const LIST_PAGE = 100;

export interface ListInput {
  readonly shown: number;
  readonly onMore: () => void;
  readonly onActivate: (id: string) => void;
  /** The detail of the selected event, in its place under it. */
  readonly detail: (event: TimelineEvent) => TemplateResult | typeof nothing;
  /** Details open here, not elsewhere. */
  readonly unfolds: boolean;
}

/** The same events as the drawing's, in the order of time: an ordered list for each month, under headings. */
export function renderList(context: PartContext, input: ListInput): TemplateResult {
  const { view, words, state } = context;
  // Nothing of the list changes while the drawing is moved; a detail has a life of its own.
  const known = [view.index, words, input.shown, state.selected, input.unfolds ? {} : null];
  return html`<ol class="list" part="list" @keydown=${onListKey} @click=${keepStep}>
      ${guard(known, () =>
        listGroups(view.index, view.map, input.shown).map((year) => html`<li>${renderYear(context, year, input)}</li>`),
      )}
    </ol>
    ${view.passing > input.shown ? renderMore(context, input.shown, input.onMore) : nothing}`;
}

/** The list under the drawing, folded until the reader opens it. */
export function renderListFold(
  { words, view }: PartContext,
  onToggle: (open: boolean) => void,
  list: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<details
    class="as-list"
    ?hidden=${view.passing === 0}
    @toggle=${(toggle: Event) => {
      onToggle((toggle.target as HTMLDetailsElement).open);
    }}
  >
    <summary>${words.listTitle(view.passing)}</summary>
    ${list}
  </details>`;
}

function renderYear(context: PartContext, year: ListYear, input: ListInput): TemplateResult {
  const { view, words } = context;
  const heading = words.year(view.eventAtRank(year.from));
  return html`${heading === '' ? nothing : html`<h3 class="year">${heading}${count(context, year)}</h3>`}
  ${year.months.map(
    (month) =>
      html`${Number.isNaN(month.ms) ? nothing : html`<h4 class="month">${words.month(month.ms)}${count(context, month)}</h4>`}
        <ol>
          ${Array.from({ length: month.to - month.from }, (_, i) => renderItem(context, view.eventAtRank(month.from + i), input))}
        </ol>`,
  )}`;
}

function count({ words }: PartContext, group: ListGroup): TemplateResult | typeof nothing {
  return group.count === 0 ? nothing : html` <small>${words.events(group.count)}</small>`;
}

function renderItem(context: PartContext, event: TimelineEvent, input: ListInput): TemplateResult {
  const { state, words } = context;
  return html`<li>
    <div class="item">
      <span class="dot">${eventIcon(context, event)}</span>
      ${renderEntry(context, event, { ...input, date: words.date(event) })}
      ${state.selected === event.id ? input.detail(event) : nothing}
    </div>
  </li>`;
}
