import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { looseToEdtf } from '../check/mend.js';
import type { Desk } from '../desk.js';
import type { Path } from '../document/edits.js';
import { setField } from '../document/edits.js';
import type { Key, Row } from '../document/story.js';
import { HEAD } from '../document/story.js';
import { GroupIds, labelOf } from '../table/paste.js';
import type { Field } from './fields.js';
import { EVENT_FIELDS } from './fields.js';
import { DATE_EXAMPLES, readBack } from './read-back.js';
import { renderNames } from './names.js';
import { words } from '../words.js';

const say = words.form;

/** What a field needs to know of where it stands. */
interface Place {
  readonly desk: Desk;
  readonly key: Key;
  readonly path: Path;
  readonly value: unknown;
  readonly id: string;
  readonly problem: string;
}

/** Fields of a record, as a form; each change is an edit of the story. */
export function renderFields(desk: Desk, key: Key, record: Row, fields: readonly Field[], path: Path = []): unknown {
  return fields.map((field) => renderField(desk, key, [...path, field.name], record[field.name], field));
}

function renderField(desk: Desk, key: Key, path: Path, value: unknown, field: Field): unknown {
  if (field.kind === 'list') return renderList(desk, key, path, asList(value), field);
  if (field.kind === 'record') {
    return html`<fieldset class="record">
      <legend>${field.label}</legend>
      ${renderFields(desk, key, asRecord(value), field.of ?? [], path)}
    </fieldset>`;
  }
  const dotted = path.join('.');
  const problems = key === HEAD ? [] : desk.session.problemsOf(key).filter((problem) => problem.path === dotted);
  const problem = field.kind === 'date' && path.length === 1 ? '' : (problems[0]?.message ?? '');
  const id = `field-${key || 'story'}-${path.join('-')}`;
  const place: Place = { desk, key, path, value, id, problem };
  const help = problem || field.help;
  return html`<div class="field ${problem ? 'bad' : ''} ${field.kind}">
    <label for=${id}
      >${field.label}${field.required ? html`<span class="required">${say.required}</span>` : nothing}</label
    >
    ${renderInput(place, field)} ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  </div>`;
}

function renderInput(place: Place, field: Field): unknown {
  const { desk, key, path, value, id, problem } = place;
  const text = typeof value === 'string' ? value : asText(value);
  const set = (next: unknown): void => {
    desk.do(setField(desk.session.story, key, path, next, field.label));
  };
  const onInput = (event: Event): void => {
    set((event.target as HTMLInputElement).value);
  };
  const describedBy = problem || field.help ? `${id}-help` : nothing;
  const at = path.join('.');
  switch (field.kind) {
    case 'long':
      return html`<textarea
        id=${id}
        data-path=${at}
        rows="3"
        aria-describedby=${describedBy}
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${live(text)}
        @input=${onInput}
      ></textarea>`;
    case 'choice':
      return html`<select id=${id} data-path=${at} @change=${onInput}>
        <option value="" ?selected=${text === ''}>${field.name === 'type' ? say.imageUnlessSaid : say.notSaid}</option>
        ${(field.options ?? []).map((option) => html`<option value=${option} ?selected=${option === text}>${words.options[option] ?? option}</option>`)}
      </select>`;
    case 'source':
      return renderSource(place, text, onInput);
    case 'group':
      return renderGroup(place, text);
    case 'tags':
    case 'places':
      return renderNames(desk, key, field, asList(value).map(asText), id);
    case 'date':
      return renderDate(place, text, onInput, set);
    case 'color':
      return html`<input
        id=${id}
        data-path=${at}
        type="color"
        .value=${live(/^#[\da-f]{6}$/iu.test(text) ? text : '#5a6069')}
        @input=${onInput}
      />`;
    default:
      return html`<input
        id=${id}
        data-path=${at}
        type=${field.kind === 'number' ? 'number' : 'text'}
        min="0"
        max="255"
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${live(text)}
        @input=${(event: Event) => {
          const { value: typed } = event.target as HTMLInputElement;
          set(field.kind === 'number' && typed !== '' ? Number(typed) : typed);
        }}
      />`;
  }
}

