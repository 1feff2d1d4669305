import { expect } from '@open-wc/testing';
import { click, press, type, until, viewport } from '../../testing/reader.js';
import { openEditor } from '../testing/open-editor.js';
import { cell, dates, field, named, status } from '../testing/parts.js';

const STORY = {
  events: [
    { id: 'b', date: '1969', title: 'B' },
    { id: 'a', date: '1968', title: 'A' },
  ],
};

describe('the table', function () {
  this.timeout(30_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('makes EDTF of a date as it is typed, if it can mean only one day', async () => {
    const editor = await openEditor(STORY);
    const date = cell(editor, 0, 'date');
    for (const [typed, becomes] of [
      ['14 January 2023', '2023-01-14'],
      ['03/04/2023', '03/04/2023'],
    ] as const) {
      date.focus();
      date.select();
      await type(typed);
      await press('Tab');
      expect(dates(editor)[0]).to.equal(becomes);
    }
    expect(date.getAttribute('aria-invalid')).to.equal('true');
    await expect(editor).to.be.accessible();
  });

  it('goes from row to row by Enter and arrows, adds in the last one and deletes by Ctrl and Delete', async () => {
    const editor = await openEditor(STORY);
    await click(cell(editor, 0, 'title'));
    await press('ArrowDown', 'Enter');
    await type('C');
    await press('Tab');
    await until('there are three', () => dates(editor).length === 3);
    expect(field(editor, 'title')).to.deep.equal(['B', 'A', 'C']);
    cell(editor, 2, 'title').focus();
    await press('ArrowUp', 'Control+Delete');
    expect(field(editor, 'title')).to.deep.equal(['B', 'C']);
    expect(named(editor, 'Undo').getAttribute('aria-label')).to.equal('Undo: delete “A”');
    await press('Control+z');
    expect(field(editor, 'title')).to.deep.equal(['B', 'A', 'C']);
  });

  it('makes one event of what is typed from cell to cell into the empty row, and the next by Enter', async () => {
    const editor = await openEditor(STORY);
    await click(cell(editor, 'new', 'date'));
    await type('20 July 1969');
    await press('Tab');
    await type('Eagle');
    await press('Tab');
    await type('Two walk.');
    await press('Tab');
    expect((editor.data['events'] as unknown[])[2]).to.deep.include({
      date: '1969-07-20',
      title: 'Eagle',
      summary: 'Two walk.',
    });
    await until('the form shows it', () => editor.shadowRoot?.querySelector('#field-e3-title') !== null);
    await click(cell(editor, 'new', 'title'));
    for (const title of ['One', 'Two']) {
      await type(title);
      await press('Enter');
    }
    expect(field(editor, 'title')).to.deep.equal(['B', 'A', 'Eagle', 'One', 'Two']);
    expect(named(editor, 'Undo').getAttribute('aria-label')).to.equal('Undo: add “Two”');
    await press('Control+z', 'Control+z');
    expect(field(editor, 'title')).to.deep.equal(['B', 'A', 'Eagle']);
  });

  it('sorts by date, as one step that can be taken back', async () => {
    const editor = await openEditor(STORY);
    await click(named(editor, 'Date: Sort by date'));
    expect(field(editor, 'title')).to.deep.equal(['A', 'B']);
    expect(status(editor)).to.equal('Sorted by date.');
    await press('Control+z');
    expect(field(editor, 'title')).to.deep.equal(['B', 'A']);
  });
});
