import { ProblemLog } from '../model/problem-log.js';
import { csv } from './csv.js';
import type { Format, Read } from './format.js';
import { headerOf, noColumn, readTable } from './read-table.js';
import { addSlide, Slide, SLIDE_FIELDS } from './slide.js';
import { Story } from './story.js';

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

function parse({ text }: { readonly text: string }): Read {
  const log = new ProblemLog();
  const { names, rows } = readTable(text, [...COLUMNS.keys()], log);
  const date = ['Year', 'Start Date'].find((name) => names.includes(name));
  if (date === undefined) return noColumn('Year', names);
  const story = new Story(
    (row, path) => `row ${row}, column ${BY_PATH.get(path) ?? path}`,
    { ...SLIDE_FIELDS, date },
    log,
  );
  for (const [row, cells] of rows) {
    const slide = new Slide(row, new Map([...cells].map(([name, cell]) => [COLUMNS.get(name) ?? name, cell])));
    const background = slide.take('background.url');
    slide.fields.set(`background.${/^(?:https?:)?\//u.test(background) ? 'url' : 'color'}`, background);
    addSlide(story, slide, slide.take('type').toLowerCase());
  }
  return story.finish();
}

export const timelineJsCsv: Format = {
  name: 'timelinejs-csv',
  sniff: (source) => {
    const { line, mark } = headerOf(source.text);
    return (
      csv.sniff(source) && line.split(mark).some((cell) => /^[\s"]*(?:headline|year|start date)[\s"]*$/iu.test(cell))
    );
  },
  parse,
};
