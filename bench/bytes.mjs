// npm run bench:bytes: says where the bytes of dist/event-timeline.js go, from its source map. "alone" is what the gzipped
// file would lose without the part; what parts have in common is then in neither, so the last column shares out the whole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../tools/run.mjs';

/** The first that fits. */
const PARTS = [
  ['lit and lit-html', /node_modules\/(?:lit|lit-html|lit-element|@lit|@lit-labs)\//],
  ['d3-time', /node_modules\/d3-time\//],
  ['d3-dsv', /node_modules\/d3-dsv\//],
  ['other packages', /node_modules\//],
  ['languages', /src\/strings\/[a-z]{2}\.ts$/],
  ['words and numbers (strings)', /src\/strings\//],
  ['reading dates (core/time)', /src\/core\/time\/(?:edtf|parse|season|event-date|precision)/],
  ['saying dates, calendar, ticks (core/time)', /src\/core\/time\//],
  ['formats (core/formats)', /src\/core\/formats\/|src\/formats\.ts/],
  ['reading events (core/model)', /src\/core\/model\//],
  ['index (core/lod)', /src\/core\/lod\//],
  ['search (core/search)', /src\/core\/search\//],
  ['view state (core/view)', /src\/core\/view\//],
  ['lanes, labels, axis (core/layout)', /src\/core\/layout\//],
  ['loading (load)', /src\/load\//],
  ['foreign markup (markup)', /src\/markup\//],
  ['drawing (render)', /src\/render\//],
  ['gestures and keys (input)', /src\/input\//],
  ['theme', /src\/theme\//],
  ['style sheets (element/*.styles)', /src\/element\/.*styles\.ts$/],
  ['overview (element/overview)', /src\/element\/overview\//],
  ['detail panel (element/detail)', /src\/element\/detail\//],
  ['list (element/list)', /src\/element\/list\//],
  ['toolbar (element/toolbar)', /src\/element\/toolbar\//],
  ['controllers (element/controllers)', /src\/element\/controllers\//],
  ['the rest of the element', /src\/element\//],
  ['the script tag (embed)', /src\//],
];
const UNMAPPED = 'languages, packed';

const file = process.argv[2] ?? join(root, 'dist/event-timeline.js');
const code = readFileSync(file, 'utf8');
const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));

const partOf = (source) => PARTS.find(([, pattern]) => pattern.test(source))?.[0] ?? UNMAPPED;
const parts = map.sources.map(partOf);

/** The part that each character belongs to. */
const owner = new Array(code.length).fill(UNMAPPED);
let start = 0;
for (const segments of decode(map.mappings)) {
  const end = code.indexOf('\n', start) < 0 ? code.length : code.indexOf('\n', start) + 1;
  segments.forEach(({ column, source }, i) => {
    const from = start + column;
    const to = i + 1 < segments.length ? start + segments[i + 1].column : end;
    owner.fill(source === null ? UNMAPPED : parts[source], from, to);
  });
  start = end;
}

const zipped = (text) => gzipSync(text, { level: 9 }).length;
const all = zipped(code);
const rows = [...new Set(owner)].map((name) => {
  const minified = Buffer.byteLength(Array.from(owner, (part, i) => (part === name ? code[i] : '')).join(''));
  const without = Array.from(owner, (part, i) => (part === name ? '' : code[i])).join('');
  return { name, minified, alone: all - zipped(without) };
});
const sum = rows.reduce((total, { alone }) => total + alone, 0);
rows.sort((a, b) => b.alone - a.alone);

const kb = (bytes) => (bytes / 1000).toFixed(1);
console.log('| part | minified kB | alone, gzip kB | share of the gzip kB |\n| --- | ---: | ---: | ---: |');
for (const { name, minified, alone } of rows) {
  console.log(`| ${name} | ${kb(minified)} | ${kb(alone)} | ${kb((alone / sum) * all)} |`);
}
console.log(`| **all of it** | ${kb(Buffer.byteLength(code))} | | ${kb(all)} |`);

/** The mappings of a source map, line by line. (Base 64 variable-length quantities.) */
function decode(mappings) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let source = 0;
  return mappings.split(';').map((line) => {
    let column = 0;
    if (line === '') return [];
    return line.split(',').map((segment) => {
      const numbers = [];
      let value = 0;
      let shift = 0;
      for (const letter of segment) {
        const digit = digits.indexOf(letter);
        value += (digit & 31) * 2 ** shift;
        shift += 5;
        if (digit < 32) {
          numbers.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
          [value, shift] = [0, 0];
        }
      }
      column += numbers[0];
      source += numbers[1] ?? 0;
      return { column, source: numbers.length > 1 ? source : null };
    });
  });
}
