import { expect } from '@open-wc/testing';
import { click, press, type, until } from '../../testing/reader.js';
import { words } from '../../testing/timeline.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';
import { clearDrafts, openEditor } from '../testing/open-editor.js';
import { cell, field, named } from '../testing/parts.js';
import { findDraft, holdDraft, keepDraft } from './draft.js';

const STORY = { title: 'Bridge', events: [{ id: 'a', date: '2023-01-14', title: 'Bought' }] };

/** Whether the browser would ask before it leaves the page. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function typeTitle(editor: EventTimelineEditor, text: string): Promise<void> {
  await click(cell(editor, 0, 'title'));
  await press('End');
  await type(text);
}

/** A draft is kept a second after the last letter. */
async function kept(title: string | null): Promise<void> {
  for (const stop = performance.now() + 5000; performance.now() < stop;) {
    const free = await allDrafts();
    if ((title === null && free.length === 0) || (title !== null && free.includes(title))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Waited in vain for the draft of ${String(title)}.`);
}

/** First titles of all drafts, also of those at work. */
async function allDrafts(): Promise<readonly string[]> {
  const { createStore, values } = await import('idb-keyval');
  const drafts = await values<{ data: { events: { title: string }[] } }>(
    createStore('event-timeline-editor', 'drafts'),
  );
  return drafts.map(({ data }) => data.events[0].title);
}

const offer = (editor: EventTimelineEditor): Element | null =>
  editor.shadowRoot?.querySelector('[aria-label="Unsaved work"]') ?? null;

/** A window with the editor that begins while the drafts of the others are there. */
async function anotherWindow(): Promise<EventTimelineEditor> {
  const editor = document.createElement('event-timeline-editor');
  document.body.append(editor);
  await editor.updateComplete;
  return editor;
}

describe('unsaved work', function () {
  this.timeout(30_000);
  afterEach(async () => {
    for (const editor of document.querySelectorAll('body > event-timeline-editor')) editor.remove();
    await clearDrafts();
  });

  it('is asked about before the page is left, until it is saved or taken back', async () => {
    const editor = await openEditor(STORY);
    expect(asksBeforeLeaving()).to.equal(false);
    await typeTitle(editor, 'x');
    expect(asksBeforeLeaving()).to.equal(true);
    expect(words(named(editor, 'Save, there is unsaved work'))).to.contain('Save');
    await press('Control+z');
    expect(asksBeforeLeaving()).to.equal(false);
    await typeTitle(editor, 'y');
    editor.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is kept and offered again with its texts when its window is gone, and taken up goes on as unsaved', async () => {
    const editor = await openEditor(STORY);
    editor.session.setText('post', 'Words of the article');
    await typeTitle(editor, ' in parts');
    await kept('Bought in parts');
    editor.remove();
    const next = await anotherWindow();
    await until('it is offered', () => offer(next) !== null);
    expect(words(offer(next))).to.contain('Unsaved work was found: Bridge, 1 event.');
    await expect(next).to.be.accessible();
    await click(named(next, 'Take it up'));
    await until('it is open', () => field(next, 'title')[0] === 'Bought in parts');
    expect(next.session.texts.get('post')).to.equal('Words of the article');
    expect(offer(next)).to.equal(null);
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('is not offered to a second window while the first is at work on it', async () => {
    const editor = await openEditor(STORY);
    await typeTitle(editor, '!');
    await kept('Bought!');
    expect(await findDraft()).to.equal(null);
    editor.remove();
    const next = await anotherWindow();
    await until('it is offered', () => offer(next) !== null);
  });

  it('leaves no draft behind once it is taken back', async () => {
    const editor = await openEditor(STORY);
    await typeTitle(editor, '!');
    await kept('Bought!');
    await press('Control+z');
    await kept(null);
  });

  it('is offered from the newest on, and what is thrown away is gone', async () => {
    const draft = { name: 'bridge', texts: new Map<string, string>() };
    const of = (title: string): object => ({ data: { events: [{ title }] } });
    await keepDraft('old', { ...draft, ...of('Old'), keptMs: 1 } as never);
    await keepDraft('new', { ...draft, ...of('New'), keptMs: 2 } as never);
    const editor = await anotherWindow();
    await until('the newest is offered', () => offer(editor) !== null);
    expect((await findDraft())?.key).to.equal('new');
    await click(named(editor, 'Throw it away'));
    await kept('Old');
    expect(await allDrafts()).to.deep.equal(['Old']);
    await until('the one before it is offered', () => offer(editor) !== null);
    await click(named(editor, 'Throw it away'));
    await kept(null);
    await until('nothing is offered', () => offer(editor) === null);
  });

  it('stays as a draft when another story is opened over it', async () => {
    const editor = await openEditor(STORY);
    await typeTitle(editor, '?');
    await click(named(editor, 'New'));
    await until('the new one is open', () => field(editor, 'title').length === 0);
    expect(await allDrafts()).to.deep.equal(['Bought?']);
    expect((await findDraft())?.data).to.have.nested.property('events[0].title', 'Bought?');
  });
});

describe('a draft that is held', () => {
  it('is free again when it is let go', async () => {
    const draft = { name: 'a', data: { events: [] }, texts: new Map<string, string>(), keptMs: 1 };
    await keepDraft('held', draft);
    const letGo = holdDraft('held');
    expect(await findDraft()).to.equal(null);
    letGo();
    await new Promise((done) => setTimeout(done, 50));
    expect((await findDraft())?.key).to.equal('held');
    await clearDrafts();
  });
});
