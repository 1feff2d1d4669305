import { expect } from '@open-wc/testing';
import { click, frames } from '../testing/reader.js';
import { STORY, all, button, focusedOn, get, has, mount, openEvent, words } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const QUOTES = STORY.events.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote));

function printed(element: EventTimeline): void {
  expect(all(element, '.paper .drawing [part~=mark], .paper .drawing [part~=cluster]').length).to.be.above(1);
  expect(all(element, '.paper h3').map((title) => words(title))).to.deep.equal(STORY.events.map(({ title }) => title));
  expect(all(element, '.paper .words').map((quote) => quote.textContent)).to.deep.equal(QUOTES);
}

describe('printing', () => {
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
});
