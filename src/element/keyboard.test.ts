import { expect } from '@open-wc/testing';
import { click, frames, press, type, until } from '../testing/reader.js';
import {
  STORY,
  activeMark,
  all,
  atRest,
  clusters,
  drawing,
  focusedOn,
  get,
  has,
  hasMark,
  live,
  mark,
  marks,
  mount,
  openEvent,
  spanOf,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const IDS = STORY.events.map(({ id }) => id);

async function focusDrawing(element: EventTimeline): Promise<void> {
  drawing(element).focus();
  await element.updateComplete;
}

describe('the keyboard', () => {
  withoutMotion();

  it('has one stop for the tab key on the drawing', async () => {
    const element = await mount();
    const stops = [...drawing(element).querySelectorAll('a, button, [tabindex]')];
    expect(stops).to.have.lengthOf(0);
    expect(drawing(element).getAttribute('tabindex')).to.equal('0');
    // Between two buttons, so that the focus does not leave the page.
    const [first, last] = [document.createElement('button'), document.createElement('button')];
    element.before(first);
    element.after(last);
    first.focus();
    let visits = 0;
    for (let i = 0; i < 30 && document.activeElement !== last; i += 1) {
      await press('Tab');
      visits += Number(focusedOn(element) === 'drawing');
    }
    expect(document.activeElement === last).to.equal(true);
    expect(visits).to.equal(1);
    first.remove();
    last.remove();
  });

  it('goes through all events in time by the arrows, and stops at both ends', async () => {
    const element = await mount();
    await focusDrawing(element);
    const visited = [activeMark(element)];
    for (let i = 0; i < 5; i += 1) {
      await press('ArrowRight');
      visited.push(activeMark(element));
    }
    expect(visited).to.deep.equal(IDS);
    await press('ArrowRight');
    expect(activeMark(element)).to.equal(IDS[5]);
    for (let i = 4; i >= 0; i -= 1) {
      await press('ArrowLeft');
      expect(activeMark(element)).to.equal(IDS[i]);
    }
    await press('ArrowLeft');
    expect(activeMark(element)).to.equal(IDS[0]);
    expect(openEvent(element)).to.equal(null);
  });

  it('goes between the lanes by the upright arrows', async () => {
    const element = await mount();
    await focusDrawing(element);
    await press('ArrowRight');
    const y = (): number => mark(element, activeMark(element)!).getBoundingClientRect().y;
    const before = [activeMark(element), y()] as const;
    const ways = ['ArrowUp', 'ArrowDown'] as const;
    await press(ways[0]);
    const [there, back] = activeMark(element) === before[0] ? [ways[1], ways[0]] : ways;
    if (there === ways[1]) await press(there);
    expect(activeMark(element)).to.be.oneOf(['leopard-2-countries', 'challenger-2-decision']);
    expect(Math.sign(y() - before[1])).to.equal(there === 'ArrowUp' ? -1 : 1);
    await press(back);
    expect(y()).to.equal(before[1]);
    expect(openEvent(element)).to.equal(null);
  });

  it('finds events by the first letters of their titles, round and round', async () => {
    const element = await mount({
      data: {
        events: [
          { id: 'a', date: '2001', title: 'Berlin' },
          { id: 'b', date: '2002', title: 'Åland' },
          { id: 'c', date: '2003', title: 'Brussels' },
          { id: 'd', date: '2004', title: 'Bern' },
        ],
      },
    });
    await focusDrawing(element);
    const visited: (string | null)[] = [];
    for (const key of ['b', 'b', 'b', 'b']) {
      await press(key);
      visited.push(activeMark(element));
    }
    expect(visited).to.deep.equal(['c', 'd', 'a', 'c']);
    await new Promise((done) => setTimeout(done, 1100));
    await press('a');
    expect(activeMark(element)).to.equal('b');
    await new Promise((done) => setTimeout(done, 1100));
    await press('b', 'e', 'r', 'n');
    expect(activeMark(element)).to.equal('d');
    await expect(element).to.be.accessible();
  });

  it('says the event that it found inside of a cluster', async () => {
    const element = await mount({ attributes: { height: '110' } });
    await focusDrawing(element);
    const { id, title } = STORY.events[4];
    await press(...Array.from(title.slice(0, 3)));
    expect(hasMark(element, id)).to.equal(false);
    await until('it is said', () => live(element).includes(title));
  });

  it('searches by /, and goes from the search to what it found', async () => {
    const element = await mount();
    await focusDrawing(element);
    await press('/');
    expect(focusedOn(element)).to.equal('input');
    await type('a/b?');
    expect(element.query).to.equal('a/b?');
    await press('Escape');
    expect([element.query, focusedOn(element)]).to.deep.equal(['', 'input']);
    await type('leopard');
    await element.loadComplete;
    await press('Enter');
    expect(focusedOn(element)).to.equal('drawing');
    expect(activeMark(element)).to.equal('leopard-2-countries');
  });

  it('tells of all keys by ?, and gives the focus back', async () => {
    const element = await mount();
    await focusDrawing(element);
    await press('?');
    expect(focusedOn(element)).to.equal('help');
    const help = get(element, '.help');
    expect(help.getAttribute('role')).to.equal('dialog');
    for (const key of ['←', '↑', 'Home', 'End', 'PageUp', 'PageDown', 'A–Z', 'Enter', 'Esc', '+', '−', '0', '/', '?'])
      expect([...help.querySelectorAll('kbd')].map((each) => words(each))).to.include(key);
    await expect(element).to.be.accessible();
    await press('Escape');
    expect(has(element, '.help')).to.equal(false);
    expect(focusedOn(element)).to.equal('drawing');
    const sign = get(element, '[aria-label=Keyboard]');
    sign.focus();
    await press('Enter');
    expect(has(element, '.help')).to.equal(true);
    await press('Tab', 'Enter');
    expect(has(element, '.help')).to.equal(false);
    expect(focusedOn(element)).to.equal('Keyboard');
  });

  it('catches nothing that is typed in the page', async () => {
    const element = await mount();
    const field = document.createElement('input');
    element.before(field);
    field.focus();
    await type('/?+0ab');
    await press('ArrowRight', 'Home');
    expect(field.value).to.equal('/?+0ab');
    expect(has(element, '.help')).to.equal(false);
    expect(element.query).to.equal('');
    field.remove();
  });

  it('goes to the first and the last event by Home and End', async () => {
    const element = await mount();
    await focusDrawing(element);
    await press('End');
    expect(activeMark(element)).to.equal(IDS[5]);
    await press('Home');
    expect(activeMark(element)).to.equal(IDS[0]);
  });

  it('goes on to events that are out of view', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 0, 10), Date.UTC(2023, 0, 25)];
    await element.updateComplete;
    await focusDrawing(element);
    for (let i = 0; i < 3; i += 1) {
      await press('ArrowRight');
      await atRest(element);
    }
    expect(activeMark(element)).to.equal('kn-23-strike');
    await press('ArrowLeft');
    await atRest(element);
    expect(activeMark(element)).to.equal('leopard-2-countries');
    await press('End');
    await atRest(element);
    expect(activeMark(element)).to.equal(IDS[5]);
    await press('Home');
    await atRest(element);
    expect(activeMark(element)).to.equal(IDS[0]);
    expect(hasMark(element, IDS[0])).to.equal(true);
  });

  it('zooms about the event that it stands on', async () => {
    const element = await mount();
    await focusDrawing(element);
    await press('End');
    for (let i = 0; i < 4; i += 1) {
      await press('+');
      await atRest(element);
    }
    expect(activeMark(element)).to.equal(IDS[5]);
  });

  it('opens by Enter and by the space bar, and comes back by Escape', async () => {
    const element = await mount();
    for (const key of ['Enter', ' ']) {
      await focusDrawing(element);
      await press('Home', 'ArrowRight');
      await press(key);
      expect(element.selected).to.equal('tank-coalition-appeal');
      expect(focusedOn(element)).to.equal('detail');
      await press('Escape');
      expect(openEvent(element)).to.equal(null);
      expect(focusedOn(element)).to.equal('drawing');
      expect(activeMark(element)).to.equal('tank-coalition-appeal');
    }
  });

  it('runs the other way where time runs from right to left', async () => {
    const element = await mount({ attributes: { dir: 'rtl' } });
    await focusDrawing(element);
    await press('ArrowLeft');
    expect(activeMark(element)).to.equal(IDS[1]);
    await press('ArrowRight');
    expect(activeMark(element)).to.equal(IDS[0]);
    const x = (id: string): number => mark(element, id).getBoundingClientRect().x;
    expect(x(IDS[0])).to.be.above(x(IDS[5]));
  });

  it('opens a cluster as a list, goes to a member, and stays among what is there', async () => {
    const element = await mount({ attributes: { height: '110' } });
    await focusDrawing(element);
    await press('End');
    await atRest(element);
    const cluster = clusters(element).at(-1)!;
    expect(activeMark(element)).to.equal(cluster.dataset['key']);
    await press('ArrowLeft', 'ArrowRight');
    expect(activeMark(element)).to.equal(cluster.dataset['key']);
    await press('Enter');
    expect(focusedOn(element)).to.equal('members');
    const entries = all<HTMLButtonElement>(element, '.members button.entry');
    expect(entries.map(({ dataset }) => dataset['id'])).to.deep.equal(IDS.slice(3));
    entries[1].focus();
    await press('Enter');
    expect(element.selected).to.equal(IDS[4]);
    expect(focusedOn(element)).to.equal('detail');
    await press('Escape');
    expect(focusedOn(element)).to.equal('drawing');
    expect(openEvent(element)).to.equal(null);
  });

  it('closes the list of a cluster by Escape, back on the cluster', async () => {
    const element = await mount({ attributes: { height: '110' } });
    await focusDrawing(element);
    await press('End', 'Enter');
    expect(has(element, '.members')).to.equal(true);
    const key = clusters(element).at(-1)?.dataset['key'];
    await press('Escape');
    expect(has(element, '.members')).to.equal(false);
    expect(focusedOn(element)).to.equal('drawing');
    expect(activeMark(element)).to.equal(key);
  });

  it('shows where it stands', async () => {
    const element = await mount();
    const button = document.createElement('button');
    element.before(button);
    button.focus();
    const ring = (id: string): string => getComputedStyle(mark(element, id).querySelector('.touch')!).stroke;
    await press('Tab');
    while (focusedOn(element) !== 'drawing') await press('Tab');
    await element.updateComplete;
    expect(ring(IDS[0])).not.to.equal(ring(IDS[1]));
    expect(getComputedStyle(drawing(element)).outlineStyle).not.to.equal('none');
    button.remove();
  });
});

