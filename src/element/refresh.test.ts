import { expect } from '@open-wc/testing';
import { click, frames, until } from '../testing/reader.js';
import { fakeServer, stopServers } from '../testing/server.js';
import {
  all,
  atRest,
  button,
  detail,
  live,
  mark,
  mount,
  openEvent,
  recordReader,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const EVENTS = [
  { id: 'a', date: '2001', title: 'One' },
  { id: 'b', date: '2002', title: 'Two' },
];
const LATER = [
  { id: 'c', date: '2003', title: 'Three' },
  { id: 'd', date: '2004', title: 'Four' },
];
const body = (events: readonly object[], title = ''): { body: string } => ({ body: JSON.stringify({ title, events }) });

/**
 * Time that passes when the test says so: alarms of ten seconds and more wait for `ring`, as long as nobody calls them
 * off, as the loader does with its own when the server has answered.
 */
let alarms: { readonly id: number; readonly ms: number; readonly act: () => void }[] = [];
const { setTimeout: start, clearTimeout: callOff } = window;
/** No timer of the browser has such a number. */
let nextId = -1;
const ring = async (): Promise<void> => {
  for (const { act } of alarms.splice(0)) act();
  await frames(3);
};
const visible = (element: EventTimeline): readonly string[] => element.visibleEvents.map(({ title }) => title);

async function following(server: { readonly url: string }, refresh = '30'): Promise<EventTimeline> {
  const element = await mount({ attributes: { src: server.url, refresh } });
  await atRest(element);
  return element;
}

describe('following an address', () => {
  withoutMotion();
  beforeEach(() => {
    alarms = [];
    window.setTimeout = ((act: () => void, ms = 0, ...rest: unknown[]) => {
      if (ms < 10_000) return start(act, ms, ...rest);
      alarms.push({ id: (nextId -= 1), ms, act });
      return nextId;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      alarms = alarms.filter((alarm) => alarm.id !== id);
      callOff(id);
    };
  });
  afterEach(() => {
    Object.assign(window, { setTimeout: start, clearTimeout: callOff });
    stopServers();
  });

  it('says that events came, and does not move what is read', async () => {
    const server = fakeServer(body(EVENTS));
    const element = await following(server);
    expect(alarms.map(({ ms }) => ms)).to.deep.equal([30_000]);
    await click(mark(element, 'b'));
    const [domain, top] = [element.domain, detail(element)!.getBoundingClientRect().y];
    const told = recordReader(element);
    server.answer = body([...EVENTS, ...LATER]);
    await ring();
    await until('the button is there', () => all(element, '.news').length === 1);
    expect(words(all(element, '.news')[0])).to.equal('2 new events');
    await until('it is said', () => live(element) === '2 new events');
    expect([element.domain, openEvent(element)]).to.deep.equal([domain, 'b']);
    expect(detail(element)!.getBoundingClientRect().y).to.be.closeTo(top, 1);
    expect(told).to.deep.equal([]);
    expect(visible(element)).not.to.include('Four');
    await click(button(element, '2 new events'));
    await atRest(element);
    expect(visible(element)).to.deep.equal(['One', 'Two', 'Three', 'Four']);
    await expect(element).to.be.accessible();
  });

  it('takes what was corrected and what is gone, with view, filter and selection as they were', async () => {
    const server = fakeServer(body(EVENTS));
    const element = await following(server);
    await click(mark(element, 'a'));
    const { domain } = element;
    server.answer = body([{ ...EVENTS[0], title: 'One, corrected' }, LATER[0]], 'A new headline');
    await ring();
    await until('it is corrected', () => words(detail(element)).includes('One, corrected'));
    expect(openEvent(element)).to.equal('a');
    expect(element.domain).to.deep.equal(domain);
    expect(element.shadowRoot!.textContent).to.include('A new headline');
    expect(visible(element)).not.to.include('Two');
    await expect(element).to.be.accessible();
  });

  it('says nothing where nothing is new, and asks on', async () => {
    const server = fakeServer(body(EVENTS));
    const element = await following(server);
    for (let i = 0; i < 3; i += 1) {
      await ring();
      await until('it waits again', () => alarms.length === 1);
    }
    expect(server.asked).to.equal(4);
    expect(all(element, '.news')).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('keeps what it has and asks less often where it fails', async () => {
    const server = fakeServer(body(EVENTS));
    const element = await following(server);
    const waits: number[] = [];
    for (const answer of [{ status: 500 }, 'offline', { body: '{"events": [' }, { body: '{}' }] as const) {
      server.answer = answer;
      await ring();
      await until('it waits again', () => alarms.length === 1);
      waits.push(alarms[0].ms);
    }
    expect(waits).to.deep.equal([60_000, 120_000, 240_000, 480_000]);
    expect(visible(element)).to.deep.equal(['One', 'Two']);
    server.answer = body([...EVENTS, ...LATER]);
    await ring();
    await until('it waits again', () => alarms.length === 1);
    expect(alarms[0].ms).to.equal(30_000);
    await expect(element).to.be.accessible();
  });

  it('does not ask while nobody looks, and at once when somebody does', async () => {
    const server = fakeServer(body(EVENTS));
    await following(server);
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    await ring();
    expect(server.asked).to.equal(1);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await until('it asks', () => server.asked === 2);
    Reflect.deleteProperty(document, 'hidden');
  });

  it('never asks more often than every ten seconds, and no more once it is gone', async () => {
    const server = fakeServer(body(EVENTS));
    const element = await following(server, '0.1');
    expect(alarms.map(({ ms }) => ms)).to.deep.equal([10_000]);
    await ring();
    await until('it waits again', () => alarms.length === 1);
    element.refresh = 0;
    await element.updateComplete;
    element.remove();
    expect(server.asked).to.equal(2);
  });
});
