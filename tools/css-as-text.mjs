// Style sheets of packages as modules that export their text: for Rollup, and for the server of the tests.
const module = (css) => `export default ${JSON.stringify(css)};`;

/** @returns {import('rollup').Plugin} */
export function cssAsText() {
  return {
    name: 'css-as-text',
    transform: (code, id) => (id.endsWith('.css') ? { code: module(code), map: null } : null),
  };
}

/** Only what is imported is text; what a page links stays a style sheet. @returns {import('@web/test-runner').TestRunnerPlugin} */
export function cssAsTextServed() {
  const isImported = ({ path }) => path.startsWith('/node_modules/') && path.endsWith('.min.css');
  return {
    name: 'css-as-text',
    resolveMimeType: (context) => (isImported(context) ? 'js' : undefined),
    transform: (context) => (isImported(context) ? module(context.body) : undefined),
  };
}
