import { expect } from '@open-wc/testing';
import { click, frames, press, until } from '../testing/reader.js';
import { fakeServer, stopServers, streamServer } from '../testing/server.js';
import {
  STORY,
  all,
  atRest,
  button,
  countLine,
  find,
  focusedOn,
  get,
  has,
  marks,
  mount,
  ready,
  record,
  shown,
  titles,
  withoutMotion,
  words,
} from '../testing/timeline.js';

const HEAD = 'date,title\n';

describe('data that arrive', () => {
  withoutMotion();
  afterEach(stopServers);

  it('are drawn before all are there: a table', async () => {
    const server = streamServer();
    const loads = record(document.body, 'timeline-load');
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send(`${HEAD}1969,Apollo 11\n1970,"Luna\n`);
    await until('the first is drawn', () => marks(element).length === 1);
    expect(get(element, '.timeline').getAttribute('aria-busy')).to.equal('true');
    expect(loads).to.have.lengthOf(0);
    server.send('16"\n1972,Apollo 17\n');
    await until('the others are drawn', () => marks(element).length === 3);
    server.end();
    await ready(element);
    expect(titles(element)).to.deep.equal(['Apollo 11', 'Luna 16', 'Apollo 17']);
    expect(loads.map(({ events }) => events.length)).to.deep.equal([3]);
    expect(get(element, '.timeline').getAttribute('aria-busy')).to.equal('false');
    await expect(element).to.be.accessible();
  });

  it('are drawn before all are there: NDJSON', async () => {
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send('{"date": "1969", "title": "Apollo 11"}\n{"date": "1970", "ti');
    await until('the first is drawn', () => marks(element).length === 1);
    server.send('tle": "Luna 16"}');
    server.end();
    await ready(element);
    expect(titles(element)).to.deep.equal(['Apollo 11', 'Luna 16']);
  });

  it('all fit into the view, until the reader moves it', async () => {
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send(`${HEAD}1969-07,A\n1970-07,B\n`);
    await until('two are drawn', () => marks(element).length > 0);
    server.send('1990-07,C\n');
    await until('the view grows', () => element.domain[1] > Date.UTC(1990));
    await click(button(element, 'Zoom in'));
    await atRest(element);
    const { domain } = element;
    server.send('2020-07,D\n');
    await until('it is counted', () => / of 4 events/u.test(countLine(element)));
    expect(element.domain).to.deep.equal(domain);
    server.end();
    await ready(element);
    expect(element.domain).to.deep.equal(domain);
    expect(countLine(element)).to.match(/ of 4 events/u);
  });

  it('keep what the reader has opened and filtered', async () => {
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send('date,title,id\n1969,Apollo,a\n1970,Luna,b\n');
    await until('one is drawn', () => element.visibleEvents.length === 2);
    element.selected = 'a';
    element.query = 'apollo';
    server.send('1972,Apollo 17,c\n');
    server.end();
    await ready(element);
    expect(element.selected).to.equal('a');
    expect(words(get(element, '[part~=detail] h3'))).to.equal('Apollo');
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(['a', 'c']);
  });

  it('give the same events, groups and problems as the same text at hand', async () => {
    const text = 'date,title,group,colour\n1969,A,One,red\n31 June 1970,B,Two,\n1971,C,Two,blue\n';
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url }, early: true });
    for (const piece of text.match(/.{1,9}|\n/gsu) ?? []) {
      server.send(piece);
      await frames(1);
    }
    server.end();
    await ready(element);
    const whole = await mount({ data: text });
    expect(element.problems).to.deep.equal(whole.problems);
    expect(element.problems.map(({ code, at }) => [code, at])).to.deep.include(['date-invalid', 'row 3, column date']);
    expect(element.visibleEvents.map(({ raw }) => raw)).to.deep.equal(whole.visibleEvents.map(({ raw }) => raw));
    expect(words(get(element, '[part~=toolbar]'))).to.equal(words(get(whole, '[part~=toolbar]')));
  });
});

describe('progress', () => {
  afterEach(stopServers);

  it('is told in bytes and events where it takes its time, and not before', async () => {
    const server = streamServer({ 'content-length': '3000' });
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send(`${HEAD}1969,A\n1970,B\n${' '.repeat(1470)}`);
    await until('two are drawn', () => element.visibleEvents.length === 2);
    expect(has(element, 'progress')).to.equal(false);
    await until('the progress is shown', () => has(element, 'progress'));
    const progress = get<HTMLProgressElement>(element, 'progress');
    expect(progress.getAttribute('aria-label')).to.equal('Loading…');
    expect([progress.value, progress.max]).to.deep.equal([1495, 3000]);
    expect(words(get(element, '.progress'))).to.equal('Cancel 1 kB of 3 kB, 2 events');
    await expect(element).to.be.accessible();
    server.end();
    await ready(element);
    expect(has(element, 'progress')).to.equal(false);
  });

  it('has no end in sight where nobody says how much comes', async () => {
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url, lang: 'de' }, early: true });
    server.send('x'.repeat(1_234_000));
    await until('the progress is shown', () => has(element, 'progress'));
    await until('it is counted', () => words(get(element, '.progress')).includes('1,2 MB'));
    expect(get(element, 'progress').hasAttribute('value')).to.equal(false);
    expect(words(get(element, '.progress'))).to.equal('Abbrechen 1,2 MB');
  });

  it('can be cancelled, which keeps what has come, says so, and leaves the focus on it', async () => {
    const server = streamServer();
    const loads = record(document.body, 'timeline-load');
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send(`${HEAD}1969,A\n1970,B\n1971,C`);
    await until('the progress is shown', () => has(element, '.cancel'));
    get(element, '.cancel').focus();
    await press('Enter');
    await ready(element);
    expect(server.left).to.equal(true);
    expect(titles(element)).to.deep.equal(['A', 'B']);
    expect(words(get(element, '[role=status].state'))).to.equal('Loading stopped 2 events Try again');
    expect(element.problems.map(({ code }) => code)).to.include('load-stopped');
    expect(loads).to.have.lengthOf(1);
    await until('the focus has a new place', () => focusedOn(element) === 'Try again');
    await expect(element).to.be.accessible();
  });

  it('can be cancelled before there is anything to keep', async () => {
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send('{"events": [');
    await until('the progress is shown', () => has(element, '.cancel'));
    await click(get(element, '.cancel'));
    await shown(element, 'The loading was stopped after 0 events.');
    expect(has(element, '.retry')).to.equal(true);
  });
});

