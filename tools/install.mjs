// Installs the packages of package-lock.json, but only when that is needed. Uses nothing that must be installed first.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

const modified = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;

/** Runs `npm ci` when node_modules is missing or older than the lock file; exits when that fails. */
export async function install() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  console.log('Installing packages ...');
  const { ok, output } = await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  if (ok) return;
  console.error(`${output}\nnpm ci failed: see above.`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await install();
