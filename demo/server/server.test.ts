import { expect } from '@open-wc/testing';
import type { BuiltTimeline } from '../../src/testing/page.js';
import { closePages, openPage } from '../../src/testing/page.js';
import { click, frames, until } from '../../src/testing/reader.js';
import { STORY, TITLES, find, mark, openEvent, titles, words } from '../../src/testing/timeline.js';

/** tools/page-server.mjs gives it what demo/server/server.mjs answers. */
const PAGE = '/__server/';

afterEach(closePages);

/** What of the timeline is to be seen. */
function shown(page: Document): 'nothing yet' | 'list' | 'drawing' | 'neither' {
  const element = page.querySelector('event-timeline');
  if (!element?.querySelector('li')) return 'nothing yet';
  if (element.querySelector('li')!.getBoundingClientRect().height > 0) return 'list';
  return element.shadowRoot && find(element, '.drawing') ? 'drawing' : 'neither';
}

describe('a page that a plain Node server writes', () => {
  it('is a list without JavaScript, with all titles, days and quotations, as long as it is', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.cssText = 'width: 784px; height: 600px';
    frame.src = PAGE;
    const loaded = new Promise((done) => {
      frame.addEventListener('load', done);
    });
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    expect(page.querySelector('event-timeline')?.shadowRoot).to.equal(null);
    const items = [...page.querySelectorAll<HTMLElement>('event-timeline li')];
    expect(items.map((item) => words(item.querySelector('strong')))).to.deep.equal([...TITLES]);
    expect(items.map((item) => item.querySelector('time')?.dateTime)).to.deep.equal(
      STORY.events.map(({ date }) => date),
    );
    expect(words(items[0].querySelector('time'))).to.equal('14 January 2023');
    for (const [i, { excerpts }] of STORY.events.entries())
      for (const { quote } of excerpts) expect(items[i].textContent).to.include(quote);
    expect(items.every((item) => item.getBoundingClientRect().height > 60)).to.equal(true);
    frame.remove();
  });

  it('is taken over without a frame in which neither list nor drawing is seen, and breaks no policy', async () => {
    const seen: string[] = [];
    const violations: string[] = [];
    let looks = true;
    const look = (): void => {
      const frame = document.querySelector('iframe');
      const page = frame?.contentDocument;
      if (page) {
        page.onsecuritypolicyviolation = ({ violatedDirective }) => violations.push(violatedDirective);
        const now = shown(page);
        if (now !== 'nothing yet' && seen.at(-1) !== now) seen.push(now);
      }
      if (looks) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const { timelines, document: page } = await openPage({ url: PAGE });
    const [element] = timelines;
    await until('it is drawn', () => shown(page) === 'drawing');
    await frames(4);
    looks = false;
    expect(seen.at(-1)).to.equal('drawing');
    expect(seen).not.to.include('neither');
    expect(violations).to.deep.equal([]);
    await works(element);
  });

  it('writes a list that is the same story as its data', async () => {
    const html = await (await fetch(PAGE)).text();
    const list = new DOMParser().parseFromString(html, 'text/html').querySelector('event-timeline')!;
    const { timelines } = await openPage({
      html: `<body><event-timeline>${list.innerHTML}</event-timeline><script src="/dist/event-timeline.js"></script>`,
    });
    const quotes = (events: readonly { readonly excerpts?: readonly { readonly quote: string }[] }[]): unknown =>
      events.map(({ excerpts = [] }) => excerpts.map(({ quote }) => quote.replace(/\s+/gu, ' ').trim()));
    const events = timelines[0].visibleEvents;
    expect(events.map(({ id }) => id)).to.deep.equal(STORY.events.map(({ id }) => id));
    expect(events.map(({ title }) => title)).to.deep.equal([...TITLES]);
    expect(quotes(events)).to.deep.equal(quotes(STORY.events));
    expect(timelines[0].problems).to.deep.equal([]);
  });
});

async function works(element: BuiltTimeline): Promise<void> {
  expect(titles(element)).to.have.lengthOf(6);
  await click(mark(element, 'kn-23-strike'));
  expect(openEvent(element)).to.equal('kn-23-strike');
}
