import { expect } from '@open-wc/testing';
import { press } from '../testing/reader.js';
import {
  STORY,
  activeMark,
  all,
  atRest,
  drawing,
  find,
  focusedOn,
  has,
  mount,
  openEvent,
  shadow,
  withoutMotion,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const IDS = STORY.events.map(({ id }) => id);

/** By the tab key alone, to the element that matches; fails where it is never reached. */
async function tabTo(element: EventTimeline, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await press('Tab');
    if (shadow(element).activeElement?.matches(selector) === true) return;
  }
  throw new Error(`The tab key never reaches ${selector}.`);
}

/** Into the timeline from a button before it, as a reader comes. */
async function enter(element: EventTimeline): Promise<void> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await tabTo(element, '.drawing');
  before.remove();
}

describe('a walk by keys alone', function () {
  this.timeout(60_000);
  withoutMotion();

  it('opens every event, reaches its links, and comes out again where it was', async () => {
    const element = await mount();
    await enter(element);
    await press('Home');
    const visited: (string | null)[] = [];
    for (let i = 0; i < IDS.length; i += 1) {
      if (i > 0) await press('ArrowRight');
      await atRest(element);
      const id = activeMark(element);
      await press('Enter');
      visited.push(openEvent(element));
      expect(focusedOn(element)).to.equal('detail');
      // Firefox and WebKit on some systems leave links to another key: they can have the focus all the same.
      for (const link of all<HTMLAnchorElement>(element, '.detail a[href]')) {
        link.focus();
        expect(shadow(element).activeElement === link).to.equal(true);
      }
      await press('Escape');
      expect([openEvent(element), focusedOn(element), activeMark(element)]).to.deep.equal([null, 'drawing', id]);
    }
    expect(visited).to.deep.equal(IDS);
    await expect(element).to.be.accessible();
  });

  it('opens every member of every cluster, and comes out again', async () => {
    const element = await mount({ attributes: { height: '110' } });
    await enter(element);
    await press('Home');
    const opened = new Set<string>();
    for (let stops = 0; opened.size < IDS.length && stops < 40; stops += 1) {
      await atRest(element);
      await press('Enter');
      await atRest(element);
      const entries = all(element, '.members .entry');
      const entry = entries.find(({ dataset }) => !opened.has(dataset['id'] ?? ''));
      if (entry) {
        for (let i = 0; i < 12 && shadow(element).activeElement !== entry; i += 1) await press('Tab');
        await press('Enter');
      }
      const id = openEvent(element);
      // A cluster was zoomed into: the focus is on the first of its events.
      if (id === null && entries.length === 0) continue;
      if (id !== null) opened.add(id);
      await press('Escape');
      expect([openEvent(element), has(element, '.members'), focusedOn(element)]).to.deep.equal([
        null,
        false,
        'drawing',
      ]);
      if (entry) continue;
      const before = activeMark(element);
      await press('ArrowRight');
      await atRest(element);
      if (activeMark(element) === before) break;
    }
    expect([...opened].sort()).to.deep.equal([...IDS].sort());
    await press('0');
    await atRest(element);
    expect(drawing(element) === shadow(element).activeElement).to.equal(true);
  });

  it('goes through toolbar, filter, help and list, and out at the end', async () => {
    const element = await mount();
    const [first, last] = [document.createElement('button'), document.createElement('button')];
    element.before(first);
    element.after(last);
    first.focus();
    await tabTo(element, '.unfolds');
    await press('Enter');
    await tabTo(element, '.period input');
    await tabTo(element, '[aria-label=Keyboard]');
    await press('Enter');
    expect(focusedOn(element)).to.equal('help');
    await press('Escape');
    await tabTo(element, '.drawing');
    await tabTo(element, '.as-list summary');
    await press('Enter');
    await tabTo(element, '.list .entry');
    await press('Enter');
    expect(openEvent(element)).to.equal(find(element, '.list .entry')?.dataset['id']);
    for (let i = 0; i < 60 && document.activeElement !== last; i += 1) await press('Tab');
    expect(document.activeElement === last).to.equal(true);
    first.remove();
    last.remove();
  });
});
