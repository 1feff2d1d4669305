import { en } from './en.js';
import { de } from './de.js';
import { fr } from './fr.js';
import { es } from './es.js';
import { pt } from './pt.js';
import { tr } from './tr.js';
import { pl } from './pl.js';
import { uk } from './uk.js';
import { ar } from './ar.js';
import { he } from './he.js';
import { ja } from './ja.js';
import { zh } from './zh.js';
import type { Strings } from './strings.js';

export { fill, formatBytes, formatNumber } from './fill.js';
export type { Message, Plural, Strings } from './strings.js';

/** The words by language. */
export const LANGUAGES: Readonly<Record<string, Strings>> = { en, uk, de, fr, es, pl, pt, tr, ar, he, ja, zh };

/** A language that the timeline speaks. `lang` keeps the region asked for, since dates and numbers follow it. */
export interface Language {
  readonly strings: Strings;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The nearest language to a tag such as `pt-BR`: the same language whatever its region, else English. */
export function stringsFor(tag: string): Language {
  let lang = 'en';
  try {
    lang = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? lang;
  } catch {
    // Not a language tag: English.
  }
  const base = lang.split('-', 1)[0] ?? lang;
  const strings = Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
  if (!strings) return { strings: en, lang: 'en', dir: 'ltr' };
  return { strings, lang, dir: base === 'ar' || base === 'he' ? 'rtl' : 'ltr' };
}
