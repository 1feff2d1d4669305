import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { asText } from '../../core/model/read-field.js';
import { LANGUAGES } from '../../strings/index.js';
import type { Desk } from '../desk.js';
import { languageName } from '../language-name.js';
import { words } from '../words.js';
import type { EmbedOptions } from './embed-code.js';
import { EMBED_DEFAULTS, frameTag, scriptTag } from './embed-code.js';

const say = words.publish;
const KINDS = ['script', 'frame', 'page'] as const;

/** Which code is shown, and what was chosen for it. */
export interface PublishView {
  readonly kind: (typeof KINDS)[number];
  readonly options: EmbedOptions;
  /** The hash of the release's script, whether or not the code has it. */
  readonly hash: string;
}

/** Without an address of the data, it is that of the file as it is called here. */
export const PUBLISH_DEFAULTS: PublishView = { kind: 'script', options: { ...EMBED_DEFAULTS, src: '' }, hash: '' };

/** The code that puts the timeline into a page, with what a page may choose. */
export function renderPublish(
  desk: Desk,
  view: PublishView,
  change: (view: PublishView) => void,
  savePage: () => void,
): TemplateResult {
  const { kind } = view;
  const { name, story } = desk.session;
  const options: EmbedOptions = {
    ...view.options,
    src: view.options.src || `${name}.json`,
    title: asText(story.head['title']) || words.toolbar.noTitle,
  };
  return html`<div class="form">
    <div role="group" aria-label=${say.kinds} class="segments">
      ${KINDS.map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each === kind ? 'true' : 'false'}
            @click=${() => {
              change({ ...view, kind: each });
            }}
          >
            ${say[each]}
          </button>`,
      )}
    </div>
    ${
      kind === 'page'
        ? html`<p class="help">${say.pageHelp}</p>
            <button type="button" class="strong" @click=${savePage}>${say.savePage}</button>`
        : html`${renderCode(desk, kind, (kind === 'script' ? scriptTag : frameTag)(options))}
          ${renderOptions({ ...view, options }, (chosen) => {
            // An address that nobody has typed goes on following the name of the file.
            const src = chosen.src === options.src ? view.options.src : chosen.src;
            change({ ...view, options: { ...chosen, src } });
          })}`
    }
  </div>`;
}

/** What a page may choose, in the order in which it matters. */
function renderOptions({ kind, options, hash }: PublishView, change: (options: EmbedOptions) => void): TemplateResult {
  const text = (name: 'src' | 'base' | 'height' | 'from' | 'to', help = ''): TemplateResult =>
    html`<div class="field">
      <label for="embed-${name}">${say[name]}</label>
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
  const choice = (name: 'lang' | 'layout', none: string, all: readonly (readonly [string, string])[]): TemplateResult =>
    html`<div class="field">
      <label for="embed-${name}">${say[name]}</label>
      <select
        id="embed-${name}"
        @change=${(event: Event) => {
          change({ ...options, [name]: (event.target as HTMLSelectElement).value });
        }}
      >
        <option value="" ?selected=${options[name] === ''}>${none}</option>
        ${all.map(([value, label]) => html`<option value=${value} ?selected=${options[name] === value}>${label}</option>`)}
      </select>
    </div>`;
  const check = (label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${live(checked)}
        @change=${(event: Event) => {
          set((event.target as HTMLInputElement).checked);
        }}
      />${label}</label
    >`;
  return html`${text('src', say.srcHelp)} ${text('base', say.baseHelp)}
    <div class="pair">
      ${choice(
        'lang',
        say.langAuto,
        Object.keys(LANGUAGES).map((lang) => [lang, languageName(lang)] as const),
      )}
      ${choice('layout', say.layoutAuto, [
        ['plot', say.plot],
        ['list', say.list],
      ])}
    </div>
    <div class="pair">${text('from')} ${text('to')} ${text('height')}</div>
    ${check(say.fold, options.fold, (fold) => {
      change({ ...options, fold });
    })}
    ${check(say.greedy, options.greedy, (greedy) => {
      change({ ...options, greedy });
    })}
    ${
      kind === 'script' && hash !== ''
        ? html`${check(say.integrity, options.integrity !== '', (pinned) => {
              change({ ...options, integrity: pinned ? hash : '' });
            })}
            <p class="help">${say.integrityHelp}</p>`
        : nothing
    }`;
}

function renderCode(desk: Desk, kind: 'script' | 'frame', code: string): TemplateResult {
  const copy = async (event: Event): Promise<void> => {
    const area = (event.target as HTMLElement).previousElementSibling;
    try {
      await navigator.clipboard.writeText(code);
      desk.say(words.said.copied(say[kind]));
    } catch {
      // The page may not write to the clipboard: the code is selected, to be copied by hand.
      if (area instanceof HTMLTextAreaElement) area.select();
      desk.say(words.said.copyByHand);
    }
  };
  return html`<p class="help">${kind === 'script' ? say.scriptHelp : say.frameHelp}</p>
    <textarea class="code" readonly rows="7" aria-label=${say.codeOf(say[kind])} .value=${live(code)}></textarea>
    <button
      type="button"
      class="strong"
      aria-label=${say.copyOf(say[kind])}
      @click=${(event: Event) => {
        void copy(event);
      }}
    >
      ${say.copy}
    </button>`;
}
