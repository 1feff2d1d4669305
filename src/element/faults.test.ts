import { expect } from '@open-wc/testing';
import { holdTimers } from '../testing/clock.js';
import { click, until } from '../testing/reader.js';
import { otherOrigin } from '../testing/served-page.js';
import { button, find, get, has, mount, record, titles, words } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

let asked = 0;
/** The engines ask one server at the same time. */
const engine = Math.random();
/** An address of its own for each test, so that the server counts it anew. */
const address = (fault: string): string => {
  asked += 1;
  return new URL(`/__fault/${fault}?${engine}-${asked}`, location.href).href;
};
const { host } = location;
const elsewhere = otherOrigin('/__fault/good');
const UNREACHED = /could not be reached at .+, or it does not allow this site/u;

/** A timeline that asks that address, in a page that has a list in it already. */
async function mountWithList(src: string): Promise<EventTimeline> {
  const element = await mount({ attributes: { src }, early: true });
  const item = document.createElement('li');
  item.innerHTML = '<time datetime="2001">2001</time> Already here';
  const list = document.createElement('ol');
  list.append(item);
  element.append(list);
  return element;
}

const listHeight = (element: Element): number => element.querySelector('li')?.getBoundingClientRect().height ?? 0;
/** Whether the browser has let go of a request that the server did not answer. */
async function isLeft(url: string): Promise<boolean> {
  const ask = async (): Promise<unknown> => (await fetch(url.replace(/silent|stalled/u, 'left'))).json();
  for (let i = 0; i < 50; i += 1) {
    if ((await ask()) === true) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

describe('a server that fails', () => {
  for (const [what, url, told] of [
    ['has no such file (404)', address('not-found'), /There is no data file at this address on .+ \(404/u],
    ['is broken (500)', address('server-error'), /could not give the data \(500/u],
    ['cuts the body short', address('cut'), /broke off before all of the data had come/u],
    ['answers with a page in place of data', address('html'), /web page/u],
    ['sends the reader round in circles', address('loop'), UNREACHED],
    ['does not allow this site to read', elsewhere, UNREACHED],
    ['has a name that nobody knows', 'http://nowhere.invalid/story.json', UNREACHED],
  ] as const) {
    it(`and ${what} is named with its host, may be asked again, and leaves the list in the page`, async () => {
      const failures = record(document.body, 'timeline-error');
      const element = await mountWithList(url);
      await element.loadComplete;
      const alert = get(element, '[role=alert]');
      expect(words(alert)).to.match(told).and.to.include(new URL(url).host);
      expect(failures).to.have.lengthOf(1);
      expect(button(element, 'Try again').disabled).to.equal(false);
      expect(listHeight(element)).to.be.above(10);
      await expect(element).to.be.accessible();
    });
  }

  it('and cuts a table short loses none of what had come', async () => {
    const element = await mount({ attributes: { src: address('cut-table') } });
    expect(words(get(element, '[role=alert]'))).to.include(`The connection to ${host} broke off`);
    expect(titles(element)).to.deep.equal(['One']);
  });

  for (const [what, fault] of [
    ['never answers', 'silent'],
    ['stops in the middle', 'stalled'],
  ] as const) {
    it(`and ${what} is given up after 15 seconds, and may be asked again`, async () => {
      const clock = holdTimers(15_000);
      try {
        const src = address(fault);
        const element = await mountWithList(src);
        await until('the progress is shown, since it takes long', () => has(element, '.cancel'));
        expect([clock.count, has(element, '[role=alert]')]).to.deep.equal([1, false]);
        expect(listHeight(element)).to.be.above(10);
        clock.pass();
        await element.loadComplete;
        expect(words(get(element, '[role=alert]'))).to.include(`${host} has not answered for 15 seconds.`);
        expect(listHeight(element)).to.be.above(10);
        expect(await isLeft(src), 'the connection is let go').to.equal(true);
        await expect(element).to.be.accessible();
        await fetch(src.replace(fault, 'online'));
        await click(button(element, 'Try again'));
        await until('the story is there', () => titles(element).join() === 'One');
        expect(clock.count).to.equal(0);
      } finally {
        clock.stop();
      }
    });
  }

  it('may be asked again when the reader is back on the network', async () => {
    const src = address('offline');
    const element = await mount({ attributes: { src } });
    expect(words(get(element, '[role=alert]'))).to.include(host);
    await fetch(src.replace('offline', 'online'));
    await click(button(element, 'Try again'));
    await until('the story is there', () => titles(element).length === 1);
    expect(has(element, '[role=alert]')).to.equal(false);
  });

  it('is asked again without a word when a device that was offline is back', async () => {
    let onLine = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
    try {
      const src = address('offline');
      const element = await mountWithList(src);
      await element.loadComplete;
      expect(words(get(element, '[role=alert]'))).to.include(`at ${host}: this device is offline.`);
      expect(listHeight(element)).to.be.above(10);
      await fetch(src.replace('offline', 'online'));
      onLine = true;
      dispatchEvent(new Event('online'));
      await until('the story is there', () => titles(element).join() === 'One');
      expect(has(element, '[role=alert]')).to.equal(false);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('is let go when another story is asked for before it has answered', async () => {
    const src = address('silent');
    const element = await mount({ attributes: { src }, early: true });
    await until('it takes long', () => has(element, '.cancel'));
    element.src = address('good');
    await until('the second is there', () => titles(element).join() === 'One');
    expect(await isLeft(src)).to.equal(true);
    expect(has(element, '[role=alert]')).to.equal(false);
  });

  it('and comes too late, after another story, is not listened to', async () => {
    const element = await mount({ attributes: { src: address('slow') }, early: true });
    await until('the first is asked for', () => element.shadowRoot !== null);
    element.src = address('good');
    await element.loadComplete;
    await until('the second is there', () => titles(element).join() === 'One');
    await new Promise((done) => setTimeout(done, 600));
    expect(titles(element)).to.deep.equal(['One']);
  });
});

describe('a server that only looks as if it failed', () => {
  it('may call good data by a wrong type', async () => {
    const element = await mount({ attributes: { src: address('wrong-type') } });
    expect(titles(element)).to.deep.equal(['One']);
  });

  it('may send the reader on to another that allows it', async () => {
    const element = await mount({ attributes: { src: address('elsewhere') } });
    expect(titles(element)).to.deep.equal(['One']);
  });
});

describe('a data file', () => {
  it('that is larger than the limit stops with a message', async () => {
    const url = new URL(`/__fault/large?bytes=200000`, location.href).href;
    const element = await mount({ attributes: { src: url, 'max-bytes': '100000' } });
    expect(words(get(element, '[role=alert]'))).to.include(host);
    expect(find(element, '.drawing')).to.equal(null);
  });

  it('within the limit is shown', async () => {
    const url = new URL(`/__fault/large?bytes=2000`, location.href).href;
    const element = await mount({ attributes: { src: url, 'max-bytes': '100000' } });
    expect(titles(element)).to.deep.equal(['One']);
  });
});

describe('ten timelines on a page', () => {
  it('are nine where the data of one are broken', async () => {
    const elements = await Promise.all(
      Array.from({ length: 10 }, (_, i) => mount({ attributes: { src: address(i === 4 ? 'html' : 'good') } })),
    );
    expect(elements.map((element) => titles(element).length)).to.deep.equal([1, 1, 1, 1, 0, 1, 1, 1, 1, 1]);
    expect(elements.map((element) => has(element, '[role=alert]')).filter(Boolean)).to.have.lengthOf(1);
  });
});
