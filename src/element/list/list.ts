import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import type { PartContext } from '../context.js';
import { shapeIcon } from '../shape-icon.js';

/** So many are listed at first, and so many more each time the reader asks. */
export const LIST_PAGE = 100;

export interface ListInput {
  readonly shown: number;
  readonly onMore: () => void;
  readonly onActivate: (id: string) => void;
  /** The detail opens in its place under its event. */
  readonly unfolds: boolean;
  /** The detail of the selected event, where it opens in its place. */
  readonly detail: (event: TimelineEvent) => TemplateResult | typeof nothing;
}

/** The same events as the drawing's, in the order of time, as a real list. */
export function renderList(context: PartContext, input: ListInput): TemplateResult {
  const { view, words } = context;
  const events = Array.from({ length: Math.min(view.passing, input.shown) }, (_, rank) => view.eventAtRank(rank));
  let year = '';
  return html`<ol class="list" part="list">
      ${events.map((event) => {
        const before = year;
        year = words.year(event);
        return renderItem(context, event, year === before ? '' : year, input);
      })}
    </ol>
    ${view.passing > input.shown ? html`<button type="button" class="plain more" @click=${input.onMore}>${words.strings.more}</button>` : nothing}`;
}

/** The list under the drawing, folded until the reader opens it. */
export function renderListFold(
  { words, view }: PartContext,
  onToggle: (open: boolean) => void,
  list: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<details
    class="as-list"
    @toggle=${(toggle: Event) => {
      onToggle((toggle.target as HTMLDetailsElement).open);
    }}
  >
    <summary>${words.listTitle(view.passing)}</summary>
    ${list}
  </details>`;
}

function renderItem(
  context: PartContext,
  event: TimelineEvent,
  year: string,
  { onActivate, detail, unfolds }: ListInput,
): TemplateResult {
  const { data, state, words } = context;
  const group = Math.max(
    0,
    data.groups.findIndex(({ id }) => id === event.group),
  );
  const selected = state.selected === event.id;
  const inferred = event.dateBasis?.kind === 'inferred';
  const open = selected ? detail(event) : nothing;
  return html`<li>
    ${year === '' ? nothing : html`<p class="year">${year}</p>`}
    <div class="item">
      <span class="dot">${shapeIcon(data.groups, group, inferred)}</span>
      <button
        type="button"
        class="entry"
        data-id=${event.id}
        aria-expanded=${unfolds ? String(selected) : nothing}
        aria-current=${selected ? 'true' : nothing}
        @click=${() => {
          onActivate(event.id);
        }}
      >
        <span class="when">${words.date(event)}${words.known(event).map((fact) => html` <small>${fact}</small>`)}</span>
        <span class=${event.status === 'retracted' ? 'what retracted' : 'what'}
          >${event.title || words.date(event)}</span
        >
      </button>
      ${open}
    </div>
  </li>`;
}
