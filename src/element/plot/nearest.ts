import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Message } from '../../strings/index.js';
import type { PartContext } from '../context.js';

/** Where a view shows none of them: how many events are earlier and later, and the way to the nearest of either. */
export function renderNearest(
  { view, words }: PartContext,
  onChoose: (rank: number) => void,
): TemplateResult | typeof nothing {
  const { index, state } = view;
  const { strings, say } = words;
  const before = index.rankAt(state.domain[0]);
  const button = (rank: number, message: Message, n: number): TemplateResult =>
    // What is left of an empty pair keeps the other at its side.
    html`<span
      >${
        n > 0
          ? html`<button
              type="button"
              class="plain"
              @click=${() => {
                onChoose(rank);
              }}
            >
              ${say(strings.join, { a: say(message, { n }), b: words.date(view.eventAtRank(rank)) })}
            </button>`
          : nothing
      }</span
    >`;
  return html`<p class="nearest">
    ${button(before - 1, strings.earlier, before)}${button(before, strings.later, index.count - before)}
  </p>`;
}
