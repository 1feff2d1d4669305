import { expect } from '@open-wc/testing';
import { click, drag, frames, middleOf, press, until, viewport } from '../src/testing/reader.js';
import { closePages, openPage } from '../src/testing/page.js';
import type { EventTimelineEditor } from '../src/editor/event-timeline-editor.js';
import { cell, dates, named, onBoard, part, status } from '../src/editor/testing/parts.js';

const TABLE = `Title	Date	Group	Date basis	Summary
The town buys a bridge	14 January 2023	Decision	stated	It comes in parts.
Two mayors ask for a road	2023-01-19	Appeal	publication
Twelve villages are named	2023-01-19	Appeal	publication
The bridge is opened	2024-09	Opening	inferred
The mayor thanks the smiths	2024-09-02	Appeal	publication
A toll is ruled out	2024~	Appeal	inferred`;

const ARTICLES = [
  {
    publisher: 'The River Post',
    text: 'Said the mayor: "The parts , all of them, are here." Nobody asked.\r\n\r\nThe end.',
    skip: 17,
    take: 34,
  },
  { publisher: 'Hill Herald', text: 'There will be no toll\u2014not now, not ever, they wrote.', skip: 0, take: 39 },
] as const;

/** Copies a text by keys in a field of the test's own, and pastes it by keys; the event is made where keys do not reach the clipboard. */
async function pasteText(target: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  let arrived = '';
  const onPaste = (event: Event): void => {
    arrived = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
  };
  target.addEventListener('paste', onPaste, { capture: true, once: true });
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  await press('Control+c');
  field.remove();
  await click(target);
  await press('Control+v');
  target.removeEventListener('paste', onPaste, { capture: true });
  if (arrived.replace(/\r\n/gu, '\n') === text.replace(/\r\n/gu, '\n')) return;
  const view = target.ownerDocument.defaultView as typeof window;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  target.dispatchEvent(
    new view.ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
  await frames();
}

const repeat = (key: string, times: number): readonly string[] => Array.from({ length: times }, () => key);

describe('demo/editor.html', () => {
  before(() => viewport(1300, 900));
  after(() => viewport(800, 600));
  afterEach(closePages);

  it('makes a published timeline of an empty page, by mouse and keyboard', async function () {
    this.timeout(120_000);
    const {
      document: page,
      window: view,
      errors,
      asked,
    } = await openPage({ url: '/demo/editor.html' }, { width: 1280, height: 880, count: 0 });
    const editor = page.querySelector('event-timeline-editor') as EventTimelineEditor;
    await until('the editor is alive', () => editor.shadowRoot?.querySelector('.vis-timeline') !== null);

    // Paste the table.
    await pasteText(cell(editor, 'new', 'date'), TABLE);
    await until('six events are there', () => dates(editor).length === 6);
    await frames(4);

    // The excerpts, from the texts of two articles.
    await click(part(editor, '#tab-texts'));
    for (const [i, { publisher, text, skip, take }] of ARTICLES.entries()) {
      await click(part(editor, '#tab-table'));
      await click(cell(editor, i * 5, 'title'));
      await click(part(editor, '#tab-texts'));
      await click(named(editor, 'New source'));
      await pasteText(part(editor, '#source-publisher'), publisher);
      const field = part<HTMLInputElement>(editor, '#source-publisher');
      if (field.value !== publisher) throw new Error('The name of the publisher did not arrive.');
      await pasteText(part<HTMLTextAreaElement>(editor, '#text-new'), text);
      await until('the text is open', () => editor.shadowRoot?.querySelector('#text-open') !== null);
      part<HTMLTextAreaElement>(editor, '#text-open').focus();
      await press('Control+Home', ...repeat('ArrowRight', skip), ...repeat('Shift+ArrowRight', take));
      await click(named(editor, 'Make an excerpt of this'));
      expect(part(editor, '.taken .good').textContent).to.contain('stands in the text');
    }

    // Drag one date, and undo it.
    await click(part(editor, '#tab-table'));
    const before = dates(editor);
    const from = middleOf(onBoard(editor, 'Two mayors ask for a road'));
    await drag(from, { x: from.x + 20, y: from.y }, { x: from.x + 60, y: from.y });
    await until('the date has changed', () => dates(editor)[1] !== before[1]);
    expect(dates(editor)[1]).to.match(/^\d{4}-\d\d-\d\d$/u);
    await press('Control+z');
    expect(dates(editor)).to.deep.equal(before);
    expect(status(editor)).to.match(/^Undone: move “Two mayors ask for a road” to /u);

    // Save. The dialog belongs to the system, so a stand-in takes the file.
    let saved = '';
    Object.assign(view, {
      showSaveFilePicker: () =>
        Promise.resolve({
          name: 'timeline.json',
          createWritable: () =>
            Promise.resolve({
              write: (text: string) => {
                saved += text;
                return Promise.resolve();
              },
              close: () => Promise.resolve(),
            }),
        }),
    });
    await click(named(editor, 'Save'));
    await press('Control+s');
    await until('the file is there', () => saved !== '' && status(editor).startsWith('Saved'));
    const file = saved.slice(0, saved.indexOf('\n}\n') + 3);

    // Load the file with the timeline: the same events.
    const reader = await openPage({
      html: `<script type="application/json" id="story">${file.replace(/</gu, '\\u003c')}</script><script src="/dist/event-timeline.js" data-for="story"></script>`,
    });
    const [timeline] = reader.timelines;
    expect(timeline.problems).to.deep.equal([]);
    expect([...timeline.visibleEvents].map(({ title, date, group }) => [title, date, group])).to.have.deep.members([
      ['The town buys a bridge', '2023-01-14', 'decision'],
      ['Two mayors ask for a road', '2023-01-19', 'appeal'],
      ['Twelve villages are named', '2023-01-19', 'appeal'],
      ['The bridge is opened', '2024-09', 'opening'],
      ['The mayor thanks the smiths', '2024-09-02', 'appeal'],
      ['A toll is ruled out', '2024~', 'appeal'],
    ]);
    const excerpts = timeline.visibleEvents.flatMap((event) => event.excerpts);
    expect(excerpts.map(({ quote, prefix, suffix }) => prefix + quote + suffix)).to.have.members([
      'Said the mayor: "The parts , all of them, are here." Nobody asked.',
      'There will be no toll\u2014not now, not ever, they wrote.',
    ]);
    expect(excerpts.map(({ quote }) => quote)).to.have.members([
      'The parts , all of them, are here.',
      'There will be no toll\u2014not now, not ever',
    ]);

    expect(errors).to.deep.equal([]);
    expect(asked().filter((url) => !url.startsWith(location.origin))).to.deep.equal([]);
  });
});
