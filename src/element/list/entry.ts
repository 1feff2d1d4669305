import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import type { PartContext } from '../context.js';

export interface EntryInput {
  /** The date as it is said here; empty where a heading says it. */
  readonly date: string;
  /** The detail opens in its place under its event. */
  readonly unfolds: boolean;
  readonly onActivate: (id: string) => void;
}

/** The words of an event as a button that opens it: its date, how that is known, its title. */
export function renderEntry(
  { state, words }: PartContext,
  event: TimelineEvent,
  { date, unfolds, onActivate }: EntryInput,
): TemplateResult {
  const selected = state.selected === event.id;
  const known = words.known(event);
  const said = date + known.join('');
  return html`<button
    type="button"
    class="entry"
    data-id=${event.id}
    aria-expanded=${unfolds ? String(selected) : nothing}
    aria-current=${selected ? 'true' : nothing}
    @click=${() => {
      onActivate(event.id);
    }}
  >
    ${said === '' ? nothing : html`<span class="when">${date}${known.map((fact, i) => html`${i > 0 || date ? '\u00a0 ' : ''}<small>${fact}</small>`)} </span>`}
    <span class=${event.status === 'retracted' ? 'what retracted' : 'what'} dir="auto"
      >${event.title || words.date(event)}</span
    >
  </button>`;
}
