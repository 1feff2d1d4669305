import { expect } from '@open-wc/testing';
import type { BuiltTimeline, OpenPage } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import { click, frames, middleOf, swipe, touch, until } from '../src/testing/reader.js';
import { STORY, TITLES, all, detail, get, openEvent, words } from '../src/testing/timeline.js';

const IDS = STORY.events.map(({ id }) => id);
const PHONE = { width: 360, height: 600 };
const ARTICLE = { url: new URL('./article.html', import.meta.url).href };
/** Where a right thumb is. */
const THUMB = { x: 250, y: 470 };
const SWIPE_PX = 300;

const entries = (element: BuiltTimeline): readonly HTMLElement[] => all(element, '.upright .entry');

/** One move of the thumb upwards, which ends in rest; how far the page went. */
async function goOn({ window: view }: OpenPage): Promise<number> {
  const before = view.scrollY;
  const end = { x: THUMB.x, y: THUMB.y - SWIPE_PX };
  if (canScroll())
    await touch([...swipe([THUMB], [end], 8).slice(0, -1), ...Array.from({ length: 8 }, () => [end]), []]);
  else view.scrollBy({ top: SWIPE_PX, behavior: 'instant' });
  for (let still = 0, last = NaN; still < 5; last = view.scrollY) {
    await frames(1);
    still = view.scrollY === last ? still + 1 : 0;
  }
  return view.scrollY - before;
}

/** A finger, or a mouse where the driver has none. */
async function tap(target: Element): Promise<void> {
  const point = middleOf(target);
  if (!(await touch([[point], []]))) await click(point);
}

/** The driver of Firefox makes touches that no page scrolls by, and that of WebKit makes none: there a script scrolls. */
const canScroll = (): boolean => navigator.userAgent.includes('Chrome');

describe('the article on a phone', () => {
  afterEach(closePages);

  it('is read by one thumb from its first line to its last: every event is opened, and the page never sticks', async function () {
    this.timeout(60_000);
    const page = await openPage(ARTICLE, PHONE);
    const [element] = page.timelines;
    const root = page.document.documentElement;
    const read: string[] = [];
    const isSeen = (target: Element): boolean => {
      const { top, bottom } = target.getBoundingClientRect();
      return top > 60 && bottom < PHONE.height - 60;
    };
    for (let moves = 0; page.window.scrollY < root.scrollHeight - PHONE.height - 2; moves += 1) {
      expect(moves, 'moves of the thumb').to.be.below(60);
      const left = root.scrollHeight - PHONE.height - page.window.scrollY;
      expect(await goOn(page), `at ${String(page.window.scrollY)} px`).to.be.at.least(Math.min(left, SWIPE_PX / 2) - 2);
      for (let next = seen(); next; next = seen()) {
        const { id = '' } = next.dataset;
        const { top } = next.getBoundingClientRect();
        await tap(next);
        await until('it is open', () => openEvent(element) === id);
        expect(next.getBoundingClientRect().top).to.be.closeTo(top, 2);
        expect(words(get(element, '.detail .words'))).to.equal(
          words(text(STORY.events[IDS.indexOf(id)].excerpts[0].quote)),
        );
        read.push(id);
      }
    }
    expect(read).to.deep.equal(IDS);
    expect(page.errors).to.deep.equal([]);

    function seen(): HTMLElement | undefined {
      return entries(element).find((entry) => !read.includes(entry.dataset['id'] ?? '') && isSeen(entry));
    }
    function text(quote: string): HTMLElement {
      return Object.assign(document.createElement('p'), { textContent: quote });
    }
  });

  it('leaves two fingers to the page, and one that goes sideways over the panel to the story', async function () {
    if (!canScroll()) this.skip();
    const page = await openPage(ARTICLE, PHONE);
    const [element] = page.timelines;
    const cancelled: boolean[] = [];
    for (const name of ['touchstart', 'touchmove'])
      page.window.addEventListener(name, ({ defaultPrevented }) => cancelled.push(defaultPrevented));
    entries(element)[1].scrollIntoView({ block: 'center' });
    await frames();
    const { x, y } = middleOf(entries(element)[1]);
    const domain = element.domain;
    const pinch = (from: number, to: number): Promise<boolean> =>
      touch(swipe([{ x, y: y - from }, { x, y: y + from }], [{ x, y: y - to }, { x, y: y + to }])); // prettier-ignore
    const scale = (): number => window.visualViewport?.scale ?? 1;
    await pinch(20, 90);
    await frames(10);
    // Where the window itself has become larger, it is as it was for whatever comes next.
    for (let tries = 0; scale() > 1 && tries < 5; tries += 1) await pinch(120, 20);
    expect(cancelled.length).to.be.above(0);
    expect(cancelled).not.to.include(true);
    expect(element.domain).to.deep.equal(domain);
    expect(openEvent(element)).to.equal(null);
    entries(element)[1].scrollIntoView({ block: 'center' });
    await frames();
    await tap(entries(element)[1]);
    await until('it is open', () => openEvent(element) === IDS[1]);
    for (const [from, to, id] of [
      [300, 120, IDS[2]],
      [120, 300, IDS[1]],
    ] as const) {
      get(element, '.detail .words').scrollIntoView({ block: 'center' });
      await frames();
      const { y: at } = middleOf(get(element, '.detail .words'));
      await touch(swipe([{ x: from, y: at }], [{ x: to, y: at }]));
      await until(`${TITLES[IDS.indexOf(id)]} is open`, () => openEvent(element) === id && detail(element) !== null);
    }
    expect(cancelled).not.to.include(true);
  });
});
