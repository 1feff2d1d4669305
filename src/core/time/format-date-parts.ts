import type { Strings } from '../../strings/strings.js';
import { civilFromMs } from './calendar.js';
import type { Precision } from './precision.js';

/** Whose words, and how: what every function that says a date takes. */
export interface DateWords {
  readonly strings: Strings;
  /** A BCP 47 tag; `en` alone is written as in Britain, day before month. */
  readonly lang: string;
  /** The zone that instants are shown in; without it, their own offset. A date without a time never shifts. */
  readonly timeZone?: string | null | undefined;
  /** Month names in full or short. */
  readonly style?: 'full' | 'short' | undefined;
}

/** What `Intl` can say of a moment. */
export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

export interface Piece {
  readonly type: string;
  readonly value: string;
}

const UNIT_OF: Partial<Record<Precision, Unit>> = {
  half: 'month',
  third: 'month',
  quarter: 'month',
  season: 'month',
  month: 'month',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
  millisecond: 'millisecond',
};

/** The finest unit to say of a date that is so precise. */
export function unitOf(precision: Precision): Unit {
  return UNIT_OF[precision] ?? 'year';
}

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  let format = formats.get(key);
  // They are slow to make, and asked for at every tick.
  if (!format) formats.set(key, (format = make()));
  return format as T;
}

export const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(
    lang + JSON.stringify(options),
    () => new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', calendar: 'gregory', ...options }),
  );
}

export function numberText(value: number, lang: string, options: Intl.NumberFormatOptions = {}): string {
  const format = kept(lang + JSON.stringify(options) + 'n', () => new Intl.NumberFormat(localeOf(lang), options));
  return format.format(value);
}

export function pluralForm(value: number, lang: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(lang).select(value);
}

/** Digits of a year, grouped from five digits on; years BCE without their sign. */
export function yearDigits(year: number, lang: string): string {
  const value = year > 0 ? year : 1 - year;
  return numberText(value, lang, { useGrouping: value >= 10_000 });
}

/** Fills the one-letter placeholders of a template. */
export function put(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w)\}/g, (_, name: string) => values[name] ?? '');
}

/** The era to say with a year: always before the common era, and with the first years of it. */
export function eraOf(year: number): 'bce' | 'ce' | null {
  return year <= 0 ? 'bce' : year < 100 ? 'ce' : null;
}

export function withEra(text: string, year: number, { strings }: DateWords): string {
  const era = eraOf(year);
  return era ? put(strings[era], { x: text }) : text;
}

/**
 * The same civil time in a year that every engine formats alike. The Gregorian calendar repeats itself after 400 years;
 * `Date` ends at the year 275,760, and some engines have formatted days before 1583 in the Julian calendar.
 */
export function safeDate(ms: number): Date {
  const { year, month, day, hour, minute, second, millisecond } = civilFromMs(ms);
  const safeYear = year > 1600 && year < 9999 ? year : 2000 + (((year % 400) + 400) % 400);
  return new Date(Date.UTC(safeYear, month - 1, day, hour, minute, second, millisecond));
}

/** The time of day, in hours and minutes at least. */
export function timePieces(ms: number, unit: Unit, { lang }: DateWords): Piece[] {
  const options: Intl.DateTimeFormatOptions =
    unit === 'millisecond'
      ? { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 }
      : { timeStyle: unit === 'second' ? 'medium' : 'short' };
  return dateFormat(lang, options).formatToParts(safeDate(ms));
}

const DATE_UNITS: readonly string[] = ['year', 'month', 'day'];

/**
 * A moment down to `unit`, in the order of the language, without its era.
 * @param genitive a month without a day as it stands after a preposition, in languages where that differs
 */
export function datePieces(ms: number, unit: Unit, words: DateWords, genitive = false): Piece[] {
  const { lang, strings, style } = words;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  const asDay = genitive && unit === 'month';
  if (unit !== 'year') options.month = style === 'short' ? 'short' : 'long';
  if (asDay || (unit !== 'year' && unit !== 'month')) options.day = 'numeric';
  let pieces: Piece[] = dateFormat(lang, options).formatToParts(safeDate(ms));
  if (asDay) pieces = pieces.slice(pieces.findIndex(({ type }) => type === 'month'));
  const year = yearDigits(civilFromMs(ms).year, lang);
  pieces = pieces.map(({ type, value }) => ({
    type,
    // In French the first of a month is an ordinal.
    value: type === 'year' ? year : type === 'day' && value === '1' && /^fr\b/.test(lang) ? '1er' : value,
  }));
  if (unit === 'year' || DATE_UNITS.includes(unit)) return pieces;
  return [...pieces, { type: 'literal', value: put(strings.join, { a: '', b: '' }) }, ...timePieces(ms, unit, words)];
}

export const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ value }) => value)
    .join('')
    .trim();

/** A moment in words, with its era. */
export function momentText(ms: number, unit: Unit, words: DateWords, genitive = false): string {
  return withEra(plain(datePieces(ms, unit, words, genitive)), civilFromMs(ms).year, words);
}
