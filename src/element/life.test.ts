import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventTimeline } from './event-timeline.js';
import { click, ctrlWheel, frames, until } from '../testing/reader.js';
import { atRest, countLine, get, mark, mount, openEvent, pointOn, spanOf, toggle } from '../testing/timeline.js';
import { STORY, STORY_URL, drawing, has, ready, withoutMotion } from '../testing/timeline.js';

interface Memory {
  readonly ok: boolean;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const memory = (): Promise<Memory> => executeServerCommand<Memory, object>('x-memory', {});

/** Mounts so many timelines, one after the other, waits for each as it says, and takes it out. */
async function cycle(
  times: number,
  attributes: Readonly<Record<string, string>>,
  wait: (element: EventTimeline) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const element = document.createElement('event-timeline');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (!('src' in attributes)) element.data = STORY;
    document.body.append(element);
    await wait(element);
    element.remove();
  }
  await frames(4);
}

describe('the life of a timeline', () => {
  withoutMotion();

  it('leaves nothing behind after 1,000 mounts and unmounts', async function () {
    this.timeout(120_000);
    const drawn = (element: EventTimeline): Promise<void> => element.loadComplete;
    await cycle(100, {}, drawn); // what is made once
    await cycle(1, { src: STORY_URL }, drawn); // and of data that are not there at once, as on a busy machine
    const before = await memory();
    if (!before.ok) this.skip(); // the engine does not say
    await cycle(1000, {}, drawn);
    const after = await memory();
    expect(after.heapBytes - before.heapBytes, 'bytes of heap').to.be.below(1_000_000);
    expect(after.nodes, 'nodes').to.be.at.most(before.nodes);
    expect(after.listeners, 'listeners').to.be.at.most(before.listeners);
  });

  it('leaves nothing behind when it is taken out before it was drawn', async function () {
    const attributes = { src: STORY_URL, refresh: '10', sync: 'war', permalink: '' };
    const atOnce = (): Promise<void> => Promise.resolve();
    await cycle(5, attributes, atOnce);
    const before = await memory();
    if (!before.ok) this.skip();
    await cycle(20, attributes, atOnce);
    const after = await memory();
    expect(after.nodes, 'nodes').to.be.at.most(before.nodes);
    expect(after.listeners, 'listeners').to.be.at.most(before.listeners);
  });

  it('hears its reader and its page again when it is put back after it was taken out', async () => {
    const element = await mount({ width: 760 });
    const room = element.parentElement;
    element.remove();
    await frames();
    room?.append(element);
    await ready(element);
    // Clicks,
    await click(mark(element, 'kn-23-strike'));
    expect(openEvent(element)).to.equal('kn-23-strike');
    // gestures,
    const before = spanOf(element);
    await ctrlWheel(drawing(element), pointOn(element, 0.5, 0.5), -120);
    await until('the wheel zooms', () => spanOf(element) < before);
    // the width of its room,
    room?.style.setProperty('width', '360px');
    await until('it stands upright', () => !has(element, '.drawing'));
    // the language around it,
    element.setAttribute('lang', 'de');
    await until('it speaks German', () => get(element, '.timeline').lang === 'de');
    // and the printer.
    dispatchEvent(new Event('beforeprint'));
    expect(get(element, '.timeline').classList.contains('printing')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await expect(element).to.be.accessible();
  });

  it('goes on where it was when it is moved in the page', async () => {
    const element = await mount();
    await click(mark(element, 'kn-23-strike'));
    await click(toggle(element, 'Strike'));
    element.zoomIn();
    await atRest(element);
    const [domain, count] = [element.domain, countLine(element)];
    const room = document.createElement('section');
    document.body.append(room);
    room.append(element);
    await atRest(element);
    expect(element.domain).to.deep.equal(domain);
    expect(countLine(element)).to.equal(count);
    expect(element.selected).to.equal('kn-23-strike');
    room.remove();
  });

  it('keeps a load that it was moved in', async () => {
    const element = await mount({ attributes: { src: '/__fault/slow' }, early: true });
    document.body.append(element);
    await element.loadComplete;
    await until('the story is there', () => element.visibleEvents.length === 1);
    element.remove();
  });

  it('keeps properties that were set before it was defined, and attributes in step with them', async () => {
    const element = await mount({ data: STORY, attributes: { query: 'tank' } });
    expect(element.query).to.equal('tank');
    element.query = '';
    await element.updateComplete;
    expect(element.hasAttribute('query')).to.equal(false);
    element.setAttribute('selected', 'kn-23-strike');
    await element.updateComplete;
    expect(openEvent(element)).to.equal('kn-23-strike');
    element.selected = null;
    await element.updateComplete;
    expect(element.hasAttribute('selected')).to.equal(false);
    expect(get(element, '.drawing')).to.be.instanceOf(SVGSVGElement);
    await expect(element).to.be.accessible();
  });
});
