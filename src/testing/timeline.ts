// A timeline on a page of a test, and what is to be seen of it. For tests only.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- whoever asks knows what the selector finds */
import { fixture, html } from '@open-wc/testing';
import '../define.js';
import type { EventTimeline } from '../element/event-timeline.js';
import type { TimelineEventMap } from '../element/events.js';
import { frames, until } from './reader.js';

export interface Story {
  readonly title: string;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly url?: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly date: string;
    readonly title: string;
    readonly summary: string;
    readonly group: string;
    readonly dateBasis: { readonly kind: string; readonly note: string };
    readonly excerpts: readonly { readonly source: string; readonly quote: string }[];
  }[];
}

export const STORY_URL = new URL('../../data/tanks-and-missiles.json', import.meta.url).href;
export const STORY = (await (await fetch(STORY_URL)).json()) as Story;
export const TITLES = STORY.events.map(({ title }) => title);

export const DAY = 86_400_000;

/** Properties that a test sets before the element comes to the page. */
export interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** Width of the container. */
  readonly width?: number;
  /** Does not wait for the data. */
  readonly early?: boolean;
}

/** A timeline of the story, or of other data, in a container of that width. */
export async function mount({
  attributes = {},
  data,
  width = 760,
  early = false,
}: Setting = {}): Promise<EventTimeline> {
  const room = await fixture<HTMLDivElement>(html`<div></div>`);
  room.style.width = `${String(width)}px`;
  const element = document.createElement('event-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const hasSource = data !== undefined || 'src' in attributes;
  element.data = hasSource ? data : STORY;
  room.append(element);
  if (!early) await ready(element);
  return element;
}

/** The data are there, and drawn at the width of the container. */
export async function ready(element: EventTimeline): Promise<void> {
  await element.loadComplete;
  await frames();
  await element.updateComplete;
}

/** The view has come to rest. */
export async function atRest(element: EventTimeline): Promise<void> {
  for (let still = 0, before = String(element.domain); still < 6;) {
    await frames(1);
    still = String(element.domain) === before ? still + 1 : 0;
    before = String(element.domain);
  }
  await element.updateComplete;
}

export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

export function find<T extends Element = HTMLElement>(element: Element, selector: string): T | null {
  return shadow(element).querySelector<T>(selector);
}

/** The element that has to be there. */
export function get<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = find<T>(element, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: Element, selector: string): readonly T[] {
  return [...shadow(element).querySelectorAll<T>(selector)];
}

export const drawing = (element: Element): SVGSVGElement => get<SVGSVGElement>(element, '.drawing');
export const detail = (element: Element): HTMLElement | null => find(element, '[part~=detail]');
export const marks = (element: Element): readonly SVGGElement[] => all<SVGGElement>(element, '[part~=mark]');
export const clusters = (element: Element): readonly SVGGElement[] => all<SVGGElement>(element, '[part~=cluster]');
export const mark = (element: Element, id: string): SVGGElement => {
  const found = marks(element).find(({ dataset }) => dataset['key'] === id);
  if (!found) throw new Error(`There is no mark of ${id}.`);
  return found;
};
export const hasMark = (element: Element, id: string): boolean =>
  marks(element).some(({ dataset }) => dataset['key'] === id);

/** Words as they are read: without line breaks, and with one space between them. */
export const words = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The titles that stand on the drawing, in full. */
export function titles(element: Element): readonly string[] {
  return all(element, '[part~=label] .entry').map((entry) =>
    [...entry.querySelectorAll('text.title')].map((line) => words(line)).join(' '),
  );
}

/** The button with that accessible name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? words(each)) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** The toggle of a group. */
export function toggle(element: Element, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, '[part~=toolbar] button[aria-pressed]').find((each) =>
    words(each).startsWith(label),
  );
  if (!found) throw new Error(`There is no toggle "${label}".`);
  return found;
}

export const countLine = (element: Element): string => words(get(element, '.count'));
export const search = (element: Element): HTMLInputElement => get<HTMLInputElement>(element, 'input[type=search]');
export const live = (element: Element): string => words(get(element, '[aria-live=polite]'));

/** The event whose detail is open. */
export const openEvent = (element: Element): string | null => detail(element)?.dataset['event'] ?? null;

/** There is something that matches. (Nodes themselves are no good to compare: a failure would print all of the page.) */
export const has = (element: Element, selector: string): boolean => find(element, selector) !== null;

/** What has the focus inside of the timeline, by its first class or its name. */
export function focusedOn(element: Element): string | null {
  const focused = shadow(element).activeElement;
  if (!focused) return null;
  if (focused instanceof HTMLButtonElement) return focused.getAttribute('aria-label') ?? words(focused);
  return focused.classList.item(0) ?? focused.localName;
}

/** The mark that the focused drawing points to. */
export function activeMark(element: Element): string | null {
  const id = drawing(element).getAttribute('aria-activedescendant');
  if (id === null) return null;
  const found = shadow(element).getElementById(id);
  if (!found) throw new Error(`aria-activedescendant names "${id}", which does not exist.`);
  return found.dataset['key'] ?? null;
}

/** The time at a distance from the left edge of the drawing. */
export function timeAt(element: EventTimeline, x: number): number {
  const box = drawing(element).getBoundingClientRect();
  const [from, to] = element.domain;
  return from + ((x - box.x) / box.width) * (to - from);
}

export const spanOf = ({ domain: [from, to] }: EventTimeline): number => to - from;

/** A point of the drawing: shares of its width and height. */
export function pointOn(element: Element, x: number, y: number): { readonly x: number; readonly y: number } {
  const box = drawing(element).getBoundingClientRect();
  return { x: Math.round(box.x + box.width * x), y: Math.round(box.y + box.height * y) };
}

/** Writes down the events of a kind that come out of an element. */
export function record<K extends keyof TimelineEventMap>(
  target: EventTarget,
  type: K,
): readonly TimelineEventMap[K]['detail'][] {
  const details: TimelineEventMap[K]['detail'][] = [];
  target.addEventListener(type, (event) => details.push((event as TimelineEventMap[K]).detail));
  return details;
}

/** Everything that is told to the page as the reader's doing, by name. */
export function recordReader(target: EventTarget): readonly string[] {
  const names: string[] = [];
  for (const name of ['timeline-select', 'timeline-domainchange', 'timeline-filter'] as const)
    target.addEventListener(name, () => names.push(name));
  return names;
}

/** Tests that only ask where a move ends need not watch it: the view is there at once, as with reduced motion. */
export function withoutMotion(): void {
  const real = window.matchMedia.bind(window);
  before(() => {
    window.matchMedia = (query) =>
      query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : real(query);
  });
  after(() => {
    window.matchMedia = real;
  });
}

export const shown = (element: EventTimeline, message: string): Promise<void> =>
  until(`"${message}" is shown`, () => words(get(element, '.timeline')).includes(message));
