import { csv } from './csv.js';
import type { Format, Growing } from './format.js';
import { growFrom, growTable, headerOf } from './read-table.js';
import { readWhole } from './read-whole.js';
import { addSlide, Slide, SLIDE_FIELDS } from './slide.js';
import type { Story } from './story.js';

/** The columns of the sheets of all versions, and where their cells belong in a slide. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['Year', 'start_date.year'],
  ['Month', 'start_date.month'],
  ['Day', 'start_date.day'],
  ['Time', 'start_date.time'],
  ['End Year', 'end_date.year'],
  ['End Month', 'end_date.month'],
  ['End Day', 'end_date.day'],
  ['End Time', 'end_date.time'],
  ['Start Date', 'start_date'],
  ['End Date', 'end_date'],
  ['Display Date', 'display_date'],
  ['Headline', 'text.headline'],
  ['Text', 'text.text'],
  ['Media', 'media.url'],
  ['Media Credit', 'media.credit'],
  ['Media Caption', 'media.caption'],
  ['Media Thumbnail', 'media.thumbnail'],
  ['Alt Text', 'media.alt'],
  ['Type', 'type'],
  ['Group', 'group'],
  ['Tag', 'tag'],
  ['Background', 'background.url'],
]);
const BY_PATH = new Map([...COLUMNS].map(([column, path]) => [path, column]));

function addRow(story: Story, row: number, cells: Map<string, string>): void {
  const slide = new Slide(row, new Map([...cells].map(([name, cell]) => [COLUMNS.get(name) ?? name, cell])));
  const background = slide.take('background.url');
  slide.fields.set(`background.${/^(?:https?:)?\//u.test(background) ? 'url' : 'color'}`, background);
  addSlide(story, slide, slide.take('type').toLowerCase());
}

const grow = (mark: string): Growing =>
  growTable(mark, {
    known: [...COLUMNS.keys()],
    dates: ['Year', 'Start Date'],
    fields: SLIDE_FIELDS,
    columnOf: (path) => BY_PATH.get(path) ?? path,
    addRow,
  });

export const timelineJsCsv: Format = {
  name: 'timelinejs-csv',
  sniff: (source) => {
    const { line, mark } = headerOf(source.text);
    return (
      csv.sniff(source) && line.split(mark).some((cell) => /^[\s"]*(?:headline|year|start date)[\s"]*$/iu.test(cell))
    );
  },
  parse: ({ text }) => readWhole(text, grow(headerOf(text).mark)),
  grow: (head) => growFrom(head, grow),
};
