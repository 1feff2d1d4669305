import { expect } from '@open-wc/testing';
import type { EventTimeline } from './event-timeline.js';
import { click, drag, middleOf, press } from '../testing/reader.js';
import { DAY, all, atRest, button, find, get, mount, spanOf, words } from '../testing/timeline.js';

const sliders = (element: EventTimeline): readonly SVGGElement[] => all<SVGGElement>(element, '.grip');
const strip = (element: EventTimeline): DOMRect => get(element, '.overview svg').getBoundingClientRect();

describe('the overview', () => {
  it('shows all of the time with a window over what is in view', async () => {
    const element = await mount();
    const full = get(element, '.window').getBoundingClientRect();
    expect(full.width).to.be.closeTo(strip(element).width, 3);
    element.zoomTo([Date.UTC(2023, 0, 1), Date.UTC(2023, 6, 1)]);
    await atRest(element);
    expect(get(element, '.window').getBoundingClientRect().width).to.be.lessThan(full.width / 2);
    expect(all(element, '.overview .share')).to.have.length.greaterThan(2);
  });

  it('moves the view with its window, and keeps its width', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 0, 1), Date.UTC(2023, 6, 1)];
    await atRest(element);
    const before = element.domain;
    const from = middleOf(get(element, '.window'));
    await drag(from, { x: from.x + 60, y: from.y }, { x: from.x + 120, y: from.y });
    await atRest(element);
    expect(element.domain[0]).to.be.greaterThan(before[0] + 60 * DAY);
    expect(spanOf(element)).to.be.closeTo(before[1] - before[0], DAY);
  });

  it('narrows the view by an edge, and the other edge stays', async () => {
    const element = await mount();
    const before = element.domain;
    const from = middleOf(sliders(element)[1]);
    const inside = { x: Math.round(strip(element).right - 2), y: from.y };
    await drag(inside, { x: inside.x - 100, y: from.y }, { x: inside.x - 200, y: from.y });
    await atRest(element);
    expect(element.domain[0]).to.be.closeTo(before[0], DAY);
    expect(element.domain[1]).to.be.lessThan(before[1] - 60 * DAY);
  });

  it('brings the window to where it is pressed', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 0, 1), Date.UTC(2023, 3, 1)];
    await atRest(element);
    const { right, top } = strip(element);
    await click({ x: Math.round(right - 30), y: Math.round(top + 13) });
    await atRest(element);
    expect(element.domain[1]).to.be.greaterThan(Date.UTC(2024, 6, 1));
  });

  it('is two sliders for the keyboard, each with its day in words', async () => {
    const element = await mount();
    const [start, end] = sliders(element);
    expect(start.getAttribute('role')).to.equal('slider');
    for (const [slider, said] of [
      [start, /^\d+ \w+ 202[23]$/u],
      [end, /^\d+ \w+ 2024$/u],
    ] as const)
      expect(slider.getAttribute('aria-valuetext')).to.match(said);
    const before = element.domain;
    end.focus();
    await press('ArrowLeft', 'ArrowLeft');
    await atRest(element);
    expect(element.domain[1]).to.be.lessThan(before[1]);
    expect(Number(sliders(element)[1].getAttribute('aria-valuenow'))).to.equal(96);
    await press('PageDown');
    await atRest(element);
    expect(Number(sliders(element)[1].getAttribute('aria-valuenow'))).to.equal(86);
    await press('PageUp', 'End');
    await atRest(element);
    expect(element.domain).to.deep.equal(before);
    start.focus();
    await press('ArrowLeft');
    expect(element.domain).to.deep.equal(before);
  });
});

describe('a live story', () => {
  const later = [{ id: 'later', date: '2025-05-01', title: 'What came later', group: 'appeal' }];

  it('takes more events in, says how many, and moves nothing until the reader asks', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 0, 10), Date.UTC(2023, 0, 25)];
    element.select('tank-coalition-appeal');
    await atRest(element);
    const before = element.domain;
    element.append(later);
    await element.loadComplete;
    await atRest(element);
    expect(element.domain).to.deep.equal(before);
    expect(element.selected).to.equal('tank-coalition-appeal');
    const pill = button(element, '1 new event');
    await click(pill);
    await atRest(element);
    expect(find(element, '.news')).to.equal(null);
    expect(element.visibleEvents.map(({ id }) => id)).to.include('later');
    expect(words(get(element, '.count'))).to.match(/^7 of 7 events/u);
  });

  it('takes them in under a filter and in folded time as well', async () => {
    const element = await mount({ attributes: { query: 'came later', fold: '' } });
    element.append(later);
    await element.loadComplete;
    await atRest(element);
    element.fit();
    await atRest(element);
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(['later']);
  });

  it('loses none of several lists that come at once', async () => {
    const element = await mount();
    for (const year of [2026, 2027, 2028]) element.append([{ id: `y${year}`, date: String(year), title: 'T' }]);
    await element.loadComplete;
    await atRest(element);
    await click(button(element, '3 new events'));
    await atRest(element);
    expect(element.visibleEvents.map(({ id }) => id)).to.include.members(['y2026', 'y2027', 'y2028']);
  });

  it('still takes nodes, as every element does', async () => {
    const element = await mount();
    element.append('text', document.createElement('p'));
    expect(element.lastElementChild?.localName).to.equal('p');
    expect(find(element, '.news')).to.equal(null);
  });
});
