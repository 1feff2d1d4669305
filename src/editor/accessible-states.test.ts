import { expect } from '@open-wc/testing';
import { click, frames, media, press, until, viewport } from '../testing/reader.js';
import type { EventTimelineEditor } from './event-timeline-editor.js';
import { openEditor } from './testing/open-editor.js';
import { cell, named, onBoard, part } from './testing/parts.js';

const FAULTY = {
  sources: [{ id: 'post', publisher: 'The Post' }],
  groups: [{ id: 'town', label: 'Town' }],
  events: [
    { id: 'a', date: '14 January 2023', title: 'Bought', group: 'town', tags: ['bridge'], places: ['Town'] },
    { id: 'a', date: 'soon', excerpts: [{ source: 'post', quote: 'Wrods' }], media: [{ url: 'x.jpg' }] },
  ],
};

/** Each state is reached as an editor would. */
const STATES: Readonly<Record<string, (editor: EventTimelineEditor) => Promise<void>>> = {
  'the form': async (editor) => {
    await click(cell(editor, 0, 'date'));
    for (const details of editor.shadowRoot?.querySelectorAll('aside details') ?? [])
      (details as HTMLDetailsElement).open = true;
    await click(named(editor, 'Add a link'));
  },
  'a table with problems': async (editor) => {
    await click(cell(editor, 1, 'date'));
  },
  'the story': async (editor) => {
    await click(part(editor, '#tab-story'));
  },
  'the check': async (editor) => {
    await click(part(editor, '#tab-check'));
    await until('problems are listed', () => editor.shadowRoot?.querySelector('.problems li') !== null);
  },
  'the code of a script': async (editor) => {
    await click(part(editor, '#tab-publish'));
  },
  'the page to be saved': async (editor) => {
    await click(part(editor, '#tab-publish'));
    await click(named(editor, 'Page'));
  },
  'the text of an article': async (editor) => {
    await click(onBoard(editor, 'Bought'));
    editor.session.setText('post', 'Words of the article, one after the other.');
    await click(part(editor, '#tab-texts'));
    const source = part<HTMLSelectElement>(editor, '#text-source');
    source.value = 'post';
    source.dispatchEvent(new Event('change'));
    await until('the text is shown', () => editor.shadowRoot?.querySelector('#text-open') !== null);
    part<HTMLTextAreaElement>(editor, '#text-open').focus();
    await press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  },
  'the menus': async (editor) => {
    await click(named(editor, 'Keys'));
    await click(named(editor, 'Save as'));
  },
};

describe('the editor with axe', function () {
  this.timeout(60_000);
  after(async () => {
    await media({});
    await viewport(800, 600);
  });

  for (const [width, height, scheme] of [
    [1280, 900, 'light'],
    [1280, 900, 'dark'],
    [480, 800, 'light'],
  ] as const) {
    for (const [state, reach] of Object.entries(STATES)) {
      it(`finds nothing in ${state}, ${scheme}, ${String(width)} px wide`, async () => {
        await viewport(width, height);
        await media({ 'prefers-color-scheme': scheme });
        const editor = await openEditor(FAULTY);
        await reach(editor);
        await frames(4);
        await expect(editor).to.be.accessible();
      });
    }
  }

  it('finds nothing on an empty desk', async () => {
    const editor = await openEditor(null);
    await expect(editor).to.be.accessible();
  });
});

describe('the tabs of the editor', function () {
  this.timeout(30_000);

  it('go from one to the next by arrows, and keep the focus', async () => {
    const editor = await openEditor();
    part(editor, '#tab-event').focus();
    for (const next of ['story', 'check', 'publish', 'event']) {
      await press('ArrowRight');
      expect(editor.shadowRoot?.activeElement?.id).to.equal(`tab-${next}`);
      expect(part(editor, `#tab-${next}`).getAttribute('aria-selected')).to.equal('true');
    }
    await press('ArrowLeft');
    expect(editor.shadowRoot?.activeElement?.id).to.equal('tab-publish');
  });
});
