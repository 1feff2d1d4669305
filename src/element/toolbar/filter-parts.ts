import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartContext } from '../context.js';
import { filterParts } from '../filter-parts.js';

/** The present filter in words; each part of it can be taken away. */
export function renderFilterParts({ data, state, words, send }: PartContext): TemplateResult | typeof nothing {
  const parts = filterParts(state, data, words);
  if (parts.length === 0) return nothing;
  const { strings, say } = words;
  return html`<ul class="chips parts" aria-label=${strings.filter}>
    ${parts.map(({ label, without }) => {
      const name = say(strings.remove, { x: label });
      return html`<li>
        <button
          type="button"
          class="chip"
          aria-label=${name}
          title=${name}
          @click=${({ currentTarget }: Event) => {
            keepFocus(currentTarget);
            send({ type: 'filter', filter: without });
          }}
        >
          <span dir="auto">${label}</span>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M2 2L8 8M8 2L2 8"></path></svg>
        </button>
      </li>`;
    })}
    <li>
      <button
        type="button"
        class="plain clear"
        @click=${({ currentTarget }: Event) => {
          keepFocus(currentTarget);
          send({ type: 'clear-filter' });
        }}
      >
        ${strings.clear}
      </button>
    </li>
  </ul>`;
}

/** The button goes away; whoever pressed it stays beside it. */
function keepFocus(button: EventTarget | null): void {
  (button as HTMLElement).closest('.timeline')?.querySelector<HTMLElement>('.count')?.focus({ preventScroll: true });
}
