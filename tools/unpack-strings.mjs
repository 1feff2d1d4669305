// Between messages, before each plural form but `other`, after its category: in no language's words, as a test makes sure.
export const MESSAGE = '~';
export const FORM = '^';
export const CATEGORY = '=';

/** Printable ASCII but the space and `MESSAGE`. */
const isAscii = (code) => code > 32 && code < 126;

/**
 * Exchanges ASCII with the letters that lie `by` above it; doing it twice gives the text again. Names in braces stay.
 * @param {string} text
 * @param {number} by
 */
export function exchange(text, by) {
  return text.replace(/\{\w+\}|./gu, (part) => {
    const code = part.charCodeAt(0);
    return part[1] ? part : String.fromCharCode(isAscii(code) ? code + by : isAscii(code - by) ? code - by : code);
  });
}

/**
 * The words of a language by their keys, from the text that pack-strings.mjs makes of them.
 * @param {readonly string[]} keys
 * @param {string} text
 * @param {number} [by] how far its letters were moved
 */
export function unpack(keys, text, by = 0) {
  const messages = (by ? exchange(text, by) : text).split(MESSAGE);
  return Object.fromEntries(
    messages.map((message, i) => {
      const [other, ...forms] = message.split(FORM);
      return [keys[i], forms[0] ? { ...Object.fromEntries(forms.map((form) => form.split(CATEGORY))), other } : other];
    }),
  );
}

/**
 * The same, unpacked when the first word is asked for: a page speaks one language, or two.
 * @type {typeof unpack}
 */
export function unpackLater(keys, text, by) {
  let words;
  return new Proxy({}, { get: (_, key) => (words ??= unpack(keys, text, by))[key] });
}
