import { expect } from '@open-wc/testing';
import type { Block, BlockSource, Placement } from './label-block.js';
import type { LabelRoom } from './labels.js';
import { placeLabels } from './labels.js';

/** Every letter is seven px wide. */
const measure = (text: string): number => text.length * 7;
const ROOM: LabelRoom = { widthPx: 600, topY: 2, bottomY: 200, obstacles: [], measure, more: (count) => `+ ${count}` };

const day = (key: string, x: number, titles: readonly string[] = [`Title ${key}`], importance = 1): BlockSource => ({
  key,
  x,
  markY: 210,
  reachPx: 0,
  date: '14 Jan',
  importance,
  entries: titles.map((title, i) => ({ key: `${key}${i}`, group: 0, title, importance, retracted: false })),
});
const place = (
  sources: readonly BlockSource[],
  room: Partial<LabelRoom> = {},
  kept: ReadonlyMap<string, Placement> = new Map(),
  mayMove = false,
): Map<string, Block> =>
  new Map(placeLabels(sources, { ...ROOM, ...room }, kept, mayMove).map((block) => [block.key, block]));
const LONG = 'A title that is much too long to stand on one line of the drawing, and goes on';

describe('placeLabels', () => {
  it('sets words right of their mark, down at the axis, where there is room', () => {
    const block = place([day('a', 100)]).get('a');
    expect(block?.side).to.equal('right');
    expect(block?.rect).to.deep.equal({ x0: 118, x1: 118 + 16 + 49, y0: 164, y1: 200 });
    expect(block?.date).to.deep.equal({ text: '14 Jan', x: 118, y: 176 });
    expect(block?.entries[0]).to.deep.include({ key: 'a0', x: 123, lines: [{ text: 'Title a', x: 134, y: 193 }] });
    expect(block?.leader).to.deep.equal({ x: 100, y0: 210, y1: 172, x1: 113 });
  });

  it('sets them left where the right edge is near, ending at the mark', () => {
    const block = place([day('a', 580)]).get('a');
    expect(block?.side).to.equal('left');
    expect(block?.rect).to.include({ x1: 562, x0: 562 - 65 });
    expect(block?.date?.x).to.equal(562);
    expect(block?.leader.x1).to.equal(567);
  });

  it('lifts them above what is in the way', () => {
    const blocks = place([day('a', 30), day('b', 60)]);
    const [a, b] = [blocks.get('a'), blocks.get('b')];
    expect(b?.rect.y1).to.equal(200);
    expect(a?.rect.y1).to.be.below(b?.rect.y0 ?? 0);
  });

  it('lines a lifted block up with the one below where they nearly stand under each other', () => {
    const wide = ['A title that is rather long'];
    const blocks = place([day('a', 100, wide), day('b', 125, wide)], { widthPx: 400 });
    expect(blocks.get('a')?.rect.x0).to.equal(blocks.get('b')?.rect.x0);
    expect(blocks.get('a')?.placement.shiftPx).to.equal(25);
    expect(blocks.get('a')?.leader.x).to.equal(100);
  });

  it('sets words behind a strip where that keeps them down', () => {
    const strip = { x0: 93, x1: 180, y0: 180, y1: 200 };
    const block = place([{ ...day('a', 100), reachPx: 180, markY: 190 }], { obstacles: [strip] }).get('a');
    expect(block?.rect).to.include({ x0: 188, y1: 200 });
  });

  it('keeps clear of what stands in the way', () => {
    const obstacles = [{ x0: 0, x1: 600, y0: 100, y1: 160 }];
    const block = place([day('a', 100)], { obstacles, bottomY: 170 }).get('a');
    expect(block?.rect.y1).to.be.at.most(100);
  });

  it('breaks long titles into lines, narrower where there is less room', () => {
    const lines = (widthPx: number): number =>
      place([day('a', 20, [LONG])], { widthPx }).get('a')?.entries[0].lines.length ?? 0;
    expect(lines(600)).to.equal(2);
    expect(lines(250)).to.be.above(2);
    for (const widthPx of [180, 250, 330, 600]) {
      const { rect } = place([day('a', 20, [LONG])], { widthPx }).get('a') ?? { rect: { x0: -1, x1: Infinity } };
      expect(rect.x0 >= 0 && rect.x1 <= widthPx, `${widthPx} px`).to.be.true;
    }
  });

  it('says as much of a title in a narrow drawing as in a wide one', () => {
    const title = `${LONG}, for some more words`;
    for (const widthPx of [220, 250, 300, 360, 600]) {
      const entry = place([day('a', 20, [title])], { widthPx }).get('a')?.entries[0];
      expect(entry?.lines.map(({ text }) => text).join(' '), `${widthPx} px`).to.equal(title);
    }
  });

  it('gives the room to the more important where it is too short for all', () => {
    const sources = ['a', 'b', 'c', 'd'].map((key, i) => day(key, 100 + i * 10, [LONG], key === 'c' ? 5 : 1));
    const blocks = place(sources, { widthPx: 320, bottomY: 160 });
    expect(blocks.has('c')).to.be.true;
    expect(blocks.size).to.be.below(4);
  });

  it('names the most important events of a day in their order, and says how many more there are', () => {
    const titles = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const source = day('a', 100, titles);
    const entries = source.entries.map((entry, i) => ({ ...entry, importance: [0, 0, 7, 0, 0, 9, 0, 8][i] }));
    const block = place([{ ...source, entries }], { bottomY: 120 }).get('a');
    expect(block?.entries.map(({ key }) => key)).to.deep.equal(['a2', 'a5', 'a7']);
    expect(block?.more?.text).to.equal('+ 5');
  });

  it('says nothing where there is no room for anything', () => {
    expect(place([day('a', 100)], { bottomY: 20 }).size).to.equal(0);
    expect(place([day('a', 30)], { widthPx: 60 }).size).to.equal(0);
    expect(place([]).size).to.equal(0);
  });

  it('leaves a kept block where it is beside its mark, even past the edge', () => {
    const placement = place([day('a', 100)]).get('a')?.placement;
    if (!placement) throw new Error('no block');
    const kept = new Map([['a', placement]]);
    expect(place([day('a', 570)], {}, kept).get('a')?.rect).to.include({ x0: 588, x1: 588 + 65 });
    expect(place([day('a', 570)]).get('a')?.side).to.equal('left');
  });

  it('gives a kept block another place where something came into its way', () => {
    const placement = place([day('a', 100)]).get('a')?.placement;
    if (!placement) throw new Error('no block');
    const obstacles = [{ x0: 120, x1: 134, y0: 180, y1: 194 }];
    const block = place([day('a', 100)], { obstacles }, new Map([['a', placement]])).get('a');
    expect(block?.placement).not.to.deep.equal(placement);
  });

  it('moves kept blocks only where it may, and that names more', () => {
    // Lifted in the middle, the kept one leaves no room for the other.
    const kept = new Map([['a', { side: 'right', variant: '400 1', liftPx: 30, shiftPx: 0 } as const]]);
    const sources = [day('a', 100), day('b', 130, ['Title b', 'Title c'], 2)];
    const room = { bottomY: 100 };
    const still = place(sources, room, kept);
    expect(still.get('a')?.placement.liftPx).to.equal(30);
    expect(still.size).to.equal(1);
    expect(place(sources, room, kept, true).size).to.equal(2);
    expect(place([day('a', 100)], room, kept, true).get('a')?.placement.liftPx).to.equal(30);
  });

  it('lets what waits at the edge make way for what comes along', () => {
    const sources = [day('out', 0, ['Began before'], 9), day('in', 150, ['In view'], 1)];
    const kept = new Map<string, Placement>([
      ['out', { side: 'right', variant: '400 1', liftPx: 0, shiftPx: 0 }],
      ['in', { side: 'left', variant: '400 1', liftPx: 0, shiftPx: 0 }],
    ]);
    const blocks = place(sources, {}, kept);
    expect(blocks.get('in')?.placement).to.deep.equal(kept.get('in'));
    expect(blocks.get('out')?.placement.liftPx).to.be.above(0);
  });
});
