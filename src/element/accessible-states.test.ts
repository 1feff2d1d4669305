import { expect } from '@open-wc/testing';
import { click, frames, media, press, until } from '../testing/reader.js';
import {
  clusters,
  drawing,
  get,
  has,
  mark,
  mount,
  openEvent,
  ready,
  toggle,
  withoutMotion,
} from '../testing/timeline.js';
import type { Setting } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

interface State {
  readonly name: string;
  readonly setting?: Setting;
  readonly features?: Readonly<Record<string, string>>;
  /** Paper and colour scheme of the page around it. */
  readonly dark?: boolean;
  /** Comes into the state as a reader does. */
  readonly enter?: (element: EventTimeline) => Promise<unknown>;
  /** What is to be seen in it, so that it is the state that it says. */
  readonly holds: (element: EventTimeline) => boolean;
}

const open = (element: EventTimeline): Promise<void> => click(mark(element, 'kn-23-strike'));
const isOpen = (element: EventTimeline): boolean => openEvent(element) === 'kn-23-strike';
const DARK = { 'prefers-color-scheme': 'dark' };

const MANY = Array.from({ length: 20_000 }, (_, i) => ({ date: `${1900 + (i % 150)}`, title: `Event ${i}` }));
const STATES: readonly State[] = [
  { name: 'the drawing and the list', setting: { attributes: { layout: 'auto' } }, holds: (e) => has(e, '.drawing') },
  { name: 'the drawing alone', setting: { attributes: { layout: 'plot' } }, holds: (e) => !has(e, '.as-list') },
  { name: 'the list alone', setting: { attributes: { layout: 'list' } }, holds: (e) => has(e, '.list') },
  { name: 'a phone', setting: { width: 360 }, holds: (e) => !has(e, '.drawing') },
  { name: 'a phone, an event open', setting: { width: 360, attributes: { selected: 'kn-23-strike' } }, holds: isOpen },
  { name: '400 %, as wide as 320 px', setting: { width: 320, attributes: { query: 'kuleba' } }, holds: (e) => has(e, '.parts') },
  { name: 'the panel open', enter: open, holds: isOpen },
  {
    name: 'the list of a cluster',
    setting: { attributes: { height: '110' } },
    enter: (e) => click(clusters(e).at(-1)!),
    holds: (e) => has(e, '.members'),
  },
  { name: 'clusters of hundreds and thousands', setting: { data: MANY }, holds: (e) => clusters(e).length > 3 },
  { name: 'a search without a match', setting: { attributes: { query: 'zeppelin' } }, holds: (e) => e.visibleEvents.length === 0 },
  { name: 'an error', setting: { data: '{"events": [' }, holds: (e) => has(e, '[role=alert]') },
  { name: 'no events', setting: { data: [] }, holds: (e) => has(e, '.state') },
  {
    name: 'the filter unfolded, with a choice',
    setting: { attributes: { places: 'Ukraine' } },
    enter: async (e) => {
      await click(get(e, '.unfolds'));
      await until('the choices are there', () => has(e, '.choice'));
    },
    holds: (e) => has(e, '.choice[aria-pressed=true]'),
  },
  {
    name: 'the filter unfolded, with a choice, in the dark',
    setting: { attributes: { places: 'Ukraine' } },
    features: DARK,
    dark: true,
    enter: async (e) => {
      await click(get(e, '.unfolds'));
      await until('the choices are there', () => has(e, '.choice'));
    },
    holds: (e) => has(e, '.choice[aria-pressed=true]'),
  },
  { name: 'the help', enter: async (e) => { drawing(e).focus(); await press('?'); }, holds: (e) => has(e, '.help') },
  { name: 'a group off, in the dark', features: DARK, dark: true, enter: (e) => click(toggle(e, 'Appeal')), holds: (e) => e.hiddenGroups !== '' },
  { name: 'the panel open, in the dark', features: DARK, dark: true, enter: open, holds: isOpen },
  { name: 'forced colours', features: { 'forced-colors': 'active' }, enter: open, holds: isOpen },
  { name: 'right to left', setting: { attributes: { lang: 'ar', query: 'kuleba' } }, enter: open, holds: (e) => get(e, '.timeline').dir === 'rtl' },
  { name: 'print', features: { media: 'print' }, holds: (e) => e.visibleEvents.length === 6 },
  { name: 'reduced motion and transparency', features: { 'prefers-reduced-transparency': 'reduce' }, enter: open, holds: isOpen },
]; // prettier-ignore

describe('axe finds nothing in', () => {
  withoutMotion();
  afterEach(() => media({}));

  for (const { name, setting = {}, features = {}, dark = false, enter, holds } of STATES) {
    it(name, async () => {
      // Where a feature can't be set, the state is looked at as the engine shows it.
      await media(features);
      const element = await mount(setting);
      if (dark) {
        const room = element.parentElement!;
        room.style.colorScheme = 'dark';
        room.style.backgroundColor = '#14171c';
      }
      await enter?.(element);
      await ready(element);
      await frames();
      expect(holds(element), 'it is in that state').to.equal(true);
      await expect(element).to.be.accessible();
    });
  }
});
