import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { asList, asText } from '../../core/model/read-field.js';
import type { Draft } from './draft.js';
import type { Opened } from './file-access.js';
import { words } from '../words.js';

const say = words.files;

/** What was found when a file was opened: what is wrong in it, and what could not be carried over. */
export function renderReport(
  report: Opened | null,
  close: () => void,
  goToCheck: () => void,
): TemplateResult | typeof nothing {
  if (!report) return nothing;
  const { losses, problems, name } = report;
  const wrong = problems.filter(({ code }) => code !== 'not-carried-over');
  if (losses.length + wrong.length === 0) return nothing;
  return html`<section class="notice" aria-label=${say.found(name)}>
    <div>
      ${
        losses.length > 0
          ? html`<p>
              <strong>${say.lost(name)}</strong>
              ${losses.map(({ field, count, note }) => say.loss(field, count, note)).join('; ')}.
            </p>`
          : nothing
      }
      ${wrong.slice(0, 5).map(({ at, message }) => html`<p><span class="quiet">${at}</span> ${message}</p>`)}
      ${wrong.length > 5 ? html`<p>${say.more(wrong.length - 5)}</p>` : nothing}
    </div>
    <button type="button" @click=${goToCheck}>${words.sides.check}</button>
    <button type="button" @click=${close}>${say.close}</button>
  </section>`;
}

/** Offers the work that a crash or a closed window has left. */
export function renderOffer(
  draft: Draft | null,
  take: () => void,
  dismiss: () => void,
): TemplateResult | typeof nothing {
  if (!draft) return nothing;
  const count = asList(draft.data['events']).length;
  return html`<section class="notice" aria-label=${say.unsaved}>
    <p><strong>${say.unsavedFound}</strong> ${asText(draft.data['title']) || draft.name}, ${words.events(count)}.</p>
    <button type="button" class="strong" @click=${take}>${say.takeUp}</button>
    <button type="button" @click=${dismiss}>${say.throwAway}</button>
  </section>`;
}
