import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { guardedScript, readAtOnce } from './tools/guarded-script.mjs';
import { letForConst } from './tools/let-for-const.mjs';
import { licenses } from './tools/licenses.mjs';
import { cssAsText } from './tools/css-as-text.mjs';
import { packStrings } from './tools/pack-strings.mjs';
import { rowsOnly } from './tools/rows-only.mjs';
import { shortNames } from './tools/short-names.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
// The byte order mark says that the file is UTF-8 to pages that are in another encoding.
const notice = `\ufeff/*! event-timeline ${version} | MIT | contains Lit (BSD-3-Clause) and D3 modules (ISC), see THIRD-PARTY.txt */`;
const editorNotice = `\ufeff/*! event-timeline editor ${version} | MIT | contains vis-timeline (MIT) and others, see THIRD-PARTY-editor.txt */`;

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
// The sideEffects field of package.json speaks of dist/, so for our own sources Rollup looks at the code itself.
const nodeResolve = (options = {}) => resolve({ ignoreSideEffectsForRoot: true, ...options });
const isPackage = (id) => !/^(\.|\/|\0|[a-z]:)/i.test(id);

/** ES modules for bundlers: lit and d3 stay imports, so that a page has them once. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', 'src/formats.ts'],
  external: isPackage,
  plugins: [nodeResolve(), typescript()],
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
};

/** One classic script: everything inside, nothing else to request. */
const script = {
  input: 'src/embed.ts',
  // The makers of d3-time's intervals and tick functions: those that nobody asks for may go.
  treeshake: { manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'] },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    literalsHtmlCssMinifier({ options: { minifyOptions: { removeAttributeQuotes: true } } }),
    typescript(),
    packStrings(),
    rowsOnly(),
    guardedScript({ input: 'src/guard/guard.ts', plugins: [nodeResolve(), typescript()] }),
    letForConst(),
    // Terser writes it shorter, esbuild names what stands often with one letter, and terser again what is ours alone.
    terser({ ecma: 2022, compress: { passes: 4, inline: 1, sequences: false }, mangle: false }),
    minify({ target: 'es2022', charset: 'utf8', format: undefined, minifyWhitespace: false }),
    terser({
      ecma: 2022,
      compress: false,
      mangle: { properties: { regex: new RegExp(`^(?:${shortNames().join('|')})$`), keep_quoted: true } },
      format: { comments: false, preamble: notice },
    }),
    readAtOnce(),
    licenses('THIRD-PARTY.txt'),
  ],
  output: {
    file: 'dist/event-timeline.js',
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
  },
};

/** The command, for Node: everything inside, so that whoever installs the package gets no more packages. */
const command = {
  input: 'src/cli/main.ts',
  external: isBuiltin,
  plugins: [
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    commonjs({ ignoreDynamicRequires: true }),
    json({ compact: true, preferConst: true }),
    typescript(),
    // MPL-2.0: ical.js, unchanged; its source is in the package of that name. BlueOak is as permissive as MIT.
    licenses('THIRD-PARTY-cli.txt', ['MPL-2.0', 'BlueOak-1.0.0']),
  ],
  output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true },
};

/** The script of embed.html, and that of the page around it. */
const frames = ['frame-page', 'frame-host'].map((name) => ({
  input: `src/frame/${name}.ts`,
  plugins: [nodeResolve(), typescript(), terser({ ecma: 2022, compress: { passes: 2 }, format: { comments: false } })],
  output: { file: `dist/${name}.js`, format: 'iife' },
}));

/** The editor: a script of its own, with the timeline in it for the preview. Nothing of it is in the reader's. */
const editor = {
  input: 'src/editor/define.ts',
  treeshake: { moduleSideEffects: (id, external) => !external && !/node_modules.(?:vis-|@egjs|propagating)/u.test(id) },
  onwarn(warning, warn) {
    // vis-timeline's own modules and moment's are written so, and work.
    const isTheirs = warning.ids?.some((id) => id.includes('node_modules')) ?? /node_modules/u.test(warning.id ?? '');
    if (!(isTheirs && ['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED', 'EVAL'].includes(warning.code))) warn(warning);
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    cssAsText(),
    commonjs(),
    literalsHtmlCssMinifier(),
    typescript(),
    packStrings(),
    rowsOnly(),
    letForConst(),
    terser({ ecma: 2022, compress: { passes: 2 }, format: { comments: false, preamble: editorNotice } }),
    licenses('THIRD-PARTY-editor.txt', ['Apache-2.0']),
  ],
  output: {
    file: 'dist/editor.js',
    format: 'iife',
    name: 'EventTimelineEditor',
    sourcemap: true,
    inlineDynamicImports: true,
  },
};

export default [modules, script, command, ...frames, editor];
