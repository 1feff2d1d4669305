import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { TimelineSelectEvent } from '../../element/events.js';
import { LANGUAGES } from '../../strings/index.js';
import { languageName } from '../language-name.js';
import { words } from '../words.js';

export type PreviewWidth = 'phone' | 'column' | 'full';

/** How the timeline is looked at. */
export interface PreviewView {
  readonly width: PreviewWidth;
  readonly dark: boolean;
  readonly lang: string;
}

const WIDTHS = ['phone', 'column', 'full'] as const;

/** The timeline as readers get it, beside what makes it. */
export function renderPreview(
  data: unknown,
  selected: string | null,
  view: PreviewView,
  change: (view: PreviewView) => void,
  onSelect: (id: string | null) => void,
): TemplateResult {
  return html`<div class="bar">
      <div role="group" aria-label=${words.preview.width} class="segments">
        ${WIDTHS.map(
          (width) =>
            html`<button
              type="button"
              aria-pressed=${view.width === width ? 'true' : 'false'}
              @click=${() => {
                change({ ...view, width });
              }}
            >
              ${words.preview[width]}
            </button>`,
        )}
      </div>
      <button
        type="button"
        aria-pressed=${view.dark ? 'true' : 'false'}
        @click=${() => {
          change({ ...view, dark: !view.dark });
        }}
      >
        ${words.preview.dark}
      </button>
      <label for="preview-lang">${words.preview.language}</label>
      <select
        id="preview-lang"
        @change=${(event: Event) => {
          change({ ...view, lang: (event.target as HTMLSelectElement).value });
        }}
      >
        ${Object.keys(LANGUAGES).map((lang) => html`<option value=${lang} lang=${lang} ?selected=${lang === view.lang}>${languageName(lang)}</option>`)}
      </select>
    </div>
    <div class="stage ${view.width} ${view.dark ? 'dark' : 'light'}">
      <div class="paper">
        <event-timeline
          lang=${view.lang}
          .data=${data}
          .selected=${selected}
          @timeline-select=${(event: TimelineSelectEvent) => {
            onSelect(event.detail.id);
          }}
        ></event-timeline>
      </div>
    </div>`;
}
