import { expect } from '@open-wc/testing';
import { click, media, press } from '../testing/reader.js';
import type { EventTimeline } from './event-timeline.js';
import { all, drawing, focusedOn, get, mark, mount, openEvent, search, withoutMotion } from '../testing/timeline.js';

/** From the search on by the tab key, until the drawing has the focus. */
async function comeByTab(element: EventTimeline): Promise<void> {
  search(element).focus();
  for (let presses = 0; presses < 9 && focusedOn(element) !== 'drawing'; presses += 1) await press('Tab');
}

describe('what is seen', () => {
  withoutMotion();
  afterEach(() => media({}));

  it('is a ring around the drawing for whoever comes by keys, and none for whoever clicks', async () => {
    const element = await mount();
    const ring = (): string => getComputedStyle(drawing(element)).outlineStyle;
    await click(mark(element, 'kn-23-strike'));
    expect(openEvent(element)).to.equal('kn-23-strike');
    expect(ring()).to.equal('none');
    await comeByTab(element);
    expect(ring()).to.equal('solid');
    await expect(element).to.be.accessible();
  });

  it('has the colours of the reader’s system where those are forced', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    const element = await mount({ attributes: { selected: 'kn-23-strike' } });
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    element.after(probe);
    const ink = getComputedStyle(probe).color;
    for (const selector of ['text.date', 'text.title', 'text.tick'])
      expect(getComputedStyle(get(element, `.drawing ${selector}`)).fill, selector).to.equal(ink);
    expect(getComputedStyle(get(element, '.leader')).stroke).to.equal(ink);
    await expect(element).to.be.accessible();
  });

  it('is opaque where the reader wants less to be seen through', async function () {
    if (!(await media({ 'prefers-reduced-transparency': 'reduce' }))) this.skip();
    const events = ['2001', '2002', '2003'].map((date) => ({ date, title: date, status: 'retracted' }));
    const element = await mount({ data: { events, eras: [{ date: '2001/2002', label: 'An era' }] } });
    for (const node of all(element, '.leader, .drawing .shape'))
      expect(getComputedStyle(node).opacity, node.getAttribute('class') ?? '').to.equal('1');
    expect(getComputedStyle(get(element, '.era rect')).fill).to.match(/^rgb\(/u);
    await expect(element).to.be.accessible();
  });
});
