import { expect } from '@open-wc/testing';
import type { Point } from '../testing/reader.js';
import { click, frames, madeTouch, press, swipe, touch, until, viewport } from '../testing/reader.js';
import {
  STORY,
  atRest,
  button,
  detail,
  find,
  focusedOn,
  get,
  has,
  hasMark,
  mount,
  openEvent,
  record,
  toggle,
  withoutMotion,
  words,
} from '../testing/timeline.js';

const IDS = STORY.events.map(({ id }) => id);
const TALE = {
  ...{ title: 'A tale', description: 'Told backwards.', story: true, order: 'given' },
  events: ['2004', '2002', '2003', '2001'].map((date) => ({
    id: `in-${date}`,
    date,
    title: `In ${date}`,
    summary: 'S',
  })),
};
const position = (element: Element): string => words(get(element, '.position')).split(',')[0];

/** A finger that goes over the panel of the open event. */
async function swipeBy(element: Element, x: number, y = 0): Promise<void> {
  const panel = detail(element)!;
  panel.scrollIntoView({ block: 'center' });
  await frames();
  const box = get(element, '.detail .head').getBoundingClientRect();
  const from: Point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const way = swipe([from], [{ x: from.x + x, y: from.y + y }]);
  if (!(await touch(way))) await madeTouch(get(element, '.detail .head'), way);
  await frames(4);
}

describe('a story', () => {
  withoutMotion();
  afterEach(() => viewport(800, 600));

  it('starts by a button under its title and description, and goes on by keys', async () => {
    const element = await mount({ data: TALE });
    expect(openEvent(element)).to.equal(null);
    const start = button(element, 'Start');
    const below = get(element, '.description').getBoundingClientRect().bottom;
    expect(start.getBoundingClientRect().top).to.be.at.least(below);
    await expect(element).to.be.accessible();
    const told = record(element, 'timeline-select');
    start.focus();
    await press('Enter');
    expect(openEvent(element)).to.equal('in-2004');
    expect(focusedOn(element)).to.equal('detail');
    expect(told.map(({ id }) => id)).to.deep.equal(['in-2004']);
    await press('Tab', 'Tab', 'Enter');
    expect(openEvent(element)).to.equal('in-2002');
    expect(focusedOn(element)).to.equal('Next');
    await expect(element).to.be.accessible();
    await press('Escape');
    expect(openEvent(element)).to.equal(null);
    expect(focusedOn(element)).to.equal('Start');
  });

  it('has no such button where the data tell none, or the filter leaves none', async () => {
    const element = await mount();
    expect(has(element, '.start')).to.equal(false);
    const none = await mount({ data: TALE, attributes: { query: 'nothing like it' } });
    expect(has(none, '.start')).to.equal(false);
  });

  it('follows the order in which the data give it, where they say so', async () => {
    const element = await mount({ data: TALE });
    await click(button(element, 'Start'));
    const seen = [openEvent(element)];
    for (let n = 1; n < 4; n += 1) {
      expect(position(element)).to.equal(`${String(n)} of 4`);
      await click(button(element, 'Next'));
      seen.push(openEvent(element));
    }
    expect(seen).to.deep.equal(['in-2004', 'in-2002', 'in-2003', 'in-2001']);
    expect(button(element, 'Next').ariaDisabled).to.equal('true');
    element.previous();
    await element.updateComplete;
    expect(openEvent(element)).to.equal('in-2003');
    element.select(null);
    element.next();
    await element.updateComplete;
    expect(openEvent(element)).to.equal('in-2004');
  });

  it('follows time where they do not, and only what the filter leaves', async () => {
    const element = await mount({ data: { ...TALE, order: 'time' } });
    await click(button(element, 'Start'));
    expect(openEvent(element)).to.equal('in-2001');
    const story = await mount();
    await click(toggle(story, 'Appeal'));
    story.select(IDS[0]);
    await story.updateComplete;
    expect(position(story)).to.equal('1 of 2');
    await click(button(story, 'Next'));
    expect(openEvent(story)).to.equal('kn-23-strike');
  });

  it('moves the drawing so that the present event is in view', async () => {
    const element = await mount({ data: TALE });
    element.domain = [Date.UTC(2003, 10), Date.UTC(2004, 6)];
    await click(button(element, 'Start'));
    expect(hasMark(element, 'in-2002')).to.equal(false);
    await click(button(element, 'Next'));
    await atRest(element);
    expect(hasMark(element, 'in-2002')).to.equal(true);
  });

  it('says where the reader has come to', async () => {
    const element = await mount({ data: TALE });
    await click(button(element, 'Start'));
    await click(button(element, 'Next'));
    const status = get(element, '.position');
    expect(status.getAttribute('role')).to.equal('status');
    expect(words(status)).to.equal('2 of 4, In 2002');
  });

  it('keeps the focus on its buttons on a phone, where the panel opens in its place', async () => {
    const element = await mount({ data: { ...TALE, order: 'time' }, width: 360 });
    await click(button(element, 'Start'));
    expect(openEvent(element)).to.equal('in-2001');
    button(element, 'Next').focus();
    for (const id of ['in-2002', 'in-2003', 'in-2004']) {
      await press('Enter');
      await frames();
      expect(openEvent(element)).to.equal(id);
      expect(focusedOn(element)).to.equal('Next');
      const { top } = detail(element)!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
    }
    await expect(element).to.be.accessible();
    await press('Escape');
    expect(openEvent(element)).to.equal(null);
  });
});

