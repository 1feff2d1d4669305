import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { boardItem } from '../board/board-item.js';
import { looseToEdtf, freshId } from '../check/mend.js';
import type { Desk } from '../desk.js';
import { addEvents, removeEvents, reorder, titleOf, together } from '../document/edits.js';
import type { Key } from '../document/story.js';
import { apply, inverse } from '../document/story.js';
import { words } from '../words.js';
import type { Column } from './paste.js';
import { COLUMNS, cellText, paste, setCell } from './paste.js';

/** Height of a row in CSS pixels; the styles have the same. */
export const ROW_PX = 38;
/** Rows that are drawn above and below of what is seen. */
const BEYOND = 8;

/** What the empty row says. */
const PLACEHOLDERS: Readonly<Partial<Record<Column, string>>> = {
  date: words.table.newDate,
  title: words.table.newTitle,
};

/** Where the table is scrolled to. */
export interface TableView {
  readonly topPx: number;
  readonly heightPx: number;
}

/**
 * The events as rows, for typing and pasting. Only the rows in view are drawn, whatever their number; the last row is
 * empty, and what is typed there is a new event.
 */
export function renderTable(desk: Desk, { topPx, heightPx }: TableView): TemplateResult {
  const { story } = desk.session;
  const count = story.order.length + 1;
  const first = Math.max(0, Math.min(Math.floor(topPx / ROW_PX) - BEYOND, count - 1));
  const last = Math.min(count, Math.ceil((topPx + heightPx) / ROW_PX) + BEYOND);
  const rows = Array.from({ length: last - first }, (_, i) => first + i);
  return html`<table
    aria-rowcount=${count + 1}
    @paste=${(event: ClipboardEvent) => {
      onPaste(desk, event);
    }}
    @keydown=${(event: KeyboardEvent) => {
      onKey(desk, event);
    }}
  >
    <caption class="hidden">
      ${words.table.caption}
    </caption>
    <thead>
      <tr aria-rowindex="1">
        ${COLUMNS.map(
          (column) =>
            html`<th scope="col" class=${column}>
              ${
                column === 'date'
                  ? html`<button
                      type="button"
                      class="plain"
                      title=${words.table.sort}
                      aria-label="${words.fields.date}: ${words.table.sort}"
                      @click=${() => {
                        sortByDate(desk);
                      }}
                    >
                      ${words.fields.date} ↓
                    </button>`
                  : words.fields[column]
              }
            </th>`,
        )}
        <th scope="col" class="tools"><span class="hidden">${words.table.tools}</span></th>
      </tr>
    </thead>
    <tbody>
      ${spacer(first * ROW_PX)}
      ${repeat(
        rows,
        // What is typed into the empty row becomes the event of the next key, and the row its row: the focus stays.
        (i) => story.order[i] ?? `e${String(story.next)}`,
        (i) => renderRow(desk, i, story.order[i] ?? null),
      )}
      ${spacer((count - last) * ROW_PX)}
    </tbody>
  </table>`;
}

/** Puts the rows into the order of time; what has no date that can be understood stands last. */
function sortByDate(desk: Desk): void {
  const { story } = desk.session;
  const starts = new Map([...story.rows].map(([key, row]) => [key, boardItem(key, row)?.startMs ?? Infinity]));
  const order = [...story.order].sort((a, b) => Number(starts.get(a)) - Number(starts.get(b)) || 0);
  desk.do(reorder(story, order, words.steps.sort));
  desk.say(words.said.sorted);
}

/** The room of rows that are not drawn: an SVG that is so high, since its height needs no inline style. */
function spacer(heightPx: number): unknown {
  return heightPx > 0
    ? html`<tr class="spacer" aria-hidden="true">
        <td colspan=${COLUMNS.length + 1}><svg width="1" height=${heightPx}></svg></td>
      </tr>`
    : nothing;
}

