// Takes pictures of the built demo in the states that readers meet, in light and dark, to be looked at.
//   node tools/screenshots.mjs            all of them, into screenshots/
//   node tools/screenshots.mjs phone rtl  only those whose name holds one of the words
//   node tools/screenshots.mjs --docs     only those that docs/ shows, into docs/pictures/, with few colours
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import UPNG from 'upng-js';
import { chromiumArguments, requireChromium } from './browser.mjs';
import { root } from './run.mjs';
import { statesOfPictures } from './screenshot-states.mjs';
import { serve } from './server.mjs';

/** Colours of a picture in docs/: enough for text, and a third of the bytes. */
const COLORS = 48;
/** Room around a timeline: what stands out of its box is seen, too. */
const AROUND_PX = 16;

const ready = async () => {
  for (const element of document.querySelectorAll('event-timeline')) {
    await element.updateComplete;
    await element.loadComplete;
    await element.updateComplete;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

/** The place of a timeline on its page, with room around it. */
const boxOf = (selector, aroundPx) => {
  const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
  const left = Math.max(0, x + scrollX - aroundPx);
  const right = Math.min(document.documentElement.clientWidth, x + scrollX + width + aroundPx);
  return { x: left, y: Math.max(0, y + scrollY - aroundPx), width: right - left, height: height + 2 * aroundPx };
};

/** Attributes come with the element, before it draws for the first time. */
const setAttributes = (attributes) => {
  for (const element of document.querySelectorAll('event-timeline'))
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/** As a reader's own style sheet does, which reaches everything. */
const addStyle = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const { shadowRoot } of document.querySelectorAll('event-timeline')) shadowRoot.adoptedStyleSheets.push(sheet);
  document.adoptedStyleSheets.push(sheet);
};

/** @returns {Promise<Uint8Array>} a PNG */
async function take(browser, address, state, scheme) {
  const { page: name, width = 800, attributes = {}, media = {}, type = 'screen', enter, css, whole = false } = state;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 800, hasTouch: width < 480, isMobile: width < 480 });
    const cdp = await page.createCDPSession();
    const wished = { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce', ...media };
    const features = Object.entries(wished).map(([feature, value]) => ({ name: feature, value }));
    await cdp.send('Emulation.setEmulatedMedia', { media: 'screen', features });
    await page.goto(`${address}/demo/${name}.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(ready);
    await page.evaluate(setAttributes, attributes);
    if (css) await page.evaluate(addStyle, css);
    await page.evaluate(ready);
    await enter?.(page);
    // Printing is told by the media: the page is made then, as a printer would have it.
    if (type === 'print') await cdp.send('Emulation.setEmulatedMedia', { media: 'print', features });
    await page.evaluate(ready);
    if (whole) return await page.screenshot({ fullPage: true });
    const clip = await page.evaluate(boxOf, state.of ?? 'event-timeline', state.around ?? AROUND_PX);
    const height = Math.min(clip.height, state.mostHigh ?? Infinity);
    return await page.screenshot({ clip: { ...clip, height }, captureBeyondViewport: true });
  } finally {
    await context.close();
  }
}

function withFewColors(png) {
  const image = UPNG.decode(png.slice().buffer);
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLORS));
}

const words = process.argv.slice(2);
const forDocs = words.includes('--docs');
const folder = join(root, forDocs ? 'docs/pictures' : 'screenshots');
mkdirSync(folder, { recursive: true });
const server = await serve(8200);
const browser = await puppeteer.launch({ executablePath: requireChromium(), args: chromiumArguments() });
let count = 0;
for (const state of statesOfPictures)
  for (const scheme of state.schemes ?? ['light', 'dark']) {
    const name = `${state.name}-${scheme}`;
    if (forDocs ? state.docs !== scheme : words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const png = await take(browser, `http://localhost:${server.port}`, state, scheme);
    writeFileSync(join(folder, `${forDocs ? state.name : name}.png`), forDocs ? withFewColors(png) : png);
    count += 1;
  }
await browser.close();
await server.stop();
console.log(`${count} pictures in ${folder}`);
