import type { Format, Growing } from './format.js';
import { mediaType } from './media-of.js';
import { growFrom, growTable, headerOf } from './read-table.js';
import { readWhole } from './read-whole.js';
import type { Row, Story } from './story.js';

const PLAIN = ['date', 'title', 'id', 'summary', 'importance', 'status', 'updated'];
const MEDIA = ['media', 'media alt', 'media credit', 'media caption'];
const MORE = ['group', 'tags', 'places', 'date basis', 'date note', 'excerpt', 'excerpt source', 'link', 'link label'];
const FIELDS = { media: 'media', excerpts: 'excerpt', links: 'link', dateBasis: 'date basis' };

const LAYOUT = { known: [...PLAIN, ...MORE, ...MEDIA], dates: ['date'], fields: FIELDS, addRow };

/** A row of a table whose columns have the names of the native fields. */
function addRow(story: Story, row: number, cells: Map<string, string>): void {
  const take = (name: string): string => {
    const cell = cells.get(name) ?? '';
    cells.delete(name);
    return cell;
  };
  const list = (name: string): readonly string[] => (take(name).match(/[^;|]+/gu) ?? []).map((each) => each.trim());
  const kind = take('date basis').trim();
  const [url, alt, credit, caption] = MEDIA.map(take);
  const fields: Row = {};
  for (const name of PLAIN) fields[name] = take(name);
  const event = story.add(
    row,
    Object.assign(fields, {
      group: story.groups.id(take('group').trim()),
      tags: list('tags'),
      places: list('places'),
      dateBasis: kind && { kind, note: take('date note') },
      excerpts: [{ quote: take('excerpt'), source: story.sources.id(take('excerpt source').trim()) }],
      links: [{ url: take('link'), label: take('link label') }],
      media: url && [{ url, type: mediaType(url), alt, credit, caption }],
    }),
  );
  story.keep(cells, event);
}

const grow = (mark: string): Growing => growTable(mark, LAYOUT);

export const csv: Format = {
  name: 'csv',
  // What begins with a bracket was meant to be JSON.
  sniff: ({ text, value }) => value === undefined && !/^\s*[[{]/u.test(text) && headerOf(text).mark !== '',
  parse: ({ text }) => readWhole(text, grow(headerOf(text).mark)),
  grow: (head) => growFrom(head, grow),
};
export const tsv: Format = { ...csv, name: 'tsv' };
