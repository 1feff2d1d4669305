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
