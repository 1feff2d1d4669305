import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { PartContext } from '../context.js';

/** So many come by themselves as the reader goes on; after that what stands below the timeline is to be reached. */
const MOST_BY_ITSELF = 500;

/** A button that lists more; up to a number of them it is enough that it comes near. */
export function renderMore({ words }: PartContext, shown: number, onMore: () => void): TemplateResult {
  return html`<button
    type="button"
    class=${shown < MOST_BY_ITSELF ? 'plain more nears' : 'plain more'}
    @click=${({ currentTarget }: Event) => {
      keepFocus(currentTarget as HTMLElement);
      onMore();
    }}
  >
    ${words.strings.more}
  </button>`;
}

/** When there is no more to list the button goes away: whoever pressed it goes on with the first that came. */
function keepFocus(button: HTMLElement): void {
  const root = button.getRootNode() as ShadowRoot;
  if (root.activeElement !== button) return;
  const listed = root.querySelectorAll('.list .entry').length;
  requestAnimationFrame(() => {
    if (!button.isConnected) root.querySelectorAll<HTMLElement>('.list .entry')[listed]?.focus();
  });
}
