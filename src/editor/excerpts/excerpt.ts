import { checkExcerpts } from '../../check/check-excerpts.js';
import type { Row } from '../document/story.js';

/** So much of the text around a quotation goes along with it, in UTF-16 units. */
const AROUND = 60;

/**
 * The words of a text from one place to another as an excerpt: quotation, prefix and suffix stand in the text one after
 * the other, to the character. White space at the ends of what was selected is not part of the quotation.
 * @returns `null` where there are no words
 */
export function excerptOf(text: string, from: number, to: number): Row | null {
  const selected = text.slice(from, to);
  const quote = selected.trim();
  if (quote === '') return null;
  const start = from + selected.indexOf(quote);
  const end = start + quote.length;
  // From the line that it stands in, in whole words.
  const before = text.slice(Math.max(0, start - AROUND), start);
  const prefix = /[^\r\n]*$/u.exec(before)?.[0] ?? '';
  const after = text.slice(end, end + AROUND);
  const suffix = /^[^\r\n]*/u.exec(after)?.[0] ?? '';
  const head = prefix.length === AROUND && start > AROUND ? prefix.replace(/^\S*\s+/u, '') : prefix;
  const tail = suffix.length === AROUND ? suffix.replace(/\s+\S*$/u, '') : suffix;
  return {
    quote,
    ...(head.trim() !== '' && { prefix: head }),
    ...(tail.trim() !== '' && { suffix: tail }),
  };
}

/**
 * What is wrong with an excerpt beside the text of its source, in the words of the command.
 * @returns empty where it stands in the text to the character
 */
export function checkExcerpt(text: string, excerpt: Row): string {
  const data = { sources: [{ id: 'open', file: 'open' }], events: [{ excerpts: [{ ...excerpt, source: 'open' }] }] };
  return checkExcerpts(data, () => text).problems.at(0)?.message ?? '';
}

/**
 * Where a place in the value of a text field is in the text that was put into it: fields turn each line break into one
 * character.
 */
export function originalPlace(text: string, place: number): number {
  let shift = 0;
  for (let at = text.indexOf('\r\n'); at >= 0 && at - shift < place; at = text.indexOf('\r\n', at + 2)) shift += 1;
  return place + shift;
}
