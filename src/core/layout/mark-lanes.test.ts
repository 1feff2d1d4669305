import { expect } from '@open-wc/testing';
import { cellMs, nominalMsPerPx } from '../lod/level.js';
import { buildTimeIndex, everything } from '../lod/time-index.js';
import type { TimeIndex } from '../lod/time-index.js';
import { sortColumns } from '../model/columns.js';
import { MARK_PX, barsBetween, chunksBetween, layoutChunk } from './mark-lanes.js';
import type { PlacedCluster, PlacedMark } from './mark-lanes.js';
import type { MarkLayout } from './mark-layout.js';
import { createMarkLayout } from './mark-layout.js';

type Span = readonly [startMs: number, endMs: number];

/** Numbers in [0, 1), the same in every run. (Linear congruential generator, Numerical Recipes.) */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

function indexOf(spans: readonly Span[]): TimeIndex {
  const columns = sortColumns({
    count: spans.length,
    startMs: Float64Array.from(spans, ([start]) => start),
    endMs: Float64Array.from(spans, ([, end]) => end),
    group: new Uint8Array(spans.length),
    importance: new Uint8Array(spans.length),
  });
  return buildTimeIndex(columns, everything(columns), 1);
}

/** Cells of 1,024 ms: at the coarsest scale of this level a px is 25.6 ms. */
const LEVEL = 10;
const PX = nominalMsPerPx(LEVEL);
const CHUNK_MS = 32 * cellMs(LEVEL);

interface Layout {
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
  readonly bars: readonly PlacedMark[];
}

/** All that is drawn between two times, put together chunk by chunk. */
function layoutOf(index: TimeIndex, fromMs: number, toMs: number, laneCount: number): Layout {
  const chunks = chunksBetween(LEVEL, fromMs, toMs).map((chunk) => layoutChunk(index, LEVEL, chunk, laneCount));
  return {
    marks: chunks.flatMap(({ marks }) => marks),
    clusters: chunks.flatMap(({ clusters }) => clusters),
    bars: barsBetween(index, LEVEL, -Infinity, Infinity, laneCount),
  };
}

/** Points spread evenly, points in heaps, and some that last. */
function randomSpans(seed: number, count: number, overMs: number, lasting: number): readonly Span[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const startMs = Math.floor(
      random() < 0.3 ? Math.floor(random() * 9) * (overMs / 9) + random() * 30 : random() * overMs,
    );
    return [startMs, startMs + 1 + (random() < lasting ? random() * 40 * PX : 0)];
  });
}

interface Case {
  readonly name: string;
  readonly index: TimeIndex;
  readonly laneCount: number;
  readonly all: Layout;
}

const SPANS: readonly (readonly [string, readonly Span[]])[] = [
  ['few', randomSpans(1, 40, 3 * CHUNK_MS, 0.2)],
  ['some', randomSpans(2, 400, 3 * CHUNK_MS, 0.05)],
  ['many', randomSpans(3, 3000, 3 * CHUNK_MS, 0.02)],
  ['points', randomSpans(4, 900, 3 * CHUNK_MS, 0)],
  ...[8, 10, 10.07, 11.3, 13.9, 14.5, 15].map((px): readonly [string, readonly Span[]] => [
    `one every ${px} px`,
    Array.from({ length: Math.floor((3 * CHUNK_MS) / PX / px) }, (_, i): Span => [i * px * PX, i * px * PX + 1]),
  ]),
];
const CASES: readonly Case[] = SPANS.flatMap(([name, spans]) =>
  [1, 2, 4, 10].map((laneCount) => {
    const index = indexOf(spans);
    return {
      name: `${name}, ${laneCount} lanes`,
      index,
      laneCount,
      all: layoutOf(index, -CHUNK_MS, 4 * CHUNK_MS, laneCount),
    };
  }),
);

/** Left and right edge in px of the shape, or of the strip where that is longer. */
const edges = ({ columns }: TimeIndex, event: number): Span => {
  const x = columns.startMs[event] / PX;
  return [x - MARK_PX / 2, Math.max(x + MARK_PX / 2, columns.endMs[event] / PX)];
};

