import { expect } from '@open-wc/testing';
import { click, until } from '../testing/reader.js';
import {
  STORY,
  TITLES,
  all,
  button,
  clusters,
  drawing,
  get,
  mark,
  marks,
  mount,
  ready,
  shadow,
  titles,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const NARROW = [280, 360] as const;
const WIDE = [480, 768, 1280, 1600] as const;

const middle = (node: Element): readonly [number, number] => {
  const { x, y, width, height } = node.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Labels lie inside of the drawing, and none on another. */
function expectTidy(element: EventTimeline): void {
  const box = drawing(element).getBoundingClientRect();
  const labels = all(element, '[part~=label]').map((label) => label.getBoundingClientRect());
  expect(labels.length).to.be.above(0);
  for (const label of labels) {
    expect(label.left).to.be.at.least(box.left - 1);
    expect(label.right).to.be.at.most(box.right + 1);
    expect(label.top).to.be.at.least(box.top - 1);
    expect(label.bottom).to.be.at.most(box.bottom + 1);
  }
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) expect(meet(a, b)).to.equal(false);
  });
}

function expectNoOverflow(element: EventTimeline): void {
  const right = element.getBoundingClientRect().right;
  for (const node of shadow(element).querySelectorAll<HTMLElement>('.timeline, .timeline *:not(svg *)')) {
    if (node.closest('.silent') || node.localName === 'option') continue;
    expect(node.getBoundingClientRect().right, node.className || node.localName).to.be.at.most(right + 1);
  }
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
}

