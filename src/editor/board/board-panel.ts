import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { words } from '../words.js';
import type { BoardView } from './board-view.js';

/** The board with its few buttons. All that the mouse does here, keys do too. */
export function renderBoard(board: BoardView): TemplateResult {
  return html`<section class="board" aria-label=${words.board.label}>
    <div class="bar">
      <button
        type="button"
        @click=${() => {
          board.add();
        }}
      >
        ${words.board.add}
      </button>
      <span class="hint quiet">${words.board.hint}</span>
      <details class="menu keys">
        <summary>${words.board.keys}</summary>
        <dl>
          ${words.board.keyList.map(
            ([keys, what]) =>
              html`<div>
                <dt>${keys}</dt>
                <dd>${what}</dd>
              </div>`,
          )}
        </dl>
      </details>
      <button
        type="button"
        aria-label=${words.board.zoomOut}
        @click=${() => {
          board.zoomBy(1 / 1.5);
        }}
      >
        −
      </button>
      <button
        type="button"
        aria-label=${words.board.zoomIn}
        @click=${() => {
          board.zoomBy(1.5);
        }}
      >
        +
      </button>
      <button
        type="button"
        @click=${() => {
          board.fit();
        }}
      >
        ${words.board.fit}
      </button>
    </div>
    <div
      class="vis"
      role="application"
      tabindex="0"
      aria-label=${words.board.events}
      aria-describedby="board-help"
      @keydown=${board.onKeydown}
    >
      ${nothing}
    </div>
    <p class="hidden" id="board-help">${words.board.help}</p>
  </section>`;
}
