import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Desk } from '../desk.js';
import { setField } from '../document/edits.js';
import type { Key } from '../document/story.js';
import { GroupIds, labelOf } from '../table/paste.js';
import { words } from '../words.js';
import type { Field } from './fields.js';

/** Topics or places: those that are there, each to be taken away, and a field for one more, with suggestions. */
export function renderNames(desk: Desk, key: Key, field: Field, names: readonly string[], id: string): TemplateResult {
  const { session } = desk;
  const { story } = session;
  const isTag = field.kind === 'tags';
  const set = (next: readonly string[]): void => {
    desk.do({ ...setField(story, key, [field.name], next, field.label) });
    session.seal();
  };
  const add = (input: HTMLInputElement): void => {
    const name = input.value.trim();
    const value = isTag ? new GroupIds(story.head).tagOf(name) : name;
    input.value = '';
    if (name !== '' && !names.includes(value)) set([...names, value]);
  };
  const wordsOf = (name: string): string => (isTag ? labelOf(story.head, 'tags', name) : name);
  // Suggestions are looked for when they are wanted, not at each letter.
  const suggest = (event: FocusEvent): void => {
    const list = (event.target as HTMLInputElement).nextElementSibling;
    const known = isTag ? session.tags() : session.places();
    list?.replaceChildren(
      ...known.map((name) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  };
  return html`<ul class="names">
      ${names.map(
        (name, i) =>
          html`<li>
            ${wordsOf(name)}<button
              type="button"
              class="plain"
              aria-label=${words.form.removeName(wordsOf(name))}
              @click=${(event: Event) => {
                // The focus is not to go with the button.
                (event.target as HTMLElement).closest('.field')?.querySelector('input')?.focus();
                set(names.filter((_, j) => j !== i));
              }}
            >
              ×
            </button>
          </li>`,
      )}
    </ul>
    <input
      id=${id}
      data-path=${field.name}
      list="${id}-list"
      autocomplete="off"
      placeholder=${words.form.addName}
      @focus=${suggest}
      @change=${(event: Event) => {
        add(event.target as HTMLInputElement);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add(event.target as HTMLInputElement);
      }}
    /><datalist id="${id}-list"></datalist>`;
}
