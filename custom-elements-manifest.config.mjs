// Files are found in whatever order the disk answers; the manifest names them in one order, so that two of it can be compared.
const inOrder = {
  name: 'modules-in-order',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/element/**/*.ts', 'src/index.ts', 'src/define.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it names the manifest already
  plugins: [inOrder],
};
