// Runs the tests for node:test and counts them: *.test.mjs in data/, demo/, tools/, src/ and bench/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const testsIn = (folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true })
      .map((file) => join(folder, file))
      .filter((file) => file.endsWith('.test.mjs') || file.endsWith('.node-test.mjs'));
  } catch {
    return [];
  }
};

/**
 * @param {string[]} words only test files whose path contains one of them; none: all files
 * @returns {Promise<{ tests: number, failed: number, skipped: number, faults: string[], places: string[] }>}
 */
export async function nodeTests(words) {
  const files = ['data', 'demo', 'tools', 'src', 'bench']
    .flatMap(testsIn)
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const result = { tests: 0, failed: 0, skipped: 0, faults: [], places: [] };
  if (files.length === 0) return result;

  const { ok, output } = await run(process.execPath, ['--test', '--test-reporter=spec', ...files]);
  const count = (name) => Number(new RegExp(`^\\S+ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  result.skipped = count('skipped') + count('todo');
  result.tests = count('tests') - result.skipped;
  result.failed = count('fail') + count('cancelled');
  result.places.push('Node');
  if (!ok) {
    const told = output.split('\n').filter((line) => !/^\s*(✔|▶|ℹ)/.test(line));
    console.error(told.join('\n').trim());
  }
  if (!ok && result.failed === 0) result.faults.push('The tests in Node did not end well.');
  return result;
}
