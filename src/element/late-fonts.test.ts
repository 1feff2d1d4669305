import { expect } from '@open-wc/testing';
import { click, frames, press, until } from '../testing/reader.js';
import { crowdedWords } from '../testing/text-boxes.js';
import {
  STORY,
  all,
  drawing,
  get,
  has,
  mount,
  ready,
  search,
  titles,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

interface LateFont {
  readonly family: string;
  /** Lets the files come, all or those of one weight. */
  come(weight?: number): Promise<void>;
}

const added: FontFace[] = [];
let fonts = 0;

/** A typeface of the page whose files wait until they are told to come. */
function lateFont(...weights: readonly number[]): LateFont {
  const family = `Late ${String((fonts += 1))}`;
  const files = weights.map((weight) => {
    const query = `?weight=${String(weight)}&for=${String(fonts)}-${String(Math.random())}`;
    const face = new FontFace(family, `url(/__fault/late-font${query})`, { weight: String(weight) });
    document.fonts.add(face);
    added.push(face);
    return { weight, face, query };
  });
  return {
    family,
    async come(only) {
      for (const { face, query } of files.filter(({ weight }) => only === undefined || weight === only)) {
        await fetch(`/__fault/online${query}`);
        await face.load();
      }
      await frames(4);
    },
  };
}

/** A timeline in a page that is set in that typeface. */
async function mountIn({ family }: LateFont, setting: Parameters<typeof mount>[0] = {}): Promise<EventTimeline> {
  const element = await mount({ ...setting, early: true });
  element.parentElement!.style.fontFamily = `"${family}", serif`;
  await ready(element);
  return element;
}

/** Left edge, top and width of what is written. */
const places = (element: EventTimeline): readonly string[] =>
  all(element, '.drawing text, .chip, .when, .what').map((node) => {
    const { x, y, width } = node.getBoundingClientRect();
    return `${words(node)} ${[x, y, width].map((px) => px.toFixed(1)).join(' ')}`;
  });
const family = (element: EventTimeline, selector = '.timeline'): string =>
  getComputedStyle(get(element, selector)).fontFamily;

/** The letters of this typeface are all 0.6 of its size wide; the widest of another is not. */
function isCourier(element: EventTimeline): boolean {
  return all<SVGTextElement>(element, '.drawing text.title').every(
    (text) => Math.abs(text.getComputedTextLength() / words(text).length - 0.6 * 13.5) < 0.2,
  );
}

afterEach(() => {
  for (const face of added.splice(0)) document.fonts.delete(face);
});

describe('a font that comes after the first drawing', () => {
  withoutMotion();

  for (const [what, weights] of [
    ['of two weights', [400, 700]],
    ['of bold letters alone', [700]],
  ] as const) {
    it(`${what} moves no word, and is taken at the next click`, async () => {
      const font = lateFont(...weights);
      const element = await mountIn(font);
      const before = places(element);
      await font.come();
      expect(places(element)).to.deep.equal(before);
      expect(isCourier(element)).to.equal(false);
      await click(get(element, '.description'));
      await until('it is taken', () => isCourier(element));
      expect(family(element)).to.include(font.family);
      expect(crowdedWords(element)).to.deep.equal([]);
      expect(titles(element)).to.have.lengthOf.above(3);
      await expect(element).to.be.accessible();
    });
  }

  it('is taken at the next key', async () => {
    const font = lateFont(400, 700);
    const element = await mountIn(font);
    await font.come();
    search(element).focus();
    expect(isCourier(element)).to.equal(false);
    await press('ArrowLeft');
    await until('it is taken', () => isCourier(element));
    expect(crowdedWords(element)).to.deep.equal([]);
  });

  it('does what the click was meant for as well', async () => {
    const font = lateFont(400, 700);
    const element = await mountIn(font);
    await font.come();
    await click(get(element, '.fold'));
    expect(element.fold).to.equal(true);
    await until('it is taken', () => isCourier(element));
  });

  it('is taken upright too', async () => {
    const font = lateFont(400, 700);
    const element = await mountIn(font, { width: 360 });
    const before = places(element);
    await font.come();
    expect(places(element)).to.deep.equal(before);
    await click(get(element, '.when'));
    await until('it is taken', () => family(element).includes(font.family));
    expect(crowdedWords(element)).to.deep.equal([]);
  });

  it('waits until all of it is there', async () => {
    const font = lateFont(400, 700);
    const element = await mountIn(font);
    await font.come(400);
    await click(get(element, '.description'));
    expect(family(element)).to.equal('serif');
    await font.come(700);
    expect(family(element)).to.equal('serif');
    await click(get(element, '.description'));
    await until('it is taken', () => isCourier(element));
  });

  it('is taken at once where the timeline is below the window, and nobody sees it', async () => {
    const font = lateFont(400, 700);
    const element = await mountIn(font);
    const room = document.createElement('div');
    room.style.blockSize = '3000px';
    element.before(room);
    expect(isCourier(element)).to.equal(false);
    await font.come();
    await until('it is taken', () => isCourier(element));
    expect(crowdedWords(element)).to.deep.equal([]);
  });

  it('is the one that paper is printed with', async () => {
    const font = lateFont(400, 700);
    const element = await mountIn(font);
    await font.come();
    dispatchEvent(new Event('beforeprint'));
    expect(has(element, '.paper')).to.equal(true);
    expect(family(element, '.paper text.title')).to.include(font.family);
    dispatchEvent(new Event('afterprint'));
    await until('it is on the screen too', () => isCourier(element));
    expect(crowdedWords(element)).to.deep.equal([]);
  });

  it('may be the one of headings alone', async () => {
    const font = lateFont(700);
    const element = await mount({ early: true });
    element.style.setProperty('--event-timeline-heading-font', `"${font.family}", serif`);
    await ready(element);
    expect(family(element, '.heading')).to.equal('serif');
    await font.come();
    expect(family(element, '.heading')).to.equal('serif');
    await click(get(element, '.description'));
    expect(family(element, '.heading')).to.include(font.family);
  });

  it('that never comes leaves the others', async () => {
    const face = new FontFace('Lost', 'url(/__fault/not-found)');
    document.fonts.add(face);
    added.push(face);
    const element = await mountIn({ family: 'Lost', come: () => Promise.resolve() });
    await face.load().catch(() => undefined);
    const before = places(element);
    await click(get(element, '.description'));
    expect(places(element)).to.deep.equal(before);
    expect(crowdedWords(element)).to.deep.equal([]);
  });
});

describe('a font that is there before the data', () => {
  it('is the one that everything is drawn with', async () => {
    const font = lateFont(400, 700);
    await font.come();
    const element = await mountIn(font, { data: STORY });
    expect(isCourier(element)).to.equal(true);
    expect(get(element, '.timeline').getAttribute('style') ?? '').to.equal('');
    expect(crowdedWords(element)).to.deep.equal([]);
    const before = drawing(element).innerHTML;
    await click(get(element, '.description'));
    expect(drawing(element).innerHTML).to.equal(before);
  });
});
