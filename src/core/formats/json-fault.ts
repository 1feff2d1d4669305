/** Where a text stops being JSON, and what should stand there. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
}

/** What may come next, in the words of the problem. */
const EXPECTED = {
  value: 'a value',
  item: 'a value or "]"',
  key: 'a name in double quotes',
  firstKey: 'a name in double quotes or "}"',
  colon: '":"',
  afterItem: '"," or "]"',
  afterMember: '"," or "}"',
  end: 'nothing more',
  quote: 'a closing double quote',
  escape: 'an escape that JSON knows, such as \\n or \\u00e9',
} as const;
type Want = keyof typeof EXPECTED;

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;

/**
 * Finds the first character that can't stand where it does; null in a text that is JSON. For texts that the engine has
 * refused: engines say the place in different words, or not at all. (RFC 8259.)
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let want = 'value' as Want;
  const after = (): Want => (open.length === 0 ? 'end' : open.at(-1) === '[' ? 'afterItem' : 'afterMember');
  const fault = (expected: Want): JsonFault => ({ offset: at, expected: EXPECTED[expected] });
  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text[at])) at += 1;
    if (at === text.length) return want === 'end' ? null : fault(want);
    const char = text[at];
    const closes = (char === ']' && (want === 'item' || want === 'afterItem')) || (char === '}' && (want === 'firstKey' || want === 'afterMember')); // prettier-ignore
    if (closes) {
      open.pop();
      want = after();
    } else if (char === ',' && (want === 'afterItem' || want === 'afterMember')) {
      want = want === 'afterItem' ? 'value' : 'key';
    } else if (char === ':' && want === 'colon') {
      want = 'value';
    } else if (char === '"' && want !== 'colon' && !want.startsWith('after') && want !== 'end') {
      const { end, broken } = readString(text, at);
      at = end;
      if (broken) return fault(broken);
      want = want === 'key' || want === 'firstKey' ? 'colon' : after();
      continue;
    } else if (want !== 'value' && want !== 'item') {
      return fault(want);
    } else if (char === '[' || char === '{') {
      open.push(char);
      want = char === '[' ? 'item' : 'firstKey';
    } else {
      SCALAR.lastIndex = at;
      if (!SCALAR.test(text)) return fault(want);
      at = SCALAR.lastIndex;
      want = after();
      continue;
    }
    at += 1;
  }
}

/** The place after a text in quotes, or the place where it breaks. */
function readString(text: string, start: number): { readonly end: number; readonly broken?: 'quote' | 'escape' } {
  let end = start + 1;
  for (; text[end] !== '"'; end += 1) {
    if (end >= text.length || text[end] < ' ') return { end, broken: 'quote' };
    if (text[end] !== '\\') continue;
    ESCAPE.lastIndex = end;
    if (!ESCAPE.test(text)) return { end, broken: 'escape' };
    end = ESCAPE.lastIndex - 1;
  }
  return { end: end + 1 };
}
