import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { asText } from '../core/model/read-field.js';
import type { Desk } from './desk.js';
import { setField } from './document/edits.js';
import { HEAD } from './document/story.js';
import { SAVE_FORMATS } from './files/save.js';
import type { SaveFormat } from './files/save.js';

export interface ToolbarActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startNew: () => void;
  readonly open: (file: File) => void;
  readonly save: (format: SaveFormat) => void;
}

/** The line at the top: what the story is called, one step back, open and save. */
export function renderToolbar(desk: Desk, { undo, redo, startNew, open, save }: ToolbarActions): TemplateResult {
  const { session } = desk;
  const { history, story } = session;
  const back = history.done.at(-1)?.label;
  const forth = history.undone.at(-1)?.label;
  return html`<header>
    <input
      class="story-title"
      aria-label="Title of the story"
      placeholder="Untitled timeline"
      autocomplete="off"
      .value=${live(asText(story.head['title']))}
      @input=${(event: Event) => {
        desk.do(setField(story, HEAD, ['title'], (event.target as HTMLInputElement).value, 'Title'));
      }}
      @change=${() => {
        session.seal();
      }}
    />
    <div class="steps">
      <button
        type="button"
        class="undo"
        ?disabled=${back === undefined}
        title=${back ? `Undo: ${back} (Ctrl + Z)` : 'Undo'}
        aria-label=${back ? `Undo: ${back}` : 'Undo'}
        @click=${undo}
      >
        Undo
      </button>
      ${back ? html`<span class="last" aria-hidden="true">${back}</span>` : nothing}
      <button
        type="button"
        class="redo"
        ?disabled=${forth === undefined}
        title=${forth ? `Redo: ${forth} (Ctrl + Shift + Z)` : 'Redo'}
        aria-label=${forth ? `Redo: ${forth}` : 'Redo'}
        @click=${redo}
      >
        Redo
      </button>
    </div>
    <div class="files">
      <button type="button" @click=${startNew}>New</button>
      <label class="button"
        >Open<input
          type="file"
          class="over"
          aria-label="Open a file"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) open(file);
            input.value = '';
          }}
      /></label>
      <details class="menu" @focusout=${closeMenu} @keydown=${closeOnEscape}>
        <summary>Save as</summary>
        <div>
          ${SAVE_FORMATS.map(
            (format) =>
              html`<button
                type="button"
                @click=${(event: Event) => {
                  (event.target as HTMLElement).closest('details')?.removeAttribute('open');
                  save(format);
                }}
              >
                ${format.label}
              </button>`,
          )}
        </div>
      </details>
      <button
        type="button"
        class="strong"
        title="Save (Ctrl + S)"
        @click=${() => {
          save(SAVE_FORMATS[0]);
        }}
      >
        Save${session.dirty ? html`<span class="hidden">, there is unsaved work</span><span class="dot" aria-hidden="true"></span>` : nothing}
      </button>
    </div>
  </header>`;
}

function closeMenu(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!menu.contains(event.relatedTarget as Node | null)) menu.open = false;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
