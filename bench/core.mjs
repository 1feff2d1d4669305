// npm run bench:core: times the parts that draw nothing, in Node: parsing, reading, indexing, asking, laying out,
// filtering. How the cost grows is the exponent p of n^p that fits best: 1 is in proportion to the events, 0 is not at all.
//
//   npm run bench:core              up to a million events, and writes bench/RESULTS-core.md
//   npm run bench:core -- --quick   up to a hundred thousand, and writes nothing
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { GROUPS, makeEvents, seeded } from '../demo/million-events.js';
import { root } from '../tools/run.mjs';
import { exponent, median } from './statistics.mjs';

const quick = process.argv.includes('--quick');
const COUNTS = [1000, 10_000, 100_000, ...(quick ? [] : [1_000_000])];
const WARM_UP = 2;
const TIMES = 5;
const WIDTH_PX = 960;

const dir = mkdtempSync(join(tmpdir(), 'event-timeline-bench-'));
const outfile = join(dir, 'core.mjs');
await build({
  entryPoints: [join(root, 'bench/core-entry.ts')],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outfile,
  tsconfigRaw: {},
});
// The words ask what kind of keyboard there is.
globalThis.navigator ??= { userAgent: '' };
const core = await import(pathToFileURL(outfile).href);
rmSync(dir, { recursive: true });

/** Measures the letters like a narrow sans serif; there is no canvas here. */
const measure = (text) => text.length * 7;
const words = core.words('en');

const READING = 'objects to columns (`normalize`)';
const INDEXING = 'index of all of them (`buildTimeIndex`)';
const PREPARING = 'all that the first frame needs of them (`prepare`, index and all)';
const ADDING = 'adding 1,000 events all over (`append`, `prepareMore`)';
const LIVE = 'adding 1,000 events at the end';

/** What is done with n events. Each makes its own preparations and answers what is timed, and for how many askings. */
const TASKS = [
  {
    name: 'JSON text to objects (the platform’s)',
    per: 'once',
    make:
      ({ text }) =>
      () =>
        JSON.parse(text),
  },
  {
    name: READING,
    per: 'once',
    make:
      ({ input }) =>
      () =>
        core.normalize(input),
  },
  {
    name: INDEXING,
    per: 'once',
    make:
      ({ data }) =>
      () =>
        core.index(data),
  },
  {
    name: PREPARING,
    per: 'once',
    make:
      ({ data }) =>
      () =>
        core.prepared(data),
  },
  {
    name: ADDING,
    per: 'once',
    // Its ids are new each time: what was added stays known to the data.
    make:
      ({ ready, more }) =>
      (i) =>
        core.append(ready, more[i]),
  },
  {
    name: LIVE,
    per: 'once',
    make:
      ({ ready, later }) =>
      (i) =>
        core.append(ready, later[i]),
  },
  {
    name: 'filter: a word of the titles',
    per: 'once',
    make:
      ({ data }) =>
      () =>
        core.filter(data, { query: 'lighthouses', hiddenGroups: [], tags: [] }),
  },
  {
    name: 'filter: two groups hidden',
    per: 'once',
    make:
      ({ data }) =>
      () =>
        core.filter(data, { query: '', hiddenGroups: ['sport', 'weather'], tags: [] }),
  },
  {
    name: 'count of what overlaps a stretch of time',
    per: 1000,
    make: ({ index, stretch }) => {
      index.countOverlapping(0, 1);
      return () => repeat(1000, () => index.countOverlapping(...stretch()));
    },
  },
  {
    name: 'count of each group in a stretch of ranks',
    per: 1000,
    make:
      ({ index, ranks }) =>
      () =>
        repeat(1000, () => index.groupCounts(...ranks())),
  },
  {
    name: 'most important event of a stretch of ranks',
    per: 1000,
    make:
      ({ index, ranks }) =>
      () =>
        repeat(1000, () => index.mostImportant(...ranks())),
  },
  {
    name: 'bars of a stretch of time',
    per: 1000,
    make:
      ({ index, stretch }) =>
      () =>
        repeat(1000, () => {
          const [from, to] = stretch();
          index.bars(from, to, (to - from) / 20, 12);
        }),
  },
  { name: 'layout of a pan step', per: 60, make: (given) => layouts(given, 60, (i) => [0.3 + i * 0.0001, 1 / 32]) },
  {
    name: 'layout of a zoom step, from all down to a thousandth and back',
    per: 60,
    make: (given) => layouts(given, 60, (i) => [0.6, 2 ** (-10 * Math.sin((Math.PI * i) / 60))]),
  },
];

function repeat(times, ask) {
  for (let i = 0; i < times; i += 1) ask();
}

