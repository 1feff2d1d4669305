import { expect } from '@open-wc/testing';
import { click, until } from '../src/testing/reader.js';
import type { BuiltTimeline } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import {
  STORY,
  TITLES,
  all,
  button,
  clusters,
  countLine,
  drawing,
  get,
  has,
  mark,
  openEvent,
  toggle,
  words,
} from '../src/testing/timeline.js';

const address = (name: string): string => new URL(`./${name}`, import.meta.url).href;

/** The pages that the list of the demo leads to. */
const PAGES = await (async () => {
  const html = await (await fetch(address('index.html'))).text();
  const list = new DOMParser().parseFromString(html, 'text/html');
  const pages = [...list.querySelectorAll('main a[href$=".html"]')].map((link) => link.getAttribute('href') ?? '');
  // The editor has a test of its own.
  return pages.filter((page) => page !== 'editor.html');
})();

const listed = (element: BuiltTimeline): readonly string[] =>
  all(element, 'ol[part~=list] button.entry .what').map((each) => words(each));

afterEach(closePages);

describe('the demo', () => {
  it('lists the pages that it has to have', () => {
    expect(PAGES).to.include.members([
      ...['one-tag.html', 'attributes.html', 'article.html', 'two.html', 'themed.html', 'bad-data.html'],
    ]);
  });

  for (const name of PAGES) {
    it(`opens ${name} without an error, and nothing is wider than the page, on a desk and on a phone`, async () => {
      for (const width of [784, 360]) {
        const page = await openPage({ url: address(name) }, { width });
        expect(page.timelines.length).to.be.above(0);
        for (const element of page.timelines) {
          const isDrawn = has(element, '.drawing') || has(element, 'ol[part~=list]') || has(element, '.state');
          expect(isDrawn, element.outerHTML.slice(0, 80)).to.equal(true);
        }
        if (name !== 'bad-data.html')
          for (const element of page.timelines) {
            expect(has(element, '[role=alert]')).to.equal(false);
            expect(element.problems).to.deep.equal([]);
            expect(element.visibleEvents.length).to.be.above(0);
          }
        expect(page.errors).to.deep.equal([]);
        const root = page.document.documentElement;
        expect(root.scrollWidth, `at ${String(width)} px`).to.be.at.most(root.clientWidth);
        closePages();
      }
    });
  }
});

describe('the article', () => {
  it('has the timeline in its middle, as a list on a phone', async () => {
    const page = await openPage({ url: address('article.html') }, { width: 360 });
    const [element] = page.timelines;
    expect(listed(element)).to.deep.equal([...TITLES]);
    const body = words(page.document.querySelector('article'));
    expect(body.length).to.be.above(1500);
    const paragraphs = [...page.document.querySelectorAll('article p')];
    const follows = paragraphs.map((paragraph) =>
      Boolean(element.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    expect(follows).to.include(true).and.to.include(false);
  });

  it('has it as a drawing on a desk, where a reader comes to the words of the source', async () => {
    const page = await openPage({ url: address('article.html') });
    const [element] = page.timelines;
    expect(clusters(element)).to.have.lengthOf(0);
    const { id, excerpts } = STORY.events[3];
    await click(mark(element, id));
    expect(openEvent(element)).to.equal(id);
    expect(all(element, '[part~=excerpt] .words')[0].textContent).to.equal(excerpts[0].quote);
  });
});

describe('two on a page', () => {
  it('know nothing of each other', async () => {
    const { timelines } = await openPage({ url: address('two.html') }, { count: 2 });
    const [one, two] = timelines;
    expect(words(get(one, 'h2'))).to.equal(STORY.title);
    expect(words(get(two, 'h2'))).not.to.equal(STORY.title);
    const before = countLine(two);
    await click(toggle(one, 'Strike'));
    await click(button(one, 'Zoom in'));
    expect(countLine(one)).to.match(/^\d of 6 events/u);
    expect(countLine(two)).to.equal(before);
  });
});

describe('the attributes', () => {
  it('do what the page says of them', async () => {
    const { document } = await openPage({ url: address('attributes.html') }, { count: 8 });
    const one = (selector: string): BuiltTimeline => {
      const found = document.querySelector<BuiltTimeline>(`event-timeline${selector}`);
      if (!found) throw new Error(`The page has no <event-timeline>${selector}.`);
      return found;
    };
    expect(one('[from]').visibleEvents.map(({ id }) => id)).to.deep.equal(STORY.events.slice(0, 3).map(({ id }) => id));
    const { selected } = one('[selected]');
    expect(openEvent(one('[selected]'))).to.equal(selected);
    const filtered = one('[hidden-groups]');
    expect(filtered.visibleEvents.length).to.be.within(1, 5);
    expect(filtered.visibleEvents.some(({ group }) => group === 'strike')).to.equal(false);
    expect(listed(one('[layout=list]'))).to.deep.equal([...TITLES]);
    const high = one('[height]');
    expect(`${String(drawing(high).getBoundingClientRect().height)}px`).to.equal(high.getAttribute('height'));
    expect(get(one('[lang=uk]'), '.timeline').lang).to.equal('uk');
  });
});

describe('the themed page', () => {
  it('is dark where it says so, and looks as its style sheet says', async () => {
    const { document, window: view } = await openPage({ url: address('themed.html') }, { count: 3 });
    const style = (selector: string): CSSStyleDeclaration => view.getComputedStyle(document.querySelector(selector)!);
    const brightness = (color: string): number =>
      (/\d+/gu[Symbol.match](color) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    expect(brightness(style('.night').backgroundColor)).to.be.below(60);
    expect(brightness(style('.night').color)).to.be.above(180);
    expect(brightness(style('.book').backgroundColor)).to.be.above(200);
    const [night, book] = ['.night', '.book'].map((selector) => document.querySelector<BuiltTimeline>(selector)!);
    const fill = (element: BuiltTimeline): string =>
      view.getComputedStyle(get(element, '[part~=toolbar] button path.g0')).fill;
    expect(fill(night)).not.to.equal(fill(book));
  });
});

describe('bad data', () => {
  it('lose nothing that is good, and say what is wrong', async () => {
    const page = await openPage({ url: address('bad-data.html') }, { count: 6 });
    const [list, malformed, missing, web, ...without] = page.timelines;
    const ids = list.visibleEvents.map(({ id }) => id);
    expect(ids).to.include.members(['sputnik', 'luna-9', 'luna-9-2', '1969-07-20', 'skylab']);
    for (const undated of ['leap', 'apollo', 'no-date']) expect(ids).not.to.include(undated);
    expect(list.problems.map(({ code }) => code)).to.include.members([
      ...['date-missing', 'date-invalid', 'title-missing', 'id-missing', 'id-duplicate'],
    ]);
    const alert = (element: BuiltTimeline): string => words(get(element, '[role=alert]'));
    expect(alert(malformed)).to.include('not valid JSON');
    expect(alert(missing)).to.include('404');
    expect(alert(web)).to.match(/web page|no event/iu);
    expect(has(without[0], '[role=alert]')).to.equal(true);
    expect(words(get(without[1], '.timeline'))).to.include('No events');
    await until('the problems are listed', () => page.document.querySelectorAll('table').length === 6);
    const [table] = page.document.querySelectorAll('table');
    expect(table.tBodies[0].rows).to.have.lengthOf(list.problems.length);
    expect(page.errors).to.deep.equal([]);
  });
});
