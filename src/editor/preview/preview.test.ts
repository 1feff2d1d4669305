import { expect } from '@open-wc/testing';
import { click, frames, press, type, until, viewport } from '../../testing/reader.js';
import { ready, titles } from '../../testing/timeline.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';
import { openEditor } from '../testing/open-editor.js';
import { cell, named, part } from '../testing/parts.js';

const timelineOf = (editor: EventTimelineEditor): HTMLElementTagNameMap['event-timeline'] =>
  part(editor, 'event-timeline');

async function openPreview(): Promise<EventTimelineEditor> {
  const editor = await openEditor();
  await click(part(editor, '#tab-preview'));
  await ready(timelineOf(editor));
  return editor;
}

describe('the preview', function () {
  this.timeout(60_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('is the timeline itself, as wide as on a phone, in a column and on the whole page', async () => {
    const editor = await openPreview();
    const widths: number[] = [];
    for (const name of ['Phone', 'Column', 'Full width']) {
      await click(named(editor, name));
      expect(named(editor, name).getAttribute('aria-pressed')).to.equal('true');
      await frames(4);
      widths.push(Math.round(timelineOf(editor).getBoundingClientRect().width));
    }
    // 328 px is a phone of 360 with the margins of its page.
    expect(widths.slice(0, 2)).to.deep.equal([328, 640]);
    expect(widths[2]).to.be.above(800);
    expect(titles(timelineOf(editor))).to.have.length(6);
  });

  it('is dark or light whatever the editor is', async () => {
    const editor = await openPreview();
    const paper = part(editor, '.paper');
    const ink = (): string => getComputedStyle(paper).color;
    expect([ink(), getComputedStyle(paper).colorScheme]).to.deep.equal(['rgb(22, 24, 29)', 'light']);
    await click(named(editor, 'Dark'));
    expect([ink(), getComputedStyle(paper).colorScheme]).to.deep.equal(['rgb(236, 238, 241)', 'dark']);
    await frames(4);
    await expect(editor).to.be.accessible();
  });

  it('speaks any language, from right to left where that is read so', async () => {
    const editor = await openPreview();
    const choice = part<HTMLSelectElement>(editor, '#preview-lang');
    expect([...choice.options].map(({ value }) => value)).to.include.members(['en', 'uk', 'ar', 'ja']);
    choice.focus();
    choice.value = 'ar';
    choice.dispatchEvent(new Event('change'));
    await until('it is read from the right', () => timelineOf(editor).shadowRoot?.querySelector('[dir=rtl]') !== null);
    await frames(4);
    await expect(editor).to.be.accessible();
  });

  it('follows what is edited, and selects what is selected there and here', async () => {
    const editor = await openPreview();
    await click(part(editor, '#tab-table'));
    await click(cell(editor, 0, 'title'));
    await press('End');
    await type(' at last');
    await click(part(editor, '#tab-preview'));
    await ready(timelineOf(editor));
    await until('the new title is there', () => titles(timelineOf(editor)).some((title) => title.endsWith(' at last')));
    expect(timelineOf(editor).selected).to.equal((editor.data['events'] as { id: string }[])[0].id);
  });
});
