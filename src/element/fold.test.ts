import { expect } from '@open-wc/testing';
import { formatLength } from '../core/time/format-length.js';
import { click, press } from '../testing/reader.js';
import {
  DAY,
  activeMark,
  all,
  atRest,
  button,
  drawing,
  find,
  get,
  marks,
  mount,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const JANUARY = Date.UTC(2023, 0, 14);
const SEPTEMBER = Date.UTC(2024, 8, 2);
const folded = (attributes: Readonly<Record<string, string>> = {}): Promise<EventTimeline> =>
  mount({ attributes: { fold: '', ...attributes } });

const xOf = (element: EventTimeline, id: string): number => {
  const found = marks(element).find(({ dataset }) => dataset['key'] === id);
  return Number(/translate\(([-\d.]+)/u.exec(found?.getAttribute('transform') ?? '')?.[1]);
};
const gap = (element: EventTimeline): SVGRectElement => get<SVGRectElement>(element, '.gap rect');
const edgesOf = (rect: SVGRectElement): [number, number] => {
  const x = Number(rect.getAttribute('x'));
  return [x, x + Number(rect.getAttribute('width'))];
};

describe('folded time', () => {
  withoutMotion();

  it('shows the first story at once: both heaps, all six titles, and how long nothing happened', async () => {
    const element = await folded();
    expect(marks(element)).to.have.length(6);
    expect(all(element, '[part~=label] .entry')).to.have.length(6);
    expect(words(get(element, '.gap text'))).to.equal('19 months');
    expect(words(get(element, '.gap title'))).to.equal('19 months without events');
    const [left, right] = edgesOf(gap(element));
    expect(xOf(element, 'leopard-2-countries') || xOf(element, 'tank-coalition-appeal')).to.be.below(left);
    expect(xOf(element, 'kn-23-strike')).to.be.above(right);
  });

  it('has paper, and no grey, under every word of a title', async () => {
    for (const width of [500, 640, 768, 900]) {
      const element = await mount({ attributes: { fold: '' }, width });
      const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();
      const [grey, ...grounds] = all(element, '.gap rect').map(boxOf);
      for (const title of all(element, '.block text').map(boxOf)) {
        const [from, to] = [Math.max(title.left, grey.left), Math.min(title.right, grey.right)];
        if (to - from < 1) continue;
        const isOver = (box: DOMRect): boolean =>
          box.left < from + 1 && box.right > to - 1 && box.top <= title.top + 2 && box.bottom >= title.bottom - 2;
        expect(grounds.some(isOver), `at ${String(width)} px`).to.equal(true);
      }
      await expect(element).to.be.accessible();
    }
  });

  it('says nothing of folding where there is nothing to fold', async () => {
    const data = { events: ['2020', '2021', '2022', '2023'].map((date) => ({ id: date, date, title: date })) };
    const element = await mount({ data, attributes: { fold: '' } });
    expect(find(element, '.fold')).to.equal(null);
    expect(find(element, '.gap')).to.equal(null);
  });

  it('is on time without the attribute: as much room for a day as for any other', async () => {
    const element = await mount();
    expect(find(element, '.gap')).to.equal(null);
    const [from, to] = element.domain;
    const width = drawing(element).getBoundingClientRect().width;
    expect(xOf(element, 'kn-23-strike')).to.be.closeTo(((SEPTEMBER - from) / (to - from)) * width, 1);
  });

  it('has no tick in a fold, and the months on both sides in words', async () => {
    const element = await folded();
    const [left, right] = edgesOf(gap(element));
    const ticks = all<SVGLineElement>(element, 'line.tick').map((tick) => Number(tick.getAttribute('x1')));
    expect(ticks.filter((x) => x > left + 0.2 && x < right - 0.2)).to.deep.equal([]);
    expect(
      all(element, 'text.major')
        .map((label) => words(label))
        .join(', '),
    ).to.match(/^January 2023, .*September 2024$/u);
  });

  it('is taken away and put back by a button, which says whether it is on', async () => {
    const element = await folded();
    const toggle = button(element, 'Fold empty time');
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    await click(toggle);
    await atRest(element);
    expect(element.fold).to.be.false;
    expect(element.hasAttribute('fold')).to.be.false;
    expect(find(element, '.gap')).to.equal(null);
    expect(button(element, 'Fold empty time').getAttribute('aria-pressed')).to.equal('false');
    await click(button(element, 'Fold empty time'));
    await atRest(element);
    expect(element.hasAttribute('fold')).to.be.true;
    expect(get(element, '.gap')).to.be.instanceOf(SVGElement);
  });

  it('keeps what is selected, and all of the data in view where they were', async () => {
    const element = await folded({ selected: 'kn-23-strike' });
    const before = words(get(element, '.count'));
    element.fold = false;
    await element.updateComplete;
    expect(element.selected).to.equal('kn-23-strike');
    expect(find(element, '[part~=detail]')?.dataset['event']).to.equal('kn-23-strike');
    expect(words(get(element, '.count'))).to.equal(before);
    element.fold = true;
    await element.updateComplete;
    expect(words(get(element, '.count'))).to.equal(before);
    expect(marks(element)).to.have.length(6);
  });

  it('keeps the days that are in view', async () => {
    const element = await folded({ from: '2023-01-15', to: '2023-01-18' });
    expect(element.domain).to.deep.equal([Date.UTC(2023, 0, 15), Date.UTC(2023, 0, 19)]);
    element.fold = false;
    await element.updateComplete;
    expect(element.domain).to.deep.equal([Date.UTC(2023, 0, 15), Date.UTC(2023, 0, 19)]);
  });

  it('keeps the events that the filter leaves', async () => {
    const element = await folded({ query: 'tanks' });
    const before = element.visibleEvents.map(({ id }) => id);
    element.fold = false;
    await element.updateComplete;
    await element.loadComplete;
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(before);
    expect(before.length).to.be.within(1, 5);
  });

  it('lets the arrow keys step over a fold to the next event', async () => {
    const element = await folded();
    drawing(element).focus();
    await press('End');
    expect(activeMark(element)).to.equal('lift-restrictions-appeal');
    await press('Home');
    expect(activeMark(element)).to.equal('challenger-2-decision');
    const seen = new Set<string | null>();
    for (let i = 0; i < 6; i += 1) {
      seen.add(activeMark(element));
      await press('ArrowRight');
    }
    expect(seen.size).to.equal(6);
  });

  it('zooms and pans across a fold, and comes back', async () => {
    const element = await folded();
    const full = element.domain;
    element.zoomTo([JANUARY, JANUARY + 4 * DAY]);
    await atRest(element);
    expect(element.domain).to.deep.equal([JANUARY, JANUARY + 4 * DAY]);
    element.zoomTo('kn-23-strike');
    await atRest(element);
    expect(element.domain[0]).to.be.below(SEPTEMBER);
    expect(element.domain[1]).to.be.above(SEPTEMBER);
    expect(element.visibleEvents.map(({ id }) => id)).to.include('kn-23-strike');
    element.fit();
    await atRest(element);
    expect(element.domain).to.deep.equal(full);
    drawing(element).focus();
    await press(
      'Home',
      '+',
      '+',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
      'Shift+ArrowRight',
    );
    await atRest(element);
    expect(element.domain[1]).to.be.above(JANUARY + 300 * DAY);
  });

  it('says the length of a fold in the reader’s language', async () => {
    const element = await mount({ attributes: { fold: '', lang: 'de' } });
    expect(words(get(element, '.gap text'))).to.equal('19 Monate');
    expect(formatLength(Date.UTC(2023, 1), Date.UTC(2024, 8), 'uk')).to.equal('19 місяців');
  });

  it('mirrors folds with the axis where the language runs from right to left', async () => {
    const element = await mount({ attributes: { fold: '', lang: 'ar' } });
    const [left, right] = edgesOf(gap(element));
    expect(xOf(element, 'kn-23-strike')).to.be.below(left);
    expect(xOf(element, 'challenger-2-decision')).to.be.above(right);
  });
});
