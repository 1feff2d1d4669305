import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGUAGES } from '../../strings/index.js';
import type { Desk } from '../desk.js';
import type { EmbedOptions } from './embed-code.js';
import { frameTag, scriptTag } from './embed-code.js';

/** The code that puts the timeline into a page, with what a page may choose. */
export function renderPublish(
  desk: Desk,
  options: EmbedOptions,
  change: (options: EmbedOptions) => void,
  savePage: () => void,
): TemplateResult {
  const text = (name: 'src' | 'base' | 'height' | 'from' | 'to', label: string, help = ''): TemplateResult =>
    html`<div class="field">
      <label for="embed-${name}">${label}</label>
      <input
        id="embed-${name}"
        autocomplete="off"
        .value=${live(options[name])}
        aria-describedby=${help ? `embed-${name}-help` : nothing}
        @input=${(event: Event) => {
          change({ ...options, [name]: (event.target as HTMLInputElement).value });
        }}
      />
      ${help ? html`<p class="help" id="embed-${name}-help">${help}</p>` : nothing}
    </div>`;
  const choice = (name: 'lang' | 'layout', label: string, none: string, all: readonly string[]): TemplateResult =>
    html`<div class="field">
      <label for="embed-${name}">${label}</label>
      <select
        id="embed-${name}"
        @change=${(event: Event) => {
          change({ ...options, [name]: (event.target as HTMLSelectElement).value });
        }}
      >
        <option value="" ?selected=${options[name] === ''}>${none}</option>
        ${all.map((each) => html`<option value=${each} ?selected=${options[name] === each}>${each}</option>`)}
      </select>
    </div>`;
  const check = (name: 'fold' | 'greedy', label: string): TemplateResult =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${live(options[name])}
        @change=${(event: Event) => {
          change({ ...options, [name]: (event.target as HTMLInputElement).checked });
        }}
      />${label}</label
    >`;
  return html`<div class="form">
    ${text('src', 'Address of the data', 'Where you put the file that you save here.')}
    ${text('base', 'Folder of event-timeline.js', 'With a slash at its end.')}
    <div class="pair">
      ${text('height', 'Height of the drawing')} ${choice('layout', 'Layout', 'as space allows', ['plot', 'list'])}
    </div>
    <div class="pair">${text('from', 'Starts at')} ${text('to', 'Ends at')}</div>
    ${choice('lang', 'Language', 'that of the page', Object.keys(LANGUAGES))}
    ${check('fold', 'Fold long stretches without events')} ${check('greedy', 'A plain wheel zooms')}
    ${renderCode(desk, 'Script', 'Paste it where the timeline shall stand.', scriptTag(options))}
    ${renderCode(desk, 'Frame', 'For systems that take no scripts.', frameTag(options))}
    <h3>Page</h3>
    <p class="help">A page of its own, readable without a script. Put event-timeline.js beside it.</p>
    <button type="button" @click=${savePage}>Save the page</button>
  </div>`;
}

function renderCode(desk: Desk, title: string, help: string, code: string): TemplateResult {
  const copy = async (event: Event): Promise<void> => {
    const area = (event.target as HTMLElement).previousElementSibling;
    try {
      await navigator.clipboard.writeText(code);
      desk.say(`${title} copied.`);
    } catch {
      // The page may not write to the clipboard: the code is selected, to be copied by hand.
      if (area instanceof HTMLTextAreaElement) area.select();
      desk.say('Press Ctrl + C to copy it.');
    }
  };
  return html`<h3>${title}</h3>
    <p class="help">${help}</p>
    <textarea
      class="code"
      readonly
      rows="4"
      aria-label="Code of the ${title.toLowerCase()}"
      .value=${live(code)}
    ></textarea>
    <button
      type="button"
      aria-label="Copy the code of the ${title.toLowerCase()}"
      @click=${(event: Event) => {
        void copy(event);
      }}
    >
      Copy
    </button>`;
}
