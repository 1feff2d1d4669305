import { expect } from '@open-wc/testing';
import { click, frames, until } from '../testing/reader.js';
import { fakeServer, stopServers } from '../testing/server.js';
import {
  STORY,
  STORY_URL,
  all,
  button,
  countLine,
  get,
  has,
  marks,
  mount,
  ready,
  record,
  shown,
  titles,
  words,
} from '../testing/timeline.js';

const STORY_TEXT = JSON.stringify(STORY);
const ONE = { events: [{ id: 'a', date: '2001', title: 'One' }] };

describe('loading', () => {
  afterEach(stopServers);

  it('loads an address, and tells the page', async () => {
    const loads = record(document.body, 'timeline-load');
    const errors = record(document.body, 'timeline-error');
    const element = await mount({ attributes: { src: STORY_URL } });
    expect(titles(element)).to.have.members(STORY.events.map(({ title }) => title));
    expect(loads).to.have.lengthOf(1);
    expect(loads[0].events.map(({ id }) => id)).to.deep.equal(STORY.events.map(({ id }) => id));
    expect(loads[0].problems).to.deep.equal([]);
    expect(element.problems).to.deep.equal([]);
    expect(errors).to.have.lengthOf(0);
  });

  it('says that it loads while it waits', async () => {
    const server = fakeServer(null);
    const element = await mount({ attributes: { src: server.url }, early: true });
    await until('it asks', () => server.asked === 1);
    await frames();
    expect(words(get(element, '.timeline'))).to.include('Loading');
    expect(get(element, '.timeline').getAttribute('aria-busy')).to.equal('true');
    server.answer = { body: STORY_TEXT };
    await ready(element);
    expect(get(element, '.timeline').getAttribute('aria-busy')).to.equal('false');
    expect(words(get(element, '.timeline'))).not.to.include('Loading');
    expect(marks(element)).to.have.lengthOf(6);
  });

  it('takes an object, a list of events or text', async () => {
    for (const data of [ONE, ONE.events, JSON.stringify(ONE), JSON.stringify(ONE.events)]) {
      const element = await mount({ data });
      expect(titles(element)).to.deep.equal(['One']);
      expect(countLine(element)).to.match(/^1 of 1 event/u);
    }
  });

  it('takes a script inside of it', async () => {
    const room = document.createElement('div');
    room.innerHTML = `<event-timeline><script type="application/json">${JSON.stringify(ONE)}</script></event-timeline>`;
    document.body.append(room);
    const element = room.querySelector('event-timeline')!;
    await ready(element);
    expect(titles(element)).to.deep.equal(['One']);
    room.remove();
  });

  it('prefers data in hand to an address', async () => {
    const server = fakeServer({ body: STORY_TEXT });
    const element = await mount({ data: ONE, attributes: { src: server.url } });
    expect(titles(element)).to.deep.equal(['One']);
  });

  it('loads once where the page gives the address after it has put the element there', async () => {
    const element = document.createElement('event-timeline');
    const loads = record(element, 'timeline-load');
    document.body.append(element);
    element.src = STORY_URL;
    await ready(element);
    expect(loads.map(({ events }) => events.length)).to.deep.equal([6]);
    element.remove();
  });

  it('follows its address and its data', async () => {
    const element = await mount({ data: ONE });
    const loads = record(element, 'timeline-load');
    element.data = STORY;
    await element.updateComplete;
    await ready(element);
    expect(marks(element)).to.have.lengthOf(6);
    element.data = undefined;
    const server = fakeServer({ body: JSON.stringify(ONE) });
    element.src = server.url;
    await element.updateComplete;
    await ready(element);
    expect(titles(element)).to.deep.equal(['One']);
    expect(loads).to.have.lengthOf(2);
    element.removeAttribute('src');
    await element.updateComplete;
    expect(server.asked).to.equal(1);
  });

  it('shows the newest of two loads, whichever ends first', async () => {
    const server = fakeServer(null);
    const element = await mount({ attributes: { src: server.url }, early: true });
    await until('it asks', () => server.asked === 1);
    element.data = ONE;
    await element.updateComplete;
    await ready(element);
    server.answer = { body: STORY_TEXT };
    await frames(4);
    expect(titles(element)).to.deep.equal(['One']);
  });

  it('goes on after it has been moved on the page while it loaded', async () => {
    const server = fakeServer(null);
    const element = await mount({ attributes: { src: server.url }, early: true });
    await until('it asks', () => server.asked === 1);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    server.answer = { body: STORY_TEXT };
    await ready(element);
    await until('the marks are drawn', () => marks(element).length === 6);
    other.remove();
  });

  it('keeps what it shows when it is moved on the page', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 0, 10), Date.UTC(2023, 0, 25)];
    element.selected = 'leopard-2-countries';
    const { domain } = element;
    document.body.append(element);
    await ready(element);
    expect(element.domain).to.deep.equal(domain);
    expect(titles(element)).to.have.lengthOf(3);
    expect(has(element, '[part~=detail]')).to.equal(true);
    element.remove();
  });
});

