import { expect } from '@open-wc/testing';
import { click, press, type, until } from '../testing/reader.js';
import {
  STORY,
  all,
  button,
  countLine,
  focusedOn,
  get,
  hasMark,
  live,
  mark,
  marks,
  mount,
  openEvent,
  ready,
  record,
  search,
  titles,
  toggle,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const ids = (element: EventTimeline): readonly (string | undefined)[] =>
  marks(element).map(({ dataset }) => dataset['key']);
const NO_WISH = { query: '', hiddenGroups: [], tags: [], places: [], from: '', to: '' };
const APPEALS = STORY.events.filter(({ group }) => group === 'appeal').map(({ id }) => id);
const OTHERS = STORY.events.filter(({ group }) => group !== 'appeal').map(({ id }) => id);

/** What is to be read, without what is said as it happens. */
const shownWords = (element: EventTimeline): string =>
  all(element, '.timeline > :not([aria-live])')
    .map((node) => words(node))
    .join(' ');

async function searchFor(element: EventTimeline, text: string): Promise<void> {
  await click(search(element));
  await type(text);
  await element.loadComplete;
}

describe('the filter', () => {
  withoutMotion();

  it('has a toggle for each group, with its name and its count', async () => {
    const element = await mount();
    const toggles = all(element, '[part~=toolbar] button[aria-pressed]');
    expect(toggles.map((each) => words(each).replace(/(\d)/u, ' $1').replace(/ +/gu, ' '))).to.deep.equal([
      'Decision 1',
      'Appeal 4',
      'Strike 1',
    ]);
    for (const each of toggles) expect(each.getAttribute('aria-pressed')).to.equal('true');
  });

  it('tells the groups apart by a shape as well as by a colour', async () => {
    const element = await mount();
    const toggles = all(element, '[part~=toolbar] button[aria-pressed]');
    const shapes = toggles.map((each) => each.querySelector('path')!);
    expect(new Set(shapes.map((shape) => shape.getAttribute('d'))).size).to.equal(3);
    expect(new Set(shapes.map((shape) => getComputedStyle(shape).fill)).size).to.equal(3);
    const drawn = STORY.events.map(({ id }) => mark(element, id).querySelector('path.shape')?.getAttribute('d'));
    expect(new Set(drawn).size).to.equal(3);
    expect(drawn[0]).to.equal(shapes[0].getAttribute('d'));
  });

  it('takes a group off the drawing and the list alike, and says how many are left', async () => {
    const element = await mount();
    expect(countLine(element)).to.match(/^6 of 6 events, .*2023.*2024/u);
    await click(get(element, 'details.as-list summary'));
    expect(all(element, '[part~=list] .entry')).to.have.lengthOf(6);
    await click(toggle(element, 'Appeal'));
    expect(ids(element)).to.have.members(OTHERS);
    expect(titles(element)).to.have.lengthOf(2);
    expect(all(element, '[part~=list] .entry')).to.have.lengthOf(2);
    expect(words(get(element, 'details.as-list summary'))).to.include('2 events');
    expect(countLine(element)).to.match(/^2 of 6 events/u);
    expect(toggle(element, 'Appeal').getAttribute('aria-pressed')).to.equal('false');
    expect(words(toggle(element, 'Appeal'))).to.match(/4$/u);
    await click(toggle(element, 'Appeal'));
    expect(ids(element)).to.have.lengthOf(6);
    expect(countLine(element)).to.match(/^6 of 6 events/u);
  });

  it('tells the page what the reader filtered', async () => {
    const element = await mount();
    const told = record(document.body, 'timeline-filter');
    await click(toggle(element, 'Appeal'));
    expect(told).to.deep.equal([{ ...NO_WISH, hiddenGroups: ['appeal'], count: 2 }]);
    await searchFor(element, 'x');
    expect(told.at(-1)).to.deep.equal({
      ...NO_WISH,
      query: 'x',
      hiddenGroups: ['appeal'],
      count: element.visibleEvents.length,
    });
    expect(element.hiddenGroups).to.equal('appeal');
    expect(element.getAttribute('hidden-groups')).to.equal('appeal');
    expect(element.query).to.equal('x');
    expect(element.getAttribute('query')).to.equal('x');
  });

  for (const [where, text, found] of [
    ['a title', 'leopard 2', ['leopard-2-countries']],
    ['a summary', 'a threat to europe', ['asian-partners-appeal']],
    ['an excerpt', 'tied behind its back', ['lift-restrictions-appeal']],
    ['a tag', 'reznikov', STORY.events.slice(0, 3).map(({ id }) => id)],
    ['a place', 'norway', ['leopard-2-countries']],
    ['words without their accents and capitals', 'TURKIYE', ['leopard-2-countries']],
    ['all the words, wherever they stand', 'asia more', ['asian-partners-appeal']],
  ] as const) {
    it(`finds ${where}`, async () => {
      const element = await mount();
      await searchFor(element, text);
      expect(ids(element)).to.have.members([...found]);
      expect(countLine(element)).to.match(new RegExp(`^${String(found.length)} of 6 events`, 'u'));
    });
  }

  it('says of each group how many events match the search', async () => {
    const element = await mount();
    await searchFor(element, 'reznikov');
    expect(words(toggle(element, 'Decision'))).to.match(/1$/u);
    expect(words(toggle(element, 'Appeal'))).to.match(/2$/u);
    expect(words(toggle(element, 'Strike'))).to.match(/0$/u);
  });

  it('says that nothing matches, and clears it all by one action', async () => {
    const element = await mount();
    await click(toggle(element, 'Strike'));
    await searchFor(element, 'zeppelin');
    expect(ids(element)).to.have.lengthOf(0);
    expect(shownWords(element).match(/No event matches/gu)).to.have.lengthOf(1);
    expect(get(element, '.as-list').checkVisibility()).to.equal(false);
    const told = record(element, 'timeline-filter');
    await click(button(element, 'Clear filter'));
    await element.loadComplete;
    expect(ids(element)).to.have.lengthOf(6);
    expect(search(element).value).to.equal('');
    expect(toggle(element, 'Strike').getAttribute('aria-pressed')).to.equal('true');
    expect(told).to.deep.equal([{ ...NO_WISH, count: 6 }]);
    expect(() => button(element, 'Clear filter')).to.throw();
  });

  it('says once that nothing matches, also on a phone and in a list', async () => {
    for (const setting of [{ width: 360 }, { attributes: { layout: 'list' } }]) {
      const element = await mount(setting);
      element.query = 'zeppelin';
      await element.updateComplete;
      await ready(element);
      expect(shownWords(element).match(/No event matches/gu)).to.have.lengthOf(1);
      await expect(element).to.be.accessible();
    }
  });

  it('keeps the focus of whoever clears it by key', async () => {
    const element = await mount({ attributes: { query: 'tank' } });
    button(element, 'Clear filter').focus();
    await press('Enter');
    await element.loadComplete;
    expect(element.query).to.equal('');
    expect(focusedOn(element)).to.equal('count');
  });

  it('keeps the focus in the search box while the reader types', async () => {
    const element = await mount();
    await searchFor(element, 'kuleba');
    expect(focusedOn(element)).to.equal('input');
    expect(search(element).value).to.equal('kuleba');
  });

  it('says politely how many events are left', async () => {
    const element = await mount();
    await click(toggle(element, 'Strike'));
    await until('the count is said', () => live(element) !== '');
    expect(live(element)).to.match(/^5 of 6 events/u);
  });

  it('starts as the attributes say', async () => {
    const element = await mount({ attributes: { query: 'kuleba', 'hidden-groups': 'strike decision' } });
    expect(ids(element)).to.have.members(APPEALS);
    expect(search(element).value).to.equal('kuleba');
    expect(toggle(element, 'Strike').getAttribute('aria-pressed')).to.equal('false');
  });

  it('follows its attributes', async () => {
    const element = await mount();
    element.setAttribute('hidden-groups', '  appeal   no-such-group ');
    await element.updateComplete;
    await element.loadComplete;
    expect(ids(element)).to.have.members(OTHERS);
    element.removeAttribute('hidden-groups');
    element.setAttribute('query', 'leopard');
    await element.updateComplete;
    await element.loadComplete;
    expect(ids(element)).to.deep.equal(['leopard-2-countries']);
    element.removeAttribute('query');
    await element.updateComplete;
    await element.loadComplete;
    expect(ids(element)).to.have.lengthOf(6);
  });

  it('keeps the panel of an event that is filtered out open, and the drawing without it', async () => {
    const element = await mount();
    await click(mark(element, 'kn-23-strike'));
    await click(toggle(element, 'Strike'));
    expect(hasMark(element, 'kn-23-strike')).to.equal(false);
    expect(openEvent(element)).to.equal('kn-23-strike');
  });

  it('stays when other data come', async () => {
    const element = await mount({ attributes: { query: 'tanks' } });
    element.data = {
      events: [
        { id: 'a', date: '2001', title: 'Tanks' },
        { id: 'b', date: '2002', title: 'Ships' },
      ],
    };
    await element.updateComplete;
    await ready(element);
    expect(ids(element)).to.deep.equal(['a']);
    expect(countLine(element)).to.match(/^1 of 2 events/u);
  });

  it('never takes back what the reader typed while many events are searched', async () => {
    const events = Array.from({ length: 12_000 }, (_, i) => ({
      ...{ id: String(i), date: String(1000 + (i % 1000)), title: `Event ${String(i)}` },
      summary: 'A sentence that is long enough to take some time when it is searched. '.repeat(3),
    }));
    const element = await mount({ data: { events } });
    const told = record(element, 'timeline-filter');
    const box = search(element);
    for (const text of ['1', '11', '119', '1199', '11999']) {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((done) => setTimeout(done));
    }
    await until('the search has ended', () => element.visibleEvents.length === 1);
    await ready(element);
    expect(element.query).to.equal('11999');
    expect(search(element).value).to.equal('11999');
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(['11999']);
    expect(told.at(-1)?.query).to.equal('11999');
    for (const { query, count } of told) expect(count).to.equal(events.filter(({ id }) => id.includes(query)).length);
  });
});
