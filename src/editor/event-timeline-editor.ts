import type { PropertyDeclarations, TemplateResult } from 'lit';
import { LitElement, html, nothing } from 'lit';
import { asList, asRecord, asText } from '../core/model/read-field.js';
import { GroupColors } from '../element/controllers/group-colors.js';
import { theme } from '../theme/theme.js';
import { AfterPause } from './after-pause.js';
import { renderBoard } from './board/board-panel.js';
import { boardStyles } from './board/board.styles.js';
import { BoardView } from './board/board-view.js';
import type { KeyProblem } from './check/check.js';
import { renderCheck } from './check/check-panel.js';
import type { Desk, Room, Side } from './desk.js';
import type { Edit, Key, Row } from './document/story.js';
import { HEAD } from './document/story.js';
import type { PublishView } from './embed-code/publish.js';
import { PUBLISH_DEFAULTS, renderPublish } from './embed-code/publish.js';
import { findRelease } from './embed-code/release.js';
import { styles } from './event-timeline-editor.styles.js';
import type { TextsView } from './excerpts/texts.js';
import { renderTexts } from './excerpts/texts.js';
import { Drafts } from './files/drafts.js';
import type { Opened } from './files/file-access.js';
import { openFile, saveFile } from './files/file-access.js';
import { renderOffer, renderReport } from './files/notices.js';
import type { SaveFormat } from './files/save.js';
import { SAVE_FORMATS, leftOut } from './files/save.js';
import { STORY_FIELDS } from './form/fields.js';
import { renderFields, renderForm } from './form/form.js';
import { formStyles } from './form/form.styles.js';
import { focusField } from './focus-field.js';
import type { PreviewView } from './preview/preview.js';
import { renderPreview } from './preview/preview.js';
import { previewStyles } from './preview/preview.styles.js';
import { Session } from './session.js';
import type { SessionChange } from './session.js';
import { ROW_PX, renderTable } from './table/table.js';
import { tableStyles } from './table/table.styles.js';
import { renderTabs } from './tabs.js';
import { renderToolbar } from './toolbar.js';
import { words } from './words.js';

/**
 * Writes timelines: a board to drag on, a table to type and paste into, a form with every field, excerpts from the
 * texts that are quoted, and the timeline as readers get it. Everything stays on the editor's own machine.
 *
 * @cssproperty --event-timeline-ink - Text and lines; the other properties of the timeline count here too.
 */
export class EventTimelineEditor extends LitElement implements Desk {
  static override readonly properties: PropertyDeclarations = {
    _room: { state: true, attribute: false },
    _side: { state: true, attribute: false },
    _preview: { state: true, attribute: false },
    _texts: { state: true, attribute: false },
    _publish: { state: true, attribute: false },
    _said: { state: true, attribute: false },
    _report: { state: true, attribute: false },
    _problems: { state: true, attribute: false },
    _previewData: { state: true, attribute: false },
  };

  static override readonly styles = [theme, boardStyles, styles, tableStyles, formStyles, previewStyles];

  private _room: Room = 'table';
  private _side: Side = 'event';
  private _preview: PreviewView = { width: 'column', dark: false, lang: 'en' };
  private _texts: TextsView = { source: '', from: 0, to: 0 };
  private _publish: PublishView = PUBLISH_DEFAULTS;
  private _said = '';
  private _report: Opened | null = null;
  private _problems: readonly KeyProblem[] = [];
  private _previewData: Row = { events: [] };