describe('faults', () => {
  afterEach(stopServers);

  it('stop the load at the limit, say it, and how to raise it', async () => {
    const server = fakeServer({ body: JSON.stringify(STORY) });
    const element = await mount({ attributes: { src: server.url, 'max-bytes': '1000' } });
    expect(words(get(element, '[role=alert]'))).to.match(/larger than 1000 bytes.*raise max-bytes/u);
    element.maxBytes = 1_000_000;
    await element.updateComplete;
    await ready(element);
    expect(marks(element)).to.have.lengthOf(6);
    expect((await mount({ data: [] })).maxBytes).to.equal(64_000_000);
  });

  it('in the middle of a table keep what has come, beside the message', async () => {
    const server = streamServer();
    const errors = record(document.body, 'timeline-error');
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send(`${HEAD}1969,A\n1970,B\n`);
    await until('two are drawn', () => element.visibleEvents.length === 2);
    server.break();
    await ready(element);
    expect(words(get(element, '[role=alert]'))).to.include(`The connection to ${location.host} broke off`);
    expect(titles(element)).to.deep.equal(['A', 'B']);
    expect(errors).to.have.lengthOf(1);
    expect(element.problems.map(({ code }) => code)).to.include('load-failed');
    await expect(element).to.be.accessible();
  });

  it('in the middle of JSON leave nothing to show, and name the host', async () => {
    const server = streamServer();
    const element = await mount({ attributes: { src: server.url }, early: true });
    server.send('{"events": [{"date": "1969"');
    server.end();
    await ready(element);
    expect(words(get(element, '[role=alert]'))).to.match(/not valid JSON/u);
    expect(words(get(element, '[role=alert]'))).to.include(location.host);
    expect(marks(element)).to.have.lengthOf(0);
  });

  it('keep the focus on the button to try again, and then on the events', async () => {
    const server = fakeServer({ status: 500 });
    const element = await mount({ attributes: { src: server.url } });
    get(element, '.retry').focus();
    server.answer = null;
    await press('Enter');
    await until('it is tried again', () => server.asked === 2);
    expect(focusedOn(element)).to.equal('Try again');
    server.answer = { status: 404 };
    await shown(element, '404');
    expect(focusedOn(element)).to.equal('Try again');
    server.answer = { body: JSON.stringify(STORY) };
    await press('Enter');
    await ready(element);
    await until('the drawing has it', () => focusedOn(element) === 'drawing');
  });

  it('leave the list that is in the page already', async () => {
    const server = fakeServer(null);
    const element = await mount({ attributes: { src: server.url }, early: true });
    const list = document.createElement('ol');
    list.textContent = 'The page without a script';
    element.append(list);
    element.requestUpdate();
    await until('it asks', () => server.asked === 1);
    await element.updateComplete;
    expect(list.getBoundingClientRect().height).to.be.above(0);
    expect(has(element, '.skeleton')).to.equal(false);
    server.answer = 'offline';
    await ready(element);
    expect(has(element, '[role=alert]')).to.equal(true);
    expect(list.getBoundingClientRect().height).to.be.above(0);
    server.answer = { body: JSON.stringify(STORY) };
    await click(get(element, '.retry'));
    await ready(element);
    expect(list.getBoundingClientRect().height).to.equal(0);
    await expect(element).to.be.accessible();
  });
});

describe('an author', () => {
  afterEach(stopServers);
  const DATA = {
    events: [
      { id: 'a', date: '1969', title: 'A' },
      { date: '2023-02-30', title: 'B' },
    ],
  };

  it('sees how many problems there are, and each with place, value and cure', async () => {
    const element = await mount({ data: DATA, attributes: { author: '' } });
    const line = get<HTMLDetailsElement>(element, '.problems');
    expect(words(get(element, '.problems summary'))).to.equal('Problems in the data: 1');
    await click(get(element, '.problems summary'));
    expect(line.open).to.equal(true);
    expect(all(element, '.problems li').map(words)).to.deep.equal([
      'events[1].date 2023-02-30 "2023-02-30" is not a date: February 2023 has 28 days. The event is left out.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('sees them where the data could not be loaded too', async () => {
    const element = await mount({ data: '{"events": [', attributes: { author: '' } });
    expect(words(get(element, '.problems li'))).to.include('line 1, column 13');
  });

  it('alone sees them', async () => {
    expect(find(await mount({ data: DATA }), '.problems')).to.equal(null);
    expect(find(await mount({ data: STORY, attributes: { author: '' } }), '.problems')).to.equal(null);
  });
});
