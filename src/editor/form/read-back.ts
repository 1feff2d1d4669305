import { readDate } from '../../core/model/read-date.js';
import { asRecord } from '../../core/model/read-field.js';
import { stringsFor } from '../../strings/index.js';
import { dateWords } from '../board/board-item.js';
import { words } from '../words.js';

/** What was understood of a date as it is typed: "about 1984; stated by the source". Or why it is none. */
export interface ReadBack {
  readonly ok: boolean;
  readonly text: string;
}

/** @param basis the `dateBasis` of the event; `null` for a date that is no event's */
export function readBack(typed: string, basis: unknown = null): ReadBack {
  if (typed.trim() === '') return { ok: true, text: '' };
  const read = readDate(typed.trim());
  if ('reason' in read) return { ok: false, text: words.form.notYet(read.reason) };
  const { kind } = asRecord(basis);
  const known =
    kind === 'stated' || kind === 'publication' || kind === 'inferred' ? stringsFor(words.lang).strings[kind] : '';
  const text = [dateWords(read.date), known, read.assumed && words.form.savedAs(read.assumed, read.date.edtf)];
  return { ok: true, text: text.filter((part) => part !== '').join('; ') };
}

/** Ways to write a date, each with what it says. */
export const DATE_EXAMPLES = [
  '1984',
  '1984~',
  '1984?',
  '198X',
  '2023-01',
  '2023-01-14',
  '2023-01-14/2023-01-19',
  '2022-02-24/..',
  '2001-21',
  '2024-09-02T03:00:00+03:00',
  '-0043-03-15',
].map((edtf) => ({ edtf, text: readBack(edtf).text }));
