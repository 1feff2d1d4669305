// Bundles a small app of a framework, as its own tools would, for the tests.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { root } from './run.mjs';

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      return { contents: svelteOf(await readFile(path, 'utf8'), path), loader: 'js' };
    });
  },
};

const svelteOf = (text, filename) => compile(text, { filename, generate: 'client' }).js.code;
const isCustomElement = (tag) => tag === 'event-timeline';
const vueOf = (text, filename) =>
  compileScript(parse(text, { filename }).descriptor, {
    id: filename,
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  }).content;

/** `documented:vue` is the component of that language that docs/embedding.md gives. */
const documented = {
  name: 'documented',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^documented:/ }, ({ path }) => ({ path, namespace: 'documented' }));
    onLoad({ filter: /./, namespace: 'documented' }, async ({ path }) => {
      const [, language] = path.split(':');
      const docs = await readFile(join(root, 'docs/embedding.md'), 'utf8');
      const [, text] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(docs);
      const compilers = { svelte: svelteOf, vue: vueOf };
      const contents = compilers[language]?.(text, `documented.${language}`) ?? text;
      return { contents, loader: language === 'jsx' ? 'jsx' : 'js', resolveDir: root };
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
    plugins: [svelte, documented],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