describe('the drawing', () => {
  withoutMotion();

  for (const width of [768, 1024, 1280, 1600]) {
    it(`shows all six titles of the story, in full, at ${String(width)} px`, async () => {
      const element = await mount({ width });
      expect(titles(element)).to.have.lengthOf(6);
      expect(titles(element)).to.have.members([...TITLES]);
      expect(clusters(element)).to.have.lengthOf(0);
      expectTidy(element);
      expect(all(element, 'path.leader').length).to.be.above(0);
    });
  }

  for (const width of [...NARROW, ...WIDE]) {
    it(`keeps within its container at ${String(width)} px, open and closed`, async () => {
      const element = await mount({ width });
      expectNoOverflow(element);
      if (width >= 480) {
        expect(drawing(element).getBoundingClientRect().width).to.be.closeTo(width, 1);
        expectTidy(element);
      }
      element.selected = 'lift-restrictions-appeal';
      await element.updateComplete;
      expectNoOverflow(element);
      element.query = 'zeppelin';
      await element.updateComplete;
      await element.loadComplete;
      expectNoOverflow(element);
    });
  }

  it('keeps long words and addresses within its container', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    const data = {
      ...{ title: long, description: long, sourceLine: long, groups: [{ id: 'g', label: long.slice(0, 60) }] },
      sources: [{ id: 's', publisher: long, title: long, url: `https://example.org/${long}` }],
      events: [
        {
          ...{ id: 'a', date: '2001', title: long, summary: long, group: 'g' },
          excerpts: [{ source: 's', quote: long }],
          links: [{ url: `https://example.org/${long}`, label: long }],
        },
      ],
    };
    for (const width of [280, 480]) {
      const element = await mount({ width, data, attributes: { selected: 'a' } });
      expectNoOverflow(element);
    }
  });

  it('stacks the three of 2 September 2024, which no zoom can part', async () => {
    const element = await mount();
    const day = STORY.events.slice(3).map(({ id }) => id);
    element.domain = [Date.UTC(2024, 8, 2), Date.UTC(2024, 8, 3)];
    await element.updateComplete;
    const places = day.map((id) => middle(mark(element, id)));
    for (const [x] of places) expect(x).to.be.closeTo(places[0][0], 1);
    expect(new Set(places.map(([, y]) => Math.round(y))).size).to.equal(3);
    expectTidy(element);
    element.domain = [Date.UTC(2024, 7, 15), Date.UTC(2024, 8, 15)];
    await element.updateComplete;
    expect(titles(element)).to.have.members(TITLES.slice(3));
    expectTidy(element);
  });

  it('puts them together, with their exact count, where it is too low', async () => {
    const element = await mount({ attributes: { height: '110' } });
    expect(drawing(element).getBoundingClientRect().height).to.equal(110);
    const counts = clusters(element).map((each) => words(each.querySelector('text')));
    expect(counts).to.deep.equal(['3', '3']);
    expect(marks(element)).to.have.lengthOf(0);
  });

  it('stands in the order of time', async () => {
    const element = await mount();
    const xs = STORY.events.map(({ id }) => Math.round(middle(mark(element, id))[0]));
    expect(xs).to.deep.equal([...xs].sort((a, b) => a - b));
    expect(xs[5] - xs[0]).to.be.above(500);
  });

  it('draws what lasts as long as it lasts', async () => {
    const element = await mount({
      data: {
        events: [
          { id: 'long', date: '2001/2004', title: 'Long' },
          { id: 'short', date: '2006-01-01', title: 'Short' },
        ],
      },
    });
    const width = (id: string): number => mark(element, id).getBoundingClientRect().width;
    expect(width('long')).to.be.above(300);
    expect(width('short')).to.be.below(40);
  });

  it('has ticks that suit the span, in two rows', async () => {
    const element = await mount();
    const axis = (): string => words(get(element, '[part~=axis]'));
    expect(axis()).to.include('2023').and.to.include('2024');
    element.domain = [Date.UTC(2023, 0, 10), Date.UTC(2023, 0, 25)];
    await element.updateComplete;
    expect(axis()).to.match(/January 2023|Jan 2023/u);
    expect(axis()).to.match(/\b14\b.*\b16\b/u);
    const hours = await mount({
      data: {
        events: [
          { id: 'a', date: '2024-09-02T03:00:00Z', title: 'A' },
          { id: 'b', date: '2024-09-02T05:00:00Z', title: 'B' },
        ],
      },
    });
    expect(words(get(hours, '[part~=axis]'))).to.match(/\d\d?:\d\d/u);
  });

  it('lets the more important titles win where not all have room', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      ...{ id: String(i), date: String(1900 + i), title: `A title of some length, number ${String(i)}` },
      importance: i === 31 ? 9 : 1,
    }));
    const element = await mount({ data: { events }, width: 600 });
    expectTidy(element);
    const shown = titles(element);
    expect(shown.length).to.be.below(60);
    expect(shown).to.include(events[31].title);
  });

  it('is as high as it is told, in any length of CSS', async () => {
    const element = await mount({ attributes: { height: '200px' } });
    const heightPx = (): number => drawing(element).getBoundingClientRect().height;
    expect(heightPx()).to.equal(200);
    for (const [height, px] of [
      ['18em', 270],
      ['250', 250],
      ['calc(100px + 80px)', 180],
    ] as const) {
      element.setAttribute('height', height);
      await element.updateComplete;
      expect(heightPx(), height).to.equal(px);
    }
    element.removeAttribute('height');
    await element.updateComplete;
    expect(heightPx()).to.be.within(150, 330);
  });

  it('keeps its height while the reader zooms and filters', async () => {
    const element = await mount();
    const heightPx = drawing(element).getBoundingClientRect().height;
    for (const name of ['Zoom in', 'Zoom in', 'Show all']) {
      await click(button(element, name));
      expect(drawing(element).getBoundingClientRect().height).to.equal(heightPx);
    }
    element.query = 'leopard';
    await element.updateComplete;
    await ready(element);
    expect(drawing(element).getBoundingClientRect().height).to.equal(heightPx);
  });

  it('follows its container, not the window', async () => {
    const element = await mount({ width: 768 });
    const width = (): number => drawing(element).getBoundingClientRect().width;
    element.parentElement!.style.width = '520px';
    await until('it is narrower', () => width() === 520);
    element.style.setProperty('--event-timeline-padding', '20px');
    await until('it keeps clear of its padding', () => width() === 480);
  });

  it('is drawn right in a container that was not displayed at first', async () => {
    const element = await mount({ width: 700 });
    const room = element.parentElement!;
    room.style.display = 'none';
    element.data = { events: [{ id: 'a', date: '2001', title: 'One' }] };
    await element.updateComplete;
    await element.loadComplete;
    room.style.display = 'block';
    room.style.width = '640px';
    await until('it has the width', () => drawing(element).getBoundingClientRect().width === 640);
    expect(titles(element)).to.deep.equal(['One']);
  });

  it('takes colours, type and padding from custom properties, and shows its parts', async () => {
    const element = await mount();
    element.style.setProperty('--event-timeline-ink', 'rgb(1, 2, 3)');
    element.style.setProperty('--event-timeline-paper', 'rgb(250, 251, 252)');
    element.style.setProperty('--event-timeline-group-1', 'rgb(9, 8, 7)');
    element.style.setProperty('--event-timeline-font', 'monospace');
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(250, 251, 252)');
    expect(getComputedStyle(element).fontFamily).to.equal('monospace');
    const legend = get(element, '[part~=toolbar] button path.g0');
    expect(getComputedStyle(legend).fill).to.equal('rgb(9, 8, 7)');
    const style = document.createElement('style');
    style.textContent = 'event-timeline::part(label) { opacity: 0.5 } event-timeline::part(plot) { opacity: 0.25 }';
    document.head.append(style);
    expect(getComputedStyle(get(element, '[part~=label]')).opacity).to.equal('0.5');
    expect(getComputedStyle(get(element, '[part~=plot]')).opacity).to.equal('0.25');
    style.remove();
    for (const part of ['toolbar', 'plot', 'axis', 'mark', 'label'])
      expect(all(element, `[part~=${part}]`).length, part).to.be.above(0);
  });

  it('inherits the font of the page', async () => {
    const element = await mount();
    element.parentElement!.style.fontFamily = 'serif';
    expect(getComputedStyle(get(element, 'text.title')).fontFamily).to.equal('serif');
  });

  it('is light or dark as the page is', async () => {
    const element = await mount();
    element.style.colorScheme = 'dark';
    const dark = getComputedStyle(element).backgroundColor;
    element.style.colorScheme = 'light';
    expect(getComputedStyle(element).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(dark).to.equal('rgb(20, 23, 28)');
  });
});