/** A date that reads back what it was understood as, while it is typed. */
function renderDate(
  { desk, key, path, id }: Place,
  text: string,
  onInput: (event: Event) => void,
  set: (value: string) => void,
): TemplateResult {
  const isOfEvent = key !== HEAD && path.length === 1 && path[0] === 'date';
  const { ok, text: said } = readBack(text, isOfEvent ? desk.session.row(key)['dateBasis'] : null);
  const missing = isOfEvent && text.trim() === '' ? say.noDate : '';
  return html`<input
      id=${id}
      data-path=${path.join('.')}
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-said"
      aria-invalid=${ok ? 'false' : 'true'}
      .value=${live(text)}
      @input=${onInput}
      @change=${() => {
        const edtf = looseToEdtf(text);
        if (edtf !== null) set(edtf);
      }}
    />
    <p class=${ok ? 'said' : 'said wrong'} id="${id}-said" aria-live=${isOfEvent ? 'polite' : 'off'}>
      ${said || missing}
    </p>
    ${
      isOfEvent
        ? html`<details class="examples">
            <summary>${say.examples}</summary>
            <dl>
              ${DATE_EXAMPLES.map(
                ({ edtf, text: said }) =>
                  html`<div>
                    <dt>
                      <button
                        type="button"
                        class="plain"
                        @click=${() => {
                          set(edtf);
                        }}
                      >
                        ${edtf}
                      </button>
                    </dt>
                    <dd>${said}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : nothing
    }`;
}

function renderSource({ desk, path, id }: Place, text: string, onInput: (event: Event) => void): TemplateResult {
  const sources = asList(desk.session.story.head['sources']).map(asRecord);
  const known = sources.some((source) => source['id'] === text);
  return html`<select id=${id} data-path=${path.join('.')} @change=${onInput}>
    <option value="" ?selected=${text === ''}>${say.noSource}</option>
    ${sources.map((source) => html`<option value=${asText(source['id'])} ?selected=${source['id'] === text}>${sourceName(source)}</option>`)}
    ${text !== '' && !known ? html`<option value=${text} selected>${say.unknown(text)}</option>` : nothing}
  </select>`;
}

/** What a source is called in a list. */
export function sourceName(source: Row): string {
  const [publisher, title] = [asText(source['publisher']), asText(source['title'])];
  return [publisher, title].filter((part) => part !== '').join(': ') || asText(source['id']);
}

function renderGroup({ desk, key, path, id }: Place, text: string): TemplateResult {
  const { story } = desk.session;
  const labels = asList(story.head['groups']).map(
    (group) => asText(asRecord(group)['label']) || asText(asRecord(group)['id']),
  );
  const onChange = (event: Event): void => {
    const groups = new GroupIds(story.head);
    const groupId = groups.idOf((event.target as HTMLInputElement).value.trim());
    const edit = setField(story, key, path, groupId, words.fields.group);
    const head = { key: HEAD, before: story.head, after: groups.head };
    desk.do(groups.head === story.head ? edit : { ...edit, changes: [...edit.changes, head] });
  };
  return html`<input
      id=${id}
      data-path=${path.join('.')}
      list="${id}-list"
      autocomplete="off"
      .value=${live(labelOf(story.head, 'groups', text))}
      @change=${onChange}
    />
    <datalist id="${id}-list">${labels.map((label) => html`<option value=${label}></option>`)}</datalist>`;
}

function renderList(desk: Desk, key: Key, path: Path, entries: readonly unknown[], field: Field): TemplateResult {
  const { story } = desk.session;
  const one = field.one ?? '';
  const add = (): void => {
    const fresh = field.of?.some(({ name }) => name === 'id') ? { id: `${one}-${String(entries.length + 1)}` } : {};
    desk.do({
      ...setField(story, key, [...path, entries.length], fresh, field.label),
      label: words.steps.addEntry(one),
    });
  };
  return html`<fieldset class="list">
    <legend>${field.label} ${entries.length > 0 ? html`<span class="quiet">${entries.length}</span>` : nothing}</legend>
    ${entries.map((entry, i) => {
      const record = typeof entry === 'string' ? { quote: entry } : asRecord(entry);
      return html`<div class="entry" role="group" aria-label=${say.entry(one, i + 1)}>
        ${renderFields(desk, key, record, field.of ?? [], [...path, i])}
        <button
          type="button"
          class="plain"
          aria-label=${say.removeName(say.entry(one, i + 1))}
          @click=${(event: Event) => {
            // The focus is not to go with the button.
            (event.target as HTMLElement).closest('fieldset')?.querySelector<HTMLElement>(':scope > .add')?.focus();
            desk.do({
              ...setField(story, key, [...path, i], undefined, field.label),
              label: words.steps.removeEntry(one),
            });
          }}
        >
          ${say.remove}
        </button>
      </div>`;
    })}
    <button type="button" class="add" data-path=${path.join('.')} @click=${add}>${say.addEntry(one)}</button>
  </fieldset>`;
}

/** The form of the selected event. */
export function renderForm(desk: Desk): TemplateResult {
  const { session } = desk;
  const key = session.current;
  if (key === null) {
    return desk.session.story.order.length > 0
      ? html`<p class="empty">${say.none}</p>`
      : html`<p class="empty">${say.start}</p>
          <p class="empty">${say.local}</p>`;
  }
  const row = session.row(key);
  const known = new Set(EVENT_FIELDS.map(({ name }) => name));
  const others = Object.keys(row).filter((field) => !known.has(field));
  const isOpen = (field: Field): boolean => field.more !== true;
  return html`<form
    class="form"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
    @change=${() => {
      session.seal();
    }}
  >
    ${renderFields(desk, key, row, EVENT_FIELDS.filter(isOpen))}
    <details class="more">
      <summary>${say.more}</summary>
      ${renderFields(
        desk,
        key,
        row,
        EVENT_FIELDS.filter((field) => !isOpen(field)),
      )}
      ${others.length > 0 ? html`<p class="help">${say.kept(others.join(', '))}</p>` : nothing}
    </details>
  </form>`;
}
