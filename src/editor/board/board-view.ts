import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';
import { PALETTE } from '../../theme/group-colors.js';
import { AfterPause } from '../after-pause.js';
import type { Desk } from '../desk.js';
import { removeEvents } from '../document/edits.js';
import type { Key } from '../document/story.js';
import { HEAD } from '../document/story.js';
import type { SessionChange } from '../session.js';
import { words } from '../words.js';
import { addAt, dateAfter, dropEdit, groupEdit, stepEdit } from './board-edits.js';
import type { BoardItem } from './board-item.js';
import { boardItem, dateWords } from './board-item.js';
import type { Board, BoardGroup, Drop } from './board.js';
import { createBoard } from './board.js';

/** Puts the story on the board, takes from the board what hand and keys want, and keeps both in step. */
export class BoardView implements ReactiveController {
  /** How many events have no place on it: their dates can't be understood, or lie too far away. */
  missing = 0;
  readonly #desk: Desk;
  #board: Board | null = null;
  #container: HTMLElement | null = null;
  #groupsOf: unknown = null;
  #hasNoGroup = false;
  /** What the board shows as selected; to tell the hand's wish from our own. */
  #shown = '';
  readonly #unplaced = new Set<Key>();
  /** What was typed and is not on the board yet: the library stacks all of its events again for each that changes. */
  readonly #typed = new Set<Key>();
  readonly #typedSoon: AfterPause;

