import { rollup } from 'rollup';

/**
 * Rollup plugin: puts a guard around a script. The guard is a module of its own that shares nothing with the script, so
 * that it runs before any module of it: `guard(function () { …the script… })`.
 * @param {{ input: string, plugins: import('rollup').InputPluginOption }} guard exports the function `guard`
 * @returns {import('rollup').Plugin}
 */
export function guardedScript({ input, plugins }) {
  let code = '';
  return {
    name: 'guarded-script',
    async buildStart() {
      const bundle = await rollup({ input, plugins });
      const { output } = await bundle.generate({ format: 'iife', name: 'guarded', strict: false });
      await bundle.close();
      code = output[0].code;
    },
    intro: () => `${code}\nguarded.guard(function () {`,
    outro: () => '});',
  };
}

/**
 * Rollup plugin, after minifiers: puts the parentheses back around what the guard is handed. Engines read a function in
 * parentheses whole at once; without them they skim it first, all of the script, and read it again when it is called.
 * @returns {import('rollup').Plugin}
 */
export function readAtOnce() {
  return {
    name: 'read-at-once',
    renderChunk(code) {
      const read = code.replace('.guard(function(){', '.guard((function(){').replace(/\}\)(\}\)\(\);?\s*)$/u, '}))$1');
      if (read.length !== code.length + 2) throw new Error('The guard of the script is not where it was.');
      // A column more is no matter to a source map.
      return { code: read, map: null };
    },
  };
}
