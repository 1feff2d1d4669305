// Builds dist/: the bundles, the type declarations and the custom-elements manifest.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeRealData } from './real-data.mjs';
import { root, run } from './run.mjs';
import { writeIntegrity } from './write-integrity.mjs';

/** @returns {Promise<boolean>} whether all of it was built; what went wrong is printed */
export async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const steps = await Promise.all([
    run('rollup', ['--config', '--failAfterWarnings']),
    run('tsc', ['-p', 'tsconfig.build.json']),
    run('cem', ['analyze']),
  ]);
  writeRealData();
  cpSync(join(root, 'src/frame/embed.html'), join(root, 'dist/embed.html'));
  writeIntegrity();
  for (const { ok, output } of steps) if (!ok) console.error(output.trim());
  return steps.every(({ ok }) => ok);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = Date.now();
  const ok = await build();
  console.log(ok ? `Built dist/ in ${((Date.now() - start) / 1000).toFixed(1)} s.` : 'The build failed: see above.');
  process.exit(ok ? 0 : 1);
}
