// npm run fuzz: JSON, tables, dates and markup that nobody would write, 100,000 of them, read the way the element reads.
// Nothing may throw, take over a second, or change Object.prototype. FUZZ_SEED repeats a run, FUZZ_RUNS sets how many.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { root } from './run.mjs';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const MOST_MS = 1000;

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const outfile = join(folder, 'core.mjs');
await build({
  stdin: {
    contents: `export { FORMATS, readData } from './src/core/formats/index.js';
      export { normalize } from './src/core/model/normalize.js';
      export { Intake } from './src/load/intake.js';
      export { plainText } from './src/core/model/plain-text.js';
      export { parseEdtf } from './src/core/time/parse-edtf.js';
      export { parseLooseDate } from './src/core/time/parse-loose-date.js';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  outfile,
  logLevel: 'error',
});
const { FORMATS, Intake, normalize, parseEdtf, parseLooseDate, plainText, readData } = await import(
  pathToFileURL(outfile).href
);

function readAll([input, format]) {
  const read = readData(input, format);
  if ('problem' in read) return;
  const data = normalize(read.data, read);
  for (let i = 0; i < data.columns.count; i += 1) data.eventAt(i);
}

/** What is read in pieces is what is read at once. */
async function readInPieces([text, name, sizes]) {
  const bytes = new TextEncoder().encode(text);
  const intake = new Intake(name);
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    // Not more than a few hundred pieces: the beginning is looked at anew with each.
    const size = Math.max(sizes[i % sizes.length], Math.ceil(bytes.length / 200));
    intake.add(bytes.slice(at, at + size));
    at += size;
  }
  intake.soFar();
  const [pieces, whole] = [await intake.finish(), readData(new TextDecoder().decode(bytes), name)].map(written);
  if (pieces !== whole) throw new Error(`in pieces: ${pieces}\nat once:   ${whole}`);
}

function written(read) {
  const { data, problem, problems, places } = read;
  const rows = places ? (data.events ?? []).map((_, i) => places(i, 'date')) : [];
  return JSON.stringify({ data, problem, problems, rows });
}

const TABLE =
  'date title summary tags Year Month Day Time End%20Year Headline Text Media Type Group Start%20Date era title'
    .split(' ')
    .map(decodeURIComponent);
const KEYS =
  'events items groups options timeline date era start_date end_date year month text headline media url start end content id type group get valueOf toDate @graph @type @context itemListElement item subEvent startDate name location image title __proto__ constructor toString then childNodes'.split(
    ' ',
  );
const MARKS = [
  '"',
  '""',
  "'=",
  '\r',
  '\n',
  '<',
  '<p>',
  '<cite>',
  '</cite>',
  '<!--',
  '-->',
  '<script>',
  '&#x1f600;',
  '&#',
  '\ufeff',
  '\0',
];
const DATES = [
  '1969',
  '-0043',
  '2023-02-30',
  '13',
  'Y-13E9',
  '1984?',
  '[1667..1668]',
  '1/2/2003',
  '9:30 pm',
  'Infinity',
  'NaN',
  '1e400',
];
const word = fc.oneof(
  fc.constantFrom(...TABLE, ...KEYS),
  fc.constantFrom(...MARKS),
  fc.constantFrom(...DATES),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const words = fc.array(word, { maxLength: 8 });
const table = fc
  .tuple(fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r', '\r\n'), fc.array(words, { maxLength: 8 }))
  .map(([mark, end, rows]) => rows.map((row) => row.join(mark)).join(end));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    word,
    fc.double(),
    fc.constantFrom(null, true, undefined),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('tree'), { maxLength: 5 }),
  record: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('tree'), { maxKeys: 6 }),
}));
const json = fc.oneof(
  tree.map((value) => JSON.stringify(value) ?? ''),
  fc.array(tree).map((list) => list.map((value) => JSON.stringify(value)).join('\n')),
);
const format = fc.constantFrom('', '', ...FORMATS.map(({ name }) => name));
const scrambled = words.map((list) => list.join(''));
const repeated = fc
  .tuple(word, fc.integer({ min: 1, max: 20_000 }))
  .map(([text, times]) => text.slice(0, 20).repeat(times));

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

const KINDS = [
  ['tables', 0.2, fc.tuple(table, format), readAll],
  ['JSON', 0.2, fc.tuple(json, format), readAll],
  ['objects', 0.2, fc.tuple(tree, format), readAll],
  ['texts', 0.1, fc.tuple(scrambled, format), readAll],
  ['long texts', 0.01, fc.tuple(repeated, format), readAll],
  ['pieces', 0.1, fc.tuple(fc.oneof(table, json, scrambled), format, sizes), readInPieces],
  ['dates', 0.15, scrambled, (text) => [parseEdtf(text), parseLooseDate(text)]],
  ['markup', 0.04, scrambled, plainText],
];

const before = Object.getOwnPropertyNames(Object.prototype).join();
let failed = false;
for (const [name, share, inputs, act] of KINDS) {
  let slowest = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    const start = performance.now();
    await act(input);
    slowest = Math.max(slowest, performance.now() - start);
    if (performance.now() - start > MOST_MS) throw new Error(`took over ${MOST_MS} ms`);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== before) throw new Error('Object.prototype has changed');
  });
  const numRuns = Math.round(RUNS * share);
  const result = await fc.check(property, { numRuns, seed });
  failed ||= result.failed;
  console.log(`${result.failed ? 'FAILED' : 'ok'} ${name}: ${result.numRuns} cases, slowest ${slowest.toFixed(1)} ms`);
  if (result.failed) console.error(fc.defaultReportMessage(result));
}
rmSync(folder, { recursive: true });
console.log(failed ? `Failed; FUZZ_SEED=${seed} repeats it.` : `All passed, seed ${seed}.`);
process.exitCode = failed ? 1 : 0;
