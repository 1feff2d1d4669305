import { expect } from '@open-wc/testing';
import { click, until } from '../testing/reader.js';
import { otherOrigin } from '../testing/served-page.js';
import { button, find, get, has, mount, record, titles, words } from '../testing/timeline.js';

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
const LIST = '<ol><li><time datetime="2001">2001</time> Already here</li></ol>';

describe('a server that fails', () => {
  for (const [what, url, told] of [
    ['has no such file (404)', address('not-found'), /404/u],
    ['is broken (500)', address('server-error'), /500/u],
    ['cuts the body short', address('cut'), /./u],
    ['answers with a page in place of data', address('html'), /./u],
    [
      'sends the reader round in circles',
      address('loop'),
      /could not be reached at .+, or it does not allow this site/u,
    ],
    ['does not allow this site to read', elsewhere, /could not be reached at .+, or it does not allow this site/u],
  ] as const) {
    it(`and ${what} is named with its host, and may be asked again`, async () => {
      const failures = record(document.body, 'timeline-error');
      const element = await mount({ attributes: { src: url } });
      const alert = get(element, '[role=alert]');
      expect(words(alert)).to.match(told).and.to.include(new URL(url).host);
      expect(failures).to.have.lengthOf(1);
      expect(button(element, 'Try again').disabled).to.equal(false);
      await expect(element).to.be.accessible();
    });
  }

  it('keeps the list that the page has in the element', async () => {
    const room = document.createElement('div');
    const element = document.createElement('event-timeline');
    const list = document.createRange().createContextualFragment(LIST);
    element.append(list);
    element.src = address('server-error');
    room.append(element);
    document.body.append(room);
    await element.loadComplete;
    expect(has(element, '[role=alert]')).to.equal(true);
    expect(element.querySelector('li')?.getBoundingClientRect().height).to.be.above(10);
    room.remove();
  });

  it('may be asked again when the reader is back on the network', async () => {
    const src = address('offline');
    const element = await mount({ attributes: { src } });
    expect(words(get(element, '[role=alert]'))).to.include(host);
    await fetch(src.replace('offline', 'online'));
    await click(button(element, 'Try again'));
    await until('the story is there', () => titles(element).length === 1);
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
