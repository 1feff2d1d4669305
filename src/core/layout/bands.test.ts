import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import { STRAIGHT, foldTime } from '../time/time-map.js';
import { bandsHeight, bandsInView, foldsInView } from './bands.js';
import { createScale } from './scale.js';
import type { Band, FoldMark } from './scene.js';

/** Every letter is seven px wide. */
const measure = (text: string): number => text.length * 7;
/** A year is 100 px wide. */
const SCALE = createScale([Date.UTC(2000), Date.UTC(2006)], 600);

const bands = (...eras: (readonly [date: string, label: string])[]): readonly Band[] =>
  bandsInView(
    normalize({ events: [], eras: eras.map(([date, label]) => ({ date, label })) }).eras,
    SCALE,
    STRAIGHT,
    measure,
  );

describe('bandsInView', () => {
  it('puts an era where it is, with its label at its start', () => {
    const [band] = bands(['2001/2002', 'War']);
    expect(band.x0).to.be.closeTo(100, 1);
    expect(band.x1).to.be.closeTo(300, 1);
    expect(band).to.include({ label: 'War', shown: 'War', y: 0, openStart: false, openEnd: false });
    expect(band.labelX).to.equal(band.x0 + 6);
  });

  it('cuts what reaches out at the edges, and keeps the label in view', () => {
    const [band] = bands(['1990/..', 'Peace']);
    expect(band).to.include({ x0: 0, x1: 600, labelX: 6, shown: 'Peace', openStart: false, openEnd: true });
  });

  it('leaves out what is not in view', () => {
    expect(bands(['1980/1990', 'Before'], ['2010/..', 'After'])).to.deep.equal([]);
  });

  it('sets eras that overlap in rows, and those that follow each other in one', () => {
    const rows = bands(['2001/2003', 'A'], ['2002/2004', 'B'], ['2004/2005', 'C']);
    expect(rows.map(({ label, y }) => [label, y])).to.deep.equal([['A', 0], ['B', 18], ['C', 0]]); // prettier-ignore
    expect(bandsHeight(rows)).to.equal(2 + 36);
    expect(bandsHeight([])).to.equal(2);
  });

  it('keeps an era in its row when the others go out of view', () => {
    const [b] = bands(['1990/2001', 'A'], ['2000/2004', 'B']).filter(({ label }) => label === 'B');
    const eras = normalize({
      events: [],
      eras: [
        { date: '1990/2001', label: 'A' },
        { date: '2000/2004', label: 'B' },
      ],
    }).eras;
    const later = bandsInView(eras, createScale([Date.UTC(2003), Date.UTC(2006)], 600), STRAIGHT, measure);
    expect(later.map(({ label, y }) => [label, y])).to.deep.equal([['B', b.y]]);
  });

  it('shortens a label that has too little room, and leaves it out where there is next to none', () => {
    const [long, tiny] = bands(['2001', 'The years of reconstruction'], ['2004-01/2004-02', 'Coup']);
    expect(measure(long.shown)).to.be.at.most(100 - 12);
    expect(long.shown).to.equal('The years…');
    expect(tiny.shown).to.equal('');
    expect(bands(['2001', 'Reconstruction'])[0].shown).to.equal('');
  });
});

describe('foldsInView', () => {
  const map = foldTime([[Date.UTC(2001), Date.UTC(2004)]], 3e9);
  const days = (startMs: number, endMs: number): string => `${Math.round((endMs - startMs) / 86_400_000)} days`;
  const words = { length: days, gap: (startMs: number, endMs: number) => `${days(startMs, endMs)} without events` };
  const folds = (from: number, to: number, widthPx = 600): readonly FoldMark[] =>
    foldsInView(createScale([map.toUnit(Date.UTC(from)), map.toUnit(Date.UTC(to))], widthPx), 200, map, words, measure);

  it('puts a fold where it is, with its true length', () => {
    const scale = createScale([map.toUnit(Date.UTC(2000)), map.toUnit(Date.UTC(2006))], 600);
    const [fold] = folds(2000, 2006);
    expect(fold.label).to.equal('1095 days');
    expect(fold.name).to.equal('1095 days without events');
    expect(fold.x1 - fold.x0).to.be.closeTo(3e9 / scale.msPerPx, 1e-6);
  });

  it('turns the length upright where it is wider than the fold, at one height above the axis', () => {
    const [narrow] = folds(2000, 2006);
    expect(narrow.x1 - narrow.x0).to.be.below(63);
    expect(narrow.turned).to.be.true;
    expect(narrow.labelRect.y1 - narrow.labelRect.y0).to.equal(63);
    const [wide] = folds(2000, 2006, 3000);
    expect(wide.turned).to.be.false;
    expect(wide.labelRect).to.include({ y0: 112, y1: 128 });
    expect(wide.labelRect.x0).to.be.at.least(wide.x0);
    expect(wide.labelRect.x1).to.be.at.most(wide.x1);
  });

  it('leaves out what is not in view', () => {
    expect(folds(1990, 2000)).to.deep.equal([]);
  });
});
