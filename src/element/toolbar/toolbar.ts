import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartContext } from '../context.js';
import { shapeIcon } from '../shape-icon.js';
import { renderFilterButton, renderFilterPanel } from './filter-panel.js';
import { renderFilterParts } from './filter-parts.js';
import { glass } from './glass.js';

/**
 * Legend and filter in one: a toggle for each group, and the search.
 * @param folds the button that opens the rest of the filter stands elsewhere, and opens this too
 */
export function renderToolbar(context: PartContext, folds = false): TemplateResult {
  const { data, state, words, send, view } = context;
  const { strings } = words;
  const named = data.groups.length > 1 || data.groups.some(({ label }) => label !== '');
  return html`<div class="toolbar" part="toolbar">
      <div class="chips" role="group" aria-label=${strings.filter}>
        ${
          named
            ? data.groups.map((group, i) => {
                const hidden = state.hiddenGroups.includes(group.id);
                return html`<button
                  type="button"
                  class="chip"
                  aria-pressed=${hidden ? 'false' : 'true'}
                  @click=${() => {
                    send({ type: 'toggle-group', group: group.id });
                  }}
                >
                  ${shapeIcon(data.groups, i, hidden)}<span class="label">${group.label || words.noGroup}</span
                  ><span class="n">${words.number(view.groupCounts[i] ?? 0)}</span>
                </button>`;
              })
            : nothing
        }${folds ? nothing : renderFilterButton(context, strings.filter)}
      </div>
      <label class="find">
        ${glass}
        <input
          type="search"
          aria-label=${strings.search}
          placeholder=${strings.search}
          .value=${state.query}
          @input=${(event: InputEvent) => {
            send({ type: 'query', query: (event.target as HTMLInputElement).value });
          }}
        />
      </label>
    </div>
    ${renderFilterPanel(context)}`;
}

/** How much of the data shows, the way back from a filter, and the buttons that zoom. */
export function renderStatus(context: PartContext, zoomable: boolean, onFold?: () => void): TemplateResult {
  const { view, words, send } = context;
  const { strings } = words;
  const button = (label: string, path: string, act: () => void): TemplateResult =>
    html`<button type="button" class="square" aria-label=${label} title=${label} @click=${act}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
  return html`<div class="status">
      <p class=${view.passing > 0 ? 'count' : 'count none'} tabindex="-1">
        ${words.countLine(view)}${view.searching ? '…' : nothing} ${view.news > 0 ? renderNews(context) : nothing}
      </p>
      ${
        zoomable
          ? html`<div class="zoom">
              ${view.foldable && onFold ? renderFold(context, onFold) : nothing}
              ${button(strings.zoomIn, 'M3 8H13M8 3V13', () => {
                view.zoomBy(2, true);
              })}
              ${button(strings.zoomOut, 'M3 8H13', () => {
                view.zoomBy(1 / 2, true);
              })}
              ${button(strings.fit, 'M2 8H14M5 5L2 8L5 11M11 5L14 8L11 11', () => {
                send({ type: 'fit' }, { animate: true });
              })}
              <button
                type="button"
                class="square sign"
                aria-label=${strings.keys}
                title=${strings.keys}
                aria-expanded=${context.shortcuts.helpOpen ? 'true' : 'false'}
                @click=${context.shortcuts.toggleHelp}
              >
                <span aria-hidden="true">?</span>
              </button>
            </div>`
          : nothing
      }
    </div>
    ${renderFilterParts(context)}`;
}

function renderFold({ view, words }: PartContext, onFold: () => void): TemplateResult {
  return html`<button type="button" class="plain fold" aria-pressed=${view.folded ? 'true' : 'false'} @click=${onFold}>
    ${words.strings.fold}
  </button>`;
}

/** Says that events came; shows them when it is pressed, and only then. */
function renderNews({ view, words }: PartContext): TemplateResult {
  return html`<button
    type="button"
    class="chip news"
    @click=${() => {
      view.showNews();
    }}
  >
    ${words.say(words.strings.newEvents, { n: view.news })}
  </button>`;
}
