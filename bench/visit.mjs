// Opens one contender with so many events in a browser of its own, uses it as a reader does, and measures.
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../tools/browser.mjs';

const VIEWPORT = { width: 1000, height: 700 };
const FRAME_MS = 1000 / 60;
/** A notch of a mouse wheel. */
const NOTCH = 100;
/** Notches in and out again; so far in, a timeline of three centuries shows a decade. */
const ZOOM_STEPS = 12;
const PAN_STEPS = 40;
const PAN_STEP_PX = 8;
/** One title in fourteen or so has it. */
const WORD = 'harvest';

/** It took too long, and was given up. */
export class GivenUp extends Error {}

/**
 * @param {{ origin: string, of: string, count: number, seed: number, limitMs: number, gestures: boolean, profile?: boolean }} plan
 */
export async function visit({ origin, of, count, seed, limitMs, gestures, prepare }) {
  const browser = await puppeteer.launch({
    executablePath: requireChromium(),
    args: [...chromiumArguments(), '--js-flags=--expose-gc'],
    defaultViewport: VIEWPORT,
    protocolTimeout: 600_000,
  });
  const child = browser.process();
  try {
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    await page.goto(`${origin}/bench/page.html?of=${of}`, { waitUntil: 'load' });
    await page.waitForFunction('globalThis.bench !== undefined');
    const act = (method, ...args) => page.evaluate((name, list) => globalThis.bench[name](...list), method, args);
    await act('load');
    await act('make', count, seed);
    const before = await heapBytes(cdp);
    await prepare?.before?.(cdp);
    const shown = await within(limitMs, act('show'));
    await prepare?.after?.(cdp);
    const result = { ...shown, heapShown: (await heapBytes(cdp)) - before };
    if (!gestures) return result;
    // Processor time of the page's own thread: what others do on the machine is not in it.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const zooms = await page.evaluate(() => globalThis.bench.zooms);
    const reader = new Reader(page, cdp, act, limitMs);
    if (zooms) {
      await reader.zoom(1);
      await prepare?.before?.(cdp, 'zoom');
      result.zoom = await reader.measured(() => reader.zoom(2));
      await prepare?.after?.(cdp, 'zoom');
      await reader.zoomIn();
    }
    await reader.pan(1);
    await prepare?.before?.(cdp, 'pan');
    result.pan = await reader.measured(() => reader.pan(2));
    await prepare?.after?.(cdp, 'pan');
    await sleep(500);
    if (await page.evaluate(() => globalThis.bench.searches)) result.search = await act('search', WORD);
    return { ...result, heapUsed: (await heapBytes(cdp)) - before };
  } finally {
    // A page that is stuck closes no browser.
    child?.kill('SIGKILL');
    await browser.close().catch(() => undefined);
  }
}

/** How long the script takes to compile and to run, on a processor so many times slower. */
export async function evaluation({ origin, of, slowdown }) {
  const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/bench/page.html?of=${of}`, { waitUntil: 'load' });
    await page.waitForFunction('globalThis.bench !== undefined');
    await page.emulateCPUThrottling(slowdown);
    return await page.evaluate(() => globalThis.bench.load());
  } finally {
    await browser.close();
  }
}

/** A reader with a mouse. */
class Reader {
  #page;
  #cdp;
  #act;
  #limitMs;
  #until = Infinity;
  #next = 0;

  constructor(page, cdp, act, limitMs) {
    this.#page = page;
    this.#cdp = cdp;
    this.#act = act;
    this.#limitMs = limitMs;
  }

  /** Main-thread time and frames of what the reader does meanwhile. */
  async measured(gesture) {
    const taskMs = async () => {
      const { metrics } = await this.#cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    await this.#act('start');
    const before = await taskMs();
    await gesture();
    const spent = (await taskMs()) - before;
    const { intervals, worked, longTasks } = await this.#act('stop');
    return { mainMs: spent / worked, frames: worked, intervals, longTasks };
  }

  async zoom(times) {
    for (let i = 0; i < times; i += 1) {
      await this.zoomIn();
      await this.#wheel(NOTCH);
    }
  }

  zoomIn() {
    return this.#wheel(-NOTCH);
  }

  async #wheel(deltaY) {
    const { left, top, width, height } = await this.#act('target');
    await this.#page.mouse.move(left + width * 0.6, top + height * 0.5);
    await this.#page.keyboard.down('Control');
    this.#begin();
    for (let i = 0; i < ZOOM_STEPS && this.#hasTime; i += 1) {
      await this.#page.mouse.wheel({ deltaY });
      await this.#pace();
    }
    await this.#page.keyboard.up('Control');
  }

  async pan(times) {
    const { left, top, width, height } = await this.#act('target');
    const { mouse } = this.#page;
    const y = top + height * 0.5;
    let x = left + width * 0.7;
    await mouse.move(x, y);
    await mouse.down();
    this.#begin();
    for (const direction of Array.from({ length: times }, () => [-1, 1]).flat()) {
      for (let i = 0; i < PAN_STEPS && this.#hasTime; i += 1) {
        x += direction * PAN_STEP_PX;
        await mouse.move(x, y);
        await this.#pace();
      }
    }
    await mouse.up();
  }

  #begin() {
    this.#next = performance.now();
    this.#until = this.#next + this.#limitMs / 10;
  }

  get #hasTime() {
    return performance.now() < this.#until;
  }

  /** One step a frame, and no faster than the page answers. */
  async #pace() {
    this.#next = Math.max(this.#next + FRAME_MS, performance.now());
    await sleep(this.#next - performance.now());
  }
}

/** Bytes of objects, of the browser's own objects, and of typed arrays, after everything unused was thrown away. */
async function heapBytes(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

function within(limitMs, promise) {
  const late = sleep(limitMs, null, { ref: false }).then(() => {
    throw new GivenUp(`not within ${limitMs / 1000} s`);
  });
  promise.catch(() => undefined);
  return Promise.race([promise, late]);
}

export async function browserVersion() {
  const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });
  try {
    return await browser.version();
  } finally {
    await browser.close();
  }
}
