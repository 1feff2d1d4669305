// A page that `event-timeline build --iframe` has written, in a frame of a page that has frame-host.js.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { command, withFolder } from '../src/testing/command.mjs';
import { chromiumArguments, requireChromium } from '../tools/browser.mjs';

const root = (path) => new URL(`../${path}`, import.meta.url);
const host = (attributes) => `<!doctype html><html lang="en"><title>Host</title><body>
<iframe title="The story" width="700" height="100" data-event-timeline="story" ${attributes}></iframe>
<script>window.messages = []; addEventListener('message', ({ data }) => window.messages.push(data));</script>
<script src="/frame-host.js"></script>`;
const FRAGMENT = 'id=story&permalink=&src=/elsewhere.json';

async function withHost(options, attributes, use) {
  await withFolder({}, async (cwd) => {
    const story = root('data/tanks-and-missiles.json').pathname;
    assert.equal((await command(['build', story, '-o', 'site', '--iframe', ...options], { cwd })).code, 0);
    const server = createServer(async ({ url }, response) => {
      const send = (type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
      if (url === '/') send('text/html', host(attributes));
      else if (url === '/frame-host.js') send('text/javascript', await readFile(root('dist/frame-host.js')));
      else if (url.startsWith('/site/index.html')) send('text/html', await readFile(join(cwd, 'site/index.html')));
      else if (url === '/site/event-timeline.js') send('text/javascript', await readFile(join(cwd, url.slice(1))));
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });
    try {
      const page = await browser.newPage();
      const told = [];
      page.on('console', (message) => {
        // Browsers ask for an icon.
        if (!message.text().includes('404')) told.push(message.text());
      });
      await use(page, `http://127.0.0.1:${server.address().port}/`, told);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });
}

for (const [what, options] of [
  ['beside its script', []],
  ['as one file', ['--single']],
])
  test(`a built page for a frame, ${what}, gets its height, tells it in every dialect, and takes a link`, async () => {
    await withHost(options, `src="/site/index.html#${FRAGMENT}"`, async (page, url, told) => {
      await page.goto(`${url}#chapter-2&story:event=kn-23-strike`);
      const opened = () => {
        const frame = document.querySelector('iframe');
        const element = frame.contentDocument.querySelector('event-timeline');
        return (
          element.shadowRoot?.querySelector('[part~=detail]')?.dataset.event === 'kn-23-strike' &&
          Math.abs(frame.clientHeight - element.getBoundingClientRect().height) < 12
        );
      };
      await page.waitForFunction(opened);
      const heights = await page.evaluate(() => window.messages.filter(({ sentinel }) => sentinel));
      const { height: latest } = heights.at(-1);
      assert.deepEqual(heights.at(-1), {
        'event-timeline': { height: latest },
        'datawrapper-height': { story: latest },
        ...{ sentinel: 'amp', type: 'embed-size', height: latest },
      });
      const asked = await page.evaluate(() => {
        const { performance } = document.querySelector('iframe').contentWindow;
        return performance.getEntriesByType('resource').map(({ name }) => name);
      });
      assert.deepEqual(asked, options.length > 0 ? [] : [`${url}site/event-timeline.js`]);
      assert.deepEqual(told, []);
    });
  });

test('a built page for a frame works, and takes a link, in a sandbox that allows no more than scripts', async () => {
  await withHost(
    ['--single'],
    `sandbox="allow-scripts" src="/site/index.html#${FRAGMENT}"`,
    async (page, url, told) => {
      await page.goto(`${url}#story:event=kn-23-strike`);
      // The drawing alone is 552 px high, and the open event half as much again.
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 700);
      await page.waitForFunction(() => window.messages.at(-1)['event-timeline'].height < 1400);
      assert.deepEqual(told, []);
    },
  );
});
