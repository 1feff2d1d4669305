import { DataSet } from 'vis-data/esnext';
import type { TimelineItem, TimelineOptions } from 'vis-timeline/esnext';
import { Timeline } from 'vis-timeline/esnext';
import moment from 'moment';
import { MS_PER_DAY } from '../../core/time/epoch-ms.js';
import type { Key } from '../document/story.js';
import type { BoardItem } from './board-item.js';

/** Where the hand put an event, before its date snaps to what it knows. */
export interface Drop {
  readonly key: Key;
  readonly startMs: number;
  readonly endMs: number;
  readonly group: string;
}

export interface BoardGroup {
  readonly id: string;
  readonly label: string;
  readonly color: string;
}

export interface BoardCallbacks {
  /** Events were moved, resized, or put into another row: all of those that were dragged together. */
  onChange(drops: readonly Drop[]): void;
  /** While one is dragged: where it would come to stand, or `null` to leave it where the hand is. */
  onMoving(drop: Drop): { readonly startMs: number; readonly endMs: number } | null;
  onAdd(atMs: number, group: string): void;
  onSelect(keys: readonly Key[]): void;
}

/** The events on a board, by hand. */
export interface Board {
  /** All of the events, and the rows that they stand in; shows all of time. */
  setEvents(items: readonly BoardItem[], groups: readonly BoardGroup[]): void;
  /** Events that have changed, or are no more. */
  update(items: readonly BoardItem[], gone: readonly Key[]): void;
  select(keys: readonly Key[]): void;
  /** Moves the view so that an event is in it. */
  reveal(key: Key): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** The moment in the middle of the view. */
  middleMs(): number;
  destroy(): void;
}

/** Stands before the ids of groups, so that one with an empty id is a row too. */
const ROW = 'row:';
const rowId = (group: string): string => ROW + group;

/** A time in which no event lies: the end of what `Date` reaches. */
const AWAY_MS = 8.5e15;

/** A single day is a point with its words beside it; what lasts longer is a bar. */
const POINT_MS = MS_PER_DAY;

/**
 * The board, drawn by vis-timeline. Everything that is particular to that library stays in this file.
 * Titles are put in as text nodes, so that no title is ever read as HTML.
 */