describe('the lanes of marks', () => {
  it('hold no two marks that overlap at the coarsest scale of the level', () => {
    for (const { name, index, all } of CASES) {
      const reach = new Map<number, number>();
      for (const { index: event, lane } of [...all.marks].sort((a, b) => a.index - b.index)) {
        const [left, right] = edges(index, event);
        expect(left - (reach.get(lane) ?? -Infinity), `${name}: lane ${lane} at ${left} px`).to.be.at.least(-1e-6);
        reach.set(lane, Math.max(right, reach.get(lane) ?? right));
      }
    }
  });

  it('hold no mark over a bar', () => {
    for (const { name, index, all } of CASES) {
      for (const bar of all.bars) {
        const [from, to] = edges(index, bar.index);
        for (const mark of all.marks) {
          if (mark.lane !== bar.lane) continue;
          const [left, right] = edges(index, mark.index);
          expect(right <= from || left >= to, `${name}: lane ${mark.lane}, ${left} px on ${from} to ${to} px`).to.be
            .true;
        }
      }
    }
  });

  it('hold no mark over a cluster where there are only points', () => {
    for (const { name, index, all, laneCount } of CASES) {
      if (all.bars.length > 0 || laneCount === 1) continue;
      for (const { lane, cellStartMs, cellEndMs } of all.clusters) {
        const beside = all.marks.filter((mark) => mark.lane === lane || mark.lane === lane + 1);
        for (const mark of beside) {
          const [left, right] = edges(index, mark.index);
          // A mark on the edge of a cell stands half in the one beside.
          const half = MARK_PX / 2 + 1e-6;
          const clear = right <= cellStartMs / PX + half || left >= cellEndMs / PX - half;
          expect(clear, `${name}: lane ${lane}, ${left} px`).to.be.true;
        }
      }
    }
  });

  it('are among those that there are', () => {
    for (const { laneCount, all } of CASES) {
      for (const { lane } of [...all.marks, ...all.clusters, ...all.bars]) expect(lane).to.be.within(0, laneCount - 1);
    }
  });

  it('lose no event and count none twice: marks, bars and the counts of clusters are all there are', () => {
    for (const { name, index, all } of CASES) {
      const drawn = [...all.marks, ...all.bars].map((mark) => mark.index);
      expect(new Set(drawn).size, name).to.equal(drawn.length);
      expect(drawn.length + all.clusters.reduce((sum, { count }) => sum + count, 0), name).to.equal(index.count);
      const single = new Set(drawn);
      for (const { fromRank, toRank, count } of all.clusters) {
        const members = Array.from({ length: toRank - fromRank }, (_, i) => index.eventAt(fromRank + i));
        expect(
          members.filter((event) => !single.has(event)),
          name,
        ).to.have.length(count);
      }
    }
  });

  it('stay as they are whatever is in view', () => {
    for (const { index, laneCount, all } of CASES.filter((_, i) => i % 3 === 0)) {
      const lanes = new Map(all.marks.map((mark) => [mark.index, mark.lane]));
      const keys = new Map(all.clusters.map((cluster) => [cluster.key, cluster]));
      for (let fromMs = -CHUNK_MS; fromMs < 3 * CHUNK_MS; fromMs += 0.41 * CHUNK_MS) {
        const view = layoutOf(index, fromMs, fromMs + 0.7 * CHUNK_MS, laneCount);
        for (const mark of view.marks) expect(mark.lane).to.equal(lanes.get(mark.index));
        for (const cluster of view.clusters) expect(cluster).to.deep.equal(keys.get(cluster.key));
      }
    }
  });
});

describe('events of one date', () => {
  const onOneDay = (count: number, laneCount: number): Layout =>
    layoutOf(indexOf(Array.from({ length: count }, (): Span => [5000, 5001])), 0, CHUNK_MS, laneCount);

  it('are stacked with the first of them on top', () => {
    expect(onOneDay(3, 4).marks).to.have.deep.members([
      { index: 0, lane: 2 },
      { index: 1, lane: 1 },
      { index: 2, lane: 0 },
    ]);
  });

  it('are marks as long as the lanes hold them all, and then one cluster', () => {
    expect(onOneDay(4, 4).clusters).to.deep.equal([]);
    expect(onOneDay(5, 4).marks).to.deep.equal([]);
    expect(onOneDay(5, 4).clusters).to.deep.equal([
      {
        key: 'cluster 10 4',
        lane: 0,
        count: 5,
        fromRank: 0,
        toRank: 5,
        firstMs: 5000,
        lastMs: 5000,
        cellStartMs: 4096,
        cellEndMs: 5120,
      },
    ]);
  });
});

