// npm run bench:dates: how long it takes to read, or to refuse, dates of 100 to 100,000 characters. A date is handed over by
// others, so a hostile one may not hold up a page: time may grow no faster than length. Prints a table and writes nothing.
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';

const LENGTHS = [100, 1000, 10_000, 100_000];
const RUNS = 15;
const WARM_UP = 3;
/** Each measurement reads about so many characters, so that the clock is fine enough. */
const CHARACTERS = 2_000_000;
/** Fails from here on: so many times as long a character, in the longest text as in the second shortest. */
const LIMIT = 3;

/** A small generator with a seed (mulberry32): the same texts in every run. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const next = random(20230114);
const pick = (list) => list[Math.floor(next() * list.length)];
const fill = (length, start, piece, end = '') => {
  let text = start;
  while (text.length + end.length < length) text += typeof piece === 'function' ? piece() : piece;
  return text + end;
};
const digits = (count) => Array.from({ length: count }, () => Math.floor(next() * 10)).join('');
const two = (most) => String(1 + Math.floor(next() * most)).padStart(2, '0');

/** Honest texts are read, hostile ones refused; `Y999…` is too large a year. */
const KINDS = {
  'a set of years': (n) => fill(n, '{', () => `${digits(4)},`, '1985}'),
  'a set of days': (n) => fill(n, '[', () => `${digits(4)}-${two(12)}-${two(28)},`, '1985]'),
  'a set of rare days': (n) => fill(n, '[', 'X200-02-29,', '1984]'),
  'a time of many digits': (n) => fill(n, '2024-01-01T00:00:00.', () => digits(50), 'Z'),
  'spaces around a year': (n) => fill(n, '', ' ', '1984'),
  'a year too large': (n) => fill(n, 'Y', '9'),
  'a set without an end': (n) => fill(n, '[', '1984,'),
  brackets: (n) => fill(n, '', '['),
  dots: (n) => fill(n, '{', '..'),
  'open digits': (n) => fill(n, '1984-', 'X'),
  qualifiers: (n) => fill(n, '1984', '?'),
  slashes: (n) => fill(n, '', '1984/'),
  'spaces within': (n) => fill(n, '14', ' ', 'January 2023'),
  letters: (n) => fill(n, '', () => pick([...'abcdefghijklmnopqrstuvwxyz'])),
  anything: (n) => fill(n, '', () => pick([...'0123456789XYESTZ?~%-+/.,:[]{} '])),
};

const { outputFiles } = await build({
  stdin: {
    contents: "export { readDate } from './src/core/model/read-date.js';",
    resolveDir: `${import.meta.dirname}/..`,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'error',
});
const { readDate } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** Nanoseconds a character, of one measurement. */
const measure = (texts) => {
  const rounds = Math.max(1, Math.ceil(CHARACTERS / (texts[0].length * texts.length)));
  const start = performance.now();
  for (let i = 0; i < rounds; i += 1) for (const text of texts) readDate(text);
  return ((performance.now() - start) * 1e6) / (rounds * texts.length * texts[0].length);
};
const quarter = (sorted, n) => sorted[Math.floor((sorted.length * n) / 4)];
const number = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8);

console.log(
  `Nanoseconds a character, median of ${RUNS} runs, with half of the distance between the quarters as a share of it.`,
);
console.log(
  `${''.padEnd(24)}${LENGTHS.map((n) => `${n.toLocaleString('en')}`.padStart(15)).join('')}   ${LENGTHS.at(-1).toLocaleString('en')} / 1,000`,
);
let worst = 0;
let slowestMs = 0;
for (const [name, make] of Object.entries(KINDS)) {
  const texts = LENGTHS.map((length) => Array.from({ length: 3 }, () => make(length)));
  for (let i = 0; i < WARM_UP; i += 1) texts.forEach(measure);
  // All lengths in each run, so that what else the machine does slows them alike.
  const runs = Array.from({ length: RUNS }, () => texts.map(measure));
  const found = LENGTHS.map((length, i) => {
    const sorted = runs.map((run) => run[i]).sort((a, b) => a - b);
    const middle = quarter(sorted, 2);
    slowestMs = Math.max(slowestMs, (middle * length) / 1e6);
    return { middle, spread: (quarter(sorted, 3) - quarter(sorted, 1)) / middle };
  });
  const ratio = found.at(-1).middle / found[1].middle;
  worst = Math.max(worst, ratio);
  const cells = found.map(({ middle, spread }) => `${number(middle)} ±${`${Math.round(spread * 50)} %`.padStart(5)}`);
  console.log(`${name.padEnd(24)}${cells.join('')}   ${ratio.toFixed(2)}`);
}
console.log(`The slowest text of ${LENGTHS.at(-1).toLocaleString('en')} characters took ${slowestMs.toFixed(1)} ms.`);
const isLinear = worst < LIMIT;
console.log(
  isLinear
    ? `Time grows no faster than length: a character takes at most ${worst.toFixed(2)} times as long in the longest texts.`
    : `Time grows faster than length: a character takes ${worst.toFixed(2)} times as long in the longest texts.`,
);
process.exit(isLinear ? 0 : 1);
