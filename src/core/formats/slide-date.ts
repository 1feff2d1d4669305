import { explainEdtf } from '../time/parse-edtf.js';
import type { Slide } from './slide.js';
import type { Story } from './story.js';

/** Dates in one text, as old sheets and files have them: m/d/y, m/y, y-m-d, `y,m,d,h,m,s`. */
const TEXTS = [
  /^(?<month>\d{1,2})\/(?:(?<day>\d{1,2})\/)?(?<year>\d{3,})(?: +(?<time>.*))?$/u,
  /^(?<year>[+-]?\d+)(?:[-/,](?<month>\d*))?(?:[-/,](?<day>\d*))?(?:[T, ]+(?<time>.*))?$/u,
];
const TIME =
  /^(\d{1,2})(?:[:.,](\d\d?)|(\d\d))?(?:[:.,](\d\d?))?(?:[.,](\d+))?\s*(?:([ap])\.?m\.?)?(?:(Z|[+-]\d\d):?(\d\d)?)?$/iu;

/** Start and end of a slide as EDTF, as coarse as they are given; empty where there is none, null where one cannot be. */
export function readSlideDates(story: Story, slide: Slide): string | null {
  const [start, end] = ['start_date', 'end_date'].map((prefix) => readEnd(story, slide, prefix));
  if (start === null || end === null) return null;
  if (end === '' || end === start) return start;
  const both = `${start}/${end}`;
  const read = explainEdtf(both);
  if ('date' in read) return both;
  story.refuse('date-invalid', slide.where, 'end_date.year', both, read.reason);
  return null;
}

function readEnd(story: Story, slide: Slide, prefix: string): string | null {
  const whole = slide.take(prefix);
  const match: Readonly<Record<string, string>> = TEXTS.map((text) => text.exec(whole)?.groups).find(Boolean) ?? {
    year: whole,
  };
  const [hour, minute, second, ms, ...parts] = [
    'hour',
    'minute',
    'second',
    'millisecond',
    'year',
    'month',
    'day',
    'time',
  ].map((part) => match[part] || slide.take(`${prefix}.${part}`));
  const clock = hour && [hour, minute, minute && second].filter(Boolean).map(twoDigits).join(':');
  parts[3] ||= clock + (clock.length > 7 && ms ? `.${ms.padStart(3, '0')}` : '');
  const fail = (part: string, value: string, reason: string): null => {
    story.refuse('date-invalid', slide.where, whole === '' ? `${prefix}.${part}` : prefix, value, reason);
    return null;
  };
  if (parts.join('') === '') return '';
  if (parts[0] === '') return fail('year', '', 'there is no year');
  let edtf = '';
  let missing = '';
  for (const [i, part] of ['year', 'month', 'day', 'time'].entries()) {
    const value = i < 3 ? parts[i].replace(/[\s,]/gu, '') : parts[i];
    if (value === '') missing ||= part;
    else if (missing !== '') {
      const message = `There is no ${missing} that this ${part} could be of; it is left out.`;
      story.log.add('date-loose', story.at(slide.where, `${prefix}.${part}`), value, message);
    } else {
      if (i < 3 && !/^[+-]?\d+$/u.test(value)) return fail(part, value, 'not a whole number');
      // EDTF would take months after the twelfth for seasons.
      if (i === 1 && Number(value) > 12) return fail(part, value, `month ${value} does not exist`);
      const next = edtf + (i === 0 ? yearText(Number(value)) : i < 3 ? `-${twoDigits(value)}` : `T${timeText(value)}`);
      const read = explainEdtf(next);
      if ('reason' in read) return fail(part, value, read.reason.replace('an EDTF date', `a ${part}`));
      edtf = next;
      if (edtf.startsWith('Y')) missing = 'year of four digits';
    }
  }
  return edtf;
}

/** There -43 is the year 43 BCE, here it is -42; round ones, as -13,800,000,000, are no such exact years. */
function yearText(year: number): string {
  const astronomical = year < 0 && year % 1000 !== 0 ? year + 1 : year;
  const size = String(Math.abs(astronomical)).padStart(4, '0');
  return (size.length > 4 ? 'Y' : '') + (astronomical < 0 ? '-' : '') + size;
}

function twoDigits(text: string): string {
  return text.replace(/^0+(?=\d)/u, '').padStart(2, '0');
}

/** `9:30 p.m.`, `2130`, `21.30`, `21:30:05` as EDTF writes it; another text stays and is refused there. */
function timeText(text: string): string {
  const match = TIME.exec(text);
  if (!match) return text;
  const [, hour, after, joined, second, fraction, half, zone = '', zoneMinutes] = match;
  const hours = half ? (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0) : hour;
  const clock = [String(hours), after ?? joined, second].filter(Boolean).map(twoDigits).join(':');
  return (
    clock + (second && fraction ? `.${fraction}` : '') + zone.toUpperCase() + (zoneMinutes ? `:${zoneMinutes}` : '')
  );
}
