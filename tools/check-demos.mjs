// Opens every demo page as built in a real Chromium and fails on anything a reader's console would show:
// errors, uncaught exceptions, requests that fail. A page that shows faults on purpose names them, separated by commas:
//   <meta name="expect-errors" content="404">
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from './browser.mjs';
import { root } from './run.mjs';
import { serve } from './server.mjs';

const TIMEOUT_MS = 20_000;

const loaded = async () => {
  for (const element of document.querySelectorAll('event-timeline')) {
    await element.updateComplete;
    await element.loadComplete;
  }
};
const expectedFaults = () => document.querySelector('meta[name="expect-errors"]')?.content ?? '';
const timeout = (what) =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`${what} took over ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS).unref(),
  );

/** @returns {Promise<string[]>} what went wrong on the page */
async function faultsOf(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    // Chromium also logs each failed request; the response below says more.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(url, { waitUntil: 'load', timeout: TIMEOUT_MS });
    await Promise.race([page.evaluate(loaded), timeout('loading the data')]);
    await page.waitForNetworkIdle({ idleTime: 250, timeout: TIMEOUT_MS });
    const expected = (await page.evaluate(expectedFaults)).split(',').map((word) => word.trim());
    return faults.filter((fault) => !expected.some((word) => word !== '' && fault.includes(word)));
  } catch (error) {
    return [...faults, error.message];
  } finally {
    await context.close();
  }
}

let pages = [];
try {
  pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
} catch {
  // no demo/: told below
}
if (pages.length === 0) {
  console.error('There are no pages in demo/.');
  process.exit(1);
}

const server = await serve(8100);
const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });
let failed = 0;
for (const name of pages) {
  const faults = await faultsOf(browser, `http://localhost:${server.port}/demo/${name}`);
  if (faults.length === 0) continue;
  failed += 1;
  console.error(`demo/${name}: ${faults.join('; ')}`);
}
await browser.close();
await server.stop();
console.log(
  failed === 0
    ? `All ${pages.length} demo pages opened without an error.`
    : `${failed} of ${pages.length} demo pages have errors: see above.`,
);
process.exit(failed === 0 ? 0 : 1);
