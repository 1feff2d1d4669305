import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartContext } from '../context.js';
import { closeButton } from '../close-button.js';

/** Every key, in a panel over the drawing. */
export function renderHelp({ words, shortcuts, prefix }: PartContext): TemplateResult | typeof nothing {
  if (!shortcuts.helpOpen) return nothing;
  const { strings, say } = words;
  const both = (a: string, b: string): string => say(strings.join, { a, b });
  const rows: readonly (readonly [keys: string, meaning: string])[] = [
    ['← →', both(strings.previous, strings.next)],
    ['↑ ↓', strings.keyLanes],
    ['Home End', strings.keyEnds],
    ['A–Z', strings.keyType],
    ['Enter', strings.keyOpen],
    ['Esc', strings.close],
    ['+ −', both(strings.zoomIn, strings.zoomOut)],
    ['0', strings.fit],
    ['Shift+← Shift+→ PageUp PageDown', strings.keyPan],
    ['/', strings.search],
    ['?', strings.keys],
  ];
  const titleId = `${prefix}-help-title`;
  return html`<section
    class="help"
    role="dialog"
    aria-labelledby=${titleId}
    tabindex="-1"
    @focusout=${shortcuts.onFocusOut}
  >
    <div class="nav">${closeButton(words, shortcuts.toggleHelp)}</div>
    <h3 id=${titleId}>${strings.keys}</h3>
    <table>
      <tbody>
        ${rows.map(
          ([keys, meaning]) =>
            html`<tr>
              <th scope="row" dir="ltr">${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</th>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
