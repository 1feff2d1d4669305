import { expect } from '@open-wc/testing';
import { press, type, until, viewport } from '../../testing/reader.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';
import { openEditor } from '../testing/open-editor.js';
import { dates, field, named, onBoard, part, selected, status } from '../testing/parts.js';

const STORY = {
  groups: [
    { id: 'top', label: 'Top' },
    { id: 'low', label: 'Low' },
  ],
  events: [
    { id: 'a', date: '1984~', title: 'A', group: 'top' },
    { id: 'c', date: '2023-02', title: 'C', group: 'low' },
    { id: 'b', date: '2023-01-10', title: 'B', group: 'top' },
  ],
};

async function onBoardByKeys(): Promise<EventTimelineEditor> {
  const editor = await openEditor(STORY);
  part(editor, '.vis').focus();
  return editor;
}
const undoName = (editor: EventTimelineEditor): string | null => named(editor, 'Undo').getAttribute('aria-label');

describe('the board, by keys', function () {
  this.timeout(60_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('goes from event to event in the order of time, and says each', async () => {
    const editor = await onBoardByKeys();
    const heard: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await press(key);
      heard.push(status(editor));
    }
    const [a, b, c] = ['A, about 1984, Top', 'B, 10 January 2023, Top', 'C, February 2023, Low'];
    expect(heard).to.deep.equal([a, b, c, c, b, a, c]);
  });

  it('moves an event by as much as it is known to, and names the step', async () => {
    const editor = await onBoardByKeys();
    await press('Home', 'Alt+ArrowRight');
    expect(dates(editor)).to.deep.equal(['1985~', '2023-02', '2023-01-10']);
    expect(undoName(editor)).to.equal('Undo: move “A” to about 1985');
    await press('End', 'Alt+ArrowLeft');
    expect(dates(editor)[1]).to.equal('2023-01');
    expect(undoName(editor)).to.equal('Undo: move “C” to January 2023');
    await press('Control+z', 'Control+z');
    expect(dates(editor)).to.deep.equal(['1984~', '2023-02', '2023-01-10']);
    expect(named(editor, 'Redo').getAttribute('aria-label')).to.equal('Redo: move “A” to about 1985');
    await press('Control+y');
    expect(dates(editor)[0]).to.equal('1985~');
  });

  it('moves an end, and so makes what lasts of a single date, and back', async () => {
    const editor = await onBoardByKeys();
    await press('Home', 'ArrowRight', 'Alt+Shift+ArrowRight', 'Alt+Shift+ArrowRight');
    expect(dates(editor)[2]).to.equal('2023-01-10/2023-01-12');
    await press('Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowLeft');
    expect(dates(editor)[2]).to.equal('2023-01-10');
  });

  it('selects several, moves them together and deletes them, each as one step', async () => {
    const editor = await onBoardByKeys();
    await press('Home', 'Shift+ArrowRight');
    expect(selected(editor)).to.deep.equal(['A', 'B']);
    expect(status(editor)).to.equal('2 events selected');
    await press('Alt+ArrowRight');
    expect(dates(editor)).to.deep.equal(['1985~', '2023-02', '2023-01-11']);
    expect(undoName(editor)).to.equal('Undo: move 2 events');
    await press('Control+a');
    expect(selected(editor)).to.deep.equal(['A', 'C', 'B']);
    await press('Delete');
    expect(dates(editor)).to.deep.equal([]);
    expect(undoName(editor)).to.equal('Undo: delete 3 events');
    await press('Control+z', 'Control+z');
    expect(dates(editor)).to.deep.equal(['1984~', '2023-02', '2023-01-10']);
  });

  it('puts an event into another group, and not past the last', async () => {
    const editor = await onBoardByKeys();
    await press('Home', 'Alt+ArrowDown', 'Alt+ArrowDown');
    expect(field(editor, 'group')[0]).to.equal('low');
    expect(undoName(editor)).to.equal('Undo: put “A” into Low');
    await press('Alt+ArrowUp', 'Alt+ArrowUp');
    expect(field(editor, 'group')[0]).to.equal('top');
  });

  it('adds an event and goes to its title, and from an event to its form and back out', async () => {
    const editor = await onBoardByKeys();
    await press('n');
    await until('the title is asked for', () => editor.shadowRoot?.activeElement?.id === 'field-e4-title');
    await type('By key');
    expect(field(editor, 'title')[3]).to.equal('By key');
    part(editor, '.vis').focus();
    await press('Home', 'Enter');
    await until('the form has the focus', () => editor.shadowRoot?.activeElement?.id === 'field-e1-date');
    part(editor, '.vis').focus();
    await press('Escape');
    expect(selected(editor)).to.deep.equal([]);
  });

  it('zooms and shows all again', async () => {
    const editor = await onBoardByKeys();
    const place = (): number => onBoard(editor, 'C').getBoundingClientRect().x;
    await press('0');
    const before = place();
    await press('+');
    await until('it is nearer', () => place() !== before);
    await press('0');
    await until('all is shown', () => Math.abs(place() - before) < 2);
  });
});
