import { expect } from '@open-wc/testing';
import { stringsFor } from '../../strings/index.js';
import { formatTick, formatTickContext } from '../time/format-tick.js';
import { STRAIGHT, foldTime } from '../time/time-map.js';
import type { TimeMap } from '../time/time-map.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR } from '../time/epoch-ms.js';
import { buildAxis } from './axis.js';
import type { Axis, AxisWords } from './axis.js';
import { createScale } from './scale.js';

const { strings, lang } = stringsFor('en');
const DATE_WORDS = { strings, lang, timeZone: null };
const WORDS: AxisWords = {
  tick: (ms, { unit }) => formatTick(ms, unit === 'week' ? 'day' : unit, DATE_WORDS),
  major: (ms, { unit }) => formatTickContext(ms, unit === 'week' ? 'day' : unit, DATE_WORDS),
};
/** Every letter is seven px wide. */
const widthOf = (label: string): number => label.length * 7;

const axisOf = (startMs: number, endMs: number, widthPx: number, map: TimeMap = STRAIGHT): Axis =>
  buildAxis(createScale([map.toUnit(startMs), map.toUnit(endMs)], widthPx), map, WORDS, widthOf);
const axisBetween = (from: string, to: string, widthPx: number): Axis =>
  axisOf(Date.parse(from), Date.parse(to), widthPx);
const labels = (axis: Axis): string => axis.ticks.map(({ label }) => label).join(' ');
const majors = (axis: Axis): string => axis.majors.map(({ label }) => label).join(', ');

interface Case {
  readonly name: string;
  readonly widthPx: number;
  readonly axis: Axis;
}

/** From ten milliseconds to ten billion years, about several moments, narrow and wide. */
const CASES: readonly Case[] = [];
for (let spanMs = 10; spanMs < 1e10 * MS_PER_YEAR; spanMs *= 1.83) {
  for (const about of [0, Date.UTC(2023, 0, 14, 3, 17), Date.UTC(1, 0), -5e9 * MS_PER_YEAR]) {
    if (Math.abs(about) > spanMs * 1e6) continue; // floats are too coarse for it
    for (const widthPx of [300, 1200]) {
      const axis = axisOf(about - spanMs * 0.37, about + spanMs * 0.63, widthPx);
      (CASES as Case[]).push({ name: `${spanMs} ms about ${about} in ${widthPx} px`, widthPx, axis });
    }
  }
}

