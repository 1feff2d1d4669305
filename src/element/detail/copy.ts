import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartContext } from '../context.js';

/** A button that copies a text and says so; where the browser refuses, a field with the text, selected. */
export function renderCopy(
  { panel, words }: PartContext,
  key: string,
  label: string,
  text: () => string,
): TemplateResult {
  const { byHand } = panel;
  return html`<span class="copy"
      ><button type="button" class="plain" @click=${() => void panel.copy(key, text())}>${label}</button>${
        panel.copied === key ? html`<span class="copied" aria-hidden="true">✓ ${words.strings.copied}</span>` : nothing
      }</span
    >${
      byHand?.key === key
        ? html`<textarea
            class="by-hand"
            readonly
            rows="3"
            aria-label=${label}
            dir="auto"
            .value=${byHand.text}
          ></textarea>`
        : nothing
    }`;
}
