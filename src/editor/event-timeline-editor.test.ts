import { expect } from '@open-wc/testing';
import { click, drag, middleOf, press, type, until, viewport } from '../testing/reader.js';
import { STORY, words } from '../testing/timeline.js';
import { openEditor as open } from './testing/open-editor.js';
import { cell, dates, named, onBoard, part, status } from './testing/parts.js';

const SECOND = 'Ministers appeal for a tank coalition';

describe('the editor', function () {
  // The board and axe take their time on a busy machine.
  this.timeout(60_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('moves an event by mouse, says where to, and takes it back', async () => {
    const editor = await open();
    const from = middleOf(onBoard(editor, SECOND));
    await drag(from, { x: from.x + 12, y: from.y }, { x: from.x + 25, y: from.y });
    await until('the date has changed', () => dates(editor)[1] !== '2023-01-19');
    expect(dates(editor)[1]).to.match(/^2023-0[12]-\d\d$/u);
    expect(status(editor)).to.match(
      /^Done: move “Ministers appeal for a tank coalition” to \d+ (January|February) 2023\.$/u,
    );
    expect(named(editor, 'Undo').getAttribute('aria-label')).to.match(/^Undo: move “Ministers .*” to \d+ /u);
    await press('Control+z');
    expect(dates(editor)).to.deep.equal(STORY.events.map(({ date }) => date));
    await press('Control+y');
    expect(dates(editor)[1]).not.to.equal('2023-01-19');
    await expect(editor).to.be.accessible();
  });

  it('does by keys what the mouse does on the board', async () => {
    const editor = await open();
    part(editor, '.vis').focus();
    await press('Home', 'ArrowRight');
    expect(status(editor)).to.equal('Ministers appeal for a tank coalition, 19 January 2023, Appeal');
    await press('Alt+ArrowRight');
    expect(dates(editor)[1]).to.equal('2023-01-20');
    await press('Alt+ArrowUp');
    expect(editor.data['events']).to.have.nested.property('[1].group', 'decision');
    await press('n');
    await until('the new event is named', () => editor.shadowRoot?.activeElement?.id === 'field-e7-title');
    await type('By key');
    expect(editor.data['events']).to.have.nested.property('[6].title', 'By key');
    part(editor, '.vis').focus();
    await press('Delete');
    expect(dates(editor)).to.have.length(6);
    await expect(editor).to.be.accessible();
  });

  it('reads a date back as it is typed, as well as it is known', async () => {
    const editor = await open({ events: [{ id: 'a', date: '1983', title: 'A', dateBasis: { kind: 'stated' } }] });
    await click(cell(editor, 0, 'date'));
    const field = part<HTMLInputElement>(editor, '#field-e1-date');
    field.focus();
    field.select();
    await type('1984~');
    expect(words(part(editor, '#field-e1-date-said'))).to.equal('about 1984; stated by the source');
    field.select();
    await type('2023-02-30');
    expect(part(editor, '#field-e1-date-said').textContent).to.contain('February 2023 has 28 days');
    expect(cell(editor, 0, 'date').getAttribute('aria-invalid')).to.equal('true');
    await expect(editor).to.be.accessible();
  });

  it('shows a problem in its cell, goes to it and mends it', async () => {
    const editor = await open({
      events: [
        { id: 'a', date: '14 January 2023', title: 'A' },
        { id: 'b', date: '1968' },
      ],
    });
    expect(part(editor, 'td.date .problem').textContent).to.contain('2023-01-14');
    await click(named(editor, 'Check'));
    await click(named(editor, 'Mend date of A'));
    expect(dates(editor)[0]).to.equal('2023-01-14');
    await until('it is gone', () => editor.shadowRoot?.querySelector('[data-code=date-loose]') === null);
    await click(named(editor, 'Go to title of 1968'));
    await until('the field has the focus', () => editor.shadowRoot?.activeElement?.id === 'field-e2-title');
    await expect(editor).to.be.accessible();
  });

  it('mends all that is safe to mend as one step, and takes it back as one', async () => {
    const events = [
      { id: 'a', date: '14 January 2023', title: 'A' },
      { id: 'a', date: '15 January 2023', title: 'B' },
      { date: '2023', title: 'C' },
    ];
    const editor = await open({ events });
    await click(named(editor, 'Check'));
    await click(named(editor, 'Mend the 4 that are safe to mend'));
    expect(editor.data['events']).to.deep.equal([
      { id: 'a', date: '2023-01-14', title: 'A' },
      { id: 'b', date: '2023-01-15', title: 'B' },
      { date: '2023', title: 'C', id: 'c' },
    ]);
    expect(named(editor, 'Undo').getAttribute('aria-label')).to.equal('Undo: mend 4 problems');
    await press('Control+z');
    expect(editor.data['events']).to.deep.equal(events);
  });

  it('does no work at a letter that grows with the number of events', async () => {
    let reads = 0;
    const events = Array.from({ length: 400 }, (_, i) => ({
      id: `event-${String(i)}`,
      date: `${String(1500 + i)}-01-14`,
      get title() {
        reads += 1;
        return 'An event';
      },
    }));
    const editor = await open({ events });
    await click(cell(editor, 3, 'title'));
    // What is done after a pause is over.
    await new Promise((done) => setTimeout(done, 1500));
    reads = 0;
    await type('x');
    expect(editor.data['events']).to.have.nested.property('[3].title', 'An eventx');
    // The rows of the table that are in view, and no others.
    expect(reads).to.be.below(150);
  });
});
