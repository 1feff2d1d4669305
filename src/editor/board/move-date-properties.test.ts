import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import type { EventDate } from '../../core/time/event-date.js';
import { moveDate, resizeDate, stepDate } from './move-date.js';

const DAY = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');
const mark = fc.constantFrom('', '?', '~', '%');
const year = fc.integer({ min: 1000, max: 2999 });
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);

/** Dates of every precision that can move, with every mark. */
const single = fc.oneof(
  fc.tuple(year, month, day, mark).map(([y, m, d, q]) => `${String(y)}-${m}-${d}${q}`),
  fc.tuple(year, month, mark).map(([y, m, q]) => `${String(y)}-${m}${q}`),
  fc.tuple(year, mark).map(([y, q]) => `${String(y)}${q}`),
  fc.tuple(fc.integer({ min: 100, max: 299 }), mark).map(([y, q]) => `${String(y)}X${q}`),
  fc.tuple(fc.integer({ min: 10, max: 29 }), mark).map(([y, q]) => `${String(y)}XX${q}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${String(y)}-${String(season)}`),
  fc.tuple(year, month).map(([y, m]) => `${String(y)}-${m}-XX`),
);
const open = single.chain((date) => fc.constantFrom(`${date}/..`, `../${date}`, `${date}/`));
const interval = fc
  .tuple(year, fc.integer({ min: 1, max: 40 }), mark, mark)
  .map(([y, length, q, r]) => `${String(y)}${q}/${String(y + length)}${r}`);
const anyDate = fc.oneof(single, open, interval);
const farDays = fc.integer({ min: -200_000, max: 200_000 });

/** What a date says of itself, whichever day it is: digits become 0. */
const shapeOf = (edtf: string): string =>
  // A season moves to another season, so its number is as free as that of a month.
  edtf.replace(/\d/gu, '0');
const parsed = (edtf: string | null): EventDate => {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date) throw new Error(`${String(edtf)} is no date.`);
  return date;
};

describe('a date that is dragged', () => {
  it('keeps its precision, its marks and its open ends, wherever it goes', () => {
    fc.assert(
      fc.property(anyDate, farDays, (edtf, days) => {
        expect(shapeOf(moveDate(edtf, days * DAY) ?? '')).to.equal(shapeOf(edtf));
      }),
    );
  });

  it('comes to stand where the hand is, to half a step of what is known', () => {
    fc.assert(
      fc.property(single, farDays, (edtf, days) => {
        const before = parsed(edtf);
        const after = parsed(moveDate(edtf, days * DAY));
        const step = Math.max(before.endMs - before.startMs, after.endMs - after.startMs);
        expect(Math.abs(after.startMs - before.startMs - days * DAY)).to.be.at.most(step / 2 + DAY * 31);
      }),
    );
  });

  it('stays where it is for less than half a step', () => {
    fc.assert(
      fc.property(single, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (edtf, part) => {
        const { startMs, endMs } = parsed(edtf);
        expect(moveDate(edtf, (endMs - startMs) * part)).to.equal(edtf);
      }),
    );
  });

  it('goes back by as many steps as it went', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9, max: 60 }), (edtf, steps) => {
        expect(stepDate(stepDate(edtf, steps) ?? '', -steps)).to.equal(edtf);
      }),
    );
  });

  it('is resized to dates of the same precision, the first not after the last', () => {
    fc.assert(
      fc.property(single, fc.constantFrom('start', 'end'), farDays, (edtf, end, days) => {
        const date = parsed(edtf);
        const text = resizeDate(edtf, end, date.startMs + days * DAY) ?? '';
        for (const each of text.split('/')) expect(shapeOf(each)).to.equal(shapeOf(edtf));
        const { startMs, endMs } = parsed(text);
        expect(endMs).to.be.above(startMs);
        expect(end === 'end' ? startMs : endMs).to.equal(end === 'end' ? date.startMs : date.endMs);
      }),
    );
  });
});
