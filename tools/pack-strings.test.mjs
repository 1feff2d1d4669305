import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { MOVES, pack } from './pack-strings.mjs';
import { unpack } from './unpack-strings.mjs';

const folder = new URL('../src/strings/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => /^\w\w\.ts$/.test(name))) {
  const lang = file.slice(0, 2);
  test(`every word in ${lang} comes out of the pack as it went in`, async () => {
    const { code } = await transform(readFileSync(new URL(file, folder), 'utf8'), { loader: 'ts' });
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const words = Object.entries(module[lang]);
    const keys = words.map(([key]) => key);
    assert.deepEqual(unpack(keys, pack(words, MOVES[lang]), MOVES[lang]), module[lang]);
  });
}

test('letters that are moved travel as ASCII', () => {
  const hebrew = pack([['fit', 'הצגת הכול']], MOVES.he);
  assert.match(hebrew, /^[\x20-\x7e]+$/);
});
