import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { PartContext } from '../context.js';

export type Saved = 'svg' | 'png' | 'csv' | 'json';
const FORMATS: readonly Saved[] = ['png', 'svg', 'csv', 'json'];

/** What can be taken away: the drawing as a picture, the events as a table or as data, all of it on paper. */
export function renderExportMenu(
  { words: { strings } }: PartContext,
  save: (format: Saved) => Promise<void>,
): TemplateResult {
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="chip" @click=${act}>${label}</button>`;
  return html`<details class="save">
    <summary>${strings.save}</summary>
    <div>
      ${FORMATS.map((format) =>
        button(format.toUpperCase(), () => {
          void save(format);
        }),
      )}
      ${button(strings.print, () => {
        print();
      })}
    </div>
  </details>`;
}

/** Hands a file to the browser to be saved, named after the title. */
export function saveFile(content: Blob | string, title: string, format: Saved): void {
  const types = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' };
  const blob = typeof content === 'string' ? new Blob([content], { type: `${types[format]};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'timeline'}.${format}`;
  link.click();
  // The browser has to have begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
