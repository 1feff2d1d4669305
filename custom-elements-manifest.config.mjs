export default {
  globs: ['src/element/**/*.ts', 'src/index.ts', 'src/define.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it names the manifest already
};
