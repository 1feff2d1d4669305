import { asList, asRecord, isRecord } from '../model/read-field.js';
import type { Format, Import } from './format.js';
import { addSlide, SLIDE_FIELDS, slideOf } from './slide.js';
import { Story } from './story.js';

/** What a slide's fields are called in files of the first versions. */
const OLD = new Map([
  ['startDate', 'start_date'],
  ['endDate', 'end_date'],
  ['headline', 'text.headline'],
  ['text', 'text.text'],
  ['asset.media', 'media.url'],
  ['asset.credit', 'media.credit'],
  ['asset.caption', 'media.caption'],
  ['asset.thumbnail', 'media.thumbnail'],
]);
const TO_OLD = new Map([...OLD].map(([old, path]) => [path, old]));

function parse({ value }: { readonly value: unknown }): Import {
  const { timeline } = asRecord(value);
  const { date, era, ...title } = asRecord(timeline);
  const root = Array.isArray(value) ? { events: value as unknown } : asRecord(value);
  const lists = date
    ? { 'timeline.': [{ ...title, type: '' }], 'timeline.era': era, 'timeline.date': date }
    : { title: root['title'], eras: root['eras'], events: root['events'] };
  let list = '';
  const story = new Story(
    (i, path) => `${list}[${i}].${date ? (TO_OLD.get(path) ?? path) : path.replace('.time', '.hour')}`,
    date ? { ...SLIDE_FIELDS, date: 'start_date' } : SLIDE_FIELDS,
  );
  // The events come last, so that later questions are about them.
  Object.entries(lists).forEach(([name, records], kind) => {
    list = name;
    asList(records).forEach((record, i) => {
      if (isRecord(record)) addSlide(story, slideOf(i, record, date ? OLD : null), ['title', 'era', ''][kind]);
      else story.refuse('event-not-object', i, '', String(record), 'not a slide');
    });
  });
  return story.finish();
}

function isSlide(record: unknown): boolean {
  const { start_date: start, text } = asRecord(record);
  return isRecord(start) || isRecord(text);
}

export const timelineJs: Format = {
  name: 'timelinejs',
  isJson: true,
  sniff: ({ value }) => {
    const { events, timeline, title } = asRecord(value);
    const list = Array.isArray(value) ? value : asList(events);
    return list.slice(0, 9).some(isSlide) || isSlide(title) || Array.isArray(asRecord(timeline)['date']);
  },
  parse,
};