/** Lays out so many views, as the element does: each with the scene before it at hand, and lanes that are kept. */
function layouts({ data, index }, times, viewAt) {
  const extent = core.extentOf(data);
  const full = extent[1] - extent[0];
  const limits = core.limitsFor(...extent, core.finestUnitMs(data), 0);
  return () => {
    const layout = core.createMarkLayout(index, 12);
    let previous = null;
    for (let i = 0; i < times; i += 1) {
      const [at, share] = viewAt(i);
      const from = extent[0] + at * full * (1 - share);
      const view = { ...core.FIRST_VIEW, domain: [from, from + full * share] };
      const given = { data, index, layout, limits, map: core.STRAIGHT, view, widthPx: WIDTH_PX, heightPx: 320 };
      previous = core.buildScene({ ...given, measure, words, previous, settled: false });
    }
  };
}

const rows = TASKS.map(({ name, per }) => ({ name, per, ms: [] }));
for (const count of COUNTS) {
  const given = prepared(count);
  for (const row of rows) {
    const { make } = TASKS.find(({ name }) => name === row.name);
    const run = make(given);
    const times = [];
    for (let i = 0; i < WARM_UP + TIMES; i += 1) {
      globalThis.gc?.();
      const started = performance.now();
      run(i);
      const ms = (performance.now() - started) / (row.per === 'once' ? 1 : row.per);
      if (i >= WARM_UP) times.push(ms);
    }
    row.ms.push({ median: median(times), least: Math.min(...times), most: Math.max(...times) });
  }
  console.log(`${count.toLocaleString('en')} events: done`);
}

function prepared(count) {
  const text = JSON.stringify({ groups: GROUPS, events: makeEvents(count) });
  const input = JSON.parse(text);
  const data = core.normalize(input);
  const index = core.index(data);
  const random = seeded(2);
  const [from, to] = core.extentOf(data);
  const pair = (scale) => [random(), random()].sort((a, b) => a - b).map(scale);
  return {
    text,
    input,
    data,
    index,
    ready: core.prepared(data),
    later: Array.from({ length: WARM_UP + TIMES }, (_, i) =>
      Array.from({ length: 1000 }, (__, j) => ({ id: `later ${i} ${j}`, date: '2090-01-01', title: 'Later' })),
    ),
    more: Array.from({ length: WARM_UP + TIMES }, (_, i) =>
      makeEvents(1000, 3 + i).map((event) => ({ ...event, id: `new ${i} ${event.id}` })),
    ),
    stretch: () => pair((share) => from + share * (to - from)),
    ranks: () => pair((share) => Math.floor(share * count)),
  };
}

const format = (ms) => (ms >= 100 ? Math.round(ms).toLocaleString('en') : ms.toPrecision(2));
const cell = ({ median: middle, least, most }) => `${format(middle)} (${format(least)}–${format(most)})`;
const head = ['milliseconds', ...COUNTS.map((count) => count.toLocaleString('en')), 'grows with n^'];
const lines = rows.map(({ name, per, ms }) => [
  per === 'once' ? name : `${name}, each`,
  ...ms.map(cell),
  exponent(
    COUNTS.slice(1),
    ms.slice(1).map((each) => each.median),
  ).toFixed(2),
]);
const table = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...lines]
  .map((line) => `| ${line.join(' | ')} |`)
  .join('\n');
const last = (wanted) => rows.find(({ name }) => name === wanted).ms.at(-1).median;
const shareOf = (way) => last(way) / (last(READING) + last(PREPARING));
const share = Math.max(shareOf(ADDING), shareOf(LIVE));
const said = (way) => `1/${Math.round(1 / shareOf(way))} (${shareOf(way) <= 1 / 20 ? 'yes' : '**no**'})`;
const adding = `Adding 1,000 events to ${COUNTS.at(-1).toLocaleString('en')} must take at most 1/20 of reading and preparing all of them anew. At the end, as a live
story does, it takes ${said(LIVE)}; all over the time that is there, ${said(ADDING)}.`;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const text = `# What the parts cost by themselves

Written by \`npm run bench:core\`: the parts that draw nothing, in Node. Median of ${TIMES} runs after two to warm up; in
brackets the least and the most. The last column is the exponent of n that fits best from ${COUNTS[1].toLocaleString('en')} events on: 1 is in
proportion to the events, 0 is not at all.

- ${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}, event-timeline ${version}

${table}

${adding}
`;
console.log(`${table}\n\n${adding}`);
if (process.argv.includes('--check') && share > 1 / 20) process.exitCode = 1;
if (!quick) writeFileSync(join(root, 'bench/RESULTS-core.md'), text);
