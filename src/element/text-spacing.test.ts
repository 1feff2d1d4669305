import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../testing/reader.js';
import { crowdedWords } from '../testing/text-boxes.js';
import { STORY, TITLES, all, drawing, get, has, mount, ready, shadow, titles } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

/** The distances of WCAG 1.4.12, as a reader's own style sets them: it reaches into every tree of a page. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
);
function space(element: EventTimeline): void {
  const root = shadow(element);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACING];
}

const DATA = {
  ...STORY,
  eras: [
    { date: '2023-01-10/2023-03', label: 'The winter of the tanks' },
    { date: '2024', label: 'A year of missiles' },
  ],
};
const SETTINGS = [
  ['the drawing', 760, {}],
  ['a wide drawing', 1200, {}],
  ['a drawing with folded time', 760, { fold: '' }],
  ['a drawing right to left', 760, { lang: 'ar', dir: 'rtl' }],
  ['a drawing with an open event', 760, { selected: 'kn-23-strike' }],
  ['upright', 360, { selected: 'kn-23-strike' }],
  ['upright on the smallest phone', 320, {}],
] as const;

const inkPx = (element: EventTimeline): number =>
  Math.max(...all<SVGTextElement>(element, '.drawing text.title').map((text) => text.getComputedTextLength()));

describe('a reader’s own text spacing', () => {
  for (const [what, width, attributes] of SETTINGS) {
    it(`crowds no words where it is there before: ${what}`, async () => {
      const room = await fixture<HTMLElement>(html`<div></div>`);
      room.style.width = `${String(width)}px`;
      const element = document.createElement('event-timeline');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.data = DATA;
      room.append(element);
      space(element);
      await ready(element);
      expect(crowdedWords(element)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it(`crowds no words where it comes later: ${what}`, async () => {
      const element = await mount({ data: DATA, width, attributes });
      expect(crowdedWords(element), 'before').to.deep.equal([]);
      const isDrawn = has(element, '.drawing');
      const before = isDrawn ? drawing(element).innerHTML : '';
      space(element);
      if (isDrawn) await until('it is laid out anew', () => drawing(element).innerHTML !== before);
      await ready(element);
      expect(crowdedWords(element)).to.deep.equal([]);
    });
  }

  it('cuts no title, and is gone when the reader takes it back', async () => {
    const element = await mount({ data: DATA });
    const [before, plainPx] = [drawing(element).innerHTML, inkPx(element)];
    expect(titles(element)).to.have.members(TITLES);
    space(element);
    await until('it is laid out anew', () => drawing(element).innerHTML !== before);
    for (const title of titles(element)) expect(TITLES).to.include(title);
    expect(getComputedStyle(get(element, 'text.title')).letterSpacing).not.to.equal('normal');
    shadow(element).adoptedStyleSheets = shadow(element).adoptedStyleSheets.filter((sheet) => sheet !== SPACING);
    await until('it is as it was', () => drawing(element).innerHTML === before);
    expect(inkPx(element)).to.be.closeTo(plainPx, 1);
  });

  it('is not what a page sets for its own text, which does not reach the timeline', async () => {
    const element = await mount({ data: DATA });
    const before = drawing(element).innerHTML;
    element.parentElement!.style.letterSpacing = '3px';
    await ready(element);
    expect(drawing(element).innerHTML).to.equal(before);
  });
});

describe('a page whose letters are twice as large', () => {
  after(() => document.documentElement.style.removeProperty('font-size'));

  for (const [what, width, attributes] of SETTINGS) {
    it(`cuts and crowds no words: ${what}`, async () => {
      document.documentElement.style.fontSize = '200%';
      const element = await mount({ data: DATA, width, attributes: { ...attributes } });
      expect(crowdedWords(element)).to.deep.equal([]);
    });
  }
});