describe('a swipe over the panel', () => {
  withoutMotion();

  it('turns to the next event and back', async () => {
    const element = await mount({ attributes: { selected: IDS[0] } });
    await swipeBy(element, -120);
    await until('the next is open', () => openEvent(element) === IDS[1]);
    await swipeBy(element, 120);
    await until('the first is open', () => openEvent(element) === IDS[0]);
    await swipeBy(element, 120);
    expect(openEvent(element)).to.equal(IDS[0]);
    await expect(element).to.be.accessible();
  });

  it('is mirrored where time runs from right to left', async () => {
    const element = await mount({ attributes: { selected: IDS[0], lang: 'ar' } });
    await swipeBy(element, -120);
    expect(openEvent(element)).to.equal(IDS[0]);
    await swipeBy(element, 120);
    await until('the next is open', () => openEvent(element) === IDS[1]);
  });

  it('turns nothing where the finger goes down, goes no distance, or lies on a player', async () => {
    const data = {
      events: ['1', '2'].map((id) => ({
        ...{ id, date: `200${id}`, title: id, summary: 'S'.repeat(60) },
        media: [{ type: 'audio', url: 'sound.mp3', alt: 'A sound' }],
      })),
    };
    const element = await mount({ data, attributes: { selected: '1' } });
    await swipeBy(element, -20);
    await swipeBy(element, -60, -60);
    expect(openEvent(element)).to.equal('1');
    const player = find(element, 'audio')!;
    await madeTouch(player, swipe([{ x: 300, y: 300 }], [{ x: 100, y: 300 }]));
    expect(openEvent(element)).to.equal('1');
  });

  it('leaves the page to a finger that goes up', async function () {
    const element = await mount({ attributes: { selected: IDS[1] } });
    const filler = document.createElement('div');
    filler.style.height = '2000px';
    document.body.append(filler);
    const panel = get(element, '.detail');
    expect(getComputedStyle(panel).touchAction).to.match(/pan-y/u);
    panel.scrollIntoView({ block: 'center' });
    await frames();
    const before = window.scrollY;
    const box = panel.getBoundingClientRect();
    const from = { x: Math.round(box.x + box.width / 2), y: Math.round(Math.max(200, box.y + 60)) };
    const moved = await touch(swipe([from], [{ x: from.x, y: from.y - 150 }], 10));
    await frames(4);
    const after = window.scrollY;
    filler.remove();
    window.scrollTo(0, 0);
    // The driver of Firefox makes touches that no page scrolls by.
    if (!moved || navigator.userAgent.includes('Firefox')) this.skip();
    expect(after).to.be.above(before + 50);
    expect(openEvent(element)).to.equal(IDS[1]);
  });
});
