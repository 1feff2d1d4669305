import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root, run } from './run.mjs';

const read = (path) => readFileSync(new URL(path, `file://${root}`));
const { exports, dependencies } = JSON.parse(read('package.json'));

test('integrity.json has the hash of each release file', () => {
  const { files } = JSON.parse(read('dist/integrity.json'));
  for (const name of ['event-timeline.js', 'frame-host.js', 'frame-page.js', 'embed.html'])
    assert.ok(files[name], name);
  for (const [name, integrity] of Object.entries(files))
    assert.equal(
      integrity,
      `sha384-${createHash('sha384')
        .update(read(`dist/${name}`))
        .digest('base64')}`,
      name,
    );
});

test('every entry of the package is in the build', () => {
  for (const entry of Object.values(exports))
    for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
      assert.ok(existsSync(new URL(path, `file://${root}`)), path);
});

test('the host script of a frame is smaller than 1 kB', () => {
  assert.ok(gzipSync(read('dist/frame-host.js'), { level: 9 }).length < 1000);
});

test('the modules import no package that is not listed', () => {
  const chunks = readdirSync(new URL('dist/chunks', `file://${root}`)).map((name) => `dist/chunks/${name}`);
  const modules = ['dist/define.js', 'dist/index.js', 'dist/formats.js', ...chunks].filter((path) =>
    path.endsWith('.js'),
  );
  for (const path of modules)
    for (const [, name] of String(read(path)).matchAll(/^(?:import|export)[^'"]*['"]([^./'"][^'"]*)['"];$/gm))
      assert.ok(dependencies[name.split('/')[0]], `${path} imports ${name}`);
});

test('THIRD-PARTY.txt names what is in the one script', () => {
  const text = String(read('dist/THIRD-PARTY.txt'));
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'd3-time'])
    assert.match(text, new RegExp(`^${name} `, 'm'));
});

test('the package holds no test and nothing that only the project needs', async () => {
  const { output } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
  const foreign = files
    .map(({ path }) => path)
    .filter((path) => /test\.|testing\/|^(tools|demo|bench|docs)\/|real-data/.test(path));
  assert.deepEqual(foreign, []);
});
