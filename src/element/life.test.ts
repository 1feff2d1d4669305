import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { click, frames, until } from '../testing/reader.js';
import { atRest, countLine, get, mark, mount, openEvent, toggle, withoutMotion } from '../testing/timeline.js';
import { STORY } from '../testing/timeline.js';

interface Memory {
  readonly ok: boolean;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const memory = (): Promise<Memory> => executeServerCommand<Memory, object>('x-memory', {});

/** Mounts and unmounts so many timelines, each drawn in full. */
async function cycle(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const element = document.createElement('event-timeline');
    element.data = STORY;
    document.body.append(element);
    await element.loadComplete;
    element.remove();
  }
  await frames(4);
}

describe('the life of a timeline', () => {
  withoutMotion();

  it('leaves nothing behind after 1,000 mounts and unmounts', async function () {
    this.timeout(120_000);
    await cycle(50); // what is made once
    const before = await memory();
    if (!before.ok) this.skip(); // the engine does not say
    await cycle(1000);
    const after = await memory();
    expect(after.heapBytes - before.heapBytes, 'bytes of heap').to.be.below(1_000_000);
    expect(after.nodes, 'nodes').to.be.at.most(before.nodes + 100);
    expect(after.listeners, 'listeners').to.be.at.most(before.listeners + 5);
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
