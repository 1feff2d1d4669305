import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const file = (name) => new URL(`../${name}`, import.meta.url);

test('src/version.ts, package.json and the lock file name the same version', () => {
  const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8'));
  assert.equal(JSON.parse(readFileSync(file('package-lock.json'), 'utf8')).version, version);
  assert.ok(existsSync(file('src/version.ts')), 'src/version.ts is missing');
  const [, said] = /VERSION = '([^']+)'/.exec(readFileSync(file('src/version.ts'), 'utf8')) ?? [];
  assert.equal(said, version);
});
