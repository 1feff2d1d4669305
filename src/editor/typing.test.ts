import { expect } from '@open-wc/testing';
import { click, type, viewport } from '../testing/reader.js';
import { openEditor } from './testing/open-editor.js';
import { cell, field, part } from './testing/parts.js';

/** Counts what is read of the events: work is counted and not timed. */
function countedStory(count: number): { readonly data: object; reads: number } {
  const counted = { data: {}, reads: 0 };
  const events = Array.from({ length: count }, (_, i) => {
    const row = { id: `event-${String(i)}`, title: 'An event' };
    Object.defineProperty(row, 'date', {
      enumerable: true,
      get: () => {
        counted.reads += 1;
        return `${String(1000 + i)}-01-14`;
      },
    });
    return row;
  });
  counted.data = { events };
  return counted;
}

/** Reads at one letter in the form, once what is done after a pause is over. */
async function readsAtOneLetter(count: number): Promise<number> {
  const story = countedStory(count);
  const editor = await openEditor(story.data);
  await click(cell(editor, 3, 'title'));
  const title = part<HTMLInputElement>(editor, '#field-e4-title');
  title.focus();
  title.setSelectionRange(8, 8);
  await new Promise((done) => setTimeout(done, 1500));
  story.reads = 0;
  await type('x');
  const { reads } = story;
  expect(field(editor, 'title')[3]).to.equal('An eventx');
  editor.remove();
  return reads;
}

describe('typing in the form', function () {
  this.timeout(60_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('reads as much of a story of 1,000 events as of one of 100', async () => {
    const few = await readsAtOneLetter(100);
    const many = await readsAtOneLetter(1000);
    expect(few).to.be.above(0);
    expect(many).to.equal(few);
  });
});