  constructor(host: ReactiveControllerHost, desk: Desk) {
    this.#desk = desk;
    this.#typedSoon = new AfterPause(host, 300, () => {
      const keys = new Set(this.#typed);
      this.#typed.clear();
      this.sync({ keys, order: false, typing: false });
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#board?.destroy();
    this.#board = null;
    this.#container = null;
  }

  /** Draws the board into its container; once. */
  attach(container: HTMLElement | null): void {
    if (!container || container === this.#container) return;
    this.#container = container;
    try {
      this.#board = this.#create(container);
    } catch (cause) {
      // A page that enforces Trusted Types lets the library draw nothing. The table does all that the board does.
      console.warn(words.board.cannotDraw, cause);
      container.hidden = true;
    }
    this.#setAll();
  }

  #create(container: HTMLElement): Board {
    return createBoard(container, {
      onChange: (drops) => {
        this.#do(dropEdit(this.#desk.session.story, drops));
      },
      onMoving: (drop) => this.#snapped(drop),
      onAdd: (atMs, group) => {
        this.#add(atMs, group);
      },
      onSelect: (keys) => {
        this.#shown = keys.join();
        this.#desk.select(keys);
      },
    });
  }

  /** The story has changed; what has not, is not looked at. */
  sync({ keys, order, typing }: SessionChange): void {
    if (!this.#board) return;
    if (typing && keys) {
      for (const key of keys) this.#typed.add(key);
      this.#typedSoon.touch();
      return;
    }
    const { session } = this.#desk;
    const head = session.story.head;
    if (keys === null || (keys.has(HEAD) && head['groups'] !== this.#groupsOf)) this.#setAll();
    else {
      const items: BoardItem[] = [];
      const gone: Key[] = [];
      for (const key of keys) {
        if (key === HEAD) continue;
        const item = session.story.rows.has(key) ? boardItem(key, session.row(key)) : null;
        this.#count(key, item === null && session.story.rows.has(key));
        if (item) items.push(item);
        else gone.push(key);
      }
      const needsRow = !this.#hasNoGroup && this.#groups().length > 0 && items.some(({ group }) => group === '');
      if (needsRow && order) this.#setAll();
      else if (items.length + gone.length > 0) this.#board.update(items, gone);
    }
    this.#showSelected();
  }

  zoomBy(factor: number): void {
    this.#board?.zoomBy(factor);
  }

  fit(): void {
    this.#board?.fit();
  }

  add(): void {
    if (this.#board) this.#add(this.#board.middleMs(), this.#groups()[0]?.id ?? '');
  }

  /** What the mouse can do, by keys: the library has none. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (this.#act(event)) event.preventDefault();
  };

  #act(event: KeyboardEvent): boolean {
    const { session } = this.#desk;
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const row = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const { story, selected } = session;
    if (altKey && step !== 0) return this.#do(stepEdit(story, selected, step, shiftKey ? 'end' : undefined));
    if (altKey && row !== 0)
      return this.#do(
        groupEdit(
          story,
          selected,
          this.#groups().map(({ id }) => id),
          row,
        ),
      );
    if ((ctrlKey || metaKey) && key === 'a') return this.#select(story.order);
    if (step !== 0 || row !== 0) return this.#walk(step || row, shiftKey);
    switch (key) {
      case 'Home':
      case 'End':
        return this.#walk(key === 'Home' ? -Infinity : Infinity, shiftKey);
      case 'Insert':
      case 'n':
        this.add();
        return true;
      case 'Delete':
      case 'Backspace':
        if (selected.length > 0) this.#do(removeEvents(story, selected));
        return true;
      case 'Enter':
        if (session.current !== null) this.#desk.goTo(session.current, 'date');
        return true;
      case 'Escape':
        return this.#select([]);
      case '+':
      case '=':
      case '-':
        this.zoomBy(key === '-' ? 1 / 1.5 : 1.5);
        return true;
      case '0':
        this.fit();
        return true;
      default:
        return false;
    }
  }

  /** Goes to the event before or after in time, or takes it along. */
  #walk(steps: number, extend: boolean): boolean {
    const { session } = this.#desk;
    const { rows } = session.story;
    const items = [...rows].flatMap(([key, row]) => boardItem(key, row) ?? []);
    if (items.length === 0) return true;
    items.sort((a, b) => a.startMs - b.startMs || b.endMs - a.endMs);
    const at = items.findIndex(({ key }) => key === session.current);
    const place = at < 0 && Number.isFinite(steps) ? 0 : Math.min(Math.max(at + steps, 0), items.length - 1);
    const { key } = items[place];
    const others = extend ? session.selected.filter((each) => each !== key) : [];
    this.#select([...others, key]);
    this.#board?.reveal(key);
    return true;
  }

  #select(keys: readonly Key[]): true {
    this.#desk.select(keys);
    const current = keys.at(-1);
    if (keys.length > 1) this.#desk.say(words.said.selected(keys.length));
    else if (current !== undefined) this.#desk.say(this.#nameOf(current));
    return true;
  }

  /** An event as it is heard: its title, date and group. */
  #nameOf(key: Key): string {
    const { session } = this.#desk;
    const item = boardItem(key, session.row(key));
    if (!item) return asText(session.row(key)['title']);
    const date = parseEdtf(item.date);
    const group = this.#groups().find(({ id }) => id === item.group)?.label ?? '';
    return [item.title, date ? dateWords(date) : '', group].filter((part) => part !== '').join(', ');
  }

  #do(edit: ReturnType<typeof dropEdit>): true {
    const { session } = this.#desk;
    if (!edit) {
      // Back to where it was.
      this.sync({ keys: new Set(session.selected), order: false, typing: false });
      return true;
    }
    session.seal();
    this.#desk.do(edit);
    session.seal();
    this.#desk.say(words.said.done(edit.label));
    return true;
  }

  #add(atMs: number, group: string): void {
    const edit = addAt(this.#desk.session.story, atMs, group);
    this.#do(edit);
    this.#desk.select(edit.keys);
    this.#desk.goTo(edit.keys[0], 'title');
  }

  #snapped(drop: Drop): { startMs: number; endMs: number } | null {
    const { story } = this.#desk.session;
    const date = dateAfter(story, drop);
    const parsed = date === null ? null : parseEdtf(date);
    const item = parsed && boardItem(drop.key, { date: parsed.edtf });
    if (!item || !parsed) return null;
    this.#desk.say(dateWords(parsed));
    return { startMs: item.startMs, endMs: item.endMs };
  }

  #setAll(): void {
    const { story } = this.#desk.session;
    this.#groupsOf = story.head['groups'];
    this.#unplaced.clear();
    const items: BoardItem[] = [];
    for (const [key, row] of story.rows) {
      const item = boardItem(key, row);
      if (item) items.push(item);
      this.#count(key, item === null);
    }
    this.#hasNoGroup = items.some(({ group }) => group === '');
    this.#board?.setEvents(items, this.#groups());
    this.#shown = '';
  }

  #count(key: Key, unplaced: boolean): void {
    if (unplaced) this.#unplaced.add(key);
    else this.#unplaced.delete(key);
    this.missing = this.#unplaced.size;
  }

  #groups(): readonly BoardGroup[] {
    const named = asList(this.#desk.session.story.head['groups']).map((entry, i) => {
      const group = asRecord(entry);
      const id = asText(group['id']);
      return { id, label: asText(group['label']) || id, color: asText(group['color']) || PALETTE[i % PALETTE.length] };
    });
    if (named.length === 0) return [];
    return this.#hasNoGroup ? [...named, { id: '', label: words.noGroup, color: '' }] : named;
  }

  #showSelected(): void {
    const { selected } = this.#desk.session;
    if (selected.join() === this.#shown) return;
    this.#shown = selected.join();
    this.#board?.select(selected);
  }
}
