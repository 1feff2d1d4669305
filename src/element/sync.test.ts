import { expect } from '@open-wc/testing';
import { click, frames, press, type, until } from '../testing/reader.js';
import {
  atRest,
  drawing,
  live,
  mark,
  mount,
  openEvent,
  recordReader,
  search,
  toggle,
  withoutMotion,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const linked = (more: Readonly<Record<string, string>> = {}): Promise<EventTimeline> =>
  mount({ attributes: { sync: 'pair', ...more } });
const visible = (element: EventTimeline): readonly string[] => element.visibleEvents.map(({ id }) => id);

describe('linked timelines', () => {
  withoutMotion();

  it('share selection, filter and view, and tell the page of it once', async () => {
    const [one, two, alone] = [await linked(), await linked(), await mount({ attributes: { sync: 'other' } })];
    const [told, echoed] = [recordReader(one), recordReader(two)];
    await click(mark(one, 'challenger-2-decision'));
    await two.updateComplete;
    expect(openEvent(two)).to.equal('challenger-2-decision');
    await click(toggle(one, 'Appeal'));
    await two.loadComplete;
    expect(visible(two)).to.deep.equal(visible(one));
    drawing(one).focus();
    await press('+', '+');
    await atRest(one);
    expect(two.domain).to.deep.equal(one.domain);
    expect(told).to.include.members(['timeline-select', 'timeline-filter', 'timeline-domainchange']);
    expect(echoed).to.deep.equal([]);
    expect([alone.selected, alone.hiddenGroups]).to.deep.equal([null, '']);
    await click(mark(two, visible(two)[0]));
    expect(openEvent(one)).to.equal(openEvent(two));
    await expect(two).to.be.accessible();
  });

  it('say what happened once', async () => {
    const [one, two] = [await linked(), await linked()];
    await click(toggle(one, 'Appeal'));
    await until('it is said', () => live(one).startsWith('2 of 6'));
    expect(live(two)).to.equal('');
    await expect(one).to.be.accessible();
  });

  it('do not take back what the reader types', async () => {
    const [one, two] = [await linked(), await linked()];
    await click(search(one));
    await type('kuleba');
    await two.loadComplete;
    await frames(4);
    expect([one.query, two.query, search(one).value]).to.deep.equal(['kuleba', 'kuleba', 'kuleba']);
    await expect(two).to.be.accessible();
  });

  it('join what is there', async () => {
    const one = await linked();
    one.select('kn-23-strike');
    one.query = 'kuleba';
    one.domain = [Date.UTC(2024, 7), Date.UTC(2024, 9)];
    await one.updateComplete;
    await one.loadComplete;
    const two = await linked();
    expect([two.selected, two.query]).to.deep.equal(['kn-23-strike', 'kuleba']);
    expect(two.domain).to.deep.equal(one.domain);
    one.remove();
    two.select(null);
    expect(one.selected).to.equal('kn-23-strike');
    await expect(two).to.be.accessible();
  });

  it('stay where they are when the view of the other has nothing of theirs', async () => {
    const one = await linked();
    const two = await mount({
      attributes: { sync: 'pair' },
      data: { events: [{ id: 'moon', date: '1969-07-20', title: 'Moon' }] },
    });
    expect(visible(two)).to.deep.equal(['moon']);
    await click(mark(one, 'kn-23-strike'));
    expect(two.selected).to.equal(null);
    expect(visible(two)).to.deep.equal(['moon']);
    await expect(two).to.be.accessible();
  });
});
