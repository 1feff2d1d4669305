import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Words } from './words.js';

/** The button that closes what it stands in. */
export function closeButton({ strings }: Words, close: () => void): TemplateResult {
  return html`<button type="button" class="square" aria-label=${strings.close} title=${strings.close} @click=${close}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5"></path>
    </svg>
  </button>`;
}
