import { expect } from '@open-wc/testing';
import { clear, createStore } from 'idb-keyval';
import type { OpenPage } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import { click, drag, middleOf, press, type, until, viewport } from '../src/testing/reader.js';
import type { Seen } from '../src/testing/served-page.js';
import { seenIn, servedPage } from '../src/testing/served-page.js';
import type { EventTimelineEditor } from '../src/editor/event-timeline-editor.js';
import { cell, dates, field, named, onBoard, part } from '../src/editor/testing/parts.js';

// What docs/editor.md says that the page of the editor may refuse.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const BODY = '<script src="/__raw/dist/editor.js"></script><event-timeline-editor></event-timeline-editor>';
const STORY = {
  groups: [{ id: 'g', label: 'G', color: '#123456' }],
  events: [
    { id: 'a', date: '2023-01-14', title: 'Bought', group: 'g' },
    { id: 'b', date: '2023-02/2023-04', title: 'Built' },
  ],
};
const SIZE = { width: 1280, height: 880, count: 0 };

const editorOf = (page: OpenPage): EventTimelineEditor => {
  const editor = page.document.querySelector('event-timeline-editor');
  if (!editor) throw new Error('There is no editor.');
  return editor;
};

async function openUnder(csp: string): Promise<{ editor: EventTimelineEditor; seen: Seen }> {
  const page = await openPage({ url: servedPage(BODY, { headers: { 'content-security-policy': csp } }) }, SIZE);
  const editor = editorOf(page);
  await until('the editor is alive', () => editor.shadowRoot?.querySelector('.vis') !== null);
  editor.data = STORY;
  await until('the story is open', () => editor.shadowRoot?.querySelector('tr[data-key=e1]') !== null);
  return { editor, seen: seenIn(page.window) };
}

describe('the page of the editor', function () {
  this.timeout(60_000);
  before(() => viewport(1300, 900));
  after(() => viewport(800, 600));
  afterEach(closePages);

  it('needs no inline styles and no eval: the board is drawn and dragged, and all parts shown, without a violation', async () => {
    const { editor, seen } = await openUnder(POLICY);
    await until('the board is drawn', () => editor.shadowRoot?.querySelector('.vis-item') !== null);
    const from = middleOf(onBoard(editor, 'Bought'));
    await drag(from, { x: from.x + 20, y: from.y }, { x: from.x + 60, y: from.y });
    await until('the date has changed', () => dates(editor)[0] !== '2023-01-14');
    for (const tab of ['preview', 'texts', 'story', 'check', 'publish', 'event'])
      await click(part(editor, `#tab-${tab}`));
    expect(seen).to.deep.equal({ violations: [], console: [], errors: [] });
  });

  it('that enforces Trusted Types has no board, says so, and works by its table', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const { editor, seen } = await openUnder(`${POLICY}; require-trusted-types-for 'script'`);
    await click(cell(editor, 0, 'title'));
    await press('End');
    await type(' at last');
    expect(field(editor, 'title')[0]).to.equal('Bought at last');
    expect(part(editor, '.vis').hidden).to.equal(true);
    expect(seen.errors).to.deep.equal([]);
  });

  it('is the release’s: the code for a page has the hash that is listed beside the editor', async () => {
    const page = await openPage({ url: '/demo/editor.html' }, SIZE);
    const editor = editorOf(page);
    await until('the editor is alive', () => editor.shadowRoot?.querySelector('#tab-publish') !== null);
    await click(part(editor, '#tab-publish'));
    const code = (): string => part<HTMLTextAreaElement>(editor, '.code').value;
    await until('the hash is there', () => code().includes('integrity='));
    const { files } = (await (await fetch('/dist/integrity.json')).json()) as { files: Record<string, string> };
    expect(code()).to.contain(
      `src="${location.origin}/dist/event-timeline.js" integrity="${files['event-timeline.js']}"`,
    );
    await click(part(editor, '.check:last-of-type input'));
    expect(code()).not.to.contain('integrity=');
  });

  it('offers the work again that a crash has left: the page is gone without a word, and loaded anew', async () => {
    const first = editorOf(await openPage({ url: '/demo/editor.html' }, SIZE));
    await until('the editor is alive', () => first.shadowRoot?.querySelector('.vis-timeline') !== null);
    await click(cell(first, 'new', 'title'));
    await type('The town buys a bridge');
    await press('Enter');
    await until('the event is there', () => dates(first).length === 1);
    // A draft is kept a second after the last change.
    await new Promise((done) => setTimeout(done, 1600));
    closePages();

    const page = await openPage({ url: '/demo/editor.html' }, SIZE);
    const editor = editorOf(page);
    await until('it is offered', () => editor.shadowRoot?.querySelector('[aria-label="Unsaved work"]') !== null);
    await click(named(editor, 'Take it up'));
    await until('it is open', () => field(editor, 'title')[0] === 'The town buys a bridge');
    expect(page.window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
    // It stays unsaved, since it is in no file; the test has to take it away.
    await clear(createStore('event-timeline-editor', 'drafts'));
  });
});
