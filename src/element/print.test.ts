import { expect } from '@open-wc/testing';
import { click, frames, media } from '../testing/reader.js';
import { STORY, all, button, focusedOn, get, has, mount, openEvent, words } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const QUOTES = STORY.events.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote));

function printed(element: EventTimeline): void {
  expect(all(element, '.paper .drawing [part~=mark], .paper .drawing [part~=cluster]').length).to.be.above(1);
  expect(all(element, '.paper h3').map((title) => words(title))).to.deep.equal(STORY.events.map(({ title }) => title));
  expect(all(element, '.paper .words').map((quote) => quote.textContent)).to.deep.equal(QUOTES);
}

describe('printing', () => {
  afterEach(() => media({}));

  for (const width of [360, 760])
    it(`draws the whole time once, with every excerpt, and leaves the view as it was: ${String(width)} px`, async () => {
      const element = await mount({ width, attributes: { selected: 'kn-23-strike', from: '2024' } });
      await click(button(element, 'Next'));
      await frames();
      const before = { domain: element.domain, html: get(element, '.timeline').childElementCount };
      const opened = openEvent(element);
      window.dispatchEvent(new Event('beforeprint'));
      printed(element);
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      window.dispatchEvent(new Event('afterprint'));
      expect(has(element, '.paper')).to.equal(false);
      expect({ domain: element.domain, html: get(element, '.timeline').childElementCount }).to.deep.equal(before);
      expect(openEvent(element)).to.equal(opened);
      expect(focusedOn(element)).to.equal('Next');
      await expect(element).to.be.accessible();
    });

  it('prints what the filter lets pass', async () => {
    const element = await mount({ attributes: { 'hidden-groups': 'appeal' } });
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.paper h3')).to.have.lengthOf(2);
    expect(words(get(element, '.paper .count'))).to.match(/^2 of 6 events/u);
    window.dispatchEvent(new Event('afterprint'));
    await expect(element).to.be.accessible();
  });

  it('shows the address of a source, not the words in it, and leaves no room for what plays', async function () {
    if (!(await media({ media: 'print' }))) this.skip();
    const url = 'https://news.example/a';
    const excerpts = [{ source: 's', quote: 'Some words' }];
    const film = { type: 'embed', url: 'https://www.youtube.com/watch?v=1' };
    const events = [{ id: 'a', date: '1962', title: 'A', excerpts, media: [film] }];
    const element = await mount({ data: { sources: [{ id: 's', publisher: 'News', url }], events } });
    window.dispatchEvent(new Event('beforeprint'));
    const shown = (selector: string): boolean => get(element, `.paper ${selector}`).getClientRects().length > 0;
    expect(getComputedStyle(get(element, '.paper blockquote'), '::after').content).to.equal(`"${url}"`);
    expect([shown('blockquote a'), shown('.frame'), shown('figcaption a')]).to.deep.equal([false, false, true]);
    window.dispatchEvent(new Event('afterprint'));
    await expect(element).to.be.accessible();
  });
});
