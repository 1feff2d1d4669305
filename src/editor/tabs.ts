import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A row of tabs: arrows go from one to the next, and what is chosen is shown at once. */
export function renderTabs<T extends string>(
  label: string,
  tabs: readonly (readonly [T, string])[],
  chosen: T,
  choose: (tab: T) => void,
): TemplateResult {
  const onKeydown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = tabs.findIndex(([tab]) => tab === chosen);
    const [next] = tabs[(at + step + tabs.length) % tabs.length];
    choose(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div role="tablist" aria-label=${label} class="tabs" @keydown=${onKeydown}>
    ${tabs.map(
      ([tab, text]) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab}"
          aria-selected=${tab === chosen ? 'true' : 'false'}
          aria-controls=${tab === chosen ? `panel-${tab}` : ''}
          tabindex=${tab === chosen ? '0' : '-1'}
          @click=${() => {
            choose(tab);
          }}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}
