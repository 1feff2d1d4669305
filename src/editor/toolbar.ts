import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { asText } from '../core/model/read-field.js';
import type { Desk } from './desk.js';
import { setField } from './document/edits.js';
import { HEAD } from './document/story.js';
import { SAVE_FORMATS } from './files/save.js';
import type { SaveFormat } from './files/save.js';
import { words } from './words.js';

export interface ToolbarActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startNew: () => void;
  readonly open: (file: File) => void;
  readonly save: (format: SaveFormat) => void;
}

const say = words.toolbar;

/** The line at the top: what the story is called, one step back, open and save. */
export function renderToolbar(desk: Desk, { undo, redo, startNew, open, save }: ToolbarActions): TemplateResult {
  const { session } = desk;
  const { history, story } = session;
  const back = history.done.at(-1)?.label;
  const forth = history.undone.at(-1)?.label;
  return html`<header>
    <input
      class="story-title"
      aria-label=${say.title}
      placeholder=${say.noTitle}
      autocomplete="off"
      .value=${live(asText(story.head['title']))}
      @input=${(event: Event) => {
        desk.do(setField(story, HEAD, ['title'], (event.target as HTMLInputElement).value, words.fields.title));
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
        title=${back ? `${say.undoStep(back)} (${say.undoKey})` : say.undo}
        aria-label=${back ? say.undoStep(back) : say.undo}
        @click=${undo}
      >
        ${say.undo}
      </button>
      ${back ? html`<span class="last" aria-hidden="true">${back}</span>` : nothing}
      <button
        type="button"
        class="redo"
        ?disabled=${forth === undefined}
        title=${forth ? `${say.redoStep(forth)} (${say.redoKey})` : say.redo}
        aria-label=${forth ? say.redoStep(forth) : say.redo}
        @click=${redo}
      >
        ${say.redo}
      </button>
    </div>
    <div class="files">
      <button type="button" @click=${startNew}>${say.startNew}</button>
      <label class="button"
        >${say.open}<input
          type="file"
          class="over"
          aria-label=${say.openFile}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) open(file);
            input.value = '';
          }}
      /></label>
      <details class="menu" @focusout=${closeMenu} @keydown=${closeOnEscape}>
        <summary>${say.saveAs}</summary>
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
        title=${say.saveKey}
        @click=${() => {
          save(SAVE_FORMATS[0]);
        }}
      >
        ${say.save}${session.dirty ? html`<span class="hidden">${say.unsaved}</span><span class="dot" aria-hidden="true"></span>` : nothing}
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
