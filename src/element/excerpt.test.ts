import { expect } from '@open-wc/testing';
import type { EventTimeline } from './event-timeline.js';
import { click, frames, press, until } from '../testing/reader.js';
import { all, button, detail, find, focusedOn, get, has, live, mark, mount, words } from '../testing/timeline.js';

const QUOTE = 'Ми обрали летіти на Місяць.';
const SOURCES = [
  {
    ...{ id: 'uk', publisher: 'Газета', author: 'О. Коваль', title: 'Промова', published: '1962-09-12', lang: 'uk' },
    url: 'https://news.example/a#part',
  },
  { id: 'en', publisher: 'The Paper', url: 'https://paper.example/b', lang: 'en-GB' },
  { id: 'bare', publisher: 'An archive' },
];
const open = async (event: object, setting: Parameters<typeof mount>[0] = {}): Promise<EventTimeline> => {
  const data = { sources: SOURCES, events: [{ id: 'a', date: '1962', title: 'A speech', ...event }] };
  return mount({ data, ...setting, attributes: { selected: 'a', ...setting.attributes } });
};
const cites = (element: Element): readonly string[] => all(element, 'cite').map((cite) => words(cite));

/** A clipboard of the test's own. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

describe('an excerpt', () => {
  afterEach(() => {
    for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
  });

  it('stands between the words around it, in its own language, with its source in full', async () => {
    const element = await open({
      excerpts: [{ source: 'uk', prefix: 'Він сказав: ', quote: QUOTE, suffix: ' І ще раз.' }],
    });
    const excerpt = get(element, '[part~=excerpt]');
    expect(excerpt.lang).to.equal('uk');
    expect([...excerpt.querySelectorAll('.context, .words')].map((each) => each.textContent)).to.deep.equal([
      ...['Він сказав: ', QUOTE, ' І ще раз.'],
    ]);
    const size = (selector: string): number => Number.parseFloat(getComputedStyle(get(element, selector)).fontSize);
    expect(size('.quote')).to.be.above(size('cite')).and.to.be.above(size('.timeline'));
    const color = (selector: string): string => getComputedStyle(get(element, selector)).color;
    expect(color('.context')).not.to.equal(color('.words'));
    expect(cites(element)[0]).to.match(
      /^Газета, О\. Коваль, “Промова”, (12 September|September 12,) 1962, Ukrainian$/u,
    );
    expect(get(element, 'cite bdi[lang=uk]').textContent).to.equal('“Промова”');
    expect(get(element, 'blockquote footer').lang).to.match(/^en/u);
    await expect(element).to.be.accessible();
  });

  it('opens its source at the quoted words, after an id that the address has', async () => {
    const element = await open({
      excerpts: [
        { source: 'uk', quote: 'Місяць' },
        { source: 'en', prefix: 'She said that ', quote: 'it is so', suffix: ' and left them' },
      ],
    });
    const addresses = all<HTMLAnchorElement>(element, 'blockquote a').map((link) => link.getAttribute('href'));
    expect(addresses).to.deep.equal([
      `https://news.example/a#part:~:text=${encodeURIComponent('Місяць')}`,
      'https://paper.example/b#:~:text=said%20that-,it%20is%20so,-and%20left',
    ]);
  });

  it('names the language of a source only where it is not that of the page', async () => {
    const element = await open({
      excerpts: ['en', 'bare', 'none'].map((source) => ({ source, quote: 'Words' })),
    });
    expect(cites(element)).to.deep.equal(['The Paper', 'An archive', '']);
    const german = await open({ excerpts: [{ source: 'en', quote: 'Words' }] }, { attributes: { lang: 'de' } });
    expect(cites(german)[0]).to.match(/^The Paper, .*Englisch/u);
  });

  it('is copied with its citation, and says so to eye and ear', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const element = await open({ excerpts: [{ source: 'uk', quote: ` ${QUOTE} ` }] });
    await click(button(element, 'Copy quotation'));
    const lines = copied.split('\n');
    expect([lines[0], lines[2]]).to.deep.equal([`“${QUOTE}”`, 'https://news.example/a#part']);
    expect(lines[1]).to.match(/^Газета, О\. Коваль, “Промова”, /u);
    expect(words(get(element, '.copied'))).to.include('Copied');
    expect(focusedOn(element)).to.equal('Copy quotation');
    await until('it is said', () => live(element) === 'Copied');
    await expect(element).to.be.accessible();
  });

  it('moves nothing when it says that it is copied, on a small phone either', async () => {
    clipboard(() => Promise.resolve());
    for (const lang of ['en', 'de', 'uk', 'ar']) {
      const element = await open(
        { excerpts: [{ source: 'en', quote: 'Words' }] },
        { width: 320, attributes: { lang } },
      );
      const places = (): readonly string[] =>
        all(element, 'footer a, footer button, .nav button').map((each) => {
          const { x, y } = each.getBoundingClientRect();
          return [x, y - get(element, '.detail').getBoundingClientRect().y].join();
        });
      const before = places();
      const copy = get(element, 'footer button');
      await click(copy);
      await until('it is copied', () => has(element, '.copied'));
      expect(places()).to.deep.equal(before);
      for (const each of all(element, 'footer a, footer button'))
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      const [said, room] = [get(element, '.copied').scrollWidth, copy.getBoundingClientRect().width];
      expect(said, lang).to.be.at.most(Math.ceil(room));
      await expect(element).to.be.accessible();
    }
  });

  it('is put into a field, selected, where the browser refuses to copy', async () => {
    for (const refuse of [() => Promise.reject(new DOMException('no', 'NotAllowedError')), undefined]) {
      if (refuse) clipboard(refuse);
      else Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      const element = await open({ excerpts: [{ source: 'bare', quote: 'Words' }] });
      await click(button(element, 'Copy quotation'));
      await until('there is a field', () => has(element, '.by-hand'));
      const field = get<HTMLTextAreaElement>(element, '.by-hand');
      expect(field.readOnly).to.equal(true);
      expect(field.value).to.equal('“Words”\nAn archive');
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
      expect(has(element, '.copied')).to.equal(false);
      await expect(element).to.be.accessible();
    }
  });

  it('forgets what was copied when another event is opened', async () => {
    clipboard(() => Promise.resolve());
    const events = ['a', 'b'].map((id) => ({ id, date: '1962', title: id, excerpts: ['Words'] }));
    const element = await mount({ data: { events }, attributes: { selected: 'a' } });
    await click(button(element, 'Copy quotation'));
    expect(has(element, '.copied')).to.equal(true);
    await click(button(element, 'Next'));
    expect(has(element, '.copied')).to.equal(false);
  });
});

describe('taking an event along', () => {
  afterEach(() => {
    for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
  });

  it('copies a link to it', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const element = await open({}, { attributes: { id: 'moon', permalink: '' } });
    await click(button(element, 'Link to this event'));
    expect(copied.startsWith(location.href.split('#')[0])).to.equal(true);
    expect(copied).to.match(/#moon:event=a$/u);
    expect(words(get(element, '.actions'))).to.include('Copied');
  });

  it('shares it by the sheet of the platform, where there is one', async () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    Reflect.deleteProperty(navigator, 'share');
    const shared: ShareData[] = [];
    if (!('share' in navigator)) {
      const without = await open({});
      expect(words(get(without, '.actions'))).not.to.include('Share');
    }
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (what: ShareData) => {
        shared.push(what);
        return Promise.reject(new DOMException('thought better of it', 'AbortError'));
      },
    });
    const element = await open({});
    expect(words(get(element, '.actions'))).not.to.include('Link to this event');
    button(element, 'Share').focus();
    await press('Enter');
    await frames();
    expect(shared.map(({ title }) => title)).to.deep.equal(['A speech']);
    expect(shared[0].url).to.equal(location.href);
    await expect(element).to.be.accessible();
  });
});

describe('accounts that differ', () => {
  const ACCOUNTS = [
    { source: 'en', says: '37 kilometres', quote: 'It drove 37 kilometres.' },
    { source: 'uk', says: '39 kilometres', date: '1973-01-16' },
    { source: 'bare', quote: 'It drove far.' },
  ];

  it('stand side by side with their sources, none hidden', async () => {
    const element = await open({ excerpts: ACCOUNTS });
    const group = get(element, '[role=group][aria-labelledby$=differ]');
    expect(words(group)).to.match(/^Accounts differ/u);
    const [one, other, third] = all(element, '[part~=excerpt]');
    expect([group.contains(one), group.contains(other), group.contains(third)]).to.deep.equal([true, true, false]);
    expect(words(one)).to.match(/^37 kilometres.*It drove 37 kilometres\..*The Paper/u);
    expect(words(other)).to.match(/^(16 January|January 16,) 1973, 39 kilometres.*Газета/u);
    expect(words(other)).not.to.include('Copy quotation');
    const [a, b] = [one, other].map((each) => each.getBoundingClientRect());
    expect(a.top).to.equal(b.top);
    expect(a.right).to.be.below(b.left + 1);
    await expect(element).to.be.accessible();
  });

  it('stand one below the other where there is little room', async () => {
    const element = await open({ excerpts: ACCOUNTS }, { width: 360 });
    const [a, b] = all(element, '[part~=excerpt]').map((each) => each.getBoundingClientRect());
    expect(b.top).to.be.above(a.bottom - 1);
    expect(a.left).to.equal(b.left);
    await expect(element).to.be.accessible();
  });

  it('are not said to differ where they agree', async () => {
    const element = await open({ excerpts: [ACCOUNTS[0], { source: 'bare', date: '1973' }] });
    expect(find(element, '[role=group][aria-labelledby$=differ]')).to.equal(null);
    expect(all(element, '.says').map((each) => words(each))).to.deep.equal(['37 kilometres', '1973']);
    expect(words(detail(element))).not.to.include('differ');
  });

  it('say a date in the words of the data where it is none', async () => {
    const element = await open({ excerpts: [{ date: 'on a Monday' }] });
    expect(words(get(element, '.says'))).to.equal('on a Monday');
    await click(mark(element, 'a'));
  });
});
