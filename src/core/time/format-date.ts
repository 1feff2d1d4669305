import type { Strings } from '../../strings/strings.js';
import { civilFromMs, lastMomentBefore } from './calendar.js';
import { localeOf, momentText, numberText, put, unitOf, withEra, yearDigits } from './format-date-parts.js';
import type { DateWords, Unit } from './format-date-parts.js';
import { AGO_YEAR, roundBce, yearsAgoText } from './deep-time.js';
import { MS_PER_MINUTE } from './epoch-ms.js';
import type { DateEnd, EventDate } from './event-date.js';
import { joinEnds, pairText, rangeText } from './range-text.js';
import { SEASONS } from './season.js';
import { zonedMs } from './format-date-zone.js';

export type { DateWords } from './format-date-parts.js';

/** Languages in which a month changes its form after a preposition. */
const INFLECTED = /^(uk|pl)\b/;
const COARSE = /^(giga|mega|kilo)/;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** A date in words, as well as it is known and no better: "about 1984", "since 24 February 2022", "spring 2001". */
export function formatDate(date: EventDate, words: DateWords): string {
  if (date.kind === 'set') return setText(date, words);
  return date.kind === 'interval' ? intervalText(date, words) : endText(date, words);
}

/** What the signs of a drawing mean, for a legend: "about …". */
export function signWords(
  strings: Strings,
): Record<
  'approximate' | 'uncertain' | 'unspecified' | 'openStart' | 'openEnd' | 'unknownStart' | 'unknownEnd',
  string
> {
  const x = '…';
  return {
    approximate: phrase(strings.about, x),
    uncertain: phrase(strings.possibly, x),
    unspecified: strings.dateUnknown,
    openStart: phrase(strings.until, x),
    openEnd: phrase(strings.since, x),
    unknownStart: phrase(strings.startUnknown, x),
    unknownEnd: phrase(strings.endUnknown, x),
  };
}

/** A template may have a second form, after `|`, for days: "seit {x}|seit dem {x}". */
function form(template: string, isDay: boolean): string {
  const [first = '', forDay = first] = template.split('|');
  return isDay ? forDay : first;
}

const phrase = (template: string, x: string, isDay = false): string => put(form(template, isDay), { x });

const isDay = (unit: Unit): boolean => unit !== 'year' && unit !== 'month';

function setText(date: EventDate, words: DateWords): string {
  const one = date.set === 'one';
  const { strings, lang } = words;
  const members = date.members.map((member) => {
    if (!one || member.kind !== 'interval') return formatDate(member, words);
    const { lower, upper } = member;
    if (!lower) return upper ? phrase(strings.orEarlier, endText(upper, words)) : '…';
    if (!upper) return phrase(strings.orLater, endText(lower, words));
    const unit = unitOf(lower.precision);
    return isSimple(lower, upper)
      ? betweenText(lower.startMs, lastMomentBefore(upper.endMs), unit, words)
      : put(form(strings.between, isDay(unit)), { a: endText(lower, words), b: endText(upper, words) });
  });
  return new Intl.ListFormat(localeOf(lang), { type: one ? 'disjunction' : 'conjunction' }).format(members);
}

function intervalText(date: EventDate, words: DateWords): string {
  const { lower, upper } = date;
  const { strings } = words;
  if (lower && upper) {
    return isSimple(lower, upper)
      ? rangeText(clock(lower, words), clock(upper, words), clockUnit(unitOf(lower.precision), lower, upper), words)
      : joinEnds(endText(lower, words), endText(upper, words), words);
  }
  const end = lower ?? upper;
  if (!end) return joinEnds('…', '…', words);
  if (lower && date.unknownEnd) return phrase(strings.endUnknown, endText(end, words));
  if (upper && date.unknownStart) return phrase(strings.startUnknown, endText(end, words));
  const day = isDay(unitOf(end.precision)) && !end.approximate && !end.uncertain && !end.unspecified;
  return phrase(lower ? strings.since : strings.until, endText(end, words, lower ? 'since' : 'until'), day);
}

/** Two ends that are equally and fully known, so that what they share need be said only once. */
function isSimple(lower: DateEnd, upper: DateEnd): boolean {
  const isPlain = (end: DateEnd): boolean =>
    !end.approximate && !end.uncertain && !end.unspecified && end.season === null && !COARSE.test(end.precision);
  return isPlain(lower) && isPlain(upper) && lower.precision === upper.precision && lower.startMs > -3e15;
}