describe('events of one cell', () => {
  const at = (...px: number[]): Layout => layoutOf(indexOf(px.map((x): Span => [x * PX, x * PX + 1])), 0, CHUNK_MS, 1);

  it('stand side by side in a lane where they have room', () => {
    expect(at(1, 17, 33).marks.map(({ lane }) => lane)).to.deep.equal([0, 0, 0]);
    expect(at(1, 17, 33).clusters).to.deep.equal([]);
  });

  it('become a cluster where they have not', () => {
    expect(at(1, 14, 33).marks).to.deep.equal([]);
    expect(at(1, 14, 33).clusters.map(({ count }) => count)).to.deep.equal([3]);
  });

  it('do not take room from those of the next cell that became marks', () => {
    const { marks, clusters } = at(2, 4, 6, 60);
    expect(clusters.map(({ count, firstMs, lastMs }) => [count, firstMs, lastMs])).to.deep.equal([[3, 2 * PX, 6 * PX]]);
    expect(marks).to.deep.equal([{ index: 3, lane: 0 }]);
  });
});

describe('bars', () => {
  it('are what lasts a cell or more, and what is shorter is a mark', () => {
    const { bars, marks } = layoutOf(indexOf([[0, 1025], [2048, 3072], [5000, 6023]]), 0, CHUNK_MS, 4); // prettier-ignore
    expect(bars.map(({ index }) => index)).to.deep.equal([0, 1]);
    expect(marks.map(({ index }) => index)).to.deep.equal([2]);
  });

  it('take marks that stand in their way to other lanes', () => {
    const { bars, marks } = layoutOf(indexOf([[0, 30_000], [500, 501], [9000, 9001]]), 0, CHUNK_MS, 4); // prettier-ignore
    expect(bars).to.deep.equal([{ index: 0, lane: 0 }]);
    expect(marks.map(({ lane }) => lane)).to.deep.equal([1, 1]);
  });

  it('leave the lowest lanes to the clusters where there are more events than lanes', () => {
    const points = Array.from({ length: 400 }, (_, i): Span => [i * 20, i * 20 + 1]);
    const { bars, clusters } = layoutOf(indexOf([[100, 7000], ...points]), 0, CHUNK_MS, 4);
    expect(bars).to.deep.equal([{ index: 5, lane: 2 }]);
    expect(new Set(clusters.map(({ lane }) => lane))).to.deep.equal(new Set([0]));
  });
});

describe('chunksBetween', () => {
  it('is every chunk that a stretch of time touches', () => {
    expect(chunksBetween(LEVEL, 0, 1)).to.deep.equal([0]);
    expect(chunksBetween(LEVEL, -1, CHUNK_MS)).to.deep.equal([-1, 0, 1]);
    expect(chunksBetween(LEVEL, 1.5 * CHUNK_MS, 3.5 * CHUNK_MS)).to.deep.equal([1, 2, 3]);
  });
});

describe('the mark layout', () => {
  it('lets an event keep its lane when another comes that stands before it', () => {
    const [late, early]: readonly Span[] = [
      [20 * PX, 20 * PX + 1],
      [10 * PX, 10 * PX + 1],
    ];
    const before = createMarkLayout(indexOf([late]), 4);
    expect(before.chunk(LEVEL, 0).marks.map(({ lane }) => lane)).to.deep.equal([0]);
    const both = indexOf([late, early]);
    const lanesOf = (layout: MarkLayout): readonly number[] => {
      const lanes = new Map(layout.chunk(LEVEL, 0).marks.map(({ index, lane }) => [both.columns.row[index], lane]));
      return [0, 1].map((row) => lanes.get(row) ?? -1);
    };
    expect(lanesOf(createMarkLayout(both, 4))).to.deep.equal([1, 0]);
    expect(lanesOf(createMarkLayout(both, 4, before.lanes()))).to.deep.equal([0, 1]);
  });

  it('keeps the chunks that it has worked out, and comes to the same when it has forgotten them', () => {
    const index = indexOf(randomSpans(5, 200, 3 * CHUNK_MS, 0.1));
    const layout = createMarkLayout(index, 4);
    const first = layout.chunk(LEVEL, 1);
    expect(layout.chunk(LEVEL, 1)).to.equal(first);
    for (let chunk = 100; chunk < 180; chunk += 1) layout.chunk(LEVEL, chunk);
    expect(layout.chunk(LEVEL, 1)).not.to.equal(first);
    expect(layout.chunk(LEVEL, 1)).to.deep.equal(first);
    expect(layout.chunk(LEVEL, 1)).to.deep.equal(layoutChunk(index, LEVEL, 1, 4));
  });
});
