import { expect } from '@open-wc/testing';
import { click, until } from '../testing/reader.js';
import { atRest, countLine, get, mark, mount, openEvent, toggle, withoutMotion } from '../testing/timeline.js';
import { STORY } from '../testing/timeline.js';

describe('the life of a timeline', () => {
  withoutMotion();

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
