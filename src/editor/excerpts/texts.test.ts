import { expect } from '@open-wc/testing';
import { click, press, until, viewport } from '../../testing/reader.js';
import { words } from '../../testing/timeline.js';
import { openEditor } from '../testing/open-editor.js';
import { field, named, onBoard, part } from '../testing/parts.js';

const TEXT = 'Said the mayor: "The parts , all of them, are here." Nobody asked.\r\n\r\nThe end.';
const STORY = {
  sources: [{ id: 'post', publisher: 'The Post' }],
  events: [{ id: 'a', date: '2023-01-14', title: 'Bought' }],
};

describe('an excerpt from a text', function () {
  this.timeout(30_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('is taken to the character, and checked again when the text or the quotation changes', async () => {
    const editor = await openEditor(STORY);
    await click(onBoard(editor, 'Bought'));
    editor.session.setText('post', TEXT);
    await click(part(editor, '#tab-texts'));
    const source = part<HTMLSelectElement>(editor, '#text-source');
    source.value = 'post';
    source.dispatchEvent(new Event('change'));
    await until('the text is shown', () => editor.shadowRoot?.querySelector('#text-open') !== null);
    const area = part<HTMLTextAreaElement>(editor, '#text-open');
    area.focus();
    area.setSelectionRange(17, 51);
    await press('Shift+ArrowRight', 'Shift+ArrowLeft');
    await click(named(editor, 'Make an excerpt of this'));
    expect(field(editor, 'excerpts')[0]).to.deep.equal([
      {
        source: 'post',
        quote: 'The parts , all of them, are here.',
        prefix: 'Said the mayor: "',
        suffix: '" Nobody asked.',
      },
    ]);
    expect(words(part(editor, '.taken .good .verdict'))).to.equal('stands in the text');

    // The article was corrected: the quotation no longer stands in it.
    editor.session.setText('post', TEXT.replace('parts ,', 'parts,'));
    await until('it is found out', () => editor.shadowRoot?.querySelector('.taken .bad') !== null);
    expect(words(part(editor, '.taken .bad .verdict'))).to.contain('the data have " " (U+0020)');
    await until('the check counts it', () => words(part(editor, '#tab-check')) === 'Check · 1');

    // The quotation is mended by hand.
    const quote = part<HTMLTextAreaElement>(editor, '[data-path="excerpts.0.quote"]');
    quote.focus();
    quote.setSelectionRange(9, 10);
    await press('Delete');
    await until('it stands there', () => editor.shadowRoot?.querySelector('.taken .good') !== null);
    await until('the check has nothing', () => words(part(editor, '#tab-check')) === 'Check');
  });
});
