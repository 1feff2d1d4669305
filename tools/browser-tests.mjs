// Runs the browser tests through @web/test-runner and counts them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { transformSync } from 'esbuild';
import config from '../web-test-runner.config.js';
import { root } from './run.mjs';

const filesIn = (folder, ending) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) =>
        relative(root, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join('/'),
      )
      .sort();
  } catch {
    return [];
  }
};

const leaves = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(leaves)];

/** The runner redraws a progress line that nobody asked for: what is left of it are blanks, which are dropped here. */
const withoutBlanks = async (work) => {
  const { write } = process.stdout;
  process.stdout.write = (chunk, ...rest) => {
    // eslint-disable-next-line no-control-regex
    const text = String(chunk).replace(/\x1b\[\d*[AGK]/g, '');
    return text.trim() === '' || write.call(process.stdout, text, ...rest);
  };
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};

/** Core files that hold code but were loaded by no test: without this they would not count as uncovered. */
const notLoaded = (coverageMap) => {
  const loaded = new Set(coverageMap.files().map((file) => relative(root, file).split(sep).join('/')));
  return filesIn('src/core', '.ts')
    .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts') && !loaded.has(file))
    .filter((file) => {
      const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts' });
      return code.replace(/export\s*\{\s*\};?/g, '').trim() !== '';
    });
};

const coverageFaults = ({ coverageMap, summary, passed }) => {
  const faults = notLoaded(coverageMap).map((file) => `No test loads ${file}.`);
  if (passed) return faults;
  const low = coverageMap
    .files()
    .map((file) => ({ file: relative(root, file), percent: coverageMap.fileCoverageFor(file).toSummary().lines.pct }))
    .filter(({ percent }) => percent < config.coverageConfig.threshold.lines)
    .sort((a, b) => a.percent - b.percent)
    .map(({ file, percent }) => `  ${file}: ${percent} %`);
  const { lines } = config.coverageConfig.threshold;
  return [...faults, `The tests cover ${summary.lines.pct} % of the lines of src/core, less than ${lines} %.`, ...low];
};

/**
 * @param {string[]} words only test files whose path contains one of them; none: all files
 * @returns {Promise<{ tests: number, failed: number, skipped: number, faults: string[], places: string[] }>}
 */
export async function browserTests(words) {
  const result = { tests: 0, failed: 0, skipped: 0, faults: [], places: [] };
  const files = ['src', 'demo']
    .flatMap((folder) => filesIn(folder, '.test.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  if (files.length === 0) return result;

  const coverage = words.length === 0 && process.env.ALL_BROWSERS !== '1';
  let testCoverage;
  const runner = await withoutBlanks(async () => {
    const started = await startTestRunner({
      config: { ...config, files, coverage, rootDir: root },
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    started.on('test-run-finished', (run) => (testCoverage = run.testCoverage));
    await new Promise((stopped) => started.on('stopped', stopped));
    return started;
  });

  for (const session of runner.sessions.all()) {
    const tests = leaves(session.testResults);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    result.tests += tests.filter((test) => !test.skipped).length;
    result.skipped += tests.filter((test) => test.skipped).length;
    result.failed += failed;
    const name = relative(root, session.testFile);
    if (tests.length === 0) result.faults.push(`${name} ran no tests in ${session.browser.name}.`);
    else if (!session.passed && failed === 0)
      result.faults.push(`${name} did not end well in ${session.browser.name}.`);
  }
  if (testCoverage) result.faults.push(...coverageFaults(testCoverage));
  result.places.push(...runner.browserNames);
  return result;
}
