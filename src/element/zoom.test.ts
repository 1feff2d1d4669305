import { expect } from '@open-wc/testing';
import { click, frames, media, press } from '../testing/reader.js';
import {
  DAY,
  STORY,
  atRest,
  button,
  drawing,
  hasMark,
  mark,
  mount,
  pointOn,
  record,
  recordReader,
  spanOf,
  titles,
  withoutMotion,
} from '../testing/timeline.js';

const JANUARY = [Date.UTC(2023, 0, 10), Date.UTC(2023, 0, 25)] as const;

describe('zooming and moving the view', () => {
  withoutMotion();

  it('starts with all of the data in view, and a margin at both sides', async () => {
    const element = await mount();
    const [from, to] = element.domain;
    expect(from).to.be.below(Date.UTC(2023, 0, 14));
    expect(to).to.be.above(Date.UTC(2024, 8, 3));
    expect(spanOf(element)).to.be.below(598 * DAY * 1.2);
  });

  it('zooms by its buttons about the middle, and shows all again', async () => {
    const element = await mount();
    const full = element.domain;
    const middle = (full[0] + full[1]) / 2;
    await click(button(element, 'Zoom in'));
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo((full[1] - full[0]) / 2, 1);
    expect((element.domain[0] + element.domain[1]) / 2).to.be.closeTo(middle, 1);
    await click(button(element, 'Zoom in'));
    await click(button(element, 'Zoom out'));
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo((full[1] - full[0]) / 2, 1);
    await click(button(element, 'Show all'));
    await atRest(element);
    expect(element.domain).to.deep.equal(full);
  });

  it('parts 14 and 19 January by zooming, and all three titles are then read in full', async () => {
    const element = await mount();
    element.domain = JANUARY;
    await element.updateComplete;
    const [day14, day19, alsoDay19] = STORY.events;
    const x = (id: string): number => mark(element, id).getBoundingClientRect().x;
    expect(x(day19.id) - x(day14.id)).to.be.above(100);
    expect(x(alsoDay19.id)).to.be.closeTo(x(day19.id), 1);
    expect(titles(element)).to.have.members(STORY.events.slice(0, 3).map(({ title }) => title));
    expect(hasMark(element, 'kn-23-strike')).to.equal(false);
  });

  it('goes no further out than all of the data', async () => {
    const element = await mount();
    const full = element.domain;
    for (let i = 0; i < 3; i += 1) await click(button(element, 'Zoom out'));
    expect(element.domain).to.deep.equal(full);
    element.domain = [Date.UTC(1900), Date.UTC(2100)];
    expect(element.domain).to.deep.equal(full);
  });

  it('goes no further in than the finest precision of the data', async () => {
    const element = await mount();
    for (let i = 0; i < 20; i += 1) element.zoomIn();
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(DAY, 1);
    element.domain = [JANUARY[0], JANUARY[0] + 1000];
    expect(spanOf(element)).to.be.closeTo(DAY, 1);
  });

  it('does not leave the data sideways', async () => {
    const element = await mount();
    const [first, last] = element.domain;
    element.domain = [first - 400 * DAY, first - 300 * DAY];
    expect(element.domain[0]).to.be.closeTo(first, 1);
    expect(spanOf(element)).to.be.closeTo(100 * DAY, 1);
    element.domain = [last + 300 * DAY, last + 400 * DAY];
    expect(element.domain[1]).to.be.closeTo(last, 1);
  });

  it('shows all of the data where a domain makes no sense', async () => {
    const element = await mount();
    const full = element.domain;
    for (const wrong of [
      [NaN, 5],
      [5, 5],
      [9, 5],
      [-Infinity, Infinity],
    ] as const) {
      element.domain = JANUARY;
      element.domain = wrong;
      expect(element.domain).to.deep.equal(full);
    }
  });

  it('zooms to a domain and to an event', async () => {
    const element = await mount();
    element.zoomTo(JANUARY);
    await atRest(element);
    expect(element.domain).to.deep.equal([...JANUARY]);
    element.zoomTo('kn-23-strike');
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(15 * DAY, 1);
    expect(hasMark(element, 'kn-23-strike')).to.equal(true);
    element.zoomTo('no-such-event');
    await atRest(element);
    expect(hasMark(element, 'kn-23-strike')).to.equal(true);
    element.fit();
    await atRest(element);
    expect(titles(element)).to.have.lengthOf(6);
  });

  it('zooms and moves by keys', async () => {
    const element = await mount();
    const full = element.domain;
    drawing(element).focus();
    await press('+');
    await press('+');
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo((full[1] - full[0]) / 4, 1);
    await press('-');
    await atRest(element);
    const before = element.domain;
    expect(spanOf(element)).to.be.closeTo((full[1] - full[0]) / 2, 1);
    await press('Shift+ArrowRight');
    await atRest(element);
    expect(element.domain[0]).to.be.closeTo(before[0] + 0.2 * spanOf(element), 1);
    await press('Shift+ArrowLeft');
    await atRest(element);
    expect(element.domain[0]).to.be.closeTo(before[0], 1);
    await press('0');
    await atRest(element);
    expect(element.domain).to.deep.equal(full);
  });

  it('leaves keys with Ctrl, Alt or ⌘ to the page and its browser', async () => {
    const element = await mount();
    const full = element.domain;
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      const key = new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, cancelable: true, ...held });
      expect(drawing(element).dispatchEvent(key)).to.equal(true);
    }
    await atRest(element);
    expect(element.domain).to.deep.equal(full);
  });

  it('tells the page what the reader moves, and when the move has ended', async () => {
    const element = await mount();
    const moves = record(document.body, 'timeline-domainchange');
    await click(button(element, 'Zoom in'));
    await atRest(element);
    expect(moves.at(-1)).to.deep.equal({ domain: element.domain, settled: true });
  });

  it('does not tell the page what the page does itself', async () => {
    const element = await mount();
    const told = recordReader(element);
    element.domain = JANUARY;
    element.zoomIn();
    element.zoomOut();
    element.zoomTo('kn-23-strike');
    element.fit();
    element.select('kn-23-strike');
    element.next();
    element.previous();
    element.query = 'tanks';
    element.hiddenGroups = 'strike';
    element.selected = null;
    await element.updateComplete;
    await atRest(element);
    expect(told).to.deep.equal([]);
  });

  it('says which events are in view', async () => {
    const element = await mount();
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(STORY.events.map(({ id }) => id));
    element.domain = JANUARY;
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(STORY.events.slice(0, 3).map(({ id }) => id));
    element.query = 'leopard';
    await element.loadComplete;
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(['leopard-2-countries']);
  });

  it('starts at from and to, and follows them', async () => {
    const element = await mount({ attributes: { from: '2023-01', to: '2023-02' } });
    expect(element.domain).to.deep.equal([Date.UTC(2023, 0), Date.UTC(2023, 2)]);
    element.to = '2023-01';
    await element.updateComplete;
    expect(element.domain[1]).to.equal(Date.UTC(2023, 1));
    element.to = '';
    element.from = 'no date';
    await element.updateComplete;
    expect(titles(element)).to.have.lengthOf(6);
  });
});

