import { expect } from '@open-wc/testing';
import { click, frames, press, until } from '../testing/reader.js';
import {
  STORY,
  all,
  button,
  clusters,
  countLine,
  focusedOn,
  get,
  has,
  mark,
  mount,
  openEvent,
  ready,
  record,
  recordReader,
  search,
  toggle,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const entries = (element: EventTimeline): readonly HTMLButtonElement[] =>
  all<HTMLButtonElement>(element, 'ol[part~=list] button.entry');
const entry = (element: EventTimeline, id: string): HTMLButtonElement =>
  get<HTMLButtonElement>(element, `ol[part~=list] button.entry[data-id="${id}"]`);
const listed = (element: EventTimeline): readonly (string | undefined)[] =>
  entries(element).map(({ dataset }) => dataset['id']);
const IDS = STORY.events.map(({ id }) => id);

describe('the list', () => {
  withoutMotion();

  const LIST = { attributes: { layout: 'list' } };

  it('is an ordered list for each month, under headings that count', async () => {
    const element = await mount(LIST);
    expect(has(element, '.drawing')).to.equal(false);
    expect(get(element, '[part~=list]').localName).to.equal('ol');
    expect(all(element, 'ol[part~=list] ol > li')).to.have.lengthOf(6);
    expect(all(element, 'h3, h4').map((heading) => words(heading))).to.deep.equal([
      ...['2023 3 events', 'January 3 events', '2024 3 events', 'September 3 events'],
    ]);
    await expect(element).to.be.accessible();
    expect(listed(element)).to.deep.equal(IDS);
    for (const { id, title } of STORY.events) {
      expect(words(entry(element, id))).to.include(title);
      expect(words(entry(element, id))).to.match(/(?:January|September) 202\d/u);
    }
  });

  it('counts what belongs to a year and a month, listed or not, and names no month that nobody knows', async () => {
    const days = Array.from({ length: 150 }, (_, i) => ({ id: `d${String(i)}`, date: '1969-07-20', title: String(i) }));
    const events = [
      { date: '1969', title: 'Year' },
      { date: '../1900', title: 'Open' },
      { date: '1970-03', title: 'March' },
    ];
    const element = await mount({ ...LIST, data: { events: [...events, ...days] } });
    const headings = (): string[] => all(element, 'h3, h4').map((heading) => words(heading));
    expect(headings()).to.deep.equal(['1900', '1969 151 events', 'July 150 events']);
    expect(listed(element)).to.have.lengthOf(100);
    await click(button(element, 'Show more'));
    expect(headings().slice(3)).to.deep.equal(['1970 1 event', 'March 1 event']);
  });

  it('goes from entry to entry by the arrows, and leaves the page its other keys', async () => {
    const element = await mount(LIST);
    entry(element, IDS[0]).focus();
    await press('ArrowDown', 'ArrowDown');
    expect(focusedOn(element)).to.include(STORY.events[2].title);
    await press('ArrowUp');
    expect(focusedOn(element)).to.include(STORY.events[1].title);
    await press('End', 'ArrowDown');
    expect(focusedOn(element)).to.include(STORY.events[5].title);
    await press('Home', 'ArrowUp');
    expect(focusedOn(element)).to.include(STORY.events[0].title);
    await expect(element).to.be.accessible();
  });

  it('stands alone, or not at all, where the layout says so', async () => {
    const list = await mount({ attributes: { layout: 'list' } });
    expect(has(list, '.drawing')).to.equal(false);
    expect(listed(list)).to.deep.equal(IDS);
    const plot = await mount({ width: 320, attributes: { layout: 'plot' } });
    expect(has(plot, '.drawing')).to.equal(true);
    expect(has(plot, '[part~=list]')).to.equal(false);
    expect(has(plot, 'details.as-list')).to.equal(false);
    plot.layout = 'list';
    await plot.updateComplete;
    expect(has(plot, '.drawing')).to.equal(false);
    expect(listed(plot)).to.deep.equal(IDS);
  });

  it('is to be opened under the drawing', async () => {
    const element = await mount();
    const summary = get(element, 'details summary');
    expect(words(summary)).to.include('6 events as a list');
    expect(listed(element)).to.deep.equal([]);
    await click(summary);
    expect(listed(element)).to.deep.equal(IDS);
  });

  it('opens an event in its place, with what the source said, and closes it', async () => {
    const element = await mount(LIST);
    const told = record(element, 'timeline-select');
    const { id, excerpts } = STORY.events[3];
    await click(entry(element, id));
    expect(openEvent(element)).to.equal(id);
    expect(entry(element, id).ariaExpanded).to.equal('true');
    expect(entry(element, id).closest('li')?.querySelector('[part~=detail]')?.localName).to.equal('article');
    expect(all(element, '[part~=excerpt] .words').map((each) => each.textContent)).to.deep.equal(
      excerpts.map(({ quote }) => quote),
    );
    await click(button(element, 'Next'));
    expect(openEvent(element)).to.equal(STORY.events[4].id);
    await click(entry(element, STORY.events[4].id));
    expect(openEvent(element)).to.equal(null);
    expect(told.map((detail) => detail.id)).to.deep.equal([id, STORY.events[4].id, null]);
  });

  it('gives the focus back to the entry when its event is closed by Escape', async () => {
    const element = await mount(LIST);
    entry(element, IDS[2]).focus();
    await press('Enter');
    expect(openEvent(element)).to.equal(IDS[2]);
    button(element, 'Close').focus();
    await press('Escape');
    expect(openEvent(element)).to.equal(null);
    expect(focusedOn(element)).to.include(STORY.events[2].title);
  });

  it('draws its marks as the drawing does: how a date is known, and which event is open', async () => {
    const element = await mount({ attributes: { layout: 'list', selected: IDS[3] } });
    const shapeOf = (id: string): Element => entry(element, id).previousElementSibling!.querySelector('.event')!;
    expect(IDS.filter((id) => shapeOf(id).querySelector('.pip') !== null)).to.deep.equal(
      [1, 2, 4, 5].map((i) => IDS[i]),
    );
    expect(IDS.filter((id) => shapeOf(id).matches('.inferred'))).to.deep.equal([IDS[0], IDS[3]]);
    expect(IDS.filter((id) => shapeOf(id).matches('.selected'))).to.deep.equal([IDS[3]]);
    await expect(element).to.be.accessible();
  });

  it('has the same filter as the drawing', async () => {
    const element = await mount(LIST);
    await click(toggle(element, 'Appeal'));
    expect(listed(element)).to.deep.equal(['challenger-2-decision', 'kn-23-strike']);
    expect(countLine(element)).to.match(/^2 of 6 events/u);
    element.query = 'zeppelin';
    await element.updateComplete;
    await element.loadComplete;
    expect(listed(element)).to.deep.equal([]);
    expect(words(get(element, '.timeline'))).to.include('No event matches');
    await click(button(element, 'Clear filter'));
    await element.loadComplete;
    expect(listed(element)).to.deep.equal(IDS);
    expect(search(element).value).to.equal('');
  });

  it('has the same selection as the drawing', async () => {
    const element = await mount({ attributes: { selected: IDS[1] } });
    await click(get(element, 'details summary'));
    expect(
      entries(element)
        .filter((each) => each.ariaCurrent === 'true')
        .map(({ dataset }) => dataset['id']),
    ).to.deep.equal([IDS[1]]);
    expect(get(element, '[part~=detail]').closest('.list')).to.equal(null);
    await click(entry(element, IDS[4]));
    expect(openEvent(element)).to.equal(IDS[4]);
    expect(all(element, '[part~=detail]')).to.have.lengthOf(1);
    expect(entry(element, IDS[4]).closest('li')?.querySelector('[part~=detail]')).not.to.equal(null);
    await expect(element).to.be.accessible();
    await click(mark(element, IDS[0]));
    expect(openEvent(element)).to.equal(IDS[0]);
    expect(get(element, '[part~=detail]').closest('.list')).to.equal(null);
    element.parentElement!.style.width = '320px';
    await until('the drawing is gone', () => !has(element, '.drawing'));
    expect(openEvent(element)).to.equal(IDS[0]);
  });

  it('adds more as the reader goes on, and at the end the button goes and the focus stays', async () => {
    const events = Array.from({ length: 650 }, (_, i) => ({
      id: String(i),
      date: String(1300 + i),
      title: `No. ${String(i)}`,
    }));
    const element = await mount({ ...LIST, data: { events } });
    expect(entries(element)).to.have.lengthOf(100);
    const more = (): HTMLButtonElement => button(element, 'Show more');
    for (const count of [200, 300, 400, 500]) {
      more().scrollIntoView();
      await until('more came by themselves', () => entries(element).length === count);
      await frames(3);
      window.scrollTo(0, 0);
      await frames(3);
    }
    more().scrollIntoView();
    await frames(6);
    expect(entries(element)).to.have.lengthOf(500);
    more().focus();
    await press('Enter');
    expect(entries(element)).to.have.lengthOf(600);
    expect(focusedOn(element)).to.equal('Show more');
    await press('Enter');
    expect(listed(element)).to.deep.equal(events.map(({ id }) => id));
    expect(more).to.throw();
    expect(focusedOn(element)).to.include('No. 600');
    window.scrollTo(0, 0);
  });
});

describe('the members of a cluster', () => {
  withoutMotion();

  it('are listed where no zoom parts them, and open from there', async () => {
    const element = await mount({ attributes: { height: '110' } });
    const told = recordReader(element);
    const last = clusters(element).at(-1)!;
    expect(words(last.querySelector('text'))).to.equal('3');
    await click(last);
    const members = all<HTMLButtonElement>(element, '.members button.entry');
    expect(members.map((each) => words(each.querySelector('.what')))).to.deep.equal(
      STORY.events.slice(3).map(({ title }) => title),
    );
    expect(words(get(element, '.members h3'))).to.match(/^3 events, .*2024/u);
    expect(focusedOn(element)).to.equal('members');
    expect(told).to.deep.equal([]);
    await click(members[2]);
    expect(openEvent(element)).to.equal(IDS[5]);
    expect(has(element, '.members')).to.equal(false);
  });

  it('are listed until the list is closed, the view moves or the filter changes', async () => {
    const element = await mount({ attributes: { height: '110' } });
    for (const end of [
      () => click(button(element, 'Close')),
      () => click(button(element, 'Zoom in')),
      () => click(toggle(element, 'Strike')),
    ]) {
      await click(clusters(element).at(-1)!);
      expect(has(element, '.members')).to.equal(true);
      await end();
      await ready(element);
      expect(has(element, '.members')).to.equal(false);
      element.fit();
      await element.updateComplete;
    }
  });

  it('are parted by a zoom where one does', async () => {
    const element = await mount({ attributes: { height: '110' } });
    const span = element.domain[1] - element.domain[0];
    const first = clusters(element)[0];
    expect(words(first.querySelector('text'))).to.equal('3');
    await click(first);
    expect(has(element, '.members')).to.equal(false);
    expect(element.domain[1] - element.domain[0]).to.be.below(span / 10);
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(IDS.slice(0, 3));
    expect(clusters(element).filter((each) => words(each.querySelector('text')) === '3')).to.have.lengthOf(0);
  });
});
