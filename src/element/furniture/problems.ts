import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Problem } from '../../core/model/problem.js';
import type { PartContext } from '../context.js';

/** A quiet line for those who edit the data, which opens to all that is wrong in them. */
export function renderProblems({ data: { problems }, words }: PartContext): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="as-list problems">
    <summary>${words.say(words.strings.problems, { n: problems.length })}</summary>
    ${guard(
      [problems],
      () =>
        html`<ol lang="en" dir="ltr">
          ${problems.map(({ at, value, message }) => html`<li><b>${at}</b> ${shown(value)} ${message}</li>`)}
        </ol>`,
    )}
  </details>`;
}

/** A value that is a few words; the message says the rest. */
function shown(value: Problem['value']): TemplateResult | typeof nothing {
  const isShort = (typeof value === 'string' && value !== '') || typeof value === 'number';
  return isShort ? html`<code>${String(value).slice(0, 80)}</code>` : nothing;
}
