// What runs in the page that a contender is measured on. The driver calls it through `bench`.
import { makeEvents } from '../demo/million-events.js';

const box = document.querySelector('#box');
const contender = await import(`./contenders/${new URLSearchParams(location.search).get('of')}.js`);
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** After what has been worked out for a frame was handed to be drawn. */
const afterFrame = async () => {
  await nextFrame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
};

let data;
let record = null;
for (const type of ['wheel', 'pointermove']) {
  addEventListener(type, () => record && (record.touched = true), { capture: true, passive: true });
}

globalThis.bench = {
  name: contender.name,
  zooms: contender.zooms ?? true,

  /** Loads style sheets and scripts; answers how long the scripts took to compile and run. */
  async load() {
    for (const href of contender.styles) {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      await new Promise((onload, onerror) => document.head.append(Object.assign(link, { onload, onerror })));
    }
    const texts = await Promise.all(contender.scripts.map(async (src) => (await fetch(src)).text()));
    await nextFrame();
    const started = performance.now();
    for (const text of texts) document.head.append(Object.assign(document.createElement('script'), { text }));
    return performance.now() - started;
  },

  /** Makes the data, as they come out of JSON.parse. */
  make(count, seed) {
    const events = JSON.parse(JSON.stringify(makeEvents(count, seed)));
    data = contender.shape(events);
  },

  /**
   * Hands the data over; answers the milliseconds to the first frame with any marks and to the first with all of them,
   * and the long tasks until all is calm.
   */
  async show() {
    await nextFrame();
    await afterFrame();
    longTasks.length = 0;
    const started = performance.now();
    contender.show(box, data);
    let beginMs = NaN;
    while (!contender.drawn(box)) {
      await nextFrame();
      if (Number.isNaN(beginMs) && contender.begun?.()) beginMs = performance.now() - started;
    }
    await afterFrame();
    const ms = performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { ms, beginMs: Number.isNaN(beginMs) ? ms : Math.min(beginMs, ms), longTasks: longTasks.slice() };
  },

  /**
   * Searches all titles for a word letter by letter, a letter a frame, as fast typing would. Milliseconds from the last
   * letter to the first frame with an answer, and to the frame with the whole of it.
   */
  async search(word) {
    longTasks.length = 0;
    for (let end = 1; end <= word.length; end += 1) {
      contender.search(box, word.slice(0, end));
      await nextFrame();
    }
    const started = performance.now();
    const before = contender.answer(box);
    const whole = contender.searched(box).then(afterFrame);
    let wholeMs = NaN;
    void whole.then(() => (wholeMs = performance.now() - started));
    while (Number.isNaN(wholeMs) && contender.answer(box) === before) await nextFrame();
    const firstMs = performance.now() - started;
    await whole;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { firstMs: Math.min(firstMs, wholeMs), wholeMs, longTasks: longTasks.slice() };
  },

  /** Whether it searches titles. */
  searches: contender.search !== undefined,

  /** Middle of what the reader points at. */
  target() {
    const { left, top, width, height } = (contender.target?.(box) ?? box).getBoundingClientRect();
    return { left, top, width, height };
  },

  start() {
    longTasks.length = 0;
    const mine = { times: [], worked: 0, touched: false };
    record = mine;
    const onFrame = (time) => {
      if (record !== mine) return;
      mine.times.push(time);
      if (mine.touched) mine.worked += 1;
      mine.touched = false;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  },

  async stop() {
    await nextFrame();
    const { times, worked } = record;
    record = null;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { intervals: times.slice(1).map((time, i) => time - times[i]), worked, longTasks: longTasks.slice() };
  },
};
