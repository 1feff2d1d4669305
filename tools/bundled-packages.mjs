// Serves packages that are not ES modules to the tests as one ES module each.
import { build } from 'esbuild';
import { root } from './run.mjs';

/** @param {string[]} names @returns {import('@web/test-runner').TestRunnerPlugin} */
export function bundledPackages(names) {
  const bundles = new Map();
  const bundle = async (name) => {
    const options = {
      entryPoints: [name],
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    };
    const { outputFiles } = await build(options);
    return outputFiles[0].text;
  };
  const pathOf = (name) => `/__packages/${name}.js`;
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => (names.includes(source) ? pathOf(source) : undefined),
    async serve({ path }) {
      const name = names.find((candidate) => pathOf(candidate) === path);
      if (!name) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}
