import { expect } from '@open-wc/testing';
import { frames, until } from '../testing/reader.js';
import { atRest, get, mark, mount, toggle, withoutMotion } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const GROUPS = [{ id: 'above' }, { id: 'below' }];
/** Two of one day: the first stands over the second. */
const EVENTS = [
  { id: 'first', date: '2001-05-06', title: 'The first', group: 'above' },
  { id: 'second', date: '2001-05-06', title: 'The second', group: 'below' },
  { id: 'later', date: '2002-05-06', title: 'A later one', group: 'above' },
];

const lane = 16;
const story = (): Promise<EventTimeline> =>
  mount({ attributes: { layout: 'plot' }, data: { groups: GROUPS, events: EVENTS } });
const sliding = (element: EventTimeline): readonly Animation[] =>
  get(element, '.drawing').getAnimations({ subtree: true });
const heightOf = (element: EventTimeline, id: string): number =>
  mark(element, id).querySelector('.touch')!.getBoundingClientRect().y -
  get(element, '.plot').getBoundingClientRect().y;

function holdAtStart(element: EventTimeline): readonly Animation[] {
  const animations = sliding(element);
  for (const each of animations) {
    each.pause();
    each.currentTime = 0;
  }
  return animations;
}

describe('marks that change their lanes', () => {
  it('slide there, and stand where they belong afterwards', async () => {
    const element = await story();
    const before = heightOf(element, 'first');
    expect(before).to.be.closeTo(heightOf(element, 'second') - lane, 0.1);
    toggle(element, 'below').click();
    await until('it slides', () => sliding(element).length > 0);
    const animations = holdAtStart(element);
    expect(heightOf(element, 'first')).to.be.closeTo(before, 0.1);
    for (const each of animations) each.finish();
    await frames();
    expect(heightOf(element, 'first')).to.be.closeTo(before + lane, 0.1);
    expect(sliding(element)).to.be.empty;
  });

  it('slide where a zoom parts what stood over one another', async () => {
    const days = [1, 2, 3].map((day) => ({ id: `d${day}`, date: `2001-05-0${day}`, title: `Day ${day}` }));
    const element = await mount({
      attributes: { layout: 'plot' },
      data: [...days, { date: '2001-09-01', title: 'Far' }],
    });
    const low = heightOf(element, 'd1');
    expect(heightOf(element, 'd2')).to.be.closeTo(low - lane, 0.1);
    element.domain = [Date.UTC(2001, 3, 28), Date.UTC(2001, 4, 10)];
    await until('it slides', () => sliding(element).length > 0);
    const animations = holdAtStart(element);
    expect(heightOf(element, 'd2')).to.be.closeTo(low - lane, 0.1);
    for (const each of animations) each.finish();
    expect(heightOf(element, 'd2')).to.be.closeTo(low, 0.1);
  });

  it('do not slide where nothing moves', async () => {
    const element = await story();
    element.domain = [Date.UTC(2001, 2), Date.UTC(2002, 8)];
    await atRest(element);
    expect(sliding(element)).to.be.empty;
  });
});

describe('marks of a reader who asks for less motion', () => {
  withoutMotion();

  it('are simply there', async () => {
    const element = await story();
    const before = heightOf(element, 'first');
    toggle(element, 'below').click();
    await atRest(element);
    await element.updateComplete;
    expect(heightOf(element, 'first')).to.be.closeTo(before + lane, 0.1);
    expect(sliding(element)).to.be.empty;
  });
});
