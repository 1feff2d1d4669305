import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartContext } from '../context.js';

/** Where a view shows none of them: how many events are earlier and later, and the way to the nearest of either. */
export function renderNearest({ view, words }: PartContext, onChoose: (rank: number) => void): TemplateResult {
  const { index, state } = view;
  const { strings, say } = words;
  const before = index.rankAt(state.domain[0]);
  const button = (side: 'earlier' | 'later', n: number, rank: number): TemplateResult | typeof nothing =>
    n === 0
      ? nothing
      : html`<button
          type="button"
          class=${`plain ${side}`}
          @click=${() => {
            onChoose(rank);
          }}
        >
          ${say(strings.join, { a: say(strings[side], { n }), b: words.date(view.eventAtRank(rank)) })}
        </button>`;
  return html`<p class="nearest">
    ${button('earlier', before, before - 1)}${button('later', index.count - before, before)}
  </p>`;
}