export function createBoard(container: HTMLElement, callbacks: BoardCallbacks): Board {
  const items = new DataSet<TimelineItem>([]);
  const rows = new DataSet<{ id: string; content: string; className: string }>([]);
  let drops: Drop[] = [];
  const drop = ({ id, start, end, group }: TimelineItem): Drop => {
    const startMs = Number(start);
    return {
      key: String(id),
      startMs,
      endMs: end === undefined || end === null ? startMs : Number(end),
      group: String(group ?? '').slice(ROW.length),
    };
  };
  const options: TimelineOptions = {
    height: '100%',
    moment: (date: unknown) => moment(date as Date).utc(),
    zoomKey: 'ctrlKey',
    verticalScroll: true,
    multiselect: true,
    orientation: { axis: 'bottom', item: 'top' },
    margin: { item: { horizontal: 8, vertical: 6 }, axis: 8 },
    itemsAlwaysDraggable: { item: true, range: true },
    editable: { add: true, updateTime: true, updateGroup: true, remove: false },
    showCurrentTime: false,
    zoomMin: 60_000,
    snap: null,
    tooltip: { followMouse: false },
    // vis-timeline takes an element as it is, where it would read a string as HTML; its types do not say so.
    template: (item: TimelineItem) => textElement(item.content),
    groupTemplate: (group: { readonly content?: string } | null) => textElement(group?.content ?? ''),
    onAdd(item: TimelineItem, done: (item: null) => void) {
      done(null);
      callbacks.onAdd(Number(item.start), drop(item).group);
    },
    onMoving(item: TimelineItem, done: (item: TimelineItem) => void) {
      const snapped = callbacks.onMoving(drop(item));
      if (snapped) {
        item.start = new Date(snapped.startMs);
        if (item.end) item.end = new Date(snapped.endMs);
      }
      done(item);
    },
    onMove(item: TimelineItem, done: (item: null) => void) {
      // Back to where it was: only the story says where an event stands.
      done(null);
      if (drops.length === 0) {
        queueMicrotask(() => {
          const all = drops;
          drops = [];
          callbacks.onChange(all);
        });
      }
      drops.push(drop(item));
    },
  };
  // The library keeps the mouse from moving the focus: keys go on where the hand was.
  const focus = (): void => {
    container.focus({ preventScroll: true });
  };
  container.addEventListener('pointerdown', focus);
  const timeline = new Timeline(container, items as never, options);
  dragAnyWay(timeline);
  timeline.on('select', ({ items: keys }: { items: readonly string[] }) => {
    callbacks.onSelect(keys.map(String));
  });
  // With room for the words of the last ones: the library makes room for their marks alone.
  const fit = (ends: readonly { readonly startMs: number; readonly endMs: number }[]): void => {
    let [from, to] = [Infinity, -Infinity];
    for (const { startMs, endMs } of ends) {
      from = Math.min(from, startMs);
      to = Math.max(to, endMs);
    }
    if (from > to) return;
    const lengthMs = Math.max(to - from, MS_PER_DAY);
    timeline.setWindow(from - lengthMs * 0.05, to + lengthMs * 0.35, { animation: false });
  };
  return {
    setEvents(events, groups) {
      rows.clear();
      rows.add(groups.map(({ id, label }, i) => ({ id: rowId(id), content: label, className: `g${String(i)}` })));
      items.clear();
      // Out of view: what is added in view is measured one by one, which takes many times as long.
      timeline.setWindow(AWAY_MS, AWAY_MS + MS_PER_DAY, { animation: false });
      const known = rows.get();
      items.add(events.map((event) => visItem(event, known)));
      timeline.setGroups(groups.length > 0 ? (rows as never) : undefined);
      if (events.length > 0) fit(events);
      else timeline.setWindow(Date.now() - 7 * MS_PER_DAY, Date.now() + 7 * MS_PER_DAY, { animation: false });
    },
    update(events, gone) {
      items.remove([...gone]);
      items.update(events.map((event) => visItem(event, rows.get())));
    },
    select(keys) {
      timeline.setSelection(keys.filter((key) => items.get(key) !== null));
    },
    reveal(key) {
      const item = items.get(key);
      if (!item) return;
      const { start, end } = timeline.getWindow();
      const at = Number(item.start);
      const show = (): void => {
        timeline.focus(key, { animation: false, zoom: false });
      };
      if (at < Number(start) || at > Number(end)) show();
      // In view by its time, it may stand above or below of what is seen; it is marked in the next frame.
      else
        requestAnimationFrame(() => {
          const mark = container.querySelector('.vis-item.vis-selected')?.getBoundingClientRect();
          const { top, bottom } = container.getBoundingClientRect();
          if (mark && (mark.top < top || mark.bottom > bottom)) show();
        });
    },
    zoomBy(factor) {
      if (factor > 1) timeline.zoomIn(1 - 1 / factor, { animation: false });
      else timeline.zoomOut(1 / factor - 1, { animation: false });
    },
    fit() {
      fit(items.get().map(drop));
    },
    middleMs() {
      const { start, end } = timeline.getWindow();
      return (Number(start) + Number(end)) / 2;
    },
    destroy() {
      container.removeEventListener('pointerdown', focus);
      timeline.destroy();
    },
  };
}

function visItem(
  { key, title, startMs, endMs, group, movable, open }: BoardItem,
  groups: readonly { readonly id: string }[],
): TimelineItem {
  const isPoint = endMs - startMs <= POINT_MS;
  const row = groups.findIndex(({ id }) => id === rowId(group));
  return {
    id: key,
    content: title,
    start: new Date(startMs),
    // An item that becomes a point again has to lose its end, so there is always one.
    end: (isPoint ? null : new Date(endMs)) as Date,
    type: isPoint ? 'point' : 'range',
    group: groups[Math.max(row, 0)]?.id ?? null,
    className: `g${String(Math.max(row, 0))}${open ? ' open' : ''}`,
    editable: { updateTime: movable, updateGroup: true, remove: false },
  };
}

/** Lets events be dragged straight up or down into another row too: vis-timeline 8.5.4 asks for a direction that does not exist. */
function dragAnyWay(timeline: Timeline): void {
  const { itemSet } = timeline as { readonly itemSet?: { readonly hammer?: HammerLike } };
  itemSet?.hammer?.get('pan')?.set({ direction: ALL_DIRECTIONS });
}

interface HammerLike {
  get(gesture: 'pan'): { set(options: { readonly direction: number }): unknown } | null;
}
/** `DIRECTION_ALL` of Hammer. */
const ALL_DIRECTIONS = 30;

/** A string becomes a text node. */
function textElement(text: string | HTMLElement): HTMLElement {
  const element = document.createElement('span');
  element.append(text);
  return element;
}
