import { expect } from '@open-wc/testing';
import { click } from '../../testing/reader.js';
import { button, find, get, mount, words } from '../../testing/timeline.js';
import type { EventTimeline } from '../event-timeline.js';

const parsed = (element: EventTimeline): Document => new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
const texts = (picture: Document): readonly string[] =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);

/** What the browser is given to save while `act` runs; nothing is written to the disk. */
async function saved(act: () => Promise<void>): Promise<{ readonly name: string; readonly blob: Blob }> {
  const { createObjectURL } = URL;
  const { click: follow } = HTMLAnchorElement.prototype;
  return new Promise((done, failed) => {
    let blob: Blob | null = null;
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return createObjectURL.call(URL, given);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = follow;
      if (blob) done({ name: this.download, blob });
    };
    act().catch(failed);
  });
}
const save = (element: EventTimeline, label: string): Promise<{ readonly name: string; readonly blob: Blob }> =>
  saved(async () => {
    get<HTMLDetailsElement>(element, '.save').open = true;
    await click(button(element, label));
  });

describe('a picture of the drawing', () => {
  it('has title, legend, every event in view, sources and note', async () => {
    const picture = parsed(await mount());
    const all = texts(picture).join('\n');
    expect(picture.documentElement.localName).to.equal('svg');
    expect(picture.querySelector('title')?.textContent).to.equal('From Challenger 2 to KN-23');
    for (const text of ['From Challenger 2 to KN-23', 'Decision (1)', 'Appeal (4)', 'Sources: APA, The Odessa Journal'])
      expect(all).to.contain(text);
    expect(all).to.contain('Britain decides to send Challenger 2 tanks');
    expect(all).to.contain('inferred');
  });

  it('needs no style sheet, script or other file, and no class of ours', async () => {
    const picture = parsed(await mount());
    const elements = [...picture.querySelectorAll('*')];
    expect(new Set(elements.map(({ localName }) => localName))).to.deep.equal(
      new Set(['svg', 'title', 'path', 'text']),
    );
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^(?:on|class|style|id|href|src|part|data-)/u.test(name))).to.deep.equal([]);
    for (const shape of elements.filter(({ localName }) => localName === 'path'))
      expect(shape.getAttribute('fill')).to.match(/^(?:none|rgba?\()/u);
  });

  it('shows what is in view, and nothing as chosen', async () => {
    const element = await mount({ attributes: { from: '2023-01-10', to: '2023-01-25' } });
    const before = element.toSVG();
    expect(texts(parsed(element)).join(' ')).not.to.contain('Strike with');
    element.select('challenger-2-decision');
    await element.updateComplete;
    expect(element.toSVG()).to.equal(before);
  });

  it('leaves text as text, whatever it looks like', async () => {
    const title = '</text><script>alert(1)</script> & "more"';
    const element = await mount({ data: { title, events: [{ id: 'a', date: '2001', title }] } });
    const picture = parsed(element);
    expect(picture.querySelector('script, parsererror')).to.equal(null);
    expect(picture.querySelector('title')?.textContent).to.equal(title);
  });

  it('is drawn where the page shows a list', async () => {
    const element = await mount({ width: 360 });
    expect(find(element, '.drawing')).to.equal(null);
    expect(texts(parsed(element)).join('\n')).to.contain('Britain decides');
    expect(find(element, '.poster')).to.equal(null);
  });

  it('reads from right to left where the page does', async () => {
    const element = await mount({ attributes: { dir: 'rtl', lang: 'ar' } });
    const picture = parsed(element);
    const width = Number(picture.documentElement.getAttribute('width'));
    const first = picture.querySelector('text');
    expect(first?.getAttribute('direction')).to.equal('rtl');
    expect(Number(first?.getAttribute('x'))).to.equal(width - 16);
  });

  it('is empty before there is anything to draw', () => {
    expect(document.createElement('event-timeline').toSVG()).to.equal('');
  });
});

describe('the menu that saves', () => {
  it('is folded, named, and accessible', async () => {
    const element = await mount();
    expect(get<HTMLDetailsElement>(element, '.save').open).to.equal(false);
    expect(words(get(element, '.save summary'))).to.equal('Save');
    get<HTMLDetailsElement>(element, '.save').open = true;
    await expect(element).to.be.accessible();
  });

  it('gives the drawing as SVG, named after the title', async () => {
    const element = await mount();
    const { name, blob } = await save(element, 'SVG');
    expect(name).to.equal('From Challenger 2 to KN-23.svg');
    expect(await blob.text()).to.equal(element.toSVG());
  });

  it('paints it as PNG, two dots for each pixel', async () => {
    const element = await mount();
    const { blob } = await save(element, 'PNG');
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(2 * Number(parsed(element).documentElement.getAttribute('width')));
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const colors = new Set<string>();
    for (let i = 0; i < dots.length; i += 4) colors.add(dots.slice(i, i + 3).join());
    // Paper, ink, and the colours of the three groups.
    for (const color of ['255,255,255', '22,24,29', '31,111,178', '163,93,0', '179,38,30'])
      expect([...colors], color).to.include(color);
  });
});
