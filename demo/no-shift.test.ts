import { expect } from '@open-wc/testing';
import { closePages, openPage } from '../src/testing/page.js';
import { frames, until } from '../src/testing/reader.js';
import { ONE_TAG, SCRIPT, servedPage } from '../src/testing/served-page.js';
import { STORY, atRest } from '../src/testing/timeline.js';

/** The lines that docs/embedding.md gives. */
const docs = await (await fetch('/docs/embedding.md')).text();
const RESERVED = /```css\n(\.timeline-room[^`]+)```/u.exec(docs)![1];
const AFTER = '<h2>What follows</h2><p>Text of the article.</p>';
const LATE = '/__fault/late-story';
/** Much longer than the drawing. */
const LIST = `<ol>${STORY.events
  .map(({ date, title, excerpts }) => {
    const quotes = excerpts.map(({ quote }) => `<blockquote>${quote}</blockquote>`);
    return `<li><time datetime="${date}">${date}</time> <strong>${title}</strong> ${quotes.join('')}</li>`;
  })
  .join('')}</ol>`;
const OBSERVER = '<script src="/__raw/src/testing/pages/observe-shifts.js"></script>';

/** What moves in a page while it loads, and in the frames after. */
async function shiftsOf(url: string, width: number): Promise<readonly string[]> {
  const page = await openPage({ url }, { width, height: 1400 });
  await atRest(page.timelines[0]);
  await frames(6);
  return (page.window as unknown as { readonly shifts: readonly string[] }).shifts;
}

afterEach(closePages);

describe('a page that reserves the height', () => {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  for (const width of [320, 360, 490, 520, 600, 700, 784, 1200])
    for (const [what, tag] of [
      ['the one tag', ONE_TAG],
      [
        'the element, whose data come late',
        `<event-timeline src="${LATE}"></event-timeline><script async src="${SCRIPT}"></script>`,
      ],
      [
        'a list that the script takes over',
        `<event-timeline src="${LATE}">${LIST}</event-timeline><script async src="${SCRIPT}"></script>`,
      ],
      ['a list that is the data', `<event-timeline>${LIST}</event-timeline><script async src="${SCRIPT}"></script>`],
    ] as const) {
      it(`at ${String(width)} px sees nothing move with ${what}`, async () => {
        const head = `<meta name="viewport" content="width=device-width"><style>body { margin: 8px; font: 16px/1.4 serif } ${RESERVED}</style>${OBSERVER}`;
        const url = servedPage(`<p>Before</p><div class="timeline-room">${tag}</div>${AFTER}`, { head });
        expect(await shiftsOf(url, width)).to.deep.equal([]);
      });
    }

  for (const width of [360, 412, 490, 560, 650, 784, 1200])
    it(`at ${String(width)} px is the demo’s article`, async () => {
      const page = await openPage({ url: new URL('./article.html', import.meta.url).href }, { width, height: 3000 });
      await atRest(page.timelines[0]);
      const shifts: number[] = [];
      const observer = new page.window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await frames(6);
      expect(shifts).to.deep.equal([]);
    });

  for (const width of [320, 360, 480, 768, 1200])
    for (const weights of [[400, 700], [700]])
      it(`at ${String(width)} px sees nothing move when its font comes after the drawing, with ${weights.join(' and ')}`, async () => {
        const queries = weights.map(
          (weight) => `?weight=${String(weight)}&for=${String(width)}-${String(Math.random())}`,
        );
        const faces = queries.map(
          (query, i) =>
            `@font-face { font-family: Late; font-weight: ${String(weights[i])}; font-display: swap; src: url("/__fault/late-font${query}") }`,
        );
        const style = `<style>${faces.join('')} body { margin: 8px; font: 16px/1.4 Late, serif } ${RESERVED}</style>`;
        const head = `<meta name="viewport" content="width=device-width">${style}${OBSERVER}`;
        const url = servedPage(`<p>Before</p><div class="timeline-room">${ONE_TAG}</div>${AFTER}`, { head });
        // A page has not loaded before its fonts have.
        const opened = openPage({ url }, { width, height: 1400 });
        const page = (): Document | null | undefined => document.querySelector('iframe')?.contentDocument;
        await until('it is drawn', () => {
          const root = page()?.querySelector('event-timeline')?.shadowRoot;
          return root ? root.querySelector('.toolbar') !== null : false;
        });
        await frames(3);
        for (const query of queries) await fetch(`/__fault/online${query}`);
        const { window, timelines } = await opened;
        await until('all faces are there', () => [...window.document.fonts].every(({ status }) => status === 'loaded'));
        await atRest(timelines[0]);
        await frames(6);
        expect((window as unknown as { readonly shifts: readonly string[] }).shifts).to.deep.equal([]);
      });

  it('has them in the example of a server too, word for word', async () => {
    const bare = (css: string): string => css.replaceAll(/\s/gu, '');
    const example = await (await fetch('/demo/server/page.css')).text();
    const own = example.slice(example.indexOf('.timeline-room {'), example.indexOf('.timeline-room ol {\n  padding'));
    expect(bare(own)).to.equal(bare(RESERVED));
  });
});
