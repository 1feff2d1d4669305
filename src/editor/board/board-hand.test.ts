import { expect } from '@open-wc/testing';
import type { Point } from '../../testing/reader.js';
import { click, doubleClick, drag, frames, middleOf, press, until, viewport } from '../../testing/reader.js';
import { words } from '../../testing/timeline.js';
import { openEditor } from '../testing/open-editor.js';
import { dates, field, named, onBoard, part, selected, status } from '../testing/parts.js';

const STORY = {
  groups: [
    { id: 'top', label: 'Top' },
    { id: 'low', label: 'Low' },
  ],
  events: [
    { id: 'a', date: '2023-01-10', title: 'A', group: 'top' },
    { id: 'b', date: '2023-01-14', title: 'B', group: 'top' },
    { id: 'c', date: '2023-01-12/2023-01-20', title: 'C', group: 'low' },
    { id: 'd', date: '2023-02', title: 'D', group: 'low' },
  ],
};

const by = ({ x, y }: Point, dx: number, dy = 0): Point => ({ x: x + dx, y: y + dy });

/** Where the hand takes an event by its mark: not by its words, which may lie under those of another. */
function markOf(title: string, editor: Parameters<typeof onBoard>[0]): Point {
  const item = onBoard(editor, title).closest('.vis-item');
  const box = (item?.querySelector('.vis-dot') ?? item)?.getBoundingClientRect();
  if (!box) throw new Error(`${title} has no mark.`);
  return { x: Math.round(box.x + Math.min(box.width / 2, 8)), y: Math.round(box.y + box.height / 2) };
}

/** The board goes on to find its height for some frames: what a hand would take meanwhile stands elsewhere when it does. */
async function openAtRest(story: unknown): ReturnType<typeof openEditor> {
  const editor = await openEditor(story);
  await frames(12);
  return editor;
}

describe('the board, by hand', function () {
  this.timeout(60_000);
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));

  it('takes an event straight down into another row, and leaves its date', async () => {
    // Without the private field that dragAnyWay sets, vis-timeline drags sideways only.
    const editor = await openAtRest(STORY);
    const from = markOf('A', editor);
    const label = [...(editor.shadowRoot?.querySelectorAll('.vis-labelset .vis-label') ?? [])].find(
      (each) => words(each) === 'Low',
    );
    const to = { x: from.x, y: middleOf(label!).y };
    // The hand stays over the row for a moment: the first steps of WebKit's mouse may come in one.
    const down = [8, 16, 24].map((px) => by(from, 0, px));
    await drag(from, ...down, { x: from.x, y: (from.y + to.y) / 2 }, to, by(to, 0, 2), by(to, 0, 1), to);
    await until('it is in the other row', () => field(editor, 'group')[0] === 'low');
    expect(dates(editor)[0]).to.equal('2023-01-10');
    expect(status(editor)).to.equal('Done: put “A” into Low.');
    await press('Control+z');
    expect(field(editor, 'group')[0]).to.equal('top');
  });

  it('moves all of the selected events together, as one step', async () => {
    const editor = await openAtRest(STORY);
    await click(markOf('A', editor));
    await press('Shift+ArrowRight', 'Shift+ArrowRight');
    expect(selected(editor)).to.deep.equal(['A', 'B', 'C']);
    const from = markOf('B', editor);
    await drag(from, by(from, 10), by(from, 60));
    await until('the dates have changed', () => dates(editor)[1] !== '2023-01-14');
    const day = (index: number): number => Date.parse(dates(editor)[index].split('/')[0]) / 86_400_000;
    const moved = day(1) - Date.parse('2023-01-14') / 86_400_000;
    expect(moved).to.be.above(0);
    expect([day(0), day(2)].map((each) => each * 86_400_000)).to.deep.equal([
      Date.parse('2023-01-10') + moved * 86_400_000,
      Date.parse('2023-01-12') + moved * 86_400_000,
    ]);
    expect(dates(editor)[3]).to.equal('2023-02');
    expect(status(editor)).to.equal('Done: move 3 events.');
    await press('Control+z');
    expect(dates(editor)).to.deep.equal(STORY.events.map(({ date }) => date));
  });

  it('resizes what lasts at either end, to whole days', async () => {
    const editor = await openAtRest(STORY);
    await click(onBoard(editor, 'C'));
    const item = onBoard(editor, 'C').closest('.vis-item')!;
    const { right, y, height } = item.getBoundingClientRect();
    const end = { x: Math.round(right - 2), y: Math.round(y + height / 2) };
    await drag(end, by(end, 10), by(end, 50));
    await until('the end has moved', () => dates(editor)[2] !== '2023-01-12/2023-01-20');
    expect(dates(editor)[2]).to.match(/^2023-01-12\/2023-0[12]-\d\d$/u);
    await press('Control+z');
    const { left } = item.getBoundingClientRect();
    const start = { x: Math.round(left + 2), y: end.y };
    await drag(start, by(start, -10), by(start, -40));
    await until('the start has moved', () => dates(editor)[2] !== '2023-01-12/2023-01-20');
    expect(dates(editor)[2]).to.match(/^20(22-12|23-01)-\d\d\/2023-01-20$/u);
  });

  it('moves a month by months, and says so while the hand is still on it', async () => {
    const editor = await openAtRest({ events: [...STORY.events, { id: 'e', date: '2024-06', title: 'E' }] });
    const from = markOf('D', editor);
    const box = part(editor, '.vis-center').getBoundingClientRect();
    await drag(from, by(from, 12), by(from, box.width / 4));
    await until('the date has changed', () => dates(editor)[3] !== '2023-02');
    expect(dates(editor)[3]).to.match(/^202[34]-\d\d$/u);
  });

  it('adds an event where it is double-clicked, in that row, and asks for its title', async () => {
    const editor = await openAtRest(STORY);
    const canvas = part(editor, '.vis-center');
    const box = canvas.getBoundingClientRect();
    const low = middleOf(onBoard(editor, 'D'));
    await doubleClick(canvas, { x: Math.round(box.right - 20), y: low.y });
    await until('the title is asked for', () => editor.shadowRoot?.activeElement?.id === 'field-e5-title');
    expect(field(editor, 'group')[4]).to.equal('low');
    expect(dates(editor)[4]).to.match(/^2023-\d\d-\d\d$/u);
    expect(named(editor, 'Undo').getAttribute('aria-label')).to.equal('Undo: add “New event”');
  });

  it('leaves what it would have to make more of than is known where it is', async () => {
    const editor = await openAtRest({ events: [{ id: 'a', date: '[1667,1668]', title: 'A set' }, STORY.events[0]] });
    const from = middleOf(onBoard(editor, 'A set'));
    await drag(from, by(from, 20), by(from, 120));
    await frames(4);
    expect(dates(editor)[0]).to.equal('[1667,1668]');
  });

  it('draws titles and names as text', async () => {
    const editor = await openAtRest({
      groups: [{ id: 'g', label: '<b>G</b>' }],
      events: [{ id: 'a', date: '1968', title: '<img src=x onerror="alert(1)">', group: 'g' }],
    });
    expect(onBoard(editor, '<img src=x onerror="alert(1)">').querySelector('img')).to.equal(null);
    expect(words(part(editor, '.vis-labelset .vis-label'))).to.equal('<b>G</b>');
  });
});
