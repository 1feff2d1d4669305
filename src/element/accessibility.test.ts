import { expect } from '@open-wc/testing';
import { click, frames, media, press, until } from '../testing/reader.js';
import { fakeServer, stopServers } from '../testing/server.js';
import {
  STORY,
  button,
  clusters,
  drawing,
  get,
  has,
  mark,
  mount,
  openEvent,
  ready,
  toggle,
  withoutMotion,
} from '../testing/timeline.js';

describe('accessibility, as axe sees it', () => {
  withoutMotion();
  afterEach(async () => {
    stopServers();
    await media({});
  });

  it('finds nothing in the drawing', async () => {
    const element = await mount();
    await expect(element).to.be.accessible();
    drawing(element).focus();
    await press('End');
    await expect(element).to.be.accessible();
  });

  it('finds nothing with the panel open', async () => {
    const element = await mount();
    await click(mark(element, 'kn-23-strike'));
    expect(openEvent(element)).to.equal('kn-23-strike');
    await expect(element).to.be.accessible();
    element.selected = STORY.events[5].id;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('finds nothing with the list under the drawing open', async () => {
    const element = await mount();
    await click(get(element, 'details summary'));
    await expect(element).to.be.accessible();
  });

  it('finds nothing with clusters and the list of one', async () => {
    const element = await mount({ attributes: { height: '110' } });
    await expect(element).to.be.accessible();
    await click(clusters(element).at(-1)!);
    expect(has(element, '.members')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  for (const width of [280, 360]) {
    it(`finds nothing in the list that stands alone, at ${String(width)} px`, async () => {
      const element = await mount({ width });
      await expect(element).to.be.accessible();
      await click(get(element, `button.entry[data-id="${STORY.events[3].id}"]`));
      expect(openEvent(element)).to.equal(STORY.events[3].id);
      await expect(element).to.be.accessible();
    });
  }

  it('finds nothing with a group off, and where nothing matches', async () => {
    const element = await mount();
    await click(toggle(element, 'Appeal'));
    await expect(element).to.be.accessible();
    element.query = 'zeppelin';
    await element.updateComplete;
    await ready(element);
    await expect(element).to.be.accessible();
    const narrow = await mount({ width: 360, attributes: { query: 'zeppelin' } });
    await expect(narrow).to.be.accessible();
  });

  it('finds nothing where no event is in view', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 5), Date.UTC(2023, 7)];
    await element.updateComplete;
    drawing(element).focus();
    await frames();
    await expect(element).to.be.accessible();
  });

  it('finds nothing while it loads, with no events, and when it failed', async () => {
    const server = fakeServer(null);
    const element = await mount({ attributes: { src: server.url }, early: true });
    await until('it asks', () => server.asked === 1);
    await expect(element).to.be.accessible();
    server.answer = { status: 404 };
    await ready(element);
    await expect(element).to.be.accessible();
    server.answer = { body: '[]' };
    await click(button(element, 'Try again'));
    await ready(element);
    await expect(element).to.be.accessible();
  });

  it('finds nothing in the dark', async () => {
    await media({ 'prefers-color-scheme': 'dark' });
    const element = await mount();
    const room = element.parentElement!;
    room.style.colorScheme = 'dark';
    room.style.backgroundColor = '#14171c';
    await click(toggle(element, 'Appeal'));
    await click(mark(element, 'kn-23-strike'));
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(20, 23, 28)');
    await expect(element).to.be.accessible();
  });

  it('finds nothing from right to left', async () => {
    const element = await mount({ attributes: { lang: 'ar' } });
    expect(get(element, '.timeline').dir).to.equal('rtl');
    await click(mark(element, 'kn-23-strike'));
    await expect(element).to.be.accessible();
  });

  it('finds nothing with one group without a name, with retracted and with untitled events', async () => {
    const element = await mount({
      data: {
        events: [
          { id: 'a', date: '2001', title: 'A', status: 'retracted' },
          { id: 'b', date: '2002~' },
          {
            id: 'c',
            date: '2003/..',
            title: 'C',
            status: 'disputed',
            links: [{ url: 'https://example.org/', label: 'L' }],
          },
        ],
      },
    });
    element.selected = 'c';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('gives two timelines on a page ids of their own', async () => {
    const [one, two] = [await mount(), await mount()];
    for (const element of [one, two]) element.selected = 'kn-23-strike';
    await Promise.all([one.updateComplete, two.updateComplete]);
    const ids = [one, two].flatMap((element) => [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).to.be.above(10);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('has targets that fingers meet, where space is small', async () => {
    const element = await mount({ width: 360, attributes: { selected: 'kn-23-strike', query: 'a' } });
    await click(button(element, 'Filter · 3 groups'));
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    expect(buttons.length).to.be.above(12);
    for (const each of buttons) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.textContent).to.be.at.least(44);
    }
    await expect(element).to.be.accessible();
  });

  it('is readable in forced colours', async () => {
    if (!(await media({ 'forced-colors': 'active' }))) {
      // Where they can't be forced, the rules for them are there all the same.
      const element = await mount();
      const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      expect(
        rules.some((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors')),
      ).to.equal(true);
      return;
    }
    const element = await mount();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    for (const { id } of STORY.events) {
      const { fill, stroke } = getComputedStyle(mark(element, id).querySelector('path.shape')!);
      expect([fill, stroke], id).to.include(color);
    }
    probe.remove();
  });
});
