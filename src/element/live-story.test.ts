import { expect } from '@open-wc/testing';
import { click, frames, press } from '../testing/reader.js';
import { all, atRest, button, drawing, get, mount, words } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

/** A day with something on it every few days, and some longer affairs. */
const EVENTS = Array.from({ length: 24 }, (_, i) => ({
  id: `e${String(i)}`,
  date: i % 10 === 0 ? `2024-0${String(1 + (i % 3))}-01/2024-04-0${String(1 + (i % 9))}` : day(i * 4),
  title: `Something that happened, number ${String(i)}`,
  group: i % 2 === 0 ? 'a' : 'b',
}));
const MORE = Array.from({ length: 6 }, (_, i) => ({
  id: `n${String(i)}`,
  date: day(i * 9 + 33),
  title: `New ${String(i)}`,
}));

function day(n: number): string {
  return new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
}

/** Where each mark stands on the screen, by what it stands for. */
function places(element: EventTimeline): ReadonlyMap<string, string> {
  return new Map(
    all<SVGGElement>(element, '[part~=mark]').map((mark) => {
      const { x, y } = get(element, `[data-key="${String(mark.dataset['key'])}"] .shape`).getBoundingClientRect();
      return [mark.dataset['key'] ?? '', `${x.toFixed(1)} ${y.toFixed(1)}`] as const;
    }),
  );
}

describe('a live story in view', () => {
  it('moves no mark, no view, no focus, no selection and no page when events come', async () => {
    const element = await mount({ data: { events: EVENTS }, attributes: { query: 'n' } });
    element.domain = [Date.UTC(2024, 1, 1), Date.UTC(2024, 1, 20)];
    await atRest(element);
    drawing(element).focus();
    await press('ArrowRight');
    element.select('e20');
    await frames(2);
    const before = places(element);
    expect(before.size).to.be.greaterThan(4);
    const { domain } = element;
    const height = drawing(element).getBoundingClientRect().height;
    const top = drawing(element).getBoundingClientRect().top;
    const focused = drawing(element).getAttribute('aria-activedescendant');
    const focusedName = element.shadowRoot?.getElementById(focused ?? '')?.getAttribute('aria-label');
    element.append(MORE);
    await element.loadComplete;
    await frames(4);
    expect(words(get(element, '.news'))).to.equal('6 new events');
    const after = places(element);
    for (const [key, place] of before) expect(after.get(key), key).to.equal(place);
    expect(after.size).to.be.greaterThan(before.size);
    expect(element.domain).to.deep.equal(domain);
    expect(element.selected).to.equal('e20');
    expect(drawing(element).getBoundingClientRect().height).to.equal(height);
    expect(drawing(element).getBoundingClientRect().top).to.equal(top);
    expect(element.shadowRoot?.activeElement).to.equal(drawing(element));
    const now = drawing(element).getAttribute('aria-activedescendant');
    expect(element.shadowRoot?.getElementById(now ?? '')?.getAttribute('aria-label')).to.equal(focusedName);
  });

  it('shows what came when the pill is pressed, and everyone can press it', async () => {
    const element = await mount({ data: { events: EVENTS } });
    element.domain = [Date.UTC(2024, 1, 1), Date.UTC(2024, 1, 20)];
    element.append(MORE);
    await element.loadComplete;
    await frames(2);
    await expect(element).to.be.accessible();
    await click(button(element, '6 new events'));
    await atRest(element);
    expect(element.visibleEvents).to.have.length(30);
  });
});
