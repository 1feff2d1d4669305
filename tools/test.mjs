// npm test: installs if needed, builds, runs the tests in real browsers and in Node, and ends with one plain sentence.
//
//   npm test                     everything in Chromium, with the coverage of src/core
//   npm test -- src/core/time    only the test files whose path contains one of the words; no coverage
//   npm run test:all             in every engine that is found: Chromium, Firefox, WebKit
import { install } from './install.mjs';

await install();
if (process.argv.includes('--all')) process.env.ALL_BROWSERS = '1'; // read by web-test-runner.config.js
const { nodeTests } = await import('./node-tests.mjs');
const { browserTests } = await import('./browser-tests.mjs');
const { requireChromium } = await import('./browser.mjs');
const { build } = await import('./build.mjs');

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
requireChromium();

// The pages in demo/ and some of the tests in Node use what is built; a few chosen files of src/ do not.
const needsBuild = words.length === 0 || words.some((word) => !word.startsWith('src/'));
if (needsBuild && !(await build())) {
  console.error('No tests were run, because the build failed: see above.');
  process.exit(1);
}

const results = await Promise.all([nodeTests(words), browserTests(words)]);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const [tests, failed, skipped] = [total('tests'), total('failed'), total('skipped')];
const faults = results.flatMap((result) => result.faults);
const places = results.flatMap((result) => result.places);
const where = places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${places.at(-1)}` : places[0];

for (const fault of faults) console.error(fault);
let sentence;
if (tests === 0 && faults.length === 0) sentence = 'No tests were found.';
else if (failed > 0) sentence = `${failed} of ${tests} tests failed in ${where}: see above.`;
else if (faults.length > 0)
  sentence = `All ${tests} tests that ran passed in ${where ?? 'no browser'}, but not all is well: see above.`;
else sentence = `All ${tests} tests passed in ${where}${skipped > 0 ? ` (${skipped} skipped)` : ''}.`;
console.log(sentence);
process.exit(tests > 0 && failed === 0 && faults.length === 0 ? 0 : 1);