describe('the axis', () => {
  it('shows years over decades, months over a year, days over weeks, and hours over a day', () => {
    expect(labels(axisBetween('1990-01-01', '2024-01-01', 400))).to.equal('1990 1995 2000 2005 2010 2015 2020');
    expect(labels(axisBetween('2023-01-01', '2023-12-31', 600))).to.match(
      /^Jan Feb Mar Apr May Jun Jul Aug Sept? Oct Nov Dec$/u,
    );
    expect(labels(axisBetween('2023-01-14', '2023-01-20', 400))).to.equal('14 15 16 17 18 19 ');
    expect(labels(axisBetween('2023-01-14T00:00Z', '2023-01-14T23:00Z', 500))).to.match(/^00:00 0?3:00 0?6:00/u);
  });

  it('says below what the ticks belong to: the year of months, the month of days, the day of hours', () => {
    expect(majors(axisBetween('2022-11-15', '2024-01-20', 700))).to.equal('2022, 2023');
    expect(majors(axisBetween('2023-01-14', '2023-02-10', 900))).to.equal('January 2023, February 2023');
    expect(majors(axisBetween('2023-01-14T20:00Z', '2023-01-15T20:00Z', 900))).to.match(/14.*2023, .*15.*2023/u);
    expect(majors(axisBetween('1900-01-01', '2000-01-01', 700))).to.equal('');
  });

  it('marks the ticks at which the lower row changes', () => {
    const { ticks } = axisBetween('2022-06-15', '2024-03-15', 900);
    expect(ticks.filter(({ major }) => major).map(({ label }) => label)).to.deep.equal(['Jan', 'Jan']);
  });

  it('has ticks at all spans, each in its place', () => {
    for (const { axis, name } of CASES) {
      expect(axis.ticks, name).not.to.be.empty;
      expect(
        axis.ticks.some(({ label }) => label !== ''),
        name,
      ).to.be.true;
    }
    const { ticks } = axisBetween('2023-01-01', '2024-01-01', 365);
    expect(ticks.map(({ x }) => x)).to.deep.equal([0, 90, 181, 273, 365]);
  });

  it('has ticks no closer than 24 px, in order and in view', () => {
    for (const { axis, widthPx, name } of CASES) {
      axis.ticks.forEach(({ x }, i) => {
        expect(x, name).to.be.within(0, widthPx);
        if (i > 0) expect(x - axis.ticks[i - 1].x, name).to.be.at.least(20);
      });
    }
  });

  it('has no two labels that overlap, or touch', () => {
    for (const { axis, name } of CASES) {
      for (const row of [axis.ticks.filter(({ label }) => label !== ''), axis.majors]) {
        row.slice(1).forEach(({ x, label }, i) => {
          expect(row[i].x + widthOf(row[i].label) + 4, `${name}: ${row[i].label}, ${label}`).to.be.below(x);
        });
      }
    }
  });

  it('has no label that is cut at the right edge', () => {
    for (const { axis, widthPx, name } of CASES) {
      for (const { x, label } of axis.ticks)
        if (label !== '') expect(x + 3 + widthOf(label), name).to.be.at.most(widthPx);
      for (const { x, label } of axis.majors) expect(x + widthOf(label), name).to.be.at.most(widthPx);
    }
  });

  it('says in the lower row at every span what time it is, unless the ticks are years', () => {
    for (const { axis, name } of CASES) {
      if (axis.ticks.some(({ label }) => !/^[\d,.\s]+$|BCE|CE|year|ago/u.test(label) && label !== '')) {
        expect(axis.majors, `${name}: ${labels(axis)}`).not.to.be.empty;
      }
    }
  });

  it('has no labels where it is narrower than one', () => {
    expect(labels(axisBetween('2023-01-14', '2023-01-15', 5)).trim()).to.equal('');
  });
});

describe('the axis over folded time', () => {
  const gap = [Date.parse('2023-02-01'), Date.parse('2024-08-20')] as const;
  const map = foldTime([gap], 10 * MS_PER_DAY);
  const axis = axisOf(Date.parse('2023-01-10'), Date.parse('2024-09-10'), 900, map);

  it('has no tick in the fold', () => {
    const scale = createScale([map.toUnit(Date.parse('2023-01-10')), map.toUnit(Date.parse('2024-09-10'))], 900);
    const [left, right] = gap.map((ms) => scale.x(map.toUnit(ms)));
    expect(axis.ticks.filter(({ x }) => x > left && x < right)).to.deep.equal([]);
    expect(axis.ticks.some(({ x }) => x <= left)).to.be.true;
    expect(axis.ticks.some(({ x }) => x >= right)).to.be.true;
  });

  it('says on both sides of the fold which month it is', () => {
    expect(majors(axis)).to.match(/^January 2023.*(August|September) 2024/u);
  });

  it('has no two labels that overlap', () => {
    const shown = axis.ticks.filter(({ label }) => label !== '');
    shown.slice(1).forEach(({ x }, i) => expect(shown[i].x + widthOf(shown[i].label)).to.be.below(x));
    axis.majors.slice(1).forEach(({ x }, i) => expect(axis.majors[i].x + widthOf(axis.majors[i].label)).to.be.below(x));
  });

  it('is in a view that lies within the fold alone', () => {
    const inside = axisOf(gap[0] + 100 * MS_PER_HOUR, gap[1] - 100 * MS_PER_HOUR, 600, map);
    expect(inside.ticks).to.deep.equal([]);
  });
});
