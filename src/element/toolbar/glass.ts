import { html } from 'lit';

/** The sign of a search. */
export const glass = html`<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
  <circle cx="6" cy="6" r="4.2"></circle>
  <path d="M9.2 9.2L13 13"></path>
</svg>`;
