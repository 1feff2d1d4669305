import { expect } from '@open-wc/testing';
import edtf from 'edtf';
import fc from 'fast-check';
import { civilFromMs, daysInMonth, lastMomentBefore } from './calendar.js';
import type { EventDate } from './event-date.js';
import { parseBounds, parseEdtf } from './parse-edtf.js';
import { PRECISIONS } from './precision.js';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const yearText = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

const years = fc.integer({ min: -9999, max: 9999 });
const days = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
const texts = fc
  .tuple(days, fc.constantFrom('year', 'month', 'day'))
  .map(([{ year, month, day }, precision]) =>
    [yearText(year), pad(month), pad(day)].slice(0, ['year', 'month', 'day'].indexOf(precision) + 1).join('-'),
  );

function read(text: string): EventDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`${text} was refused`);
  return date;
}

const contains = (outer: EventDate, inner: EventDate): boolean =>
  outer.startMs <= inner.startMs && inner.endMs <= outer.endMs;

describe('parseEdtf, in general', () => {
  it('finds the same day again', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const date = read(`${yearText(year)}-${pad(month)}-${pad(day)}`);
        expect(civilFromMs(date.startMs)).to.include({ year, month, day, hour: 0, millisecond: 0 });
        expect(civilFromMs(lastMomentBefore(date.endMs))).to.include({ year, month, day, hour: 23, millisecond: 999 });
      }),
    );
  });

  it('finds the same moment again, in any offset', () => {
    const moments = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
    fc.assert(
      fc.property(moments, fc.integer({ min: -840, max: 840 }), (ms, offset) => {
        const local = new Date(ms + offset * 60_000);
        fc.pre(local.getUTCFullYear() >= 0 && local.getUTCFullYear() <= 9999);
        const size = Math.abs(offset);
        const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
        const date = read(local.toISOString().replace('Z', zone));
        expect([date.startMs, date.endMs, date.offsetMinutes]).to.deep.equal([ms, ms + 1, offset]);
      }),
    );
  });

  it('keeps the order of the calendar', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const order = a.year - b.year || a.month - b.month || a.day - b.day;
        const [first, second] = [a, b].map(({ year, month, day }) =>
          read(`${yearText(year)}-${pad(month)}-${pad(day)}`),
        );
        expect(Math.sign(first.startMs - second.startMs)).to.equal(Math.sign(order));
      }),
    );
  });

  it('contains a finer date in a coarser one', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const [y, m, d] = [yearText(year), pad(month), pad(day)];
        const fine = read(`${y}-${m}-${d}`);
        const winter = month < 3 ? yearText(year - 1) : y;
        const coarser = [
          `${y}-${m}-${d[0]}X`,
          `${y}-${m}-XX`,
          `${y}-${m}`,
          ...(winter.length > 5 ? [] : [`${winter}-${21 + (Math.floor((month + 9) / 3) % 4)}`]),
          `${y}-${33 + Math.floor((month - 1) / 3)}`,
          `${y}-${37 + Math.floor((month - 1) / 4)}`,
          `${y}-${40 + Math.floor((month - 1) / 6)}`,
          `${y}-XX-${d}`,
          `${y}-XX-XX`,
          y,
          `${y}/..`,
          `../${y}-${m}`,
          `[..${y}-${m},9999]`,
          ...(year === 0 ? [] : [`Y${year}`, `${y}S2`, `${y}S1`, `${y.slice(0, -1)}X`, `${y.slice(0, -2)}XX`]),
        ];
        for (const text of coarser) {
          // -000X and the like hold no year 0, but year -1 and before.
          expect(contains(read(text), fine), `${text} holds ${y}-${m}-${d}`).to.equal(true);
          expect(PRECISIONS.indexOf(read(text).precision), text).to.be.at.most(PRECISIONS.indexOf(fine.precision));
        }
      }),
    );
  });

  it('spans all that a pattern can stand for, and no more', () => {
    const digit = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.split(''), 'X');
    const patterns = fc
      .tuple(
        digit('12'),
        digit('09'),
        digit('012'),
        digit('0245'),
        digit('01'),
        digit('0129'),
        digit('0123'),
        digit('0159'),
      )
      .map((d) => `${d.slice(0, 4).join('')}-${d.slice(4, 6).join('')}-${d.slice(6).join('')}`);
    fc.assert(
      fc.property(patterns, (pattern) => {
        const months = Array.from({ length: 12 }, (_, i) => pad(i + 1)).filter((m) => stands(pattern.slice(5, 7), m));
        const dayNames = Array.from({ length: 31 }, (_, i) => pad(i + 1)).filter((d) => stands(pattern.slice(8), d));
        const yearNames = Array.from({ length: 3000 }, (_, i) => pad(i, 4)).filter((y) =>
          stands(pattern.slice(0, 4), y),
        );
        // Years that start with 3 to 9 are like those that start with 1 or 2: the last ten thousand years repeat.
        fc.pre(pattern[0] !== 'X');
        const found = yearNames.flatMap((y) =>
          months.flatMap((m) => dayNames.map((d) => `${y}-${m}-${d}`).filter((t) => isDay(t))),
        );
        const date = parseEdtf(pattern);
        if (found.length === 0) expect(date, pattern).to.equal(null);
        else {
          expect(date?.startMs, pattern).to.equal(Date.parse(found[0]));
          expect(date?.endMs, pattern).to.equal(Date.parse(found.at(-1)!) + 86_400_000);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives an interval the start of its first date and the end of its last, or refuses it', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const [first, last] = [read(from), read(to)];
        const interval = parseEdtf(`${from}/${to}`);
        if (last.endMs <= first.startMs) expect(interval).to.equal(null);
        else expect(interval).to.deep.include({ startMs: first.startMs, endMs: last.endMs });
      }),
    );
  });

  it('reads the plain shapes the same way without making an object', () => {
    const out = new Float64Array(4);
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.startsWith('-'));
        expect(parseBounds(text, out, 2)).to.equal(true);
        const { startMs, endMs } = read(text);
        expect([...out]).to.deep.equal([0, 0, startMs, endMs]);
      }),
    );
  });

  it('reads stretches between two of them the same way, and leaves those that run backwards', () => {
    const out = new Float64Array(2);
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        fc.pre(!from.startsWith('-') && !to.startsWith('-'));
        const interval = parseEdtf(`${from}/${to}`);
        expect(parseBounds(`${from}/${to}`, out)).to.equal(interval !== null);
        if (interval) expect([...out]).to.deep.equal([interval.startMs, interval.endMs]);
      }),
    );
  });

  it('leaves everything else to the reader of all of EDTF', () => {
    const out = new Float64Array([7, 7]);
    const texts = [
      '',
      '198',
      '198X',
      '-198',
      '1984?',
      '2023-13',
      '2023-00',
      '2023-21',
      '2023-XX',
      '2023/01',
      '2023-1-04',
    ];
    const more = [
      '2023-02-29',
      '2023-04-31',
      '2023-01-00',
      '2023-01/01',
      '2023-01-1X',
      '１９８４',
      'Y170000002',
      'nineteen84',
    ];
    for (const text of [...texts, ...more]) expect(parseBounds(text, out), text).to.equal(false);
    expect([...out]).to.deep.equal([7, 7]);
  });
});

