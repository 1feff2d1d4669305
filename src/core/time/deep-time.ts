import { numberText, pluralForm, put } from './format-date-parts.js';
import type { DateWords } from './format-date-parts.js';

/** Years before this are said as "years ago". */
export const AGO_YEAR = -100_000;
const PLAIN_DIGITS = 4;
/** Languages that have a word for ten thousand. */
const MYRIADS = /^(ja|zh)\b/;

/**
 * A year of deep time as "13.8 billion years ago"; `null` where it is nearer, or known to more digits than these words
 * can hold, so that it is said as a year BCE.
 */
export function yearsAgoText(year: number, { strings, lang }: DateWords): string | null {
  if (year > AGO_YEAR) return null;
  const years = roundBce(year);
  if (years % 10 ** Math.max(0, Math.floor(Math.log10(years)) + 1 - PLAIN_DIGITS) !== 0) return null;
  const isMillions = years >= 1e6;
  const x = numberText(
    years,
    lang,
    isMillions || MYRIADS.test(lang)
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: PLAIN_DIGITS }
      : {},
  );
  const { ago } = strings;
  // French, Spanish and Portuguese say "de" after millions: that is their plural form `many`.
  if (typeof ago === 'string') return put(ago, { x });
  return put(ago[pluralForm(isMillions ? 1e6 : 1000, lang)] ?? ago.other, { x });
}

/** The number of a year BCE, where a round year such as -20,000 is meant as 20,000, not as the exact 20,001. */
export function roundBce(year: number): number {
  return year % 1000 === 0 ? -year : 1 - year;
}
