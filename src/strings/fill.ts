import type { Message } from './strings.js';

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const kept = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
};

/** A number in the digits and the grouping of the language; `compact` where space is small: "6.4K". */
export function formatNumber(value: number, lang: string, notation: 'standard' | 'compact' = 'standard'): string {
  return kept(numbers, notation + lang, () => new Intl.NumberFormat(lang, { notation })).format(value);
}

/** So many bytes, as kilobytes or megabytes in the words of the language. */
export function formatBytes(bytes: number, lang: string): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  return kept(numbers, unit + lang, () => {
    return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 });
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));
}

/**
 * The text of a message: its plural form by the value `n`, with each `{name}` replaced by the value of that name.
 * Numbers are written in the language; a name without a value stays as it is. `ordinal` chooses forms as in "19th".
 */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  lang: string,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): string {
  let text = message;
  if (typeof text !== 'string') {
    const plural = kept(rules, type + lang, () => new Intl.PluralRules(lang, { type }));
    text = text[plural.select(Number(values['n'] ?? 0))] ?? text.other;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' ? formatNumber(value, lang) : (value ?? whole);
  });
}
