// Bundles a small app of a framework, as its own tools would, for the tests.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { root } from './run.mjs';

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

const bundles = new Map();

/**
 * @param {string} entry path of the app, from the project's root
 * @returns {Promise<string>} the script; bundled once
 */
export function bundleApp(entry) {
  if (!bundles.has(entry)) bundles.set(entry, bundle(entry));
  return bundles.get(entry);
}

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    // Of the project's own only the types are read from src/: the app gets the package as it is built.
    tsconfigRaw: {},
    conditions: ['svelte', 'browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    plugins: [svelte],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
