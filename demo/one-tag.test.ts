import { expect } from '@open-wc/testing';
import { click, ctrlWheel, middleOf, press } from '../src/testing/reader.js';
import type { BuiltTimeline, OpenPage } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import {
  STORY,
  TITLES,
  activeMark,
  all,
  atRest,
  button,
  clusters,
  countLine,
  drawing,
  get,
  has,
  hasMark,
  mark,
  marks,
  openEvent,
  spanOf,
  titles,
  toggle,
  words,
} from '../src/testing/timeline.js';

const URL_OF_PAGE = new URL('./one-tag.html', import.meta.url).href;
const BUILT = new URL('../dist/event-timeline.js', import.meta.url).href;
const DATA = new URL('../data/tanks-and-missiles.json', import.meta.url).href;
const ONE_TAG = `<script async src="${BUILT}" data-src="${DATA}"></script>`;
const OWN_DATA = '{"events": [{"id": "a", "date": "2001", "title": "One"}]}';

async function theOne(width = 784): Promise<{ page: OpenPage; element: BuiltTimeline }> {
  const page = await openPage({ url: URL_OF_PAGE }, { width });
  return { page, element: page.timelines[0] };
}

afterEach(closePages);

describe('a page with the one tag, as built', () => {
  it('shows the whole story: six events, their titles all on the drawing at 768 px', async () => {
    const { page, element } = await theOne();
    expect(page.timelines).to.have.lengthOf(1);
    expect(element.getBoundingClientRect().width).to.equal(768);
    expect(titles(element))
      .to.have.lengthOf(6)
      .and.to.have.members([...TITLES]);
    expect(marks(element)).to.have.lengthOf(6);
    expect(countLine(element)).to.match(/^6 of 6 events/u);
    expect(words(get(element, 'h2'))).to.equal(STORY.title);
    expect(page.errors).to.deep.equal([]);
  });

  it('asks for the script and the data, once each, and for nothing else', async () => {
    const { page, element } = await theOne();
    await click(mark(element, 'kn-23-strike'));
    await click(button(element, 'Zoom in'));
    await atRest(element);
    expect([...page.asked()].sort()).to.deep.equal([DATA, BUILT].sort());
  });

  it('lets all six events be reached by key', async () => {
    const { element } = await theOne();
    await click({ ...middleOf(drawing(element)), y: middleOf(drawing(element)).y - 10 });
    drawing(element).focus();
    await press('Home');
    const visited = [activeMark(element)];
    for (let i = 0; i < 5; i += 1) {
      await press('ArrowRight');
      visited.push(activeMark(element));
    }
    expect(visited).to.deep.equal(STORY.events.map(({ id }) => id));
  });

  it('zooms by Ctrl and the wheel, and by its buttons', async () => {
    const { element } = await theOne();
    const full = spanOf(element);
    await ctrlWheel(drawing(element), middleOf(drawing(element)), -240);
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(full / 2, full / 20);
    await click(button(element, 'Zoom in'));
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(full / 4, full / 20);
    await click(button(element, 'Show all'));
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(full, 1);
  });

  it('takes a group away that is toggled off, and says how many are left', async () => {
    const { element } = await theOne();
    await click(toggle(element, 'Strike'));
    await element.loadComplete;
    expect(hasMark(element, 'kn-23-strike')).to.equal(false);
    expect(titles(element)).to.have.lengthOf(5);
    expect(countLine(element)).to.match(/^5 of 6 events/u);
  });

  it('shows of an event what its source said, to the character', async () => {
    const { element } = await theOne();
    for (const { id, excerpts } of STORY.events) {
      await click(mark(element, id));
      expect(openEvent(element)).to.equal(id);
      expect(all(element, '[part~=excerpt] .words').map((each) => each.textContent)).to.deep.equal(
        excerpts.map(({ quote }) => quote),
      );
      await click(button(element, 'Close'));
    }
  });

  it('parts 14 and 19 January by zooming, and shows all three titles in full', async () => {
    const { element } = await theOne();
    drawing(element).focus();
    await click(mark(element, 'challenger-2-decision'));
    await press('+', '+', '+', '+', '+');
    await atRest(element);
    const x = (id: string): number => mark(element, id).getBoundingClientRect().x;
    expect(x('tank-coalition-appeal') - x('challenger-2-decision')).to.be.above(60);
    expect(titles(element)).to.include.members(TITLES.slice(0, 3));
  });

  it('stands the three of 2 September on one another', async () => {
    const { element } = await theOne();
    const places = STORY.events.slice(3).map(({ id }) => middleOf(mark(element, id)));
    expect(new Set(places.map(({ x }) => x)).size).to.equal(1);
    expect(new Set(places.map(({ y }) => y)).size).to.equal(3);
  });
});

