// A reader leaves the page and comes back, in real browsers: the page is kept as it was, and the timeline with it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findFirefox, requireChromium } from '../tools/browser.mjs';
import { answer } from './server/server.mjs';

const ENGINES = [
  [
    'Chromium',
    {
      executablePath: requireChromium(),
      args: chromiumArguments(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  ],
  ...(process.env.ALL_BROWSERS === '1' && findFirefox()
    ? [
        [
          'Firefox',
          {
            browser: 'firefox',
            executablePath: findFirefox(),
            // The driver switches it off.
            extraPrefsFirefox: { 'fission.bfcacheInParent': true },
          },
        ],
      ]
    : []),
];

/** Before anything of the page: how it was shown, and who listens to what would keep it from being kept. */
function watch() {
  window.shown = [];
  window.unloads = [];
  addEventListener('pageshow', ({ persisted }) => window.shown.push(persisted));
  const { addEventListener: listen } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (/unload$/.test(type)) window.unloads.push(type);
    return listen.call(this, type, ...rest);
  };
}

const state = () => {
  const element = document.querySelector('event-timeline');
  return JSON.stringify({
    view: element.domain,
    ...{ selected: element.selected, query: element.query, hiddenGroups: element.hiddenGroups },
    panel: element.shadowRoot.querySelector('[part~=detail]')?.dataset.event,
    seen: element.visibleEvents.map(({ id }) => id),
    scrolled: scrollY,
  });
};
const marks = () => document.querySelector('event-timeline')?.shadowRoot?.querySelectorAll('[part~=mark]').length ?? 0;
const tryAgain = () => document.querySelector('event-timeline').shadowRoot?.querySelector('.retry')?.click();

/** @param waits answers a request for the data only when this is fulfilled */
async function withPage(options, use, waits = () => Promise.resolve()) {
  const server = createServer(async (request, response) => {
    if (request.url.endsWith('.json')) await waits();
    if (request.url === '/elsewhere') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Elsewhere');
    else await answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch(options);
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.setViewport({ width: 800, height: 700 });
    await use(page, `http://127.0.0.1:${server.address().port}/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function awayAndBack(page, url) {
  await page.goto(`${url}elsewhere`);
  // Nothing loads when a page that was kept is shown again, so the driver is not asked to wait for it.
  await page.evaluate(() => void setTimeout(() => history.back(), 50));
  for (let i = 0; i < 100; i += 1) {
    await new Promise((done) => setTimeout(done, 100));
    const isBack = await page.evaluate(() => document.querySelector('event-timeline') !== null).catch(() => false);
    if (isBack) return;
  }
  throw new Error('The reader did not come back.');
}

for (const [engine, options] of ENGINES) {
  test(`a reader who comes back finds the timeline as it was, in ${engine}`, async () => {
    await withPage(options, async (page, url) => {
      await page.goto(url);
      await page.waitForFunction(`(${marks})() === 6`);
      await page.evaluate(async () => {
        const element = document.querySelector('event-timeline');
        Object.assign(element, { permalink: true, refresh: 10, sync: 'war', hiddenGroups: 'decision' });
        element.select('kn-23-strike');
        element.zoomIn();
        await new Promise((done) => setTimeout(done, 900));
        scrollTo(0, 120);
        await element.loadComplete;
      });
      const before = await page.evaluate(state);
      assert.equal(JSON.parse(before).panel, 'kn-23-strike');
      await awayAndBack(page, url);
      assert.deepEqual(await page.evaluate(() => window.shown), [false, true], 'the very page is shown again');
      assert.equal(await page.evaluate(state), before);
      assert.deepEqual(await page.evaluate(() => window.unloads), []);
      await page.evaluate(() => document.querySelector('event-timeline').next());
      assert.equal(JSON.parse(await page.evaluate(state)).panel, 'asian-partners-appeal', 'and it works');
    });
  });

  test(`a reader who left while the data were on their way finds the story, in ${engine}`, async () => {
    let send;
    const sent = new Promise((done) => (send = done));
    await withPage(
      options,
      async (page, url) => {
        await page.goto(url);
        await page.waitForFunction(() => document.querySelector('event-timeline')?.shadowRoot);
        const isBack = awayAndBack(page, url);
        setTimeout(send, 300);
        await isBack;
        // An engine may break off what a page asks for when it leaves: then its reader may try again.
        for (let i = 0; i < 100 && (await page.evaluate(marks)) === 0; i += 1) {
          await page.evaluate(tryAgain);
          await new Promise((done) => setTimeout(done, 100));
        }
        assert.equal(await page.evaluate(marks), 6);
        assert.deepEqual(await page.evaluate(() => window.unloads), []);
      },
      () => sent,
    );
  });
}
