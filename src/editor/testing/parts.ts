// What tests of the editor see and do. For tests only.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- whoever asks knows what the selector finds */
import { words } from '../../testing/timeline.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';

type Editor = Pick<EventTimelineEditor, 'data' | 'shadowRoot'>;

export const part = <T extends Element = HTMLElement>(editor: Editor, selector: string): T => {
  const found = editor.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};

/** The cell of a column: in a row by its number from 0, or in the empty one at the end. */
export const cell = (editor: Editor, row: number | 'new', column: string): HTMLInputElement => {
  const rows = [...(editor.shadowRoot?.querySelectorAll('tr[data-key]') ?? [])];
  const found = (row === 'new' ? rows.at(-1) : rows[row])?.querySelector<HTMLInputElement>(`[data-column=${column}]`);
  if (!found) throw new Error(`There is no cell ${column} in row ${String(row)}.`);
  return found;
};

/** The button with that name. */
export const named = (editor: Editor, name: string): HTMLElement => {
  const buttons = [...(editor.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
  const found = buttons.find((button) => (button.getAttribute('aria-label') ?? words(button)).startsWith(name));
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};

/** The mark of an event on the board. */
export const onBoard = (editor: Editor, title: string): HTMLElement => {
  const marks = [...(editor.shadowRoot?.querySelectorAll<HTMLElement>('.vis-item-content') ?? [])];
  const found = marks.find((mark) => mark.textContent === title);
  if (!found) throw new Error(`"${title}" is not on the board.`);
  return found;
};

/** Titles of the selected events, as the table marks them. */
export const selected = (editor: Editor): readonly string[] =>
  [...(editor.shadowRoot?.querySelectorAll<HTMLInputElement>('tr.selected [data-column=title]') ?? [])].map(
    ({ value }) => value,
  );

/** A field of each event, in the order of the file. */
export const field = (editor: Editor, name: string): readonly unknown[] =>
  (editor.data['events'] as readonly Readonly<Record<string, unknown>>[]).map((event) => event[name]);

export const dates = (editor: Editor): readonly string[] =>
  (editor.data['events'] as readonly { readonly date: string }[]).map(({ date }) => date);

export const status = (editor: Editor): string => words(part(editor, 'footer [role=status]'));
