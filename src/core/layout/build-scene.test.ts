import { expect } from '@open-wc/testing';
import { buildTimeIndex, everything } from '../lod/time-index.js';
import { foldEmptyTime } from '../model/empty-time.js';
import { extentOf, finestUnitMs } from '../model/extent.js';
import { mapColumns } from '../model/columns.js';
import { normalize } from '../model/normalize.js';
import { STRAIGHT } from '../time/time-map.js';
import type { TimeMap } from '../time/time-map.js';
import type { Limits } from '../view/limits.js';
import { limitsFor } from '../view/limits.js';
import { FIRST_VIEW } from '../view/view-state.js';
import type { Domain, ViewState } from '../view/view-state.js';
import { buildScene, laneCountFor } from './build-scene.js';
import type { SceneInput, SceneWords } from './build-scene.js';
import type { Block } from './label-block.js';
import { leaderRects } from './label-block.js';
import { createMarkLayout } from './mark-layout.js';
import type { Rect } from './rect.js';
import { overlap } from './rect.js';
import type { ClusterMark, EventMark, Mark, Scene } from './scene.js';

const DAY = 86_400_000;

/** Numbers in [0, 1), the same in every run. (Linear congruential generator, Numerical Recipes.) */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** Every letter is seven px wide. */
const measure = (text: string): number => text.length * 7;

const WORDS: SceneWords = {
  tick: (ms, { unit }) => new Date(ms).toISOString().slice(0, unit === 'year' ? 4 : 10),
  major: (ms) => new Date(ms).toISOString().slice(0, 7),
  length: (startMs, endMs) => `${Math.round((endMs - startMs) / DAY)} days`,
  gap: (startMs, endMs) => `${Math.round((endMs - startMs) / DAY)} days without events`,
  date: ({ date }) => date,
  markName: ({ date, title }) => `${date}, ${title}`,
  clusterName: (count, _first, _last, inseparable) => `${count} events, ${inseparable ? 'a list' : 'zoom'}`,
  number: String,
  shortNumber: (n) => `${Math.round(n / 100) / 10}K`,
  more: (count) => `+ ${count}`,
};

interface Stage {
  readonly limits: Limits;
  readonly map: TimeMap;
  readonly ids: readonly string[];
  /** The scene of a domain, or of everything. */
  show(domain?: Domain, more?: Partial<SceneInput>, view?: Partial<ViewState>): Scene;
}

function stage(input: unknown, widthPx: number, heightPx: number, isFolded = false): Stage {
  const data = normalize(input);
  const map = isFolded ? foldEmptyTime(data.columns) : STRAIGHT;
  const index = buildTimeIndex(mapColumns(data.columns, map.toUnit), everything(data.columns), data.groups.length);
  const layout = createMarkLayout(index, laneCountFor(heightPx));
  const [from, to] = extentOf(data) ?? [0, 1];
  const limits = limitsFor(map.toUnit(from), map.toUnit(to), finestUnitMs(data));
  const base = {
    data,
    index,
    layout,
    limits,
    map,
    widthPx,
    heightPx,
    measure,
    words: WORDS,
    previous: null,
    settled: true,
  };
  return {
    limits,
    map,
    ids: Array.from({ length: data.columns.count }, (_, i) => data.idAt(i)),
    show: (domain = limits.full, more = {}, view = {}) =>
      buildScene({ ...base, ...more, view: { ...FIRST_VIEW, domain, ...view } }),
  };
}

/** Six events of the dates and the title lengths of the first story. */
const STORY = {
  groups: [{ id: 'decision' }, { id: 'appeal' }, { id: 'strike' }],
  events: [
    {
      id: 'a',
      date: '2023-01-14',
      title: 'A country decides to send the first tanks',
      group: 'decision',
      importance: 3,
    },
    {
      id: 'b',
      date: '2023-01-19',
      title: 'Two ministers appeal for a coalition of many',
      group: 'appeal',
      importance: 3,
    },
    { id: 'c', date: '2023-01-19', title: 'Twelve other countries are asked by name', group: 'appeal', importance: 2 },
    { id: 'd', date: '2024-09-02', title: 'A strike with 35 missiles and 23 drones', group: 'strike', importance: 3 },
    {
      id: 'e',
      date: '2024-09-02',
      title: 'Partners in Asia are urged to give more aid',
      group: 'appeal',
      importance: 2,
    },
    {
      id: 'f',
      date: '2024-09-02',
      title: 'Partners are asked to lift their restrictions',
      group: 'appeal',
      importance: 2,
    },
  ],
};

