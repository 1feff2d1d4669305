import { expect } from '@open-wc/testing';
import { click, press, until } from '../testing/reader.js';
import {
  STORY,
  atRest,
  button,
  drawing,
  get,
  mark,
  mount,
  openEvent,
  ready,
  recordReader,
  toggle,
  withoutMotion,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const hash = (): string => decodeURIComponent(location.hash);
const becomes = (what: string): Promise<void> => until(`the address ends with ${what}`, () => hash() === what);
const linked = (more: Readonly<Record<string, string>> = {}): Promise<EventTimeline> =>
  mount({ attributes: { id: 'story', permalink: '', ...more } });

/**
 * Steps that are made in the history from now on. Its length doesn't tell: browsers keep 50, and drop the oldest; the
 * pages of other tests may have filled it.
 */
function countSteps(): () => number {
  const push = history.pushState.bind(history);
  let steps = 0;
  history.pushState = (...how) => {
    steps += 1;
    push(...how);
  };
  return () => steps;
}

async function follow(fragment: string): Promise<void> {
  const arrived = new Promise((done) => {
    addEventListener('hashchange', done, { once: true });
  });
  location.hash = fragment;
  await arrived;
}

async function go(steps: 1 | -1): Promise<void> {
  const arrived = new Promise((done) => {
    addEventListener('hashchange', done, { once: true });
  });
  history.go(steps);
  await arrived;
}

describe('permalink', () => {
  withoutMotion();
  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
  });
  after(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the address alone until the reader does something, and wholly without it', async () => {
    const silent = await mount({ attributes: { id: 'silent' } });
    await linked({ query: 'kuleba', selected: STORY.events[0].id, layout: 'plot' });
    await click(mark(silent, 'kn-23-strike'));
    await new Promise((done) => setTimeout(done, 400));
    expect(hash()).to.equal('');
  });

  it('makes a step in the history of each event that is opened, and goes back and forward', async () => {
    const element = await linked();
    const told = recordReader(element);
    const steps = countSteps();
    await click(mark(element, 'challenger-2-decision'));
    expect(hash()).to.equal('#story:event=challenger-2-decision');
    await click(mark(element, 'kn-23-strike'));
    expect(hash()).to.equal('#story:event=kn-23-strike');
    expect(steps()).to.equal(2);
    const before = told.length;
    await go(-1);
    await element.updateComplete;
    expect(openEvent(element)).to.equal('challenger-2-decision');
    await go(-1);
    await element.updateComplete;
    expect(openEvent(element)).to.equal(null);
    await go(1);
    await element.updateComplete;
    expect(openEvent(element)).to.equal('challenger-2-decision');
    expect(told).to.have.lengthOf(before);
    await expect(element).to.be.accessible();
  });

  it('writes view and filter into the present step, and both come back', async () => {
    const element = await linked();
    const steps = countSteps();
    await click(toggle(element, 'Strike'));
    await becomes('#story:hide=strike');
    drawing(element).focus();
    await press('+', '+');
    await atRest(element);
    await until('the view is written', () => hash().includes('view='));
    expect(steps()).to.equal(0);
    const [link, domain] = [location.hash, element.domain];
    const other = await mount();
    expect(other.domain).not.to.deep.equal(domain);
    element.remove();
    history.replaceState(null, '', link);
    const again = await linked();
    expect(again.hiddenGroups).to.equal('strike');
    const [from, to] = domain;
    expect(again.domain[0]).to.be.closeTo(from, (to - from) / 1000);
    expect(again.domain[1]).to.be.closeTo(to, (to - from) / 1000);
    await click(button(again, 'Clear filter'));
    await click(button(again, 'Show all'));
    await becomes('');
    await expect(again).to.be.accessible();
  });

  it('shows at first what the address says, with event, filter and layout', async () => {
    history.replaceState(null, '', '#story:event=kn-23-strike;q=kuleba;places=Ukraine;period=2024%2F..;layout=list');
    const element = await linked();
    expect(openEvent(element)).to.equal('kn-23-strike');
    expect([element.query, element.places, element.layout]).to.deep.equal(['kuleba', ['Ukraine'], 'list']);
    expect(element.visibleEvents).to.have.lengthOf(3);
    await follow('');
    await ready(element);
    expect(openEvent(element)).to.equal(null);
    expect([element.query, element.layout]).to.deep.equal(['', 'auto']);
    expect(element.visibleEvents).to.have.lengthOf(6);
    await expect(element).to.be.accessible();
  });

  it('brings an event that is out of view into view', async () => {
    history.replaceState(null, '', '#story:event=kn-23-strike');
    const element = await linked({ from: '2023-01-10', to: '2023-01-25' });
    expect(element.visibleEvents.map(({ id }) => id)).to.include('kn-23-strike');
    await follow('story:event=challenger-2-decision');
    await ready(element);
    expect(element.visibleEvents.map(({ id }) => id)).to.include('challenger-2-decision');
    await expect(element).to.be.accessible();
  });

  it('comes into sight when a link on the page is followed, and stays where the reader was on the way back', async () => {
    const element = await linked();
    const link = document.createElement('a');
    Object.assign(link, { href: '#story:event=kn-23-strike', textContent: 'The strike' });
    element.before(link);
    element.parentElement!.style.paddingBlockEnd = '3000px';
    link.style.display = 'block';
    link.style.marginBlockEnd = '2000px';
    window.scrollTo(0, 0);
    const isSeen = (): boolean => element.getBoundingClientRect().top < window.innerHeight;
    expect(isSeen()).to.equal(false);
    await click(link);
    await until('it is in sight', () => openEvent(element) === 'kn-23-strike' && isSeen());
    window.scrollTo(0, 0);
    await go(-1);
    await ready(element);
    expect(openEvent(element)).to.equal(null);
    expect(isSeen()).to.equal(false);
    link.remove();
    await expect(element).to.be.accessible();
  });

  it('leaves the fragments of the page and of another timeline alone', async () => {
    history.replaceState({ page: 7 }, '', '#/chapter/2?x=1');
    const [one, two] = [await linked(), await mount({ attributes: { id: 'two', permalink: '' } })];
    await click(mark(one, 'kn-23-strike'));
    expect(hash()).to.equal('#/chapter/2?x=1&story:event=kn-23-strike');
    await click(mark(two, 'challenger-2-decision'));
    expect(hash()).to.equal('#/chapter/2?x=1&story:event=kn-23-strike&two:event=challenger-2-decision');
    expect(history.state).to.deep.equal({ page: 7 });
    await go(-1);
    expect([openEvent(one), openEvent(two)]).to.deep.equal(['kn-23-strike', null]);
    await click(button(one, 'Close'));
    await becomes('#/chapter/2?x=1');
    await expect(one).to.be.accessible();
  });

  it('takes an event that is not there for none', async () => {
    history.replaceState(null, '', '#story:event=no-such-event;view=1,x');
    const element = await linked();
    expect(openEvent(element)).to.equal(null);
    expect(element.visibleEvents).to.have.lengthOf(6);
    await expect(element).to.be.accessible();
  });

  it('does not write again and again while the view moves', async () => {
    const element = await linked();
    const real = history.replaceState.bind(history);
    let written = 0;
    history.replaceState = (...how) => {
      written += 1;
      real(...how);
    };
    const box = get(element, '[aria-label="Zoom in"]');
    for (let i = 0; i < 8; i += 1) await click(box);
    await until('the view is written', () => hash().includes('view='));
    history.replaceState = real;
    expect(written).to.be.at.most(4);
    await expect(element).to.be.accessible();
  });

  it('begins to write where `permalink` is set after the data have come', async () => {
    const element = await mount({ attributes: { id: 'story' } });
    element.permalink = true;
    await click(mark(element, 'kn-23-strike'));
    expect(hash()).to.equal('#story:event=kn-23-strike');
  });

  it('does not write over a link that is followed while a move waits to be written', async () => {
    const element = await linked();
    const waiting: (() => void)[] = [];
    const { setTimeout: real } = globalThis;
    globalThis.setTimeout = ((job: () => void, ms?: number) => {
      if (ms === 300) waiting.push(job);
      return real(job, ms);
    }) as typeof setTimeout;
    element.zoomIn();
    globalThis.setTimeout = real;
    expect(waiting).to.have.lengthOf(1);
    location.hash = '#story:event=kn-23-strike';
    waiting[0](); // before the page is told of the new address
    expect(hash()).to.equal('#story:event=kn-23-strike');
    await until('the event is open', () => openEvent(element) === 'kn-23-strike');
  });
});
