import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { asList, asText } from '../../core/model/read-field.js';
import type { Draft } from './draft.js';
import type { Opened } from './file-access.js';

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
  return html`<section class="notice" aria-label="What was found in ${name}">
    <div>
      ${
        losses.length > 0
          ? html`<p>
              <strong>Not carried over from ${name}:</strong>
              ${losses.map(({ field, count, note }) => `${field} (${String(count)}, ${note})`).join('; ')}.
            </p>`
          : nothing
      }
      ${wrong.slice(0, 5).map(({ at, message }) => html`<p><span class="quiet">${at}</span> ${message}</p>`)}
      ${wrong.length > 5 ? html`<p>And ${wrong.length - 5} more.</p>` : nothing}
    </div>
    <button type="button" @click=${goToCheck}>Check</button>
    <button type="button" @click=${close}>Close</button>
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
  return html`<section class="notice" aria-label="Unsaved work">
    <p>
      <strong>Unsaved work was found:</strong> ${asText(draft.data['title']) || draft.name}, ${count}
      ${count === 1 ? 'event' : 'events'}.
    </p>
    <button type="button" class="strong" @click=${take}>Take it up</button>
    <button type="button" @click=${dismiss}>Throw it away</button>
  </section>`;
}
