import { expect } from '@open-wc/testing';
import { click, frames, press, type, until, viewport } from '../../testing/reader.js';
import { words } from '../../testing/timeline.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';
import { openEditor } from '../testing/open-editor.js';
import { cell, dates, field, named, part, status } from '../testing/parts.js';
import { readStory } from './read-story.js';

const STORY = {
  title: 'Bridge',
  groups: [{ id: 'town', label: 'Town' }],
  events: [
    {
      id: 'a',
      date: '2023-01-14',
      title: 'Bought',
      group: 'town',
      excerpts: [{ quote: 'Bought.', prefix: 'It was ' }],
    },
  ],
};
const TIMELINEJS = JSON.stringify({
  events: [{ start_date: { year: '1968', month: '12', day: '21' }, text: { headline: 'Apollo 8' }, autolink: false }],
});

/** Lets go of a file over the editor, as a hand from the desktop does. */
async function drop(editor: EventTimelineEditor, name: string, text: string, type = ''): Promise<DragEvent> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type }));
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
  part(editor, 'footer').dispatchEvent(event);
  await until('it was read', () => status(editor).startsWith(name));
  await frames();
  return event;
}

interface Saved {
  readonly suggestedName: string;
  readonly text: string;
}

/** The system's dialog belongs to no page, so a stand-in takes the file; `null` is an editor who thinks better of it. */
function standIn(name: string | null): readonly Saved[] {
  const saved: Saved[] = [];
  Object.assign(window, {
    showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => {
      if (name === null) return Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
      let text = '';
      return Promise.resolve({
        name,
        createWritable: () =>
          Promise.resolve({
            write: (more: string) => Promise.resolve(void (text += more)),
            close: () => Promise.resolve(void saved.push({ suggestedName, text })),
          }),
      });
    },
  });
  return saved;
}

describe('files', function () {
  this.timeout(30_000);
  const { showSaveFilePicker: own } = window as { showSaveFilePicker?: unknown };
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));
  beforeEach(() => {
    // As in a browser without the File System Access API.
    Object.assign(window, { showSaveFilePicker: undefined });
  });
  after(() => {
    Object.assign(window, { showSaveFilePicker: own });
  });

  it('are opened by dropping them, in any format, and what is lost is said', async () => {
    const editor = await openEditor(null);
    const event = await drop(editor, 'moon.json', TIMELINEJS);
    expect(event.defaultPrevented).to.equal(true);
    expect([dates(editor), field(editor, 'title')]).to.deep.equal([['1968-12-21'], ['Apollo 8']]);
    expect(status(editor)).to.equal('moon.json is open: 1 event.');
    const report = part(editor, '[aria-label="What was found in moon"]');
    expect(words(report)).to.contain('Not carried over from moon: autolink (1, kept, not shown).');
    await expect(editor).to.be.accessible();
    await click(named(editor, 'Close'));
    expect(editor.shadowRoot?.querySelector('.notice')).to.equal(null);
  });

  for (const [name, text, title] of [
    ['a.csv', 'date,title\n1969,Eagle', 'Eagle'],
    ['a.tsv', 'date\ttitle\n1969\tEagle', 'Eagle'],
    ['a.ndjson', '{"date":"1969","title":"Eagle"}\n{"date":"1970","title":"Odyssey"}', 'Eagle'],
    ['a.html', '<ol><li><time datetime="1969">1969</time> <b>Eagle</b></li></ol>', 'Eagle'],
    ['a.json', '[{"start":"1969-07-20","content":"Eagle"}]', 'Eagle'],
  ] as const) {
    it(`may be ${name}`, async () => {
      const editor = await openEditor(null);
      await drop(editor, name, text);
      expect(field(editor, 'title')[0]).to.equal(title);
    });
  }

  it('that nobody can read leave the story as it is, and say why', async () => {
    const editor = await openEditor(STORY);
    await drop(editor, 'photo.jpg', '\u0000\u0001\u0002');
    expect(status(editor)).to.match(/^photo\.jpg: .{10}/u);
    expect(field(editor, 'title')).to.deep.equal(['Bought']);
  });

  it('are saved where the editor chooses, and opened again have the same events', async () => {
    const saved = standIn('river.json');
    const editor = await openEditor(STORY);
    await click(cell(editor, 0, 'title'));
    await press('End');
    await type(' at last');
    expect(part(editor, '.strong .dot')).to.be.instanceOf(Element);
    await press('Control+s');
    await until('it is saved', () => status(editor) === 'Saved as river.json.');
    expect(editor.shadowRoot?.querySelector('.strong .dot')).to.equal(null);
    expect(saved[0].suggestedName).to.equal('timeline.json');
    const before = editor.data;
    await drop(editor, 'river.json', saved[0].text);
    expect(editor.data).to.deep.equal(before);
    // The next one is offered by the name that it has now.
    await press('Control+s');
    await until('it is saved again', () => saved.length === 2);
    expect(saved[1].suggestedName).to.equal('river.json');
  });

  it('are not saved where the editor thinks better of it', async () => {
    standIn(null);
    const editor = await openEditor(STORY);
    await click(cell(editor, 0, 'title'));
    await type('!');
    await click(named(editor, 'Save, there is'));
    await frames(4);
    expect(status(editor)).to.equal('');
    expect(part(editor, '.strong .dot')).to.be.instanceOf(Element);
  });

  it('are downloaded where the browser has no dialog, and a table says what it has no room for', async () => {
    const editor = await openEditor(STORY);
    const downloads: { readonly name: string; readonly text: Promise<string> }[] = [];
    // The link is the editor's own; the browser would put the file away where no test sees it.
    const onClick = (event: MouseEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLAnchorElement) || target.download === '') return;
      event.preventDefault();
      downloads.push({ name: target.download, text: fetch(target.href).then((answer) => answer.text()) });
    };
    const { click: ownClick } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      this.addEventListener('click', onClick);
      ownClick.call(this);
    };
    try {
      for (const kind of ['Timeline (JSON)', 'Table (CSV)', 'Page (HTML)']) {
        await click(named(editor, 'Save as'));
        await click(named(editor, kind));
        await until('it is saved', () => status(editor).startsWith('Saved as'));
        if (kind.startsWith('Table')) expect(status(editor)).to.contain('excerpts.prefix (1, left out)');
      }
    } finally {
      HTMLAnchorElement.prototype.click = ownClick;
    }
    expect(downloads.map(({ name }) => name)).to.deep.equal(['timeline.json', 'timeline.csv', 'timeline.html']);
    for (const { name, text } of downloads) {
      const back = readStory(await text);
      const events = 'data' in back ? (back.data as typeof STORY).events : [];
      expect(
        events.map(({ id, date, title }) => [id, date, title]),
        name,
      ).to.deep.equal([['a', '2023-01-14', 'Bought']]);
    }
  });

  it('of an article are opened into its text, and not over the story', async () => {
    const editor = await openEditor({ ...STORY, sources: [{ id: 'post', publisher: 'The Post' }] });
    await click(part(editor, '#tab-texts'));
    const choice = part<HTMLSelectElement>(editor, '#text-source');
    choice.value = 'post';
    choice.dispatchEvent(new Event('change'));
    await until('its text is asked for', () => editor.shadowRoot?.querySelector('#text-new') !== null);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['<p>It was Bought.</p>'], 'post.html'));
    part(editor, '#text-new').dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
    await until('its text is open', () => editor.session.texts.get('post')?.trim() === 'It was Bought.');
    expect(field(editor, 'title')).to.deep.equal(['Bought']);
  });
});
