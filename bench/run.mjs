// npm run bench: opens the built timeline and its peers in a real browser, uses them as a reader does, and writes what
// it measured to bench/RESULTS.md.
//
//   npm run bench              all of it: about three quarters of an hour
//   npm run bench -- --check   only what the ratios need; exits with 1 if one of them is missed
//   npm run bench -- --quick   once, with fewer events, for trying
//   ... --times=1              so many visits each, instead of three
//   ... --only=canvas,uplot    only these, and writes no file
//   ... --script=FILE          another build than dist/event-timeline.js
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/run.mjs';
import { figuresOf } from './figures.mjs';
import { CONTENDERS, LIMIT_MS, PLANS, SLOW_MS } from './plan.mjs';
import { ratios, report } from './report.mjs';
import { serve } from './server.mjs';
import { median } from './statistics.mjs';
import { GivenUp, browserVersion, evaluation, visit } from './visit.mjs';

const SEED = 1;
const options = new Set(process.argv.slice(2));
const option = (name) => [...options].find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only')?.split(',');
const plan = options.has('--quick') ? PLANS.quick : options.has('--check') ? PLANS.check : PLANS.full;
const times = Number(option('times') ?? plan.times);
const script = option('script');
if (!script && !existsSync(join(root, 'dist/event-timeline.js'))) {
  console.error('There is no dist/event-timeline.js: run "npm run build" first.');
  process.exit(1);
}

const contenders = CONTENDERS.filter(({ of }) => !only || only.includes(of));
const results = new Map();
const key = (of, count) => `${of} ${count}`;
const resultsOf = (of, count) => {
  const known = results.get(key(of, count)) ?? [];
  results.set(key(of, count), known);
  return known;
};
const figures = (of, count) => {
  const all = resultsOf(of, count);
  if (count !== 'evaluation') return figuresOf(all);
  return all.length > 0 ? { evaluation: { median: median(all), least: Math.min(...all), most: Math.max(...all) } } : {};
};

const server = await serve(script);
const { origin } = server;
const started = Date.now();
// The first start of a browser is slower than all others, and counts for nobody.
await visit({ origin, of: 'event-timeline', count: 100, seed: SEED, limitMs: LIMIT_MS, gestures: true });
// Round by round, everyone in each: what else the machine does hits all of them alike.
for (let round = 0; round < times; round += 1) {
  for (const count of plan.counts) {
    for (const { of, most } of contenders) {
      const before = resultsOf(of, count);
      if (count > most || !plan.asks(of, count)) continue;
      if (before.some(({ ms = Infinity }) => ms === Infinity)) continue;
      if (round >= 2 && median(before.map(({ ms }) => ms)) > SLOW_MS) continue;
      before.push(await measured(of, count));
    }
  }
}
for (let round = 0; round < plan.evaluations; round += 1) {
  for (const { of } of contenders) {
    if (!['empty', 'canvas', 'vis-timeline-clusters', 'echarts-numbers'].includes(of))
      resultsOf(of, 'evaluation').push(await evaluation({ origin, of, slowdown: 4 }));
  }
}
server.stop();

const version = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const peers = ['vis-timeline', '@knight-lab/timelinejs', 'echarts', 'uplot'].map((name) => `${name} ${version(name)}`);
const run = {
  counts: plan.counts,
  times,
  machine: [
    `${new Date().toISOString().slice(0, 10)}, ${Math.round((Date.now() - started) / 60_000)} minutes`,
    `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${arch()}, no graphics processor: the browser draws in software`,
    `${await browserVersion()}, Node.js ${process.versions.node}`,
    `event-timeline ${ours}, ${peers.join(', ')}`,
  ],
};
const text = report(run, figures);
if (only || plan === PLANS.quick) console.log(text);
else {
  const raw = join(root, 'node_modules/.cache/event-timeline');
  mkdirSync(raw, { recursive: true });
  writeFileSync(join(raw, 'bench.json'), JSON.stringify({ run, results: [...results] }));
  if (plan === PLANS.full) writeFileSync(join(root, 'bench/RESULTS.md'), text);
}
const rows = ratios(figures).filter(({ known }) => known);
const missed = rows.filter(({ holds }) => !holds);
for (const { what, must, measured: found, holds } of rows) {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${what}: ${found} (${must})`);
}
if (options.has('--check')) process.exitCode = missed.length > 0 ? 1 : 0;

async function measured(of, count) {
  const label = `${of}, ${count.toLocaleString('en')}`;
  try {
    const result = await visit({ origin, of, count, seed: SEED, limitMs: LIMIT_MS, gestures: true });
    console.log(`${label}: ${Math.round(result.ms)} ms`);
    return result;
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    console.log(`${label}: ${error.message}`);
    return {};
  }
}
