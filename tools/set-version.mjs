// After `changeset version`: the version of package.json, also in src/version.ts and in the lock file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const path = (name) => join(root, name);
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const source = readFileSync(path('src/version.ts'), 'utf8');
writeFileSync(path('src/version.ts'), source.replace(/VERSION = '[^']+'/, `VERSION = '${version}'`));
const lock = JSON.parse(readFileSync(path('package-lock.json'), 'utf8'));
lock.version = version;
lock.packages[''].version = version;
writeFileSync(path('package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