describe('the script tag, as built', () => {
  it('opens the three of 2 September as a list where it is too low', async () => {
    const tag = ONE_TAG.replace('<script', '<script data-height="110"');
    const { timelines } = await openPage({ html: `<body>${tag}` });
    const last = clusters(timelines[0]).at(-1)!;
    expect(words(last.querySelector('text'))).to.equal('3');
    await click(last);
    expect(all(timelines[0], '.members button .what').map((each) => words(each))).to.deep.equal(TITLES.slice(3));
  });

  it('works with async, with defer, without both, and as a module would be put off', async () => {
    for (const how of ['async', 'defer', '']) {
      const page = await openPage({ html: `<body><p>a</p>${ONE_TAG.replace('async', how)}<p>b</p>` });
      expect(titles(page.timelines[0]), how).to.have.lengthOf(6);
      expect([...page.document.body.children].map(({ localName }) => localName)).to.deep.equal([
        ...['p', 'script', 'event-timeline', 'p'],
      ]);
      expect(page.errors).to.deep.equal([]);
      closePages();
    }
  });

  it('works from the head, with data-target', async () => {
    for (const how of ['async', '']) {
      const tag = ONE_TAG.replace('async', `${how} data-target="#here"`);
      const page = await openPage({ html: `${tag}</head><body><p>a</p><div id="here"></div>` });
      expect(page.document.getElementById('here')?.firstElementChild?.localName).to.equal('event-timeline');
      expect(titles(page.timelines[0])).to.have.lengthOf(6);
      closePages();
    }
  });

  it('takes data that stand on the page after it, with data-for', async () => {
    const tag = `<script src="${BUILT}" data-for="mine"></script>`;
    const { timelines, asked } = await openPage({
      html: `<body>${tag}<script type="application/json" id="mine">${OWN_DATA}</script>`,
    });
    expect(titles(timelines[0])).to.deep.equal(['One']);
    expect(asked()).to.deep.equal([BUILT]);
  });

  it('works twice on a page: one definition, no warning, and two timelines that know nothing of each other', async () => {
    const page = await openPage({ html: `<body>${ONE_TAG}${ONE_TAG}` }, { count: 2 });
    const [one, two] = page.timelines;
    expect(page.timelines).to.have.lengthOf(2);
    await click(toggle(one, 'Strike'));
    await click(mark(one, 'tank-coalition-appeal'));
    expect(countLine(one)).to.match(/^5 of 6/u);
    expect(countLine(two)).to.match(/^6 of 6/u);
    expect(openEvent(two)).to.equal(null);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it('warns once, with both versions, where another version came first', async () => {
    const source = await (await fetch(BUILT)).text();
    const version = (page: OpenPage): string =>
      (page.window.customElements.get('event-timeline') as unknown as { version: string }).version;
    const first = await openPage({ html: `<body>${ONE_TAG}` });
    const current = version(first);
    expect(source).to.include(`"${current}"`);
    closePages();
    const other = URL.createObjectURL(
      new Blob([source.replaceAll(`"${current}"`, '"99.0.1"')], { type: 'text/javascript' }),
    );
    const tags = ONE_TAG.replace(BUILT, other).replace('async', '') + ONE_TAG.replace('async', '');
    const page = await openPage({ html: `<body>${tags}` }, { count: 2 });
    URL.revokeObjectURL(other);
    expect(version(page)).to.equal('99.0.1');
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.include('99.0.1').and.to.include(current);
    for (const element of page.timelines) expect(titles(element)).to.have.lengthOf(6);
    expect(page.errors).to.deep.equal([]);
  });

  it('brings to life what stands on the page before and after it, and mounts nothing of its own', async () => {
    const inside = `<event-timeline><script type="application/json">${OWN_DATA}</script></event-timeline>`;
    const bare = (how: string): string => `<script ${how} src="${BUILT}"></script>`;
    for (const html of [
      `<body>${inside}${bare('')}<event-timeline src="${DATA}"></event-timeline>`,
      `${bare('')}</head><body>${inside}<event-timeline src="${DATA}"></event-timeline>`,
      `${bare('async')}</head><body>${inside}<event-timeline src="${DATA}"></event-timeline>`,
    ]) {
      const page = await openPage({ html }, { count: 2 });
      expect(page.timelines).to.have.lengthOf(2);
      expect(titles(page.timelines[0])).to.deep.equal(['One']);
      expect(titles(page.timelines[1])).to.have.lengthOf(6);
      closePages();
    }
  });

  it('keeps data that the page set before the script came', async () => {
    const page = await openPage({
      html: `<body><event-timeline></event-timeline><script>
        document.querySelector('event-timeline').data = ${OWN_DATA};
      </script><script src="${BUILT}"></script>`,
    });
    expect(titles(page.timelines[0])).to.deep.equal(['One']);
  });

  it('says what is wrong where the data are not to be had', async () => {
    const tag = ONE_TAG.replace(DATA, 'data:application/json,nonsense');
    const page = await openPage({ html: `<body>${tag}` });
    expect(has(page.timelines[0], '[role=alert]')).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });

  it('works where a strict policy forbids inline styles and every other request', async () => {
    const { origin } = location;
    const policy = `default-src 'none'; script-src ${origin} 'unsafe-inline'; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const page = await openPage({
      html: `<meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${ONE_TAG}`,
    });
    const [element] = page.timelines;
    expect(titles(element)).to.have.lengthOf(6);
    await click(mark(element, 'kn-23-strike'));
    expect(openEvent(element)).to.equal('kn-23-strike');
    const legend = get(element, '[part~=toolbar] button path.g0');
    expect(page.window.getComputedStyle(legend).fill).not.to.equal('rgb(0, 0, 0)');
    expect(page.errors).to.deep.equal([]);
  });

  it('is a list where space is small', async () => {
    const { element } = await theOne(376);
    expect(has(element, '.drawing')).to.equal(false);
    expect(all(element, 'ol[part~=list] button.entry .what').map((each) => words(each))).to.deep.equal([...TITLES]);
  });
});
