// The example of a plain Node server, in a Chromium that asks it for real.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../../tools/browser.mjs';
import { answer } from './server.mjs';

/** Answers as the example does; script and data come late, so that each step is seen. */
async function withPage(use) {
  const late = (request, response) => {
    const ms = /(?:js|json)$/.test(request.url) ? 250 : 0;
    setTimeout(() => void answer(request, response), ms);
  };
  const server = createServer(late).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });
  try {
    await use(await browser.newPage(), `http://127.0.0.1:${server.address().port}/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** In the page: writes down, frame by frame, what of the timeline is seen and how the text looks, and all that moves. */
function watch() {
  window.seen = [];
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const look = () => {
    requestAnimationFrame(look);
    const element = document.querySelector('event-timeline');
    const item = element?.querySelector('li');
    if (!item) return;
    const [{ width, height }, { fontSize, fontFamily }] = [item.getBoundingClientRect(), getComputedStyle(item)];
    const isDrawn = element.shadowRoot?.querySelector('.drawing, .upright');
    const step = element.shadowRoot ? 'with the script' : 'before the script';
    const now =
      height > 0 ? `list ${step}: ${width} ${height} ${fontSize} ${fontFamily}` : isDrawn ? 'drawing' : 'neither';
    if (window.seen.at(-1) !== now) window.seen.push(now);
  };
  requestAnimationFrame(look);
}

test('a plain Node server sends a page that is whole without JavaScript', async () => {
  await withPage(async (page, url) => {
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 768, height: 900 });
    await page.goto(url);
    const text = await page.$eval('event-timeline', (element) => element.innerText);
    for (const words of ['14 January 2023', 'Strike with 35 missiles, KN-23s among them', 'The Odessa Journal'])
      assert.ok(text.includes(words), words);
    const [list, room] = await page.$$eval('ol, .timeline-room', (all) =>
      all.map(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]).reverse(),
    );
    assert.equal(list[0], list[1], 'nothing of the list is hidden');
    assert.ok(room[1] >= list[1]);
  });
});

test('the timeline takes the list over without a flash: no frame has neither, its text looks the same, nothing moves', async () => {
  for (const width of [360, 768, 1280])
    await withPage(async (page, url) => {
      await page.setViewport({ width, height: 900 });
      await page.evaluateOnNewDocument(watch);
      await page.goto(url);
      await page.waitForFunction(() => window.seen.at(-1) === 'drawing');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const { seen, shifts } = await page.evaluate(() => ({ seen: window.seen, shifts: window.shifts }));
      const [before, after, ...more] = seen;
      assert.match(before, /^list before the script/);
      assert.equal(after, before.replace('before', 'with'));
      assert.deepEqual(more, ['drawing']);
      assert.deepEqual(shifts, [], `at ${width} px`);
    });
});
