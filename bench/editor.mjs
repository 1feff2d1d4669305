// Opens the same 2,000 events in the editor and in plain vis-timeline, in turns, and types into the form.
//   node bench/editor.mjs [--check]     needs dist/; --check fails where opening takes over 1.5 times as long
import puppeteer from 'puppeteer-core';
import { chromiumArguments, requireChromium } from '../tools/browser.mjs';
import { serve } from '../tools/server.mjs';
import { median } from './statistics.mjs';

const COUNT = 2000;
const ROUNDS = 5;
const LETTERS = 20;
const MOST_TIMES = 1.5;

const server = await serve(8200);
const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });

/** A page of its own for each measurement, so that none pays for another. */
async function measured(path, work, ...inputs) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  try {
    await page.goto(`http://localhost:${server.port}${path}`);
    return await work(page, ...inputs);
  } finally {
    await context.close();
  }
}

/** In the page: events with short titles, spread over a century, from a seed. */
const makeEvents = (count) => {
  let seed = 20_240_902;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  return Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    title: `Event ${i}`,
    date: new Date(Math.floor(random() * 36_500) * 86_400_000).toISOString().slice(0, 10),
  }));
};

/** In the page: waits until an element has as many items as its library wants to show, and a frame is drawn. */
const drawn = async (selector) => {
  const root = document.querySelector('event-timeline-editor')?.shadowRoot ?? document;
  const isDrawn = () =>
    root.querySelector('.vis-item') !== null && root.querySelector(selector)?.style.visibility !== 'hidden';
  while (!isDrawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

const openEditor = (page) =>
  page.evaluate(
    async (make, wait, count) => {
      const events = new Function(`return (${make})`)()(count);
      const editor = document.querySelector('event-timeline-editor');
      await editor.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const start = performance.now();
      editor.data = { events };
      await new Function(`return (${wait})`)()('.vis-timeline');
      return performance.now() - start;
    },
    String(makeEvents),
    String(drawn),
    COUNT,
  );

async function openPlain(page) {
  await page.addStyleTag({ path: 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css' });
  await page.addScriptTag({ path: 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js' });
  return page.evaluate(
    async (make, wait, count) => {
      const events = new Function(`return (${make})`)()(count);
      const items = events.map(({ id, title, date }) => ({ id, content: title, start: date, type: 'point' }));
      const box = document.querySelector('#box');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const start = performance.now();
      new globalThis.vis.Timeline(box, new globalThis.vis.DataSet(items), { height: 270, editable: true });
      await new Function(`return (${wait})`)()('.vis-timeline');
      return performance.now() - start;
    },
    String(makeEvents),
    String(drawn),
    COUNT,
  );
}

/** Main-thread time of a letter typed into the form, with so many events open. */
const typing = (page, count) =>
  page.evaluate(
    async (make, count, letters) => {
      const events = new Function(`return (${make})`)()(count);
      const editor = document.querySelector('event-timeline-editor');
      editor.data = { events };
      await new Promise((resolve) => setTimeout(resolve, 500));
      editor.select(['e1']);
      await editor.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const field = editor.shadowRoot.querySelector('#field-e1-title');
      const start = performance.now();
      for (let i = 0; i < letters; i += 1) {
        field.value += 'x';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await editor.updateComplete;
      }
      return (performance.now() - start) / letters;
    },
    String(makeEvents),
    count,
    LETTERS,
  );

const times = { editor: [], plain: [], few: [], many: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.editor.push(await measured('/demo/editor.html', openEditor));
  times.plain.push(await measured('/bench/page-plain.html', openPlain));
}
for (let round = 0; round < 3; round += 1) {
  times.few.push(await measured('/demo/editor.html', typing, 20));
  times.many.push(await measured('/demo/editor.html', typing, COUNT));
}
await browser.close();
await server.stop();

const ms = (list) => `${median(list).toFixed(1)} ms (${list.map((each) => each.toFixed(1)).join(', ')})`;
const ratio = median(times.editor) / median(times.plain);
console.log(`Opening ${COUNT} events: editor ${ms(times.editor)}, plain vis-timeline ${ms(times.plain)}`);
console.log(`Ratio: ${ratio.toFixed(2)}, at most ${MOST_TIMES}`);
console.log(`A letter in the form: ${ms(times.few)} with 20 events, ${ms(times.many)} with ${COUNT}`);
process.exit(process.argv.includes('--check') && ratio > MOST_TIMES ? 1 : 0);