const clock = (end: DateEnd, words: DateWords): number => zonedMs(end.startMs, end.offsetMinutes, words.timeZone);

/** Whole minutes are said without seconds: "03:00". */
function clockUnit(unit: Unit, ...ends: readonly DateEnd[]): Unit {
  return unit === 'second' && ends.every(({ startMs }) => startMs % MS_PER_MINUTE === 0) ? 'minute' : unit;
}

/** @param after the preposition that it will stand after */
function endText(end: DateEnd, words: DateWords, after?: 'since' | 'until'): string {
  const { strings } = words;
  const unit = unitOf(end.precision);
  let text = bareText(end, unit, words, INFLECTED.test(words.lang) ? after : undefined);
  let day = isDay(unit) && !end.unspecified;
  if (end.approximate) {
    text = phrase(strings.about, text, day);
    day = false;
  }
  return end.uncertain ? phrase(strings.possibly, text, day) : text;
}

function bareText(end: DateEnd, unit: Unit, words: DateWords, after: 'since' | 'until' | undefined): string {
  const { strings } = words;
  const last = lastMomentBefore(end.endMs);
  if (after && unit === 'month' && !end.unspecified) {
    return momentText(after === 'since' ? end.startMs : last, unit, words, true);
  }
  if (end.season !== null) return seasonText(end, end.season, words);
  if (!end.unspecified) {
    return unit === 'year'
      ? yearText(end.startMs, words, COARSE.test(end.precision))
      : momentText(clock(end, words), clockUnit(unit, end), words);
  }
  const from = civilFromMs(end.startMs);
  const to = civilFromMs(last);
  const isOne =
    from.year === to.year &&
    (unit === 'year' || (from.month === to.month && (unit === 'month' || from.day === to.day)));
  if (!isOne) return betweenText(end.startMs, last, unit, words);
  return put(strings.join, { a: momentText(end.startMs, unit, words), b: strings.dateUnknown });
}

function betweenText(fromMs: number, toMs: number, unit: Unit, words: DateWords): string {
  const { strings, lang } = words;
  // After "between" a month stands in yet another form; its first and last day do not.
  const said = unit === 'month' && INFLECTED.test(lang) ? 'day' : unit;
  if (said === 'year' && fromMs < -3e15) {
    return put(form(strings.between, false), { a: yearText(fromMs, words), b: yearText(toMs, words) });
  }
  return pairText(fromMs, toMs, said, words, (a, b) => put(form(strings.between, isDay(said)), { a, b }));
}

function seasonText(end: DateEnd, code: number, words: DateWords): string {
  const { strings, lang } = words;
  const { part, precision, startMonth, months } = SEASONS[code];
  const first = civilFromMs(end.startMs).year;
  const lastMs = lastMomentBefore(end.endMs);
  if (precision === 'third' || precision === 'half') {
    return (end.unspecified ? betweenText : rangeText)(end.startMs, lastMs, 'month', words);
  }
  const of = (year: number): string => {
    const y = yearDigits(year, lang);
    const text =
      precision === 'season'
        ? put(strings.season, { x: strings.seasons.split(' ')[part - 1] ?? '', y })
        : put(strings.quarter, { n: numberText(part, lang), r: ROMAN[part] ?? '', y });
    return withEra(text, year, words);
  };
  if (end.unspecified && INFLECTED.test(lang)) return betweenText(end.startMs, lastMs, 'month', words);
  const last = civilFromMs(lastMs).year - (startMonth + months > 13 ? 1 : 0);
  return first === last ? of(first) : put(form(strings.between, false), { a: of(first), b: of(last) });
}

/** @param isRound the year is only as good as its thousands */
export function yearText(ms: number, words: DateWords, isRound = false): string {
  const { year } = civilFromMs(ms);
  const ago = yearsAgoText(year, words);
  if (ago !== null) return ago;
  const text = momentText(ms, 'year', words);
  if (year >= (isRound ? 0 : AGO_YEAR)) return text;
  return text.replace(yearDigits(year, words.lang), numberText(roundBce(year), words.lang));
}