function renderRow(desk: Desk, index: number, key: Key | null): TemplateResult {
  const { session } = desk;
  const row = key === null ? {} : session.row(key);
  const problems = key === null ? [] : session.problemsOf(key);
  const selected = key !== null && session.selected.includes(key);
  return html`<tr
    class=${selected ? 'selected' : ''}
    aria-rowindex=${index + 2}
    data-key=${key ?? ''}
    @focusin=${() => {
      if (key !== null && session.current !== key) desk.select([key]);
    }}
  >
    ${COLUMNS.map((column) => {
      const problem = problems.find(({ path }) => path === column)?.message ?? '';
      const id = `problem-${key ?? ''}-${column}`;
      const name = words.fields[column];
      const label = key === null ? words.table.newCell(name) : words.table.cell(name, index + 1);
      return html`<td class="${column} ${problem ? 'bad' : ''}">
        <input
          data-column=${column}
          aria-label=${label}
          autocomplete="off"
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${problem ? id : nothing}
          list=${column === 'group' ? 'group-labels' : nothing}
          placeholder=${key === null ? (PLACEHOLDERS[column] ?? '') : ''}
          .value=${live(key === null ? '' : cellText(session.story, row, column))}
          @input=${(event: Event) => {
            onInput(desk, key, column, event.target as HTMLInputElement);
          }}
          @change=${(event: Event) => {
            onChange(desk, key, column, event.target as HTMLInputElement);
          }}
        />
        ${problem ? html`<span class="problem" id=${id} title=${problem}>${problem}</span>` : nothing}
      </td>`;
    })}
    <td class="tools">
      ${
        key === null
          ? nothing
          : html`<button
              type="button"
              class="plain"
              tabindex="-1"
              title=${words.table.removeKey}
              aria-label=${words.table.remove(titleOf(row))}
              @click=${(event: Event) => {
                removeRow(desk, key, (event.target as HTMLElement).closest('tr'), 'title');
              }}
            >
              ×
            </button>`
      }
    </td>
  </tr>`;
}

/** Names are only known when they are typed to their end. */
const isLive = (column: Column): boolean => column === 'date' || column === 'title' || column === 'summary';

function onInput(desk: Desk, key: Key | null, column: Column, input: HTMLInputElement): void {
  const { story } = desk.session;
  if (key !== null && isLive(column)) desk.do(setCell(story, key, column, input.value));
}

function onChange(desk: Desk, key: Key | null, column: Column, input: HTMLInputElement): void {
  const { session } = desk;
  if (key === null) {
    addRow(desk, column, input);
    return;
  }
  const loose = column === 'date' ? looseToEdtf(input.value) : null;
  if (!isLive(column) || loose !== null) desk.do(setCell(session.story, key, column, loose ?? input.value));
  session.seal();
}

/** What was typed into the empty row becomes an event, and the typing goes on in it. */
function addRow(desk: Desk, column: Column, input: HTMLInputElement): void {
  const { session } = desk;
  const text = input.value.trim();
  if (text === '') return;
  const { story } = session;
  const label = words.steps.add(text);
  const added = addEvents(story, [{ id: freshId(story, { title: text }) }], label);
  apply(story, added);
  const filled = setCell(story, added.keys[0], column, (column === 'date' ? looseToEdtf(text) : null) ?? text);
  apply(story, inverse(added));
  session.seal();
  desk.do(together(label, [added, filled]));
  desk.select(added.keys);
}

function cellOf(
  event: Event,
): { readonly key: Key | null; readonly column: Column; readonly input: HTMLInputElement } | null {
  const [input] = event.composedPath();
  if (!(input instanceof HTMLInputElement)) return null;
  const column = COLUMNS.find((name) => name === input.dataset['column']);
  const key = input.closest('tr')?.dataset['key'] ?? '';
  return column ? { key: key === '' ? null : key, column, input } : null;
}

function onPaste(desk: Desk, event: ClipboardEvent): void {
  const cell = cellOf(event);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const edit = cell && paste(desk.session.story, text, cell.key, cell.column);
  if (!edit) return;
  event.preventDefault();
  desk.session.seal();
  desk.do(edit);
  desk.session.seal();
  desk.say(words.said.done(edit.label));
}

/** Arrows and Enter go from row to row, as in a spreadsheet. */
function onKey(desk: Desk, event: KeyboardEvent): void {
  const cell = cellOf(event);
  if (!cell) return;
  if (event.key === 'Delete' && event.ctrlKey && cell.key !== null) {
    event.preventDefault();
    removeRow(desk, cell.key, cell.input.closest('tr'), cell.column);
    return;
  }
  const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || (event.key !== 'Enter' && cell.input.list)) return;
  event.preventDefault();
  const row = cell.input.closest('tr');
  const go = (): void => {
    focusCell(step > 0 ? row?.nextElementSibling : row?.previousElementSibling, cell.column);
  };
  if (event.key === 'Enter' && cell.key === null) {
    addRow(desk, cell.column, cell.input);
    // The empty row after it is there with the next frame.
    requestAnimationFrame(go);
  } else go();
}

/** The focus goes on to the row below, so that keys are not lost with the row that goes. */
function removeRow(desk: Desk, key: Key, row: Element | null | undefined, column: Column): void {
  focusCell(row?.nextElementSibling, column);
  desk.do(removeEvents(desk.session.story, [key]));
}

function focusCell(row: Element | null | undefined, column: Column): void {
  row?.querySelector<HTMLInputElement>(`[data-column=${column}]`)?.focus();
}
