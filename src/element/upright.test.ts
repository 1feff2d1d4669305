import { expect } from '@open-wc/testing';
import { click, frames, media, middleOf, press, swipe, touch, until } from '../testing/reader.js';
import {
  STORY,
  all,
  button,
  countLine,
  focusedOn,
  get,
  has,
  mount,
  openEvent,
  record,
  search,
  shadow,
  toggle,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const IDS = STORY.events.map(({ id }) => id);
const PHONE = { width: 360 };
const entries = (element: EventTimeline): readonly HTMLButtonElement[] =>
  all<HTMLButtonElement>(element, '.upright .entry');
const entry = (element: EventTimeline, id: string): HTMLButtonElement =>
  get<HTMLButtonElement>(element, `.upright .entry[data-id="${id}"]`);
const listed = (element: EventTimeline): readonly (string | undefined)[] =>
  entries(element).map(({ dataset }) => dataset['id']);
const days = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `d${String(i)}`,
    date: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
    title: `Day ${String(i)}`,
  }));

describe('on a phone', () => {
  withoutMotion();
  afterEach(async () => {
    await media({});
    window.scrollTo(0, 0);
  });

  it('the timeline stands upright: events in time under their years, with a long empty time said', async () => {
    const element = await mount(PHONE);
    expect(has(element, '.drawing')).to.equal(false);
    expect(listed(element)).to.deep.equal(IDS);
    expect(all(element, 'h3').map((heading) => words(heading))).to.deep.equal(['2023', '2024']);
    expect(words(entry(element, IDS[0]))).to.equal('14 January inferred Britain decides to send Challenger 2 tanks');
    expect(all(element, '.empty').map((each) => words(each.querySelector('.silent')))).to.deep.equal([
      '19 months without events',
    ]);
    const tops = entries(element).map((each) => each.getBoundingClientRect().top);
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
    expect(all(element, '[part~=mark] .event.inferred')).to.have.lengthOf(2);
    await expect(element).to.be.accessible();
  });

  it('it is the same timeline as on a wide screen: selection, filter and view come along', async () => {
    const element = await mount({ attributes: { selected: IDS[1], 'hidden-groups': 'strike' } });
    element.parentElement!.style.width = '360px';
    await until('it stands upright', () => has(element, '.upright'));
    expect(openEvent(element)).to.equal(IDS[1]);
    expect(countLine(element)).to.match(/^5 of 6 events/u);
    expect(listed(element)).to.deep.equal(IDS.filter((id) => id !== 'kn-23-strike'));
    element.parentElement!.style.width = '760px';
    await until('the drawing is there', () => has(element, '.drawing'));
    expect(openEvent(element)).to.equal(IDS[1]);
    await expect(element).to.be.accessible();
  });

  it('a detail opens in its place, and what was pressed stays under the finger', async () => {
    const element = await mount(PHONE);
    const told = record(element, 'timeline-select');
    const room = element.parentElement!;
    room.style.paddingBlock = '600px 2000px';
    await click(entry(element, IDS[0]));
    expect(entry(element, IDS[0]).closest('li')?.querySelector('[part~=detail]')?.localName).to.equal('article');
    const second = entry(element, IDS[1]);
    second.scrollIntoView({ block: 'center' });
    await frames(3);
    const { top } = second.getBoundingClientRect();
    await click(second);
    await frames(3);
    expect(openEvent(element)).to.equal(IDS[1]);
    expect(second.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await click(second);
    expect(openEvent(element)).to.equal(null);
    expect(told.map(({ id }) => id)).to.deep.equal([IDS[0], IDS[1], null]);
    await expect(element).to.be.accessible();
  });

  it('a step to the next event keeps its button under the focus, and brings the event to where the last one stood', async () => {
    const element = await mount({ ...PHONE, attributes: { selected: IDS[3] } });
    element.parentElement!.style.paddingBlock = '600px 2000px';
    entry(element, IDS[3]).scrollIntoView();
    const { top } = entry(element, IDS[3]).getBoundingClientRect();
    button(element, 'Next').focus({ preventScroll: true });
    await press('Enter');
    await frames(3);
    expect(openEvent(element)).to.equal(IDS[4]);
    expect(focusedOn(element)).to.equal('Next');
    expect(entry(element, IDS[4]).getBoundingClientRect().top).to.be.closeTo(Math.max(top, 0), 1);
    await expect(element).to.be.accessible();
  });

  it('keys go up and down, open, and come back to where they were', async () => {
    const element = await mount(PHONE);
    entry(element, IDS[0]).focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(openEvent(element)).to.equal(IDS[2]);
    expect(entry(element, IDS[2]).ariaExpanded).to.equal('true');
    button(element, 'Close').focus();
    await press('Escape');
    expect(openEvent(element)).to.equal(null);
    expect(focusedOn(element)).to.include(STORY.events[2].title);
    await press('ArrowUp');
    expect(focusedOn(element)).to.include(STORY.events[1].title);
    await expect(element).to.be.accessible();
  });

  it('the filter folds into one button, and the search into its glass', async () => {
    const element = await mount(PHONE);
    const fold = button(element, 'Filter · 3 groups');
    expect(get(element, '.chips').getClientRects().length).to.equal(0);
    expect(fold.ariaExpanded).to.equal('false');
    await click(fold);
    expect(fold.ariaExpanded).to.equal('true');
    await click(toggle(element, 'Appeal'));
    expect(words(fold)).to.equal('Filter · 2 groups');
    expect(countLine(element)).to.match(/^2 of 6 events/u);
    expect(listed(element)).to.deep.equal([IDS[0], IDS[3]]);
    await click(button(element, 'Clear filter'));
    expect(listed(element)).to.deep.equal(IDS);
    const narrow = search(element).getBoundingClientRect().width;
    await click(search(element));
    expect(search(element).getBoundingClientRect().width).to.be.above(narrow + 60);
    await expect(element).to.be.accessible();
  });

  it('a finger scrolls the page, wherever it is put, and opens what it taps', async function () {
    const element = await mount(PHONE);
    element.parentElement!.style.paddingBlockEnd = '3000px';
    const cancelled: boolean[] = [];
    const onTouch = ({ defaultPrevented }: Event): number => cancelled.push(defaultPrevented);
    for (const name of ['touchstart', 'touchmove']) window.addEventListener(name, onTouch);
    if (!(await touch([[middleOf(entry(element, IDS[1]))], []]))) this.skip();
    await until('it is open', () => openEvent(element) === IDS[1]);
    const { x } = middleOf(entry(element, IDS[1]));
    const y = Math.round(window.innerHeight * 0.8);
    await touch(swipe([{ x, y }], [{ x, y: y - 220 }]));
    // The driver of Firefox makes touches that no page scrolls by, not even an empty one.
    if (!navigator.userAgent.includes('Firefox')) await until('the page has scrolled', () => window.scrollY > 100);
    for (const name of ['touchstart', 'touchmove']) window.removeEventListener(name, onTouch);
    expect(cancelled).not.to.include(true);
    expect(openEvent(element)).to.equal(IDS[1]);
    for (const node of all(element, '.upright *'))
      expect(getComputedStyle(node).touchAction).to.match(/^(?:auto|manipulation|pan-y pinch-zoom)$/u);
    await expect(element).to.be.accessible();
  });

  it('many events stand as months and years, and part where they are opened', async () => {
    const element = await mount({ ...PHONE, data: { events: days(4000) } });
    expect(entries(element).length).to.be.below(60);
    const [first] = entries(element);
    expect(words(first)).to.equal('January to June 2000 182 events Day 0 …');
    first.focus();
    await press('Enter');
    expect(element.visibleEvents).to.have.lengthOf(182);
    expect(focusedOn(element)).to.match(/^1 (?:to|January)/u);
    expect(words(button(element, 'Later: 3,818'))).to.equal('Later: 3,818');
    await click(button(element, 'Later: 3,818'));
    expect(element.visibleEvents.length).to.be.within(175, 185);
    expect(has(element, '.zoom')).to.equal(true);
    await expect(element).to.be.accessible();
    await click(button(element, 'Show all'));
    expect(element.visibleEvents).to.have.lengthOf(4000);
  });

  it('a few of them unfold in their place, and stay unfolded while one of them is read', async () => {
    const element = await mount({ ...PHONE, data: { events: days(300) } });
    const [first] = entries(element);
    expect(first.ariaExpanded).to.equal('false');
    await click(first);
    expect(first.ariaExpanded).to.equal('true');
    await click(entry(element, 'd3'));
    expect(openEvent(element)).to.equal('d3');
    await click(entry(element, 'd3'));
    expect(entry(element, 'd4').isConnected).to.equal(true);
    await click(first);
    expect(has(element, '[data-id=d4]')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('keys zoom about the event that has the focus, which keeps it, and show all again', async () => {
    const element = await mount(PHONE);
    entry(element, IDS[3]).focus();
    await press('+', '+', '+');
    expect(listed(element)).to.deep.equal(IDS.slice(3));
    expect(focusedOn(element)).to.include(STORY.events[3].title);
    await press('-');
    expect(listed(element)).to.deep.equal(IDS.slice(3));
    await press('0');
    expect(listed(element)).to.deep.equal(IDS);
    expect(focusedOn(element)).to.include(STORY.events[3].title);
    await expect(element).to.be.accessible();
  });

  it('what is opened from outside comes into view, and so does what was open before it stood upright', async () => {
    const element = await mount({ ...PHONE, attributes: { from: '2023-01-10', to: '2023-01-25', selected: IDS[3] } });
    await until('it is there', () => openEvent(element) === IDS[3]);
    element.select(IDS[0]);
    await until('the other is there', () => openEvent(element) === IDS[0]);
    element.parentElement!.style.width = '760px';
    await until('the drawing is there', () => has(element, '.drawing'));
    element.domain = [Date.UTC(2024, 7, 1), Date.UTC(2024, 9, 1)];
    element.parentElement!.style.width = '360px';
    await until('it is there again', () => has(element, '.upright') && openEvent(element) === IDS[0]);
    await expect(element).to.be.accessible();
  });

  it('the filter unfolds from the top: groups, topics, places, dates', async () => {
    const element = await mount(PHONE);
    await click(button(element, 'Filter · 3 groups'));
    await until('the choices are there', () => has(element, '.choice'));
    const top = (selector: string): number => get(element, selector).getBoundingClientRect().top;
    expect(top('.chips')).to.be.above(top('.unfolds'));
    expect(top('.facets')).to.be.above(top('.chips'));
    await expect(element).to.be.accessible();
    await click(button(element, 'Filter · 3 groups'));
    expect(has(element, '.facets')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('events of no group are filtered by topics, places and dates too', async () => {
    const events = ['2001', '2002'].map((date) => ({ date, title: date, places: [`Place ${date}`] }));
    const element = await mount({ ...PHONE, data: { events } });
    await click(button(element, 'Filter'));
    await until('the choices are there', () => has(element, '.choice'));
    await click(get(element, '.choice'));
    expect(countLine(element)).to.match(/^1 of 2 events/u);
    await expect(element).to.be.accessible();
  });

  it('a stretch of time is a narrow strip beside the rail', async () => {
    const events = ['1969-07', '1969-07-20/1969-07-21', '1973-01-15/1973-05-11'].map((date) => ({ date, title: date }));
    const element = await mount({ ...PHONE, data: { events } });
    const strips = all(element, '.segment').map((each) => each.getBoundingClientRect().width);
    expect(strips.length).to.be.above(1);
    expect(Math.max(...strips)).to.be.at.most(4);
    await expect(element).to.be.accessible();
  });

  it('nothing is wider than a phone, down to 280 px', async () => {
    for (const width of [280, 360]) {
      const element = await mount({ width, attributes: { selected: IDS[3] } });
      const { right } = element.getBoundingClientRect();
      for (const node of shadow(element).querySelectorAll('.upright *, .folding *'))
        expect(node.getBoundingClientRect().right, node.className).to.be.at.most(right + 8);
      await expect(element).to.be.accessible();
    }
  });

  it('is readable in forced colours', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    const element = await mount({ ...PHONE, attributes: { selected: IDS[3] } });
    await expect(element).to.be.accessible();
  });
});