describe('what a screen reader hears', () => {
  withoutMotion();

  it('is a drawing of a composite kind, with the title in its name', async () => {
    const element = await mount();
    expect(drawing(element).getAttribute('role')).to.equal('listbox');
    expect(drawing(element).getAttribute('aria-label')).to.include(STORY.title);
    for (const each of marks(element)) expect(each.getAttribute('role')).to.equal('option');
  });

  it('is date, title and group of every mark', async () => {
    const element = await mount();
    const labels = new Map(STORY.groups.map(({ id, label }) => [id, label]));
    for (const { id, title, group, date } of STORY.events) {
      const name = mark(element, id).getAttribute('aria-label')!;
      expect(name).to.include(title).and.to.include(labels.get(group)).and.to.include(date.slice(0, 4));
      expect(name).to.match(/January|September/u);
    }
  });

  it('is count and span of every cluster, and what Enter does', async () => {
    const element = await mount({ width: 760, attributes: { height: '110' } });
    const names = clusters(element).map((each) => each.getAttribute('aria-label')!);
    expect(names.length).to.be.above(0);
    expect(names.at(-1)).to.match(/^3 events, .*2024.*Enter opens a list/u);
  });

  it('is never a mark that is not there', async () => {
    const element = await mount();
    await focusDrawing(element);
    await press('End');
    expect(activeMark(element)).to.equal(IDS[5]);
    element.hiddenGroups = 'appeal';
    await element.updateComplete;
    await element.loadComplete;
    expect(activeMark(element)).to.be.oneOf([null, 'challenger-2-decision', 'kn-23-strike']);
    element.domain = [Date.UTC(2023, 5), Date.UTC(2023, 7)];
    await element.updateComplete;
    expect(marks(element)).to.have.lengthOf(0);
    expect(activeMark(element)).to.equal(null);
  });

  it('is told once and politely what a zoom shows', async () => {
    const element = await mount();
    const region = get(element, '[aria-live=polite]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(words(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const span = spanOf(element);
    await focusDrawing(element);
    await press('+', '+', '+');
    await atRest(element);
    await until('the zoom is said', () => live(element).startsWith('Zoomed to'));
    expect(spanOf(element)).to.be.below(span / 7);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^Zoomed to .*\d events?$/u);
    observer.disconnect();
  });

  it('is in the language of the page', async () => {
    const element = await mount({ attributes: { lang: 'de' } });
    expect(mark(element, IDS[0]).getAttribute('aria-label')).to.include('Januar');
    expect(get(element, '.timeline').lang).to.equal('de');
    element.lang = 'uk';
    await frames();
    await element.updateComplete;
    expect(mark(element, IDS[0]).getAttribute('aria-label')).to.include('січня');
    await click(mark(element, IDS[0]));
    expect(get(element, '[part~=excerpt]').lang).to.equal('en');
  });
});