describe('states', () => {
  afterEach(stopServers);

  it('keeps the height of a news story until its data are there, so that what follows hardly moves', async () => {
    const server = fakeServer(null);
    const element = await mount({ attributes: { src: server.url, height: '164' }, early: true });
    const after = document.createElement('p');
    element.after(after);
    await until('it asks', () => server.asked === 1);
    await frames();
    const before = after.getBoundingClientRect().y;
    expect(before).to.be.above(400);
    server.answer = { body: JSON.stringify(STORY) };
    await ready(element);
    expect(marks(element)).to.have.lengthOf(6);
    expect(after.getBoundingClientRect().y).to.be.closeTo(before, 40);
  });

  it('says that there are no events', async () => {
    for (const data of [[], { events: [] }]) {
      const element = await mount({ data });
      expect(words(get(element, '.timeline'))).to.include('No events');
      expect(element.problems).to.deep.equal([]);
      expect(element.visibleEvents).to.deep.equal([]);
    }
    const bare = await mount({ attributes: { src: '' } });
    expect(words(get(bare, '.timeline'))).to.include('No events');
  });

  for (const [what, answer, message] of [
    ['a missing file', { status: 404, statusText: 'Not Found' }, /no data file.*404/u],
    ['a server that fails', { status: 500, statusText: 'Internal Server Error' }, /could not give the data.*500/u],
    ['no answer', 'offline', /could not be reached/u],
    ['a web page', { body: '<!doctype html><title>Log in</title>' }, /web page, not data/u],
    ['malformed JSON', { body: '{"events": [{"date": "2001",}]}' }, /not valid JSON/u],
    ['a text that is no data', { body: 'Hello world' }, /not valid JSON/u],
    ['an empty text', { body: ' \n' }, /empty/u],
    ['a single value', { body: '42' }, /single value/u],
    ['data without events', { body: '{"title": "T"}' }, /events/u],
  ] as const) {
    it(`says what is wrong, and tries again: ${what}`, async () => {
      const server = fakeServer(answer);
      const errors = record(document.body, 'timeline-error');
      const loads = record(document.body, 'timeline-load');
      const element = await mount({ attributes: { src: server.url } });
      await shown(element, 'The timeline could not be loaded.');
      const alert = get(element, '[role=alert]');
      expect(words(alert)).to.match(message);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0].message).to.match(message);
      expect(errors[0].cause).not.to.equal(undefined);
      expect(element.problems).to.have.lengthOf(1);
      expect(element.problems[0].message).to.match(message);
      expect(element.problems[0].code).to.match(/^[a-z-]+$/u);
      server.answer = { body: STORY_TEXT };
      await click(button(element, 'Try again'));
      await ready(element);
      expect(marks(element)).to.have.lengthOf(6);
      expect(element.problems).to.deep.equal([]);
      expect(loads).to.have.lengthOf(1);
      expect(server.asked).to.equal(2);
    });
  }

  it('names the host that it asked', async () => {
    const server = fakeServer({ status: 404 });
    const element = await mount({ attributes: { src: server.url } });
    expect(words(get(element, '[role=alert]'))).to.include(location.host);
  });

  it('says what is wrong with an address that is none', async () => {
    const element = await mount({ attributes: { src: 'http://[' } });
    expect(has(element, '[role=alert]')).to.equal(true);
    expect(element.problems).to.have.lengthOf(1);
  });

  it('never rejects loadComplete', async () => {
    const server = fakeServer('offline');
    const element = await mount({ attributes: { src: server.url }, early: true });
    await element.loadComplete;
    expect(has(element, '[role=alert]')).to.equal(true);
  });

  it('takes the old data away when new ones can’t be loaded', async () => {
    const element = await mount();
    const server = fakeServer({ status: 404 });
    element.data = undefined;
    element.src = server.url;
    await element.updateComplete;
    await ready(element);
    expect(all(element, '[part~=mark]')).to.have.lengthOf(0);
    expect(element.visibleEvents).to.have.lengthOf(0);
    expect(has(element, '[role=alert]')).to.equal(true);
  });

  it('shows title, description, source line, note, credit and the day of the last change', async () => {
    const element = await mount({
      data: {
        ...{ title: 'The title', description: 'The description', sourceLine: 'Sources: A, B', note: 'The note' },
        ...{ credit: 'The credit', updated: '2024-09-03', ...ONE },
      },
    });
    const text = words(get(element, '.timeline'));
    const at = (part: string): number => {
      expect(text).to.include(part);
      return text.indexOf(part);
    };
    expect(at('The title')).to.be.below(at('The description'));
    expect(at('The description')).to.be.below(at('One'));
    for (const part of ['Sources: A, B', 'The note', 'The credit']) expect(at(part)).to.be.above(at('One'));
    expect(text).to.match(/Updated (3 September 2024|September 3, 2024)/u);
    expect(words(get(element, 'h2'))).to.equal('The title');
  });
});
