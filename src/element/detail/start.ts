import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartContext } from '../context.js';
import type { Navigation } from '../controllers/navigation.js';

/** A story begins with its title, its description and this button, which opens the first event. */
export function renderStart(
  { data, view, words }: PartContext,
  navigation: Navigation,
): TemplateResult | typeof nothing {
  if (!data.story || view.passing === 0) return nothing;
  return html`<button
    type="button"
    class="start"
    @click=${() => {
      navigation.choose(view.storyIdAt(0));
    }}
  >
    ${words.strings.start}
  </button>`;
}
