import { expect } from '@open-wc/testing';
import { click, frames, type, until, viewport } from '../../testing/reader.js';
import { openEditor } from '../testing/open-editor.js';
import { named, part, status } from '../testing/parts.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';

async function openPublish(): Promise<EventTimelineEditor> {
  const editor = await openEditor();
  await click(part(editor, '#tab-publish'));
  return editor;
}
const code = (editor: EventTimelineEditor): string => part<HTMLTextAreaElement>(editor, '.code').value;

describe('publishing', function () {
  this.timeout(60_000);
  const { clipboard } = navigator;
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('has the choices as controls, and the code at once', async () => {
    const editor = await openPublish();
    expect(code(editor)).to.equal('<script async src="event-timeline.js" data-src="timeline.json"></script>');
    await click(part(editor, '#embed-height'));
    await type('300px');
    await click(part(editor, '.check input'));
    const lang = part<HTMLSelectElement>(editor, '#embed-lang');
    lang.value = 'uk';
    lang.dispatchEvent(new Event('change'));
    await frames();
    expect(code(editor)).to.equal(
      '<script async src="event-timeline.js" data-src="timeline.json" data-height="300px" data-lang="uk" data-fold="true"></script>',
    );
    await click(named(editor, 'Frame'));
    expect(code(editor)).to.match(/^<iframe src="embed\.html#src=timeline\.json&#38;height=300px&#38;lang=uk/u);
    expect(code(editor)).to.contain('title="From Challenger 2 to KN-23"');
    await expect(editor).to.be.accessible();
  });

  it('follows the name of the file until an address is typed', async () => {
    const editor = await openPublish();
    editor.session.saved('tanks');
    await editor.updateComplete;
    expect(code(editor)).to.contain('data-src="tanks.json"');
    const field = part<HTMLInputElement>(editor, '#embed-src');
    field.focus();
    field.select();
    await type('/data/a.json');
    editor.session.saved('other');
    await editor.updateComplete;
    expect(code(editor)).to.contain('data-src="/data/a.json"');
  });

  it('copies the code by a button', async () => {
    const editor = await openPublish();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
    await click(named(editor, 'Copy the code of the script'));
    await until('it says so', () => status(editor) === 'Script copied.');
    expect(copied).to.deep.equal([code(editor)]);
  });

  it('selects the code, to be copied by hand, where the page may not write to the clipboard', async () => {
    const editor = await openPublish();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await click(named(editor, 'Copy the code of the script'));
    await until('it says so', () => status(editor) === 'Press Ctrl + C to copy it.');
    const { selectionStart, selectionEnd, value } = part<HTMLTextAreaElement>(editor, '.code');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
  });
});
