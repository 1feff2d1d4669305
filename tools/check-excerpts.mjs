// Checks that every quotation of a data file stands in the text of its source, to the character.
//   node tools/check-excerpts.mjs SOURCES_DIR [FILE…]
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEFAULT_FILE = fileURLToPath(new URL('../data/tanks-and-missiles.json', import.meta.url));

/** The longest beginning of `words` that stands in `text`, in UTF-16 units. */
function longestMatch(text, words) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function nameCharacter(text, at) {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the end of the text';
  return `${JSON.stringify(String.fromCodePoint(point))} (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
}

/**
 * Where `words` first leave `text`: how much of them stands there, the character that they go on with, and the one
 * that the text goes on with. `null` where all of `words` stand in `text`.
 */
export function firstDifference(text, words) {
  if (text.includes(words)) return null;
  const length = longestMatch(text, words);
  const matched = words.slice(0, length);
  return {
    matched,
    expected: nameCharacter(words, length),
    found: length === 0 ? 'nothing like it' : nameCharacter(text, text.indexOf(matched) + length),
  };
}

function describe({ matched, expected, found }) {
  if (matched === '') return `not in the source: it has no ${expected} at all`;
  const tail = matched.length > 40 ? `…${matched.slice(-40)}` : matched;
  return `not in the source: after ${JSON.stringify(tail)} the data have ${expected}, the source has ${found}`;
}

/** Every quotation in the data as `{at, source, parts}`; `parts` are the pieces that must follow each other in the text. */
export function quotationsOf(data) {
  return (data.events ?? []).flatMap((event, index) => {
    const place = `events[${index}]`;
    const excerpts = (event.excerpts ?? []).map((excerpt, at) => ({
      at: `${place}.excerpts[${at}]`,
      source: excerpt.source,
      parts: { prefix: excerpt.prefix ?? '', quote: excerpt.quote ?? '', suffix: excerpt.suffix ?? '' },
    }));
    const basis = event.dateBasis;
    if (basis?.quote === undefined) return excerpts;
    const parts = { prefix: '', quote: basis.quote, suffix: '' };
    return [{ at: `${place}.dateBasis`, source: basis.source, parts }, ...excerpts];
  });
}

function checkParts(text, { at, parts: { prefix, quote, suffix } }) {
  if (quote.trim() === '') return [{ at: `${at}.quote`, message: 'empty' }];
  const steps = [
    ['quote', quote],
    ['prefix', prefix + quote],
    ['suffix', prefix + quote + suffix],
  ];
  for (const [name, words] of steps) {
    const difference = firstDifference(text, words);
    if (difference) return [{ at: `${at}.${name}`, message: describe(difference) }];
  }
  return [];
}

/**
 * Checks every quotation in the data. `texts` holds the text of each source by the name of its file.
 * Gives the number of quotations and the problems as `{at, message}`.
 */
export function checkExcerpts(data, texts) {
  const sources = new Map((data.sources ?? []).map((source, index) => [source.id, { ...source, index }]));
  const quotations = quotationsOf(data);
  const problems = new Map();
  for (const quotation of quotations) {
    for (const problem of checkQuotation(quotation, sources, texts)) problems.set(problem.at, problem);
  }
  return { count: quotations.length, problems: [...problems.values()] };
}

function checkQuotation(quotation, sources, texts) {
  const source = sources.get(quotation.source);
  if (!source) {
    return [{ at: `${quotation.at}.source`, message: `no source has the id ${JSON.stringify(quotation.source)}` }];
  }
  const at = `sources[${source.index}].file`;
  if (!source.file) return [{ at, message: 'missing: what is quoted from this source cannot be checked' }];
  const text = texts.get(source.file);
  if (text === undefined) return [{ at, message: `there is no text ${JSON.stringify(source.file)}` }];
  return checkParts(text, quotation);
}

async function readTexts(folder, data) {
  const texts = new Map();
  for (const { file } of data.sources ?? []) {
    if (!file || basename(file) !== file) continue;
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}

async function isFolder(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Checks one data file; its problems are told as lines. */
async function checkFile(folder, file) {
  const name = basename(file);
  try {
    const data = JSON.parse(await readFile(file, 'utf8'));
    const { count, problems } = checkExcerpts(data, await readTexts(folder, data));
    return { count, lines: problems.map(({ at, message }) => `${name}: ${at}: ${message}`) };
  } catch (error) {
    return { count: 0, lines: [`${name}: can't be read: ${error.message}`] };
  }
}

/** Checks one file after the other and says what was found. Gives the exit code. */
export async function run([folder, ...files], say = console.log) {
  if (!folder) {
    say('Say where the articles lie: node tools/check-excerpts.mjs SOURCES_DIR [FILE…]');
    return 2;
  }
  if (!(await isFolder(folder))) {
    say(`The excerpts were not checked: there is no folder ${folder}.`);
    return 0;
  }
  const names = files.length > 0 ? files : [DEFAULT_FILE];
  const results = await Promise.all(names.map((file) => checkFile(folder, file)));
  const lines = results.flatMap((result) => result.lines);
  for (const line of lines) say(line);
  const count = results.reduce((sum, result) => sum + result.count, 0);
  say(
    lines.length === 0
      ? `Every quotation stands in its source, to the character (${count} checked).`
      : `Not every quotation stands in its source: what is wrong is told above (${count} checked).`,
  );
  return lines.length === 0 ? 0 : 1;
}

const script = process.argv[1] && (await realpath(process.argv[1]).catch(() => ''));
if (script === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