describe('parseEdtf and the package edtf', () => {
  // The package takes the last days of February in the leap year 0 for others.
  const shared = texts.filter((text) => !text.startsWith('0000-02-2'));
  const same = (text: string): void => {
    const theirs = edtf(text);
    const { startMs, endMs } = read(text);
    expect([startMs, endMs - 1], text).to.deep.equal([theirs.min, theirs.max]);
  };

  it('agree on dates, qualified or not', () => {
    fc.assert(
      fc.property(shared, fc.constantFrom('', '?', '~', '%'), (text, mark) => {
        same(text + mark);
      }),
    );
  });

  it('agree on times', () => {
    for (const text of ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30']) {
      expect(read(text).startMs, text).to.equal(edtf(text).min);
    }
  });

  it('agree on intervals', () => {
    fc.assert(
      fc.property(shared, shared, (from, to) => {
        fc.pre(read(from).startMs < read(to).startMs && read(from).endMs <= read(to).startMs);
        same(`${from}/${to}`);
      }),
    );
  });

  it('agree on unspecified digits', () => {
    for (const text of [
      '201X',
      '20XX',
      '2004-XX',
      '1985-04-XX',
      '2023-02-XX',
      '1985-XX-XX',
      '156X-12-25',
      '15XX-12-25',
    ]) {
      same(text);
    }
  });

  it('agree on years with a Y, as far as Date reaches', () => {
    for (const text of ['Y20000', 'Y-20000', 'Y170002', 'Y17E4', 'Y-17E4']) same(text);
  });

  it('agree on what is no date', () => {
    const refused = [
      '2023-13',
      '2023-00',
      '2023-02-30',
      '2023-04-31',
      '2023-01-32',
      '2023-01-01T25:00:00',
      '1984/1985/1986',
      'x',
    ];
    for (const text of refused) {
      expect(() => edtf(text), text).to.throw();
      expect(parseEdtf(text), text).to.equal(null);
    }
  });
});

function stands(pattern: string, text: string): boolean {
  return pattern.split('').every((sign, i) => sign === 'X' || sign === text[i]);
}

/** Date reads 30 February as 2 March. */
function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
