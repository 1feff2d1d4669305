import { plainText } from '../model/plain-text.js';
import { asRecord, asText, isRecord } from '../model/read-field.js';
import type { Format, Import } from './format.js';
import { isoDate, isoRange } from './iso-date.js';
import { Story, withMarkup } from './story.js';

/** A list, or what a live DataSet or DataView holds. */
function rowsOf(value: unknown): readonly unknown[] {
  const { get } = asRecord(value);
  const rows: unknown = typeof get === 'function' && !(value instanceof Map) ? get.call(value) : value;
  return Array.isArray(rows) ? rows : [];
}

/** The text of a field that holds HTML, or a live element. */
function htmlOf(value: unknown): string {
  return asText(isRecord(value) ? value['textContent'] : value);
}

function itemsOf(value: unknown): readonly unknown[] {
  return rowsOf(isRecord(value) && 'items' in value ? value['items'] : value);
}

function parse({ value }: { readonly value: unknown }): Import {
  const { groups, options, items } = asRecord(value);
  const story = new Story((i, field) => `${items ? 'items' : ''}[${i}].${field}`, { date: 'start', title: 'content' });
  for (const raw of rowsOf(groups)) {
    const { id, content, ...rest } = asRecord(raw);
    story.groups.id(asText(id), plainText(htmlOf(content)) || asText(id));
    for (const field of Object.keys(rest)) story.lose(`groups.${field}`);
  }
  const { start: from, end: to, ...looks } = asRecord(options);
  story.head['view'] = { from: isoDate(from), to: isoDate(to) };
  for (const field of Object.keys(looks)) story.lose(`options.${field}`);
  itemsOf(value).forEach((raw, i) => {
    const { id, start, end, content, title, group, type, ...rest } = asRecord(raw);
    const words = plainText(htmlOf(content));
    const lane = asText(group);
    if (type === 'background') {
      story.era(i, isoRange(start, end), words);
      story.keep(Object.entries({ ...rest, group, title }));
      return;
    }
    const isPoint = type === 'point' || type === 'box';
    const event = story.add(i, {
      date: isoRange(start, isPoint ? '' : end),
      title: words,
      id: asText(id),
      group: story.groups.has(lane) ? story.groups.id(lane) : lane,
      ...withMarkup('summary', htmlOf(title)),
    });
    story.keep(Object.entries(isPoint ? { ...rest, end } : rest), event);
  });
  return story.finish();
}

export const vis: Format = {
  name: 'vis',
  isJson: true,
  sniff: ({ value }) => {
    const { start, date } = asRecord(itemsOf(value)[0]);
    return start !== undefined && date === undefined;
  },
  parse,
};
