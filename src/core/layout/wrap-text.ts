/** Width of a text in px, in the type that the part of the drawing is set in. */
export type Measure = (text: string, type: 'title' | 'date' | 'tick' | 'major' | 'count') => number;

/**
 * Breaks a title into lines no wider than `maxPx`, between words, and inside a word only where one alone is wider
 * (text without spaces, as Chinese and Japanese). What goes past `maxLines` is cut with an ellipsis.
 */
export function wrapText(
  text: string,
  maxPx: number,
  maxLines: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, maxPx, widthOf))) {
    const longer = line === '' ? word.text : line + (word.joins ? '' : ' ') + word.text;
    if (line !== '' && widthOf(longer) > maxPx) {
      lines.push(line);
      line = word.text;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), cut(lines[maxLines - 1], maxPx, widthOf)];
}

/** As much of a line as leaves room for an ellipsis. */
function cut(line: string, maxPx: number, widthOf: (text: string) => number): string {
  const letters = Array.from(line);
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > maxPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

interface Piece {
  readonly text: string;
  /** Goes on from the piece before it, without a space. */
  readonly joins: boolean;
}

function pieces(word: string, maxPx: number, widthOf: (text: string) => number): readonly Piece[] {
  if (widthOf(word) <= maxPx) return [{ text: word, joins: false }];
  const found: Piece[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > maxPx) {
      found.push({ text: piece, joins: found.length > 0 });
      piece = '';
    }
    piece += letter;
  }
  return [...found, { text: piece, joins: found.length > 0 }];
}
