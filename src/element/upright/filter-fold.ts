import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { PartContext } from '../context.js';
import { renderFilterButton } from '../toolbar/filter-panel.js';
import { renderToolbar } from '../toolbar/toolbar.js';

/** The toolbar where space is small: search behind its glass, all else behind one button that says how many groups show. */
export function renderFilterFold(context: PartContext): TemplateResult {
  const { data, state, words, filter } = context;
  const { strings } = words;
  const shown = data.groups.filter(({ id }) => !state.hiddenGroups.includes(id)).length;
  const groups = data.groups.length > 1 ? ` · ${words.say(strings.groups, { n: shown })}` : '';
  return html`<div class=${filter.open ? 'folding open' : 'folding'}>
    ${renderFilterButton(context, strings.filter + groups)}${renderToolbar(context, true)}
  </div>`;
}