const WORD_LIST =
  'war peace minister tanks of the in a coalition appeal Unabhängigkeitserklärung strike 2024 and'.split(' ');

/** Days at random over some years, heaps of them on a few, some that last, some with important titles. */
function randomEvents(seed: number, count: number): unknown[] {
  const random = seeded(seed);
  const day = (offset: number): string =>
    new Date(Date.UTC(2020, 0, 1) + Math.floor(offset) * DAY).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => {
    const start = random() < 0.3 ? Math.floor(random() * 5) * 250 : random() * 1200;
    const date = random() < 0.15 ? `${day(start)}/${day(start + 1 + random() * 300)}` : day(start);
    const title = Array.from(
      { length: 2 + Math.floor(random() * 9) },
      () => WORD_LIST[Math.floor(random() * WORD_LIST.length)],
    );
    return { id: `e${i}`, date, title: title.join(' '), group: `g${i % 3}`, importance: Math.floor(random() * 4) };
  });
}

const isEvent = (mark: Mark): mark is EventMark => mark.kind === 'event';
const isCluster = (mark: Mark): mark is ClusterMark => mark.kind === 'cluster';
const keysOf = (scene: Scene): string[] => scene.blocks.flatMap(({ entries }) => entries.map(({ key }) => key));
/** The titles as they are read, put together from their lines. */
const titlesOf = (scene: Scene): string[] =>
  scene.blocks.flatMap(({ entries }) => entries.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
const shapeRect = ({ kind, x, y, ...mark }: Mark): Rect => {
  const half = kind === 'cluster' ? (mark as ClusterMark).widthPx / 2 : 7;
  const strip = (mark as EventMark).strip ?? [x, x];
  return { x0: Math.min(x - half, strip[0]), x1: Math.max(x + half, strip[1]), y0: y - 7, y1: y + 7 };
};
const lines = (block: Block): { text: string; x: number }[] => [
  ...(block.date ? [block.date] : []),
  ...block.entries.flatMap((entry) => entry.lines),
  ...(block.more ? [block.more] : []),
];

/** What has to be true of every scene. */
function checkScene(scene: Scene, name: string): void {
  const { marks, blocks, widthPx, axisY } = scene;
  const keys = new Set(marks.map(({ key }) => key));
  expect(keys.size, `${name}: keys`).to.equal(marks.length);
  marks.slice(1).forEach(({ x }, i) => expect(x, `${name}: order`).to.be.at.least(marks[i].x));
  blocks.forEach((block, i) => {
    const at = `${name}: ${block.key}`;
    const { rect } = block;
    expect(rect.y0, `${at} at the top`).to.be.at.least(0);
    expect(rect.y1, `${at} at the axis`).to.be.at.most(axisY);
    expect(block.entries, at).not.to.be.empty;
    for (const { key } of block.entries) expect(keys.has(key), `${at} names ${key}`).to.be.true;
    for (const { text, x } of lines(block)) {
      const [left, right] = block.side === 'right' ? [x, x + measure(text)] : [x - measure(text), x];
      expect(left >= rect.x0 - 0.01 && right <= rect.x1 + 0.01, `${at}: "${text}" in its block`).to.be.true;
      expect(measure(text), `${at}: "${text}"`).to.be.at.most(widthPx);
    }
    for (const other of blocks.slice(i + 1)) expect(overlap(rect, other.rect), `${at} on ${other.key}`).to.be.false;
    for (const other of blocks) {
      if (other === block) continue;
      for (const line of leaderRects(other))
        expect(overlap(rect, line), `${at} on the leader of ${other.key}`).to.be.false;
    }
    for (const mark of marks) expect(overlap(rect, shapeRect(mark)), `${at} on the mark ${mark.key}`).to.be.false;
  });
}

describe('the first story', () => {
  it('has all six titles to be read at 768 px, whole, and no cluster', () => {
    const scene = stage(STORY, 768, 320).show();
    expect(scene.marks.filter(isEvent)).to.have.length(6);
    expect(scene.marks).to.have.length(6);
    expect(titlesOf(scene)).to.have.members(STORY.events.map(({ title }) => title));
    checkScene(scene, 'the story');
  });

  it('stands under its dates, one block a day', () => {
    const scene = stage(STORY, 768, 320).show();
    const byDate = [...scene.blocks].sort((a, b) => a.leader.x - b.leader.x);
    expect(byDate.map(({ date }) => date?.text)).to.deep.equal(['2023-01-14', '2023-01-19', '2024-09-02']);
    expect(byDate.map(({ entries }) => entries.map(({ key }) => key))).to.deep.equal([
      ['a'],
      ['b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('stacks the marks of a day with the first of them on top', () => {
    const { marks } = stage(STORY, 768, 320).show();
    const [d, e, f] = ['d', 'e', 'f'].map((key) => marks.find((mark) => mark.key === key));
    expect(d?.y).to.be.below(e?.y ?? 0);
    expect(e?.y).to.be.below(f?.y ?? 0);
    expect(d?.x).to.equal(f?.x);
    expect(marks.map(({ key }) => key)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('parts the days of January when they are zoomed to, and shows the three titles', () => {
    const scene = stage(STORY, 768, 320).show([Date.UTC(2023, 0, 12), Date.UTC(2023, 0, 22)]);
    expect(keysOf(scene)).to.have.members(['a', 'b', 'c']);
    const [a, b] = ['a', 'b'].map((key) => scene.marks.find((mark) => mark.key === key)?.x ?? 0);
    expect(b - a).to.be.closeTo(5 * 76.8, 0.01);
  });

  it('has no cluster at any zoom where there are lanes enough', () => {
    const { show, limits } = stage(STORY, 768, 320);
    const [from, to] = limits.full;
    for (let share = 1; share > 1e-3; share *= 0.8) {
      const scene = show([from, from + (to - from) * share]);
      expect(scene.marks.filter(isCluster)).to.deep.equal([]);
      checkScene(scene, `a share of ${share}`);
    }
  });

  it('names the marks, and says which one is selected', () => {
    const { marks } = stage(STORY, 768, 320).show(undefined, {}, { selected: 'c' });
    expect(marks.map(({ name }) => name)).to.include('2023-01-14, A country decides to send the first tanks');
    expect(
      marks
        .filter(isEvent)
        .filter(({ selected }) => selected)
        .map(({ key }) => key),
    ).to.deep.equal(['c']);
  });

  it('falls into clusters with exact counts where it is too low, and says which can be parted', () => {
    const { show } = stage(STORY, 300, 90);
    const clusters = show().marks.filter(isCluster);
    expect(clusters.map(({ count, label, inseparable, name }) => ({ count, label, inseparable, name }))).to.deep.equal([
      { count: 3, label: '3', inseparable: false, name: '3 events, zoom' },
      { count: 3, label: '3', inseparable: true, name: '3 events, a list' },
    ]);
    expect(clusters[1].shares).to.deep.equal([{ group: 1, share: 2 / 3 }, { group: 2, share: 1 / 3 }]); // prettier-ignore
  });

  it('says which cluster holds the selected event', () => {
    const holds = (selected: string | null): boolean[] =>
      stage(STORY, 300, 90)
        .show(undefined, {}, { selected })
        .marks.filter(isCluster)
        .map(({ holdsSelected }) => holdsSelected);
    expect([holds('a'), holds('f'), holds(null), holds('gone')]).to.deep.equal([
      ...[[true, false], [false, true], [false, false], [false, false]],
    ]); // prettier-ignore
  });

  it('wants as much height as shows it all', () => {
    const { wantedHeightPx } = stage(STORY, 768, 320).show();
    expect(wantedHeightPx).to.be.within(120, 320);
    expect(titlesOf(stage(STORY, 768, Math.ceil(wantedHeightPx)).show())).to.have.length(6);
  });

  it('has its folds, with their length, and all titles, where empty time is folded', () => {
    const folded = stage(STORY, 768, 320, true);
    const scene = folded.show();
    expect(scene.folds).to.have.length(1);
    expect(scene.folds[0].label).to.match(/^\d{3} days$/u);
    expect(titlesOf(scene)).to.have.length(6);
    for (const { x, key } of scene.marks) {
      expect(x < scene.folds[0].x0 || x > scene.folds[0].x1, `${key} in the fold`).to.be.true;
    }
    checkScene(scene, 'folded');
  });
});

describe('a scene', () => {
  it('has no words over words, marks or leaders, whatever the data and the size', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      for (const [widthPx, heightPx] of [
        [300, 180],
        [768, 320],
        [1600, 260],
      ] as const) {
        const { show, limits } = stage({ events: randomEvents(seed, [3, 12, 60, 400][seed % 4]) }, widthPx, heightPx);
        const [from, to] = limits.full;
        for (const share of [1, 0.4, 0.08]) {
          const start = from + (to - from) * (1 - share) * 0.37;
          checkScene(show([start, start + (to - from) * share]), `seed ${seed}, ${widthPx} px, ${share}`);
        }
      }
    }
  });

  it('shows every event, alone or in a cluster, where all of the data is in view', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const { show, ids } = stage({ events: randomEvents(seed, 50 * seed) }, 900, 320);
      const { marks } = show();
      const count = marks.reduce((sum, mark) => sum + (isCluster(mark) ? mark.count : 1), 0);
      expect(count).to.equal(ids.length);
    }
  });

  it('cuts no cluster at an edge where all of the data is in view', () => {
    for (let month = 1; month <= 24; month += 1) {
      const date = new Date(Date.UTC(2024, month)).toISOString().slice(0, 10);
      const events = [{ date: '2023', title: '' }, ...Array.from({ length: 1300 }, () => ({ date, title: '' }))];
      for (const { x, widthPx } of stage({ events }, 520, 160).show().marks.filter(isCluster)) {
        expect(x + widthPx / 2, date).to.be.at.most(520);
      }
    }
  });

  it('names the more important where the room is short', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const random = seeded(seed);
      const order = Array.from({ length: 12 }, (_, i) => i).sort(() => random() - 0.5);
      const events = order.map((rank, i) => ({
        id: `e${rank}`,
        date: `2023-${String(i + 1).padStart(2, '0')}-01`,
        title: 'A title of some length that takes up all of the room there is in the drawing',
        importance: rank === 0 ? 9 : 1,
      }));
      expect(keysOf(stage({ events }, 480, 150).show()), `seed ${seed}`).to.include('e0');
    }
  });

  it('names the most important event of a cluster', () => {
    const events = Array.from({ length: 9 }, (_, i) => ({
      id: `e${i}`,
      date: '2023-01-14',
      title: `T${i}`,
      importance: i === 4 ? 2 : 1,
    }));
    const far = { id: 'far', date: '2021', title: 'Far' };
    const { blocks, marks } = stage({ events: [...events, far] }, 300, 110).show();
    const clusters = marks.filter(isCluster);
    expect(clusters.map(({ count }) => count)).to.deep.equal([9]);
    const block = blocks.find(({ key }) => key === clusters[0].key);
    expect([block?.date, block?.entries.map((entry) => entry.lines.map(({ text }) => text))]).to.deep.equal([
      null,
      [['T4']],
    ]);
  });

  it('names an event without a title by its date, once', () => {
    const { blocks } = stage({ events: [{ id: 'a', date: '2023-01-14' }] }, 600, 200).show();
    expect(blocks).to.have.length(1);
    expect(blocks[0].date).to.equal(null);
    expect(blocks[0].entries[0].lines[0].text).to.equal('2023-01-14');
  });

  it('says how many more there are where a day has too many for their names', () => {
    const events = Array.from({ length: 8 }, (_, i) => ({
      id: `e${i}`,
      date: '2023-01-14',
      title: `The title number ${i}`,
      importance: i,
    }));
    const { blocks, marks } = stage({ events }, 300, 260).show();
    expect(marks.filter(isEvent)).to.have.length(8);
    expect(blocks).to.have.length(1);
    expect(blocks[0].entries.length).to.be.below(8);
    expect(blocks[0].more?.text).to.equal(`+ ${8 - blocks[0].entries.length}`);
    expect(blocks[0].entries.map(({ key }) => key)).to.include('e7');
  });

  it('draws open ends to the edges and beyond', () => {
    const { marks } = stage({ events: [
      { id: 'since', date: '2022-02-24/..', title: 'S' },
      { id: 'until', date: '../2022-06-01', title: 'U' },
      { id: 'always', date: '../..', title: 'A' },
    ] }, 600, 200).show(); // prettier-ignore
    const strips = Object.fromEntries(
      marks.filter(isEvent).map(({ key, strip, signs }) => [key, [strip, signs.openStart, signs.openEnd]]),
    );
    expect(strips['since'][0]).to.satisfy(([x0, x1]: number[]) => x0 > 0 && x0 < 600 && x1 === Infinity);
    expect(strips['until'][0]).to.satisfy(([x0, x1]: number[]) => x0 === -Infinity && x1 > 0 && x1 < 600);
    expect(strips['always']).to.deep.equal([[-Infinity, Infinity], true, true]);
    for (const { x } of marks) expect(Number.isFinite(x)).to.be.true;
  });

  it('carries what is known of each date', () => {
    const { marks } = stage({ events: [
      { id: 'about', date: '2021~', title: 'T' },
      { id: 'maybe', date: '2022?', title: 'T', dateBasis: { kind: 'inferred' } },
      { id: 'decade', date: '201X', title: 'T', status: 'retracted', dateBasis: { kind: 'stated' } },
      { id: 'day', date: '2023-01-19', title: 'T', dateBasis: { kind: 'publication' } },
    ] }, 600, 300).show(); // prettier-ignore
    const signs = Object.fromEntries(marks.filter(isEvent).map((mark) => [mark.key, mark.signs]));
    expect(signs['about']).to.include({ approximate: true, uncertain: false, basis: null });
    expect(signs['maybe']).to.include({ approximate: false, uncertain: true, basis: 'inferred' });
    expect(signs['decade']).to.include({ within: true, basis: null, retracted: true });
    expect(signs['day']).to.include({ within: false, basis: 'publication', retracted: false });
  });

  it('shows what reaches into the view though it began long before', () => {
    const events = [
      { id: 'war', date: '1914/1990', title: 'Long' },
      { id: 'day', date: '1980-05-05', title: 'Short' },
    ];
    const scene = stage({ events }, 600, 300).show([Date.UTC(1980, 0), Date.UTC(1981, 0)]);
    expect(scene.marks.map(({ key }) => key)).to.have.members(['war', 'day']);
    expect(keysOf(scene)).to.have.members(['war', 'day']);
  });

  it('says that a cluster opens as a list where no zoom is left', () => {
    const events = [
      ...Array.from({ length: 4 }, (_, i) => ({ id: `y${i}`, date: '1939', title: 'A year' })),
      { id: 'day', date: '1939-05-05', title: 'A day' },
    ];
    const { show } = stage({ events }, 300, 110);
    const [, wide] = [show(), show([Date.UTC(1939, 4, 5) - DAY / 2, Date.UTC(1939, 4, 6)])];
    expect(wide.marks.filter(isCluster).map(({ count, inseparable }) => [count, inseparable])).to.deep.equal([
      [1, true],
    ]);
  });

  it('is empty where there is nothing', () => {
    const scene = stage({ events: [] }, 600, 200).show();
    expect([scene.marks, scene.blocks, scene.bands, scene.folds]).to.deep.equal([[], [], [], []]);
    expect(scene.axisY).to.equal(200 - 44);
  });
});

describe('when a filter is taken away', () => {
  it('a day that has its events back takes the room for all of their titles', () => {
    const few = stage({ events: STORY.events.filter(({ id }) => id !== 'c') }, 720, 191);
    const all = stage(STORY, 720, 191);
    expect(few.limits).to.deep.equal(all.limits);
    const scene = all.show(all.limits.full, { previous: few.show() });
    expect(scene.blocks).to.deep.equal(all.show().blocks);
    expect(keysOf(scene)).to.have.length(6);
  });
});

describe('while the reader pans', () => {
  /** Frames of a pan to the right and back, a few px each. */
  function pan({ show }: Stage, [from, to]: Domain, frames: number): Scene[] {
    const scenes = [show([from, to])];
    for (let i = 1; i <= frames; i += 1) {
      const moved = (to - from) * 0.004 * i;
      scenes.push(show([from + moved, to + moved], { previous: scenes[i - 1], settled: false }));
    }
    return scenes;
  }

  it('labels keep their places beside their marks', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const on = stage({ events: randomEvents(seed, [6, 25, 60][seed % 3]) }, 900, 320);
      const [from, to] = on.limits.full;
      const scenes = pan(on, [from + (to - from) * 0.2, from + (to - from) * 0.6], 25);
      scenes.slice(1).forEach((scene, i) => {
        checkScene(scene, `seed ${seed}, frame ${i}`);
        for (const { key, placement, leader } of scene.blocks) {
          const before = scenes[i].blocks.find((block) => block.key === key);
          if (before && leader.x > 0)
            expect(placement, `seed ${seed}, frame ${i}: ${key}`).to.deep.equal(before.placement);
        }
      });
    }
  });

  it('marks keep their lanes, and clusters their counts, at whatever zoom of a level', () => {
    for (let seed = 1; seed <= 2; seed += 1) {
      const { show, limits } = stage({ events: randomEvents(seed, 300) }, 900, 320);
      const [from, to] = limits.full;
      const lanes = new Map<string, number>();
      for (const share of [0.3, 0.1, 0.03]) {
        for (let offset = 0; offset < 0.6; offset += 0.013) {
          const start = from + (to - from) * offset;
          const { level, marks } = show([start, start + (to - from) * (share + offset * 0.02)]);
          for (const mark of marks) {
            const key = `${level} ${mark.key} ${isCluster(mark) ? mark.count : ''}`;
            const before = lanes.get(key) ?? mark.lane;
            if (mark.lane !== before) expect.fail(`${key} was in lane ${before}, and is in ${mark.lane}`);
            lanes.set(key, mark.lane);
          }
        }
      }
    }
  });

  it('what lies beyond the edges is laid out with the rest, and nothing in view stands elsewhere for it', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const { show, limits } = stage({ events: randomEvents(seed, [6, 60, 300][seed % 3]) }, 900, 320);
      const [from, to] = limits.full;
      const domain: Domain = [from + (to - from) * 0.3, from + (to - from) * 0.7];
      const first = show(domain);
      const wide = show(domain, { previous: first, settled: false, beyondPx: 240 });
      const places = new Map(wide.marks.map(({ key, x, y }) => [key, [x, y]]));
      for (const { key, x, y } of first.marks) expect(places.get(key), `seed ${seed}: ${key}`).to.deep.equal([x, y]);
      expect(wide.marks.length).to.be.at.least(first.marks.length);
      if (seed % 3 === 2) expect(wide.marks.some(({ x }) => x > 910)).to.equal(true);
      checkScene(wide, `seed ${seed}`);
    }
  });

  it('a label that is cut at the edge finds a better place only when the view has come to rest', () => {
    const on = stage(STORY, 768, 320);
    const [from, to] = [Date.UTC(2023, 0, 5), Date.UTC(2023, 1, 5)];
    const first = on.show([from, to]);
    const moved: Domain = [from - 13 * DAY, to - 13 * DAY];
    const moving = on.show(moved, { previous: first, settled: false });
    const cut = moving.blocks.filter(({ rect }) => rect.x1 > 768).map(({ key }) => key);
    expect(cut).not.to.be.empty;
    const resting = on.show(moved, { previous: moving });
    for (const { rect } of resting.blocks) expect(rect.x1).to.be.at.most(768);
  });
});
