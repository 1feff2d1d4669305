import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Point } from '../testing/reader.js';
import { ctrlWheel, frames, movePointer, until } from '../testing/reader.js';
import { atRest, clusters, drawing, get, mark, marks, mount, pointOn } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const YEAR = 365.2425 * 86_400_000;

/** One event a week for forty years, and one in 2000 that is not to be overlooked; ten years of them in view. */
async function manyEvents(attributes: Readonly<Record<string, string>> = {}): Promise<EventTimeline> {
  const week = 7 * 86_400_000;
  const events = Array.from({ length: 2000 }, (_, i) => {
    const date = new Date(Date.UTC(1980) + i * week).toISOString().slice(0, 10);
    return { id: `e${i}`, date, title: `Event ${i}` };
  });
  const long = { id: 'long', date: '1997-01-01/1999-01-01', title: 'A long one', importance: 9 };
  const element = await mount({ attributes: { from: '1995', to: '2004', ...attributes }, data: [...events, long] });
  expect(clusters(element).length).to.be.greaterThan(12);
  return element;
}

/** What lies under the left edge of the long event, as it is seen on the screen. */
const edgeOf = (element: EventTimeline): number =>
  mark(element, 'long').querySelector('.strip')!.getBoundingClientRect().x;
const placeOf = (element: EventTimeline, ms: number): number => {
  const box = get(element, '.plot').getBoundingClientRect();
  const [from, to] = element.domain;
  const share = (ms - from) / (to - from);
  return box.x + box.width * (getComputedStyle(get(element, '.timeline')).direction === 'rtl' ? 1 - share : share);
};
const START = Date.UTC(1997);
const END = Date.UTC(1999, 0, 2);

/** The attributes of the drawing's elements: what is laid out anew changes them. */
const laidOut = (element: EventTimeline): readonly string[] =>
  [...marks(element), ...clusters(element)].map((each) => `${each.id} ${each.getAttribute('transform') ?? ''}`);

const press = async (element: EventTimeline, at: Point): Promise<void> => {
  await movePointer(at);
  await sendMouse({ type: 'down' });
  // The first step is laid out, with what is beyond the edges.
  await movePointer({ x: at.x - 8, y: at.y });
  await until('it moves', () => get(element, '.plot').classList.contains('moving'));
};

describe('a drawing that moves', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  for (const dir of ['ltr', 'rtl']) {
    it(`is moved as a whole under the mouse, and is right at each step (${dir})`, async () => {
      const element = await manyEvents({ dir });
      const at = pointOn(element, 0.6, 0.3);
      await press(element, at);
      const before = laidOut(element);
      let steps = 0;
      for (let x = at.x - 16; x > at.x - 64; x -= 8) {
        await movePointer({ x, y: at.y });
        await frames(1);
        expect(edgeOf(element)).to.be.closeTo(placeOf(element, dir === 'rtl' ? END : START), 1);
        if (String(laidOut(element)) === String(before) && drawing(element).style.transform !== '') steps += 1;
      }
      expect(steps).to.be.greaterThan(0);
      await sendMouse({ type: 'up' });
      await atRest(element);
      expect(drawing(element).style.transform).to.equal('');
      expect(get(element, '.plot').classList.contains('moving')).to.equal(false);
      expect(edgeOf(element)).to.be.closeTo(placeOf(element, dir === 'rtl' ? END : START), 1);
    });
  }

  it('never shows an edge: beyond what was laid out it is laid out anew', async () => {
    const element = await manyEvents();
    const at = pointOn(element, 0.9, 0.3);
    await press(element, at);
    for (let x = at.x - 120; x > at.x - 600; x -= 120) {
      await movePointer({ x, y: at.y });
      await frames(2);
      const axis = get(element, '.base').getBoundingClientRect();
      const box = get(element, '.plot').getBoundingClientRect();
      expect(axis.left).to.be.at.most(box.left + 1);
      expect(axis.right).to.be.at.least(box.right - 1);
    }
    await sendMouse({ type: 'up' });
  });

  it('is stretched for a moment while it zooms, with the time under the pointer in its place, and is laid out when it rests', async () => {
    const element = await manyEvents();
    const at = pointOn(element, 0.3, 0.3);
    await movePointer(at);
    for (let i = 0; i < 3; i += 1) {
      await ctrlWheel(drawing(element), at, -40);
      await frames(1);
      expect(edgeOf(element)).to.be.closeTo(placeOf(element, START), 1.5);
    }
    await until(
      'it rests',
      () => drawing(element).style.transform === '' && !element.shadowRoot?.querySelector('.moving'),
    );
    expect(edgeOf(element)).to.be.closeTo(placeOf(element, START), 1);
    expect(element.domain[1] - element.domain[0]).to.be.lessThan(9 * YEAR);
    await expect(element).to.be.accessible();
  });
});
