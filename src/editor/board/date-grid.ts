import { civilFromMs, msFromCivil, startOfMonth } from '../../core/time/calendar.js';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../core/time/epoch-ms.js';

/** The steps that a date of one form can move by: whole days, months, years, as fine as it is known and no finer. */
export interface DateGrid {
  /** The step that a moment falls in. */
  indexOf(ms: number): number;
  /** Where a step begins, as epoch milliseconds. */
  startOf(index: number): number;
  /** The date in that step, in the form and with the marks of the one that the grid is of. */
  textAt(index: number): string;
}

type Parts = Readonly<Record<string, string>>;

const Q = '[?~%]?';
const YEAR = `(?<y0>${Q})(?<sign>-?)(?<year>\\d{4})(?<y1>${Q})`;
const MONTH = `-(?<m0>${Q})(?<month>0\\d|1[0-2])(?<m1>${Q})`;
const DAY = `-(?<d0>${Q})(?<day>\\d\\d)(?<d1>${Q})`;

/** The forms of a single date that can move, each whole. */
const FORMS: readonly (readonly [RegExp, (parts: Parts) => DateGrid])[] = [
  [new RegExp(`^${YEAR}${MONTH}${DAY}$`), days],
  [new RegExp(`^${YEAR}${MONTH}(?<open>-XX)?(?<after>${Q})$`), months],
  [/^(?<date>-?\d{4}-\d\d-\d\d)T\d\d:(?<minute>\d\d)(?<seconds>:\d\d)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?$/, times],
  [new RegExp(`^${YEAR}-(?<part>2[1-4]|3[3-6]|4[01])(?<after>${Q})$`), partsOfYear],
  [new RegExp(`^${YEAR}(?<open>-XX(?:-XX)?)?$`), years],
  [/^(?<long>Y)(?<sign>-?)(?<year>\d{5,})(?<y1>[?~%]?)$/, years],
  [/^(?<sign>-?)(?<year>\d{3})X(?<after>[?~%]?)$/, (parts) => coarse(parts, 10, 'X')],
  [/^(?<sign>-?)(?<year>\d\d)XX(?<after>[?~%]?)$/, (parts) => coarse(parts, 100, 'XX')],
];

/** The grid of one date in EDTF; `null` for forms that can't be moved without making more of them than is known. */
export function gridOf(edtf: string): DateGrid | null {
  for (const [pattern, make] of FORMS) {
    const parts = pattern.exec(edtf)?.groups;
    if (parts) return make(parts);
  }
  return null;
}

function days({ y0, y1, m0, m1, d0, d1 }: Parts): DateGrid {
  return {
    indexOf: (ms) => Math.floor(ms / MS_PER_DAY),
    startOf: (index) => index * MS_PER_DAY,
    textAt(index) {
      const { year, month, day } = civilFromMs(index * MS_PER_DAY);
      return `${y0}${yearDigits(year)}${y1}-${m0}${two(month)}${m1}-${d0}${two(day)}${d1}`;
    },
  };
}

function months({ y0, y1, m0, m1, open = '', after }: Parts): DateGrid {
  return {
    indexOf(ms) {
      const { year, month } = civilFromMs(ms);
      return year * 12 + month - 1;
    },
    startOf: (index) => startOfMonth(Math.floor(index / 12), modulo(index, 12) + 1),
    textAt: (index) =>
      `${y0}${yearDigits(Math.floor(index / 12))}${y1}-${m0}${two(modulo(index, 12) + 1)}${m1}${open}${after}`,
  };
}

/** By the clock that the time is written in: to the minute, seconds stay. */
function times({ seconds = '', zone = '' }: Parts): DateGrid {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  const restMs = Number(seconds.slice(1)) * 1000;
  return {
    indexOf: (ms) => Math.floor((ms - restMs) / MS_PER_MINUTE),
    startOf: (index) => index * MS_PER_MINUTE + restMs,
    textAt(index) {
      const { year, month, day, hour, minute } = civilFromMs(index * MS_PER_MINUTE + offsetMs);
      return `${yearDigits(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${seconds}${zone}`;
    },
  };
}

/** Seasons, quarters and halves: so many in a year, from the first of their numbers on. */
function partsOfYear({ y0, y1, part, after }: Parts): DateGrid {
  const number = Number(part);
  const [first, count, firstMonth] = number < 33 ? [21, 4, 3] : number < 40 ? [33, 4, 1] : [40, 2, 1];
  const length = 12 / count;
  return {
    indexOf(ms) {
      const { year, month } = civilFromMs(ms);
      return Math.floor((year * 12 + month - firstMonth) / length);
    },
    startOf: (index) => startOfMonth(Math.floor(index / count), modulo(index, count) * length + firstMonth),
    textAt: (index) =>
      `${y0}${yearDigits(Math.floor(index / count))}${y1}-${String(first + modulo(index, count))}${after}`,
  };
}

function years({ y0 = '', y1 = '', open = '', long = '', year: digits }: Parts): DateGrid {
  // Y-13800000000 is as fine as its zeros say; nearer years are years.
  const step = long === '' || digits.length < 7 ? 1 : 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
  return {
    indexOf: (ms) => Math.floor(civilFromMs(ms).year / step),
    startOf: (index) => msFromCivil(index * step),
    textAt: (index) => `${y0}${yearDigits(index * step)}${y1}${open}`,
  };
}

function coarse({ after }: Parts, step: number, open: string): DateGrid {
  return {
    indexOf: (ms) => Math.floor(civilFromMs(ms).year / step),
    startOf: (index) => msFromCivil(index * step),
    textAt: (index) =>
      `${index < 0 ? '-' : ''}${String(Math.abs(index)).padStart(4 - open.length, '0')}${open}${after}`,
  };
}

function yearDigits(year: number): string {
  const digits = String(Math.abs(year));
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const modulo = (index: number, count: number): number => ((index % count) + count) % count;
