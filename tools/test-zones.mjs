// npm run test:zones: runs src/**/*.zone.test.ts in Chromium once for each of these time zones of the reader's machine.
import { install } from './install.mjs';
import { root, run } from './run.mjs';

const ZONES = [
  'America/Sao_Paulo', // put its clocks forward at midnight until 2018
  'Asia/Kolkata', // five and a half hours east
  'Asia/Kathmandu', // five and three quarters
  'Pacific/Apia', // left out 30 December 2011
  'Pacific/Kiritimati', // UTC+14
  'Etc/GMT+12', // UTC-12
];
const GROUP = '.zone.test.ts';

const testOne = async () => {
  const { browserTests } = await import('./browser-tests.mjs');
  const { tests, failed, faults } = await browserTests([GROUP]);
  for (const fault of faults) console.error(fault);
  console.log(`${process.env.TEST_ZONE}: ${tests - failed} of ${tests} tests passed.`);
  return tests > 0 && failed === 0 && faults.length === 0;
};

const testAll = async () => {
  await install();
  const { requireChromium } = await import('./browser.mjs');
  requireChromium();
  const failed = [];
  for (const zone of ZONES) {
    // The zone of a browser is set when it starts: a process for each.
    process.env.TEST_ZONE = zone;
    const { ok } = await run(process.execPath, [`${root}tools/test-zones.mjs`], { inherit: true });
    if (!ok) failed.push(zone);
  }
  const sentence = `The tests failed in ${failed.length} of ${ZONES.length} time zones: ${failed.join(', ')}.`;
  console.log(failed.length === 0 ? `The tests passed in all ${ZONES.length} time zones.` : sentence);
  return failed.length === 0;
};

process.exit((await (process.env.TEST_ZONE ? testOne() : testAll())) ? 0 : 1);
