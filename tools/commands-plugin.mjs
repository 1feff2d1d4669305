// Real input and emulation for tests, beyond the stock commands. A test calls them with
//   import { executeServerCommand } from '@web/test-runner-commands';
//   const { ok } = await executeServerCommand<{ ok: boolean }, object>('x-wheel', { x: 100, y: 80, deltaY: -120 });
// `ok: false` means that this engine cannot do it: skip the test there (`this.skip()`).
//
//   x-wheel     { x, y, deltaX?, deltaY? }   turns the wheel; wait two frames after layout (WebKit)
//   x-hold      { key, down }                holds or lets go of a key; WebKit does not pass it on to a wheel
//   x-media     { "forced-colors": "active", "prefers-reduced-motion": "reduce", … }   Chromium; {} undoes it;
//               { media: "print" } is the media type
//   x-viewport  { width, height }            sizes the window's inside; not below 450 px in WebKit
//   x-memory    {}                          heap in bytes after a collection, nodes and listeners; Chromium
//   x-touch     { frames, waitMs? }          fingers on the glass; Chromium and Firefox
//
// A frame lists the fingers that are down: `[[{ x: 9, y: 9 }], [{ x: 50, y: 9 }], []]` is one finger that drags and lifts;
// two points a frame are two fingers (a pinch). The n-th point of each frame is the n-th finger, unless it has an `id`.
// waitMs is the pause between frames (16).
//
// A page is used again for the next file: undo x-media and x-viewport in `afterEach`.
// The stock setViewport and emulateMedia throw in WebKit, and emulateMedia in Firefox too.
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ id?: number, x: number, y: number }} Finger */

/** Emulation belongs to a CDP session: one per page, or the second could not undo what the first did. */
const cdpSessions = new WeakMap();
const cdpOf = async (page) => {
  if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
  return cdpSessions.get(page);
};

/** What the page holds, when all is collected that can be. */
async function memoryOf(page) {
  const cdp = await cdpOf(page);
  await cdp.send('Performance.enable');
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { JSHeapUsedSize, Nodes, JSEventListeners } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value]),
  );
  return { ok: true, heapBytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

/** @param {Finger[][]} frames */
async function touch(page, frames, waitMs) {
  const down = new Map();
  try {
    for (const frame of frames) {
      const fingers = new Map(frame.map((finger, index) => [finger.id ?? index, finger]));
      for (const [id, handle] of [...down]) {
        if (fingers.has(id)) continue;
        down.delete(id);
        await handle.end();
      }
      for (const [id, { x, y }] of fingers) {
        const handle = down.get(id);
        if (handle) await handle.move(x, y);
        else down.set(id, await page.touchscreen.touchStart(x, y));
      }
      await sleep(waitMs);
    }
  } finally {
    for (const handle of down.values()) await handle.end();
  }
}

/** Puppeteer drives Chromium and Firefox. */
const puppeteerCommands = {
  async 'x-wheel'({ page }, { x, y, deltaX = 0, deltaY = 0 }) {
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaX, deltaY });
  },
  'x-hold': ({ page }, { key, down }) => (down ? page.keyboard.down(key) : page.keyboard.up(key)),
  async 'x-media'({ page, isFirefox }, media) {
    if (isFirefox) return false;
    const { media: type = '', ...rest } = media;
    const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
    await (await cdpOf(page)).send('Emulation.setEmulatedMedia', { media: type, features });
  },
  'x-viewport': ({ page }, { width, height }) => page.setViewport({ width, height }),
  'x-memory': () => true,
  'x-touch': ({ page }, { frames, waitMs = 16 }) => touch(page, frames, waitMs),
};

/** WebKit is driven by tools/webkit-launcher.mjs. */
const webdriverCommands = {
  'x-wheel': ({ browser, id }, { x, y, deltaX = 0, deltaY = 0 }) => browser.wheel(id, x, y, deltaX, deltaY),
  'x-hold': ({ browser, id }, { key, down }) => browser.holdKey(id, key, down),
  'x-media': () => false,
  'x-viewport': ({ browser, id }, { width, height }) => browser.resize(id, width, height),
  'x-memory': () => false,
  'x-touch': () => false,
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function commandsPlugin() {
  return {
    name: 'event-timeline-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      const isPuppeteer = browser.type === 'puppeteer';
      const run = (isPuppeteer ? puppeteerCommands : webdriverCommands)[command];
      if (!run) return undefined;
      const page = isPuppeteer ? browser.getPage(id) : undefined;
      if (command === 'x-memory') return isPuppeteer && browser.name !== 'Firefox' ? memoryOf(page) : { ok: false };
      const done = await run({ page, browser, id, isFirefox: browser.name === 'Firefox' }, payload);
      return { ok: done !== false };
    },
  };
}