describe('the motion of a zoom', () => {
  afterEach(async () => {
    await media({});
  });

  it('passes through views between, and ends where it was to go', async () => {
    const element = await mount();
    const spans = record(element, 'timeline-domainchange');
    const start = spanOf(element);
    await click(button(element, 'Zoom in'));
    await atRest(element);
    const between = spans.filter(({ settled }) => !settled);
    expect(between.length).to.be.above(1);
    for (const { domain } of between) expect(domain[1] - domain[0]).to.be.within(start / 2, start);
    expect(spans.filter(({ settled }) => settled)).to.have.lengthOf(1);
    expect(spanOf(element)).to.be.closeTo(start / 2, 1);
  });

  it('zooms as often as it is asked, however quickly', async () => {
    const element = await mount();
    const span = spanOf(element);
    element.zoomIn();
    element.zoomIn();
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(span / 4, 1);
    element.zoomOut();
    await atRest(element);
    expect(spanOf(element)).to.be.closeTo(span / 2, 1);
  });

  it('is left out where the reader prefers reduced motion', async () => {
    const real = window.matchMedia.bind(window);
    if (!(await media({ 'prefers-reduced-motion': 'reduce' })))
      window.matchMedia = (query) =>
        query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : real(query);
    try {
      const element = await mount();
      const moves = record(element, 'timeline-domainchange');
      await click(button(element, 'Zoom in'));
      await atRest(element);
      expect(moves).to.have.lengthOf(1);
      expect(moves[0].settled).to.equal(true);
    } finally {
      window.matchMedia = real;
    }
  });

  it('gives way to the reader’s hand', async () => {
    const element = await mount();
    element.zoomIn();
    await frames(3);
    const held = pointOn(element, 0.5, 0.2);
    const where = { clientX: held.x, clientY: held.y };
    const wheel = new WheelEvent('wheel', { ...where, deltaX: 40, cancelable: true, bubbles: true });
    drawing(element).dispatchEvent(wheel);
    const { domain } = element;
    await frames(4);
    expect(element.domain).to.deep.equal(domain);
  });
});
