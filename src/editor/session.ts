import { asList, asRecord, asText } from '../core/model/read-field.js';
import { Checker } from './check/check.js';
import type { KeyProblem, Texts } from './check/check.js';
import type { Edit, Key, Row, Story } from './document/story.js';
import { apply, dataOf, inverse, rowOf, storyOf } from './document/story.js';
import type { History } from './history/history.js';
import { NO_HISTORY, record, redone, seal, undone } from './history/history.js';

/** What has changed, for those who draw it. */
export interface SessionChange {
  /** Records that are other than they were; `null` for a story that was opened. */
  readonly keys: ReadonlySet<Key> | null;
  /** Events were added, taken away or put in another order. */
  readonly order: boolean;
  /** More letters may follow at once. */
  readonly typing: boolean;
}

/** Everything that is being edited, and the only place where it changes. */
export class Session {
  story: Story = storyOf({ events: [] });
  history: History = NO_HISTORY;
  /** The selected events; the form shows the last of them. */
  selected: readonly Key[] = [];
  /** Texts of the sources that are open, by source id. They are checked against, and not saved. */
  texts: Texts = new Map();
  /** What the file is called, without its ending. */
  name = 'timeline';
  readonly #checker = new Checker();
  readonly #onChange: (change: SessionChange) => void;
  /** The last step that a file holds. */
  #saved: Edit | undefined = undefined;

  constructor(onChange: (change: SessionChange) => void) {
    this.#onChange = onChange;
  }

  /** Whether there is work that is in no file. */
  get dirty(): boolean {
    return this.history.done.at(-1) !== this.#saved;
  }

  /** The event that the form shows. */
  get current(): Key | null {
    return this.selected.at(-1) ?? null;
  }

  get data(): Row {
    return dataOf(this.story);
  }

  row(key: Key): Row {
    return rowOf(this.story, key);
  }

  problemsOf(key: Key): readonly KeyProblem[] {
    return this.#checker.ofRow(this.story, key, this.row(key), this.texts);
  }

  problems(): readonly KeyProblem[] {
    return this.#checker.all(this.story, this.texts);
  }

  do(edit: Edit): void {
    apply(this.story, edit);
    this.history = record(this.history, edit);
    this.#tell(edit);
  }

  /** What follows is a step of its own. */
  seal(): void {
    this.history = seal(this.history);
  }

  undo(): Edit | undefined {
    const edit = this.history.done.at(-1);
    if (!edit) return undefined;
    apply(this.story, inverse(edit));
    this.history = undone(this.history);
    this.#tell(edit);
    return edit;
  }

  redo(): Edit | undefined {
    const edit = this.history.undone.at(-1);
    if (!edit) return undefined;
    apply(this.story, edit);
    this.history = redone(this.history);
    this.#tell(edit);
    return edit;
  }

  /** Takes another story in place of this one. */
  open(data: unknown, name: string, dirty = false): void {
    this.story = storyOf(data);
    this.history = NO_HISTORY;
    this.selected = [];
    this.texts = new Map();
    this.name = name;
    // A draft is in no file.
    this.#saved = dirty ? { label: '', changes: [] } : undefined;
    this.#onChange({ keys: null, order: true, typing: false });
  }

  saved(name = this.name): void {
    this.name = name;
    this.#saved = this.history.done.at(-1);
    this.seal();
    this.#onChange({ keys: new Set(), order: false, typing: false });
  }

  select(keys: readonly Key[]): void {
    this.selected = keys;
    this.seal();
    this.#onChange({ keys: new Set(), order: false, typing: false });
  }

  setText(source: string, text: string | null): void {
    const texts = new Map(this.texts);
    if (text === null) texts.delete(source);
    else texts.set(source, text);
    this.texts = texts;
    this.#onChange({ keys: new Set(), order: false, typing: false });
  }

  /** Names that are in use, for suggestions. */
  places(): readonly string[] {
    return unique([...this.story.rows.values()].flatMap((row) => asList(row['places']).map(asText)));
  }

  tags(): readonly string[] {
    const labels = asList(this.story.head['tags']).map((tag) => asText(asRecord(tag)['label']));
    const known = new Set(asList(this.story.head['tags']).map((tag) => asText(asRecord(tag)['id'])));
    const bare = [...this.story.rows.values()].flatMap((row) => asList(row['tags']).map(asText));
    return unique([...labels, ...bare.filter((tag) => !known.has(tag))]);
  }

  #tell({ changes, order, tag }: Edit): void {
    this.selected = this.selected.filter((key) => this.story.rows.has(key));
    this.#onChange({
      keys: new Set(changes.map(({ key }) => key)),
      order: order !== undefined,
      typing: tag !== undefined,
    });
  }
}

const unique = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '').sort();
