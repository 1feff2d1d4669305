import type { Excerpt } from './timeline-event.js';

/** A quotation longer than this is named by its first words and its last. */
const LONG_CHARS = 100;
/** So many characters are enough to find an end of a long one, or what stands around a short one. */
const ENOUGH_CHARS = 24;

/** A word with what is stuck to it; where a script writes no spaces, all up to the next stop. */
const WORD = /[^\s、。，．！？；：]+[、。，．！？；：]*/gu;
/** Letters of scripts that part words by spaces. */
const LETTER = '(?![\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff])[\\p{L}\\p{N}]';
const CUT_BEFORE = new RegExp(`(?:${LETTER})+$`, 'u');
const CUT_AFTER = new RegExp(`^(?:${LETTER})+`, 'u');

/**
 * The address of a source, opened at the words that are quoted: with a text fragment, which browsers that do not know
 * it pass over. A long quotation is found by its first and its last words; a short one by all of it, between some of
 * the words around it, as it may stand in the source twice. Only whole words are named, and none from beyond a line
 * break: a browser finds neither a part of a word nor, in one piece, what two paragraphs hold.
 *
 * @param url a complete address; one of mail stays as it is
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentUrl(url: string, excerpt: Omit<Excerpt, 'source' | 'date' | 'says'>): string {
  const [prefix, quote, suffix] = [plain(excerpt.prefix), plain(excerpt.quote), plain(excerpt.suffix)];
  if (!/^https?:/iu.test(url) || quote.trim() === '') return url;
  const [address, anchor = ''] = url.split(/#(.*)/su);
  return `${address}#${anchor.split(':~:')[0]}:~:text=${directive(prefix, quote, suffix)}`;
}

/** Spaces as a page shows them, with line breaks kept; halves of characters can't be part of an address. */
function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n');
}

function directive(prefix: string, quote: string, suffix: string): string {
  // A quotation that begins or ends within a word takes the rest of it along.
  const before = CUT_AFTER.test(quote) ? (CUT_BEFORE.exec(prefix)?.[0] ?? '') : '';
  const after = CUT_BEFORE.test(quote) ? (CUT_AFTER.exec(suffix)?.[0] ?? '') : '';
  const words = before + quote.trim() + after;
  const range = words.length > LONG_CHARS || words.includes('\n') ? ends(words) : null;
  if (range) return range.map(encode).join(',');
  const context = [
    lastWords(lineBefore(prefix.slice(0, prefix.length - before.length)), ENOUGH_CHARS),
    firstWords(lineAfter(suffix.slice(after.length))),
  ].map(encode);
  return (context[0] && `${context[0]}-,`) + encode(words) + (context[1] && `,-${context[1]}`);
}

/** The first and the last words of a text, so many that the last stand in it once; null where that is all of it. */
function ends(text: string): readonly [string, string] | null {
  const lines = text.split('\n');
  const flat = lines.join(' ').toLowerCase();
  const first = firstWords(lines[0]);
  const line = lines[lines.length - 1];
  for (let chars = ENOUGH_CHARS; ;) {
    const last = lastWords(line, chars);
    const at = flat.indexOf(last.toLowerCase(), first.length);
    if (at < 0) return null;
    if (at + last.length >= flat.length || last.length >= line.length) return [first, last];
    chars = last.length + 1;
  }
}

function firstWords(line: string): string {
  for (const { index, 0: word } of line.matchAll(WORD))
    if (index + word.length >= ENOUGH_CHARS) return line.slice(0, index + word.length);
  return line;
}

function lastWords(line: string, chars: number): string {
  for (const { index } of [...line.matchAll(WORD)].reverse())
    if (line.length - index >= chars) return line.slice(index);
  return line;
}

/** The line right before a quotation, without its first word, which the data may have cut. */
function lineBefore(prefix: string): string {
  const text = prefix.trimEnd();
  const line = text.lastIndexOf('\n');
  return line < 0 ? text.replace(new RegExp(`^${WORD.source}`, 'u'), '').trim() : text.slice(line + 1);
}

function lineAfter(suffix: string): string {
  const [line, more] = suffix.trimStart().split('\n');
  return more === undefined ? line.replace(new RegExp(`${WORD.source}$`, 'u'), '').trim() : line;
}

/** Percent-encoded, with what parts a directive: `,` and `&` are by the standard, `-` is not. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
