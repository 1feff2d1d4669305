import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Facets } from '../../core/search/facets.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import type { PartContext } from '../context.js';
import { glass } from './glass.js';

/** What a date may look like, in every language. */
const EXAMPLES = '2023, 2023-01, 2023-01-14';

/** Opens and closes the rest of the filter. */
export function renderFilterButton({ filter, prefix }: PartContext, label: string): TemplateResult {
  return html`<button
    type="button"
    class="chip unfolds"
    aria-expanded=${filter.open ? 'true' : 'false'}
    aria-controls=${filter.open ? `${prefix}-filter` : nothing}
    @click=${filter.toggle}
  >
    ${label}
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M2 3.5L5 6.5L8 3.5"></path></svg>
  </button>`;
}

/** Topics, places and a stretch of time to choose from, each choice with the events that it would leave. */
export function renderFilterPanel(context: PartContext): TemplateResult | typeof nothing {
  const { filter, words, prefix } = context;
  const { strings } = words;
  if (!filter.open) return nothing;
  return html`<div class="facets" id=${`${prefix}-filter`} role="group" aria-label=${strings.filter}>
    ${renderFacet(context, 'tags', strings.tags)}${renderFacet(context, 'places', strings.places)}
    <div class="period">${renderEnd(context, 0, strings.from)}${renderEnd(context, 1, strings.till)}</div>
  </div>`;
}

function renderFacet(context: PartContext, facet: keyof Facets, label: string): TemplateResult | typeof nothing {
  const { filter, state, words, send } = context;
  const choices = filter.choices(facet);
  const chosen = state[facet];
  const listed = choices.filter(({ id }, i) => i < filter.listed[facet] || chosen.includes(id));
  if (filter.facets[facet].length === 0) return nothing;
  return html`<fieldset>
    <legend>${label}</legend>
    ${
      filter.isLong(facet)
        ? html`<label class="find"
            >${glass}<input
              type="search"
              aria-label=${label}
              @input=${({ target }: Event) => {
                filter.find(facet, (target as HTMLInputElement).value);
              }}
          /></label>`
        : nothing
    }
    <div class="chips">
      ${listed.map(
        ({ id, label: name, count }) =>
          html`<button
            type="button"
            class="chip choice"
            aria-pressed=${chosen.includes(id) ? 'true' : 'false'}
            @click=${() => {
              send({ type: 'toggle-choice', facet, choice: id });
            }}
          >
            <span class="label" dir="auto">${name}</span><span class="n">${words.number(count)}</span>
          </button>`,
      )}
      ${
        choices.length > filter.listed[facet]
          ? html`<button
              type="button"
              class="plain"
              @click=${() => {
                filter.more(facet);
              }}
            >
              ${words.strings.more}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

/** A field for a date, which is read back in words: what was understood is to be seen. */
function renderEnd({ filter, words, prefix }: PartContext, end: 0 | 1, label: string): TemplateResult {
  const fault = filter.faults[end];
  const edtf = filter.ends[end];
  const when = parseEdtf(edtf);
  const id = `${prefix}-end-${end}`;
  const said = fault !== '' ? words.say(words.strings.dateLike, { x: EXAMPLES }) : when ? words.dateOf(when) : '';
  return html`<p>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      dir="ltr"
      placeholder="2023-01-14"
      aria-invalid=${fault === '' ? nothing : 'true'}
      aria-describedby=${`${id}-said`}
      .value=${fault || edtf}
      @change=${({ target }: Event) => {
        filter.setEnd(end, (target as HTMLInputElement).value);
      }}
    />
    <span id=${`${id}-said`} class=${fault === '' ? 'said' : 'said fault'} role="status">${said}</span>
  </p>`;
}
