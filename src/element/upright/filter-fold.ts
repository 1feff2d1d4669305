import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { PartContext } from '../context.js';

/** The toolbar where space is small: search behind its glass, all else behind one button that says how many groups show. */
export function renderFilterFold(
  { data, state, words, prefix }: PartContext,
  open: boolean,
  onToggle: () => void,
  toolbar: TemplateResult,
): TemplateResult {
  const { strings } = words;
  const shown = data.groups.filter(({ id }) => !state.hiddenGroups.includes(id)).length;
  const id = `${prefix}-filter`;
  return html`<div class=${open ? 'folding open' : 'folding'} id=${id}>
    ${
      data.groups.length > 1
        ? html`<button
            type="button"
            class="chip one"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${id}
            @click=${onToggle}
          >
            ${strings.filter} · ${words.say(strings.groups, { n: shown })}
          </button>`
        : ''
    }${toolbar}
  </div>`;
}
