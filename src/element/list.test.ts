import { expect } from '@open-wc/testing';
import { click, press, until } from '../testing/reader.js';
import {
  STORY,
  all,
  button,
  clusters,
  countLine,
  focusedOn,
  get,
  has,
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

  it('stands alone where space is small, as an ordered list in time', async () => {
    const element = await mount({ width: 360 });
    expect(has(element, '.drawing')).to.equal(false);
    expect(get(element, '[part~=list]').localName).to.equal('ol');
    expect(all(element, 'ol[part~=list] > li')).to.have.lengthOf(6);
    expect(listed(element)).to.deep.equal(IDS);
    for (const { id, title } of STORY.events) {
      expect(words(entry(element, id))).to.include(title);
      expect(words(entry(element, id))).to.match(/January|September/u);
    }
    expect(words(get(element, 'ol[part~=list]'))).to.match(/^2023 .* 2024 /u);
  });

  it('gives way to the drawing when there is room, and comes back', async () => {
    const element = await mount({ width: 360 });
    const room = element.parentElement!;
    room.style.width = '700px';
    await until('the drawing is there', () => has(element, '.drawing'));
    room.style.width = '320px';
    await until('the drawing is gone', () => !has(element, '.drawing'));
    expect(listed(element)).to.deep.equal(IDS);
  });

  it('stands alone, or not at all, where the layout says so', async () => {
    const list = await mount({ attributes: { layout: 'list' } });
    expect(has(list, '.drawing')).to.equal(false);
    expect(listed(list)).to.deep.equal(IDS);
    const plot = await mount({ width: 320, attributes: { layout: 'plot' } });
    expect(has(plot, '.drawing')).to.equal(true);
    expect(has(plot, '[part~=list]')).to.equal(false);
    expect(has(plot, 'details')).to.equal(false);
    plot.layout = 'list';
    await plot.updateComplete;
    expect(has(plot, '.drawing')).to.equal(false);
    plot.removeAttribute('layout');
    await plot.updateComplete;
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
    const element = await mount({ width: 360 });
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
    const element = await mount({ width: 360 });
    entry(element, IDS[2]).focus();
    await press('Enter');
    expect(openEvent(element)).to.equal(IDS[2]);
    button(element, 'Close').focus();
    await press('Escape');
    expect(openEvent(element)).to.equal(null);
    expect(focusedOn(element)).to.include(STORY.events[2].title);
  });

  it('has the same filter as the drawing', async () => {
    const element = await mount({ width: 360 });
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
    await click(entry(element, IDS[4]));
    expect(openEvent(element)).to.equal(IDS[4]);
    element.parentElement!.style.width = '320px';
    await until('the drawing is gone', () => !has(element, '.drawing'));
    expect(openEvent(element)).to.equal(IDS[4]);
  });

  it('shows many events part by part', async () => {
    const events = Array.from({ length: 250 }, (_, i) => ({
      id: String(i),
      date: String(1700 + i),
      title: `No. ${String(i)}`,
    }));
    const element = await mount({ width: 360, data: { events } });
    expect(entries(element)).to.have.lengthOf(100);
    const more = (): HTMLButtonElement => button(element, 'Show more');
    await click(more());
    expect(entries(element)).to.have.lengthOf(200);
    await click(more());
    expect(listed(element)).to.deep.equal(events.map(({ id }) => id));
    expect(more).to.throw();
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