  readonly session = new Session((change) => {
    this.#onChange(change);
  });
  readonly #board = new BoardView(this, this);
  readonly #drafts = new Drafts(this, this.session);
  readonly #colors = new GroupColors(this);
  #groups: unknown = null;
  readonly #checkSoon = new AfterPause(this, 400, () => {
    this._problems = this.session.problems();
  });
  readonly #previewSoon = new AfterPause(this, 400, () => {
    this._previewData = this.session.data;
  });

  /** The story as native data; setting it opens another. */
  get data(): Row {
    return this.session.data;
  }

  set data(data: unknown) {
    void this.#open(data, 'timeline');
  }

  do(edit: Edit): void {
    this.session.do(edit);
  }

  select(keys: readonly Key[]): void {
    this.session.select(keys);
    if (keys.length > 0 && (this._side === 'story' || this._side === 'publish')) this._side = 'event';
  }

  goTo(key: Key, path: string): void {
    this._side = key === HEAD ? 'story' : 'event';
    if (key !== HEAD && this.session.current !== key) this.session.select([key]);
    void this.updateComplete.then(() => {
      focusField(this.renderRoot, path);
    });
  }

  show({ room = this._room, side = this._side }: { readonly room?: Room; readonly side?: Side }): void {
    if (room === 'preview' && room !== this._room) this.#previewSoon.now();
    if (side === 'check') this.#checkSoon.now();
    if (side === 'publish' && this._publish === PUBLISH_DEFAULTS) void this.#findRelease();
    this._room = room;
    this._side = side;
  }

  say(text: string): void {
    this._said = text;
  }

  redraw(): void {
    this.requestUpdate();
  }

  /** The code begins with the script that lies beside the editor's own. */
  async #findRelease(): Promise<void> {
    const release = await findRelease();
    if (!release) return;
    this._publish = {
      ...this._publish,
      options: { ...this._publish.options, ...release },
      hash: release.integrity,
    };
  }

  /** Opens native data in place of what is there; unsaved work stays as a draft. */
  async #open(data: unknown, name: string): Promise<void> {
    await this.#drafts.next();
    this.session.open(data, name);
    this._texts = { source: '', from: 0, to: 0 };
  }

  async #openFile(file: File): Promise<void> {
    const opened = await openFile(file);
    if ('problem' in opened) {
      this.say(`${file.name}: ${opened.problem.message}`);
      return;
    }
    await this.#open(opened.data, opened.name);
    this._report = opened;
    this.say(words.said.opened(file.name, this.#count()));
  }

  async #save(format: SaveFormat): Promise<void> {
    const { session } = this;
    const { data } = session;
    const text = format.write(data);
    const saved = await saveFile(text, session.name, format);
    if (saved === null) return;
    const losses = format === SAVE_FORMATS[0] ? [] : leftOut(data, text);
    const left = losses.map(({ field, count, note }) => words.files.loss(field, count, note)).join('; ');
    this.say(left === '' ? words.said.saved(saved) : words.said.savedInPart(saved, left));
    // A file of another kind does not take the place of the native one.
    if (format !== SAVE_FORMATS[0]) return;
    session.saved(saved.replace(/\.[^.]*$/u, ''));
    await this.#drafts.drop();
  }

  readonly #undo = (): void => {
    const edit = this.session.undo();
    if (edit) this.say(words.said.undone(edit.label));
  };

  readonly #redo = (): void => {
    const edit = this.session.redo();
    if (edit) this.say(words.said.redone(edit.label));
  };

  #onChange(change: SessionChange): void {
    this.#board.sync(change);
    const { groups } = this.session.story.head;
    if (groups !== this.#groups) {
      this.#groups = groups;
      this.#colors.set(asList(groups).map((group) => asText(asRecord(group)['color'])));
    }
    this.#checkSoon.touch();
    if (this._room === 'preview') this.#previewSoon.touch();
    this.#drafts.touch();
    this.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const [target] = event.composedPath();
    const isOwn = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    // Fields that are no part of the story undo by themselves.
    const isStory =
      !isOwn || 'path' in target.dataset || 'column' in target.dataset || target.className === 'story-title';
    if (key === 's') void this.#save(SAVE_FORMATS[0]);
    else if (key === 'z' && isStory) (event.shiftKey ? this.#redo : this.#undo)();
    else if (key === 'y' && isStory) this.#redo();
    else return;
    event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    void this.#openFile(file);
  };

  readonly #onDragover = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  protected override updated(): void {
    this.#board.attach(this.renderRoot.querySelector('.vis'));
  }

  protected override render(): TemplateResult {
    return html`<div class="desk" @keydown=${this.#onKeydown} @drop=${this.#onDrop} @dragover=${this.#onDragover}>
      ${renderToolbar(this, {
        undo: this.#undo,
        redo: this.#redo,
        startNew: () => void this.#open({ events: [] }, 'timeline'),
        open: (file) => void this.#openFile(file),
        save: (format) => void this.#save(format),
      })}
      ${renderOffer(
        this.#drafts.offered,
        () => void this.#drafts.take(),
        () => void this.#drafts.dismiss(),
      )}
      ${renderReport(
        this._report,
        () => {
          this._report = null;
        },
        () => {
          this._report = null;
          this.show({ side: 'check' });
        },
      )}
      <main>
        ${renderBoard(this.#board)}
        ${renderTabs(words.rooms.label, ROOMS, this._room, (room) => {
          this.show({ room });
        })}
        ${this.#renderRoom()}
      </main>
      <aside aria-label=${words.sides.label}>
        ${renderTabs(words.sides.label, this.#sides(), this._side, (side) => {
          this.show({ side });
        })}
        <div class="side" id="panel-${this._side}" role="tabpanel" aria-labelledby="tab-${this._side}" tabindex="-1">
          ${this.#renderSide()}
        </div>
      </aside>
      <footer>
        <span
          >${this.#count()}${this.#board.missing > 0 ? html`<span class="missing">${words.said.notOnBoard(this.#board.missing)}</span>` : nothing}</span
        ><span role="status">${this._said}</span>
      </footer>
      <datalist id="group-labels">
        ${asList(this.session.story.head['groups']).map((group) => html`<option value=${asText(asRecord(group)['label'])}></option>`)}
      </datalist>
    </div>`;
  }

  #renderRoom(): TemplateResult {
    const { scroller } = this;
    const body = {
      table: () =>
        renderTable(this, { topPx: scroller?.scrollTop ?? 0, heightPx: scroller?.clientHeight || 20 * ROW_PX }),
      preview: () =>
        renderPreview(
          this._previewData,
          this.#selectedId(),
          this._preview,
          (view) => {
            this._preview = view;
          },
          (id) => {
            this.#selectId(id);
          },
        ),
      texts: () =>
        renderTexts(this, this._texts, (view) => {
          this._texts = view;
        }),
    }[this._room]();
    return html`<div
      class="room ${this._room}"
      id="panel-${this._room}"
      role="tabpanel"
      aria-labelledby="tab-${this._room}"
      tabindex="-1"
      @scroll=${() => {
        this.redraw();
      }}
    >
      ${body}
    </div>`;
  }

  private get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.room.table');
  }

  #renderSide(): unknown {
    switch (this._side) {
      case 'event':
        return renderForm(this);
      case 'story':
        return html`<form
          class="form"
          @submit=${(event: Event) => {
            event.preventDefault();
          }}
          @change=${() => {
            this.session.seal();
          }}
        >
          ${renderFields(this, HEAD, this.session.story.head, STORY_FIELDS)}
        </form>`;
      case 'check':
        return renderCheck(this, this._problems);
      case 'publish':
        return renderPublish(
          this,
          this._publish,
          (view) => {
            this._publish = view;
          },
          () => void this.#save(SAVE_FORMATS[2]),
        );
    }
  }

  #sides(): readonly (readonly [Side, string])[] {
    const { length } = this._problems;
    return [
      ['event', words.sides.event],
      ['story', words.sides.story],
      ['check', length > 0 ? `${words.sides.check} · ${String(length)}` : words.sides.check],
      ['publish', words.sides.publish],
    ];
  }

  #count(): string {
    return words.events(this.session.story.order.length);
  }

  #selectedId(): string | null {
    const { current } = this.session;
    return current === null ? null : asText(this.session.row(current)['id']) || null;
  }

  #selectId(id: string | null): void {
    const found = [...this.session.story.rows].find(([, row]) => row['id'] === id);
    this.select(found ? [found[0]] : []);
  }
}

const ROOMS: readonly (readonly [Room, string])[] = [
  ['table', words.rooms.table],
  ['preview', words.rooms.preview],
  ['texts', words.rooms.texts],
];

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-editor': EventTimelineEditor;
  }
}
