import { expect } from '@open-wc/testing';
import { apply, dataOf, storyOf } from '../document/story.js';
import { cellText, paste, readCells, setCell } from './paste.js';

const events = (data: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] =>
  data['events'] as never;

describe('pasting', () => {
  it('reads cells as spreadsheets put them on the clipboard, with quotes and line breaks', () => {
    expect(readCells('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n')).to.deep.equal([
      ['a', 'b'],
      ['two\nlines', 'say "hi"'],
    ]);
    expect(readCells('just words')).to.equal(null);
    expect(readCells('just words\n')).to.equal(null);
  });

  it('makes events of a table whose first row names its columns, in any order', () => {
    const story = storyOf({ events: [{ id: 'one', date: '1968', title: 'One' }] });
    const edit = paste(story, 'Title\tDate\tGroup\nOne\t1969\tFirst\nTwo\t14 January 2023\tSecond', null, 'date');
    apply(story, edit!);
    const data = dataOf(story);
    expect(data['groups']).to.deep.equal([
      { id: 'first', label: 'First' },
      { id: 'second', label: 'Second' },
    ]);
    expect(events(data).map(({ id, date, group }) => [id, date, group])).to.deep.equal([
      ['one', '1968', undefined],
      ['one-2', '1969', 'first'],
      ['two', '2023-01-14', 'second'],
    ]);
    expect(edit!.label).to.equal('paste 2 rows');
  });

  it('fills cells to the right and below where no row names them, and adds rows at the end', () => {
    const story = storyOf({
      groups: [{ id: 'a', label: 'A' }],
      events: [{ id: 'x', date: '1968', title: 'X', note: 1 }],
    });
    const edit = paste(story, 'Y\tWhat it was\tA\tone; two\nZ\t\tB', 'e1', 'title');
    apply(story, edit!);
    expect(events(dataOf(story))).to.deep.equal([
      { id: 'x', date: '1968', title: 'Y', note: 1, summary: 'What it was', group: 'a', tags: ['one', 'two'] },
      { id: 'z', title: 'Z', group: 'b' },
    ]);
    expect(edit!.order).not.to.equal(undefined);
  });

  it('reads the spreadsheet of TimelineJS', () => {
    const story = storyOf({ events: [] });
    apply(story, paste(story, 'Year\tMonth\tDay\tHeadline\n1969\t7\t20\tEagle', null, 'date')!);
    expect(events(dataOf(story)).map(({ date, title }) => [date, title])).to.deep.equal([['1969-07-20', 'Eagle']]);
  });
});

describe('cells', () => {
  it('show the names of groups and topics, and understand them', () => {
    const story = storyOf({
      groups: [{ id: 'g', label: 'Strikes' }],
      tags: [{ id: 't', label: 'KN-23' }],
      events: [{ group: 'g', tags: ['t', 'other'], places: ['Kyiv', 'Odesa'] }],
    });
    const row = story.rows.get('e1')!;
    expect(cellText(story, row, 'group')).to.equal('Strikes');
    expect(cellText(story, row, 'tags')).to.equal('KN-23; other');
    expect(cellText(story, row, 'places')).to.equal('Kyiv; Odesa');
    apply(story, setCell(story, 'e1', 'tags', 'KN-23; new'));
    apply(story, setCell(story, 'e1', 'group', 'Appeals'));
    expect(story.rows.get('e1')).to.deep.include({ tags: ['t', 'new'], group: 'appeals' });
    expect(cellText(story, story.rows.get('e1')!, 'group')).to.equal('Appeals');
  });
});
