import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { BoardView } from './board-view.js';

const KEYS = [
  ['← →', 'the event before, after; with Shift, both'],
  ['Alt + ← →', 'move, by a day, a month or a year, as well as the date is known'],
  ['Alt + Shift + ← →', 'move its end'],
  ['Alt + ↑ ↓', 'into another group'],
  ['N', 'add an event'],
  ['Delete', 'delete'],
  ['Enter', 'to the form'],
  ['+ − 0', 'zoom, show all'],
] as const;

/** The board with its few buttons. All that the mouse does here, keys do too. */
export function renderBoard(board: BoardView): TemplateResult {
  return html`<section class="board" aria-label="Board">
    <div class="bar">
      <button
        type="button"
        @click=${() => {
          board.add();
        }}
      >
        Add event
      </button>
      <span class="hint quiet">Drag to move, double-click to add</span>
      <details class="menu keys">
        <summary>Keys</summary>
        <dl>
          ${KEYS.map(
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
        aria-label="Zoom out"
        @click=${() => {
          board.zoomBy(1 / 1.5);
        }}
      >
        −
      </button>
      <button
        type="button"
        aria-label="Zoom in"
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
        Show all
      </button>
    </div>
    <div
      class="vis"
      role="application"
      tabindex="0"
      aria-label="Events on the board"
      aria-describedby="board-help"
      @keydown=${board.onKeydown}
    >
      ${nothing}
    </div>
    <p class="hidden" id="board-help">
      Arrow keys go from event to event, Alt and an arrow key move it. The table below does the same.
    </p>
  </section>`;
}
