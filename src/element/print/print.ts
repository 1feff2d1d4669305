import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Scene } from '../../core/layout/scene.js';
import { renderScene } from '../../render/render-scene.js';
import type { PartContext } from '../context.js';
import { renderDetail } from '../detail/detail.js';
import { eventIcon, shapeIcon } from '../shape-icon.js';
import { renderSigns } from '../toolbar/signs.js';

/** More than these are no matter for paper. */
const MOST = 2000;

const nothingToDo = (): void => undefined;

/** What is printed: the whole time drawn once, then every event that passes the filter with all that its sources say. */
export function renderPaper(screen: PartContext, scene: Scene, rtl: boolean): TemplateResult {
  const { view, data, words, state } = screen;
  const { index, limits, map } = view;
  // Everything is on the page twice while it prints: ids are its own.
  const context = { ...screen, prefix: `${screen.prefix}-print`, state: { ...state, selected: null } };
  const events = Array.from({ length: Math.min(view.passing, MOST) }, (_, rank) => view.eventAtRank(rank));
  const look = {
    rtl,
    focusedKey: null,
    idOf: (key: string) => `${context.prefix}-${key}`,
    shapeOf: (group: number) => data.groups[group].shape,
  };
  return html`<div class="paper">
    <p class="count">${words.countLine({ data, index, limits, map, state: { ...state, domain: limits.full } })}</p>
    <ul class="signs">
      ${data.groups.map(({ label }, i) => html`<li>${shapeIcon(data.groups, i)}${label || words.noGroup}</li>`)}
    </ul>
    ${renderSigns(context)}
    <svg class="drawing" viewBox=${`0 0 ${scene.widthPx} ${scene.heightPx}`}>
      ${renderScene(scene, look, { onActivate: nothingToDo })}
    </svg>
    <ol>
      ${events.map(
        (event) =>
          html`<li class="sheet">
            <p class="when">${words.date(event)}</p>
            <h3 class=${event.status === 'retracted' ? 'title retracted' : 'title'} dir="auto">
              ${eventIcon(context, event)} ${event.title || words.date(event)}
            </h3>
            ${renderDetail(context, event, nothingToDo, true)}
          </li>`,
      )}
    </ol>
    ${view.passing > MOST ? html`<p>${words.say(words.strings.later, { n: view.passing - MOST })}</p>` : nothing}
  </div>`;
}
