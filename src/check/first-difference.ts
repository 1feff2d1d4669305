/** Where words leave a text. */
export interface Difference {
  /** The longest piece of the words that stands in the text, from their start or up to their end. */
  readonly matched: string;
  /** Whether it is their start, so that the difference comes after it. */
  readonly fromStart: boolean;
  /** The character there in the words, and in the text. */
  readonly expected: string;
  readonly found: string;
  /** The text around that place; empty where nothing like the words stands in it. */
  readonly context: string;
}

const CONTEXT = 40;

/**
 * Where `words` first leave `text`, or null where they stand in it to the character. The difference is looked for after
 * the longest start of the words, or before their longest end where that is the longer piece: then one wrong letter is
 * found wherever it is.
 */
export function firstDifference(text: string, words: string): Difference | null {
  if (text.includes(words)) return null;
  const start = words.slice(
    0,
    longest(words, (length) => text.includes(words.slice(0, length))),
  );
  const end = words.slice(words.length - longest(words, (length) => text.includes(words.slice(-length))));
  const fromStart = start.length >= end.length;
  const matched = fromStart ? start : end;
  if (matched === '') {
    return { matched, fromStart, expected: nameOf(words, 0), found: 'nothing like it', context: '' };
  }
  const at = text.indexOf(matched) + (fromStart ? matched.length : 0);
  return {
    matched,
    fromStart,
    expected: fromStart ? nameOf(words, matched.length) : nameBefore(words, words.length - matched.length),
    found: fromStart ? nameOf(text, at) : nameBefore(text, at),
    context: text.slice(Math.max(0, at - CONTEXT), at + CONTEXT),
  };
}

/** The greatest length for which it holds, where it holds for all that are less. */
function longest(words: string, holds: (length: number) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function nameOf(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the end of the text';
  return `${JSON.stringify(String.fromCodePoint(point))} (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}

function nameBefore(text: string, at: number): string {
  return at === 0 ? 'the start of the text' : nameOf(Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '', 0);
}
