import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { plainText } from '../../core/model/plain-text.js';
import { decodeText } from '../../load/decode-text.js';
import type { Desk } from '../desk.js';
import { addEvents, titleOf, withField, withPath } from '../document/edits.js';
import type { Row } from '../document/story.js';
import { HEAD } from '../document/story.js';
import { sourceName } from '../form/form.js';
import { words } from '../words.js';
import { checkExcerpt, excerptOf, originalPlace } from './excerpt.js';

const say = words.texts;

/** What this part shows: which source is open, and what is selected in its text. */
export interface TextsView {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** The texts that excerpts are taken from, word for word. They stay on this machine and are not saved with the story. */
export function renderTexts(desk: Desk, view: TextsView, change: (view: TextsView) => void): TemplateResult {
  const { session } = desk;
  const sources = asList(session.story.head['sources']).map(asRecord);
  const { source } = view;
  const text = session.texts.get(source);
  return html`<div
    class="texts"
    @dragover=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <div class="bar">
      <label for="text-source">${say.source}</label>
      <select
        id="text-source"
        @change=${(event: Event) => {
          change({ source: (event.target as HTMLSelectElement).value, from: 0, to: 0 });
        }}
      >
        <option value="" ?selected=${source === ''}>${say.choose}</option>
        ${sources.map((each) => html`<option value=${asText(each['id'])} ?selected=${each['id'] === source}>${sourceName(each)}</option>`)}
      </select>
      <button
        type="button"
        @click=${() => {
          change({ source: addSource(desk), from: 0, to: 0 });
        }}
      >
        ${say.newSource}
      </button>
      ${
        text === undefined
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                session.setText(source, null);
              }}
            >
              ${say.otherText}
            </button>`
      }
    </div>
    ${source === '' ? html`<p class="empty">${say.empty}</p>` : nothing}
    ${source !== '' ? renderSourceFields(desk, source) : nothing}
    ${source !== '' && text === undefined ? renderTextField(desk, source) : nothing}
    ${text !== undefined ? renderText(desk, view, text, change) : nothing}
  </div>`;
}

function addSource(desk: Desk): string {
  const { story } = desk.session;
  const sources = asList(story.head['sources']);
  const ids = new Set(sources.map((source) => asText(asRecord(source)['id'])));
  let n = sources.length + 1;
  while (ids.has(`source-${String(n)}`)) n += 1;
  const id = `source-${String(n)}`;
  const after = withField(story.head, 'sources', [...sources, { id }]);
  desk.do({ label: words.steps.addSource, changes: [{ key: HEAD, before: story.head, after }] });
  return id;
}

function renderSourceFields(desk: Desk, id: string): TemplateResult {
  const { story } = desk.session;
  const sources = asList(story.head['sources']).map(asRecord);
  const place = sources.findIndex((source) => source['id'] === id);
  const fields = [
    ['publisher', words.fields.publisher],
    ['title', words.fields.headline],
    ['url', words.fields.url],
    ['published', words.fields.published],
  ] as const;
  return html`<div class="source-fields">
    ${fields.map(
      ([name, label]) =>
        html`<div class="field">
          <label for="source-${name}">${label}</label>
          <input
            id="source-${name}"
            autocomplete="off"
            .value=${live(asText(sources[place]?.[name]))}
            @input=${(event: Event) => {
              const { head } = desk.session.story;
              const after = withPath(head, ['sources', place, name], (event.target as HTMLInputElement).value);
              desk.do({
                label: words.steps.changeSource(label),
                changes: [{ key: HEAD, before: head, after }],
                tag: `source ${id} ${name}`,
              });
            }}
          />
        </div>`,
    )}
  </div>`;
}

function renderTextField(desk: Desk, source: string): TemplateResult {
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const { text } = decodeText(await file.arrayBuffer());
    desk.session.setText(source, /\.html?$/iu.test(file.name) ? plainText(text) : text);
  };
  return html`<div class="field grow">
    <label for="text-new">${say.text}</label>
    <textarea
      id="text-new"
      rows="10"
      placeholder=${say.paste}
      @paste=${(event: ClipboardEvent) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.trim() === '') return;
        event.preventDefault();
        desk.session.setText(source, text);
      }}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void open(event.dataTransfer?.files[0]);
      }}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLTextAreaElement;
        if (value.trim() !== '') desk.session.setText(source, value);
      }}
    ></textarea>
    <label class="file"
      >${say.openFile}<input
        type="file"
        accept=".txt,.md,.html,.htm,text/plain,text/html"
        @change=${(event: Event) => {
          void open((event.target as HTMLInputElement).files?.[0]);
        }}
    /></label>
  </div>`;
}

function renderText(desk: Desk, view: TextsView, text: string, change: (view: TextsView) => void): TemplateResult {
  const { session } = desk;
  const { source } = view;
  const key = session.current;
  const excerpt = excerptOf(text, view.from, view.to);
  const onSelect = (event: Event): void => {
    const { selectionStart, selectionEnd } = event.target as HTMLTextAreaElement;
    const [from, to] = [originalPlace(text, selectionStart), originalPlace(text, selectionEnd)];
    if (from !== view.from || to !== view.to) change({ source, from, to });
  };
  const target = key === null ? say.forNew : say.for(titleOf(session.row(key)));
  return html`<div class="field grow">
      <label for="text-open">${say.select}</label>
      <textarea
        id="text-open"
        class="article"
        aria-readonly="true"
        spellcheck="false"
        .value=${live(text.replace(/\r\n?/gu, '\n'))}
        @beforeinput=${refuse}
        @select=${onSelect}
        @keyup=${onSelect}
        @mouseup=${onSelect}
      ></textarea>
    </div>
    <div class="bar">
      <button
        type="button"
        class="strong"
        ?disabled=${excerpt === null}
        @click=${() => {
          if (excerpt) takeExcerpt(desk, source, excerpt);
        }}
      >
        ${say.take}
      </button>
      <span class="quiet">${target}</span>
      <span class="hidden" role="status">${excerpt ? say.selected(String(excerpt['quote'])) : ''}</span>
    </div>
    ${excerpt ? html`<blockquote><span class="quiet">${excerpt['prefix']}</span>${excerpt['quote']}<span class="quiet">${excerpt['suffix']}</span></blockquote>` : nothing}
    ${renderTaken(desk, source, text)}`;
}

/** Nobody changes what was written; but in a field that is `readonly` some browsers let no key move or select. */
function refuse(event: InputEvent): void {
  event.preventDefault();
}

/** Adds the excerpt to the selected event, or to a new one. */
function takeExcerpt(desk: Desk, source: string, excerpt: Row): void {
  const { session } = desk;
  const { story } = session;
  const full = { source, ...excerpt };
  session.seal();
  const key = session.current;
  if (key === null) {
    const quote = String(excerpt['quote']);
    const title = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
    const added = addEvents(story, [{ title, excerpts: [full] }], words.steps.add(title));
    desk.do(added);
    desk.select(added.keys);
  } else {
    const before = session.row(key);
    const after = withField(before, 'excerpts', [...asList(before['excerpts']), full]);
    desk.do({ label: words.steps.excerpt(titleOf(before)), changes: [{ key, before, after }] });
  }
  session.seal();
  desk.say(words.said.excerptAdded(String(excerpt['quote'])));
}

/** The excerpts of the selected event from this text, each with whether it stands there. */
function renderTaken(desk: Desk, source: string, text: string): unknown {
  const key = desk.session.current;
  if (key === null) return nothing;
  const taken = asList(desk.session.row(key)['excerpts'])
    .map(asRecord)
    .filter((each) => each['source'] === source);
  return html`<ul class="taken">
    ${taken.map((each) => {
      const fault = checkExcerpt(text, each);
      return html`<li class=${fault ? 'bad' : 'good'}>
        ${asText(each['quote'])} <span class="verdict">${fault || say.stands}</span>
      </li>`;
    })}
  </ul>`;
}
