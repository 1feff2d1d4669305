import { plainText } from '../model/plain-text.js';
import { asList, asRecord, asText } from '../model/read-field.js';
import type { Format, Import } from './format.js';
import { isoRange } from './iso-date.js';
import { Story, withMarkup } from './story.js';
import type { Row } from './story.js';

/** Where events may stand in other things. */
const NESTS = ['@graph', 'itemListElement', 'item', 'subEvent', 'event'];
const FIELDS = { date: 'startDate', title: 'name', media: 'image' };

function parse({ value }: { readonly value: unknown }): Import {
  const places: string[] = [];
  const story = new Story((i, field) => places[i] + field, FIELDS);
  const seen = new Map<unknown, string>([[value, '']]);
  // What is put in is visited too. No recursion: a page may hand over what contains itself, or is as deep as it likes.
  for (const [node, at] of seen) {
    const thing = asRecord(node);
    const inner = Array.isArray(node)
      ? node.map((each: unknown, i) => [each, `${at.slice(0, -1)}[${i}].`] as const)
      : NESTS.map((nest) => [thing[nest], `${at}${nest}.`] as const);
    for (const [each, place] of inner)
      if (typeof each === 'object' && each && !seen.has(each)) seen.set(each, place.length < 999 ? place : at);
    if ('startDate' in thing || asList(thing['@type']).some((type) => asText(type).endsWith('Event'))) {
      addEvent(story, places.push(at) - 1, thing);
    } else if ('itemListElement' in thing || '@graph' in thing) {
      for (const [field, key] of [
        ['title', 'name'],
        ['description', 'description'],
      ])
        story.head[field] ??= thing[key];
    } else if ('@type' in thing && !('item' in thing)) story.lose(asText(thing['@type']), 'no event');
  }
  return story.finish();
}

function addEvent(story: Story, where: number, thing: Row): void {
  const { '@id': id, name, description, startDate, endDate, url, image, location, keywords, ...rest } = thing;
  const event = story.add(where, {
    date: isoRange(plainValue(startDate), plainValue(endDate)),
    title: plainText(asText(name)),
    ...withMarkup('summary', asText(description)),
    id: asText(id),
    links: [{ url: asText(url) }],
    media: asList(image).map((each) => ({
      ...asRecord(each),
      type: 'image',
      url: nameOf(each, 'contentUrl') || nameOf(each, 'url'),
    })),
    places: asList(location).map(
      (each) => nameOf(each, 'name') || nameOf(asRecord(each)['address'], 'addressLocality'),
    ),
    tags: asList(keywords).flatMap((each) => nameOf(each, 'name').split(',')),
  });
  story.keep(
    Object.entries(rest).filter(([field]) => field[0] !== '@' && !NESTS.includes(field)),
    event,
  );
}

/** A value with its type, such as a date in EDTF, is the value. */
function plainValue(value: unknown): unknown {
  return asRecord(value)['@value'] ?? value;
}

/** What stands as a text, or as a thing that has it. */
function nameOf(value: unknown, key: string): string {
  return asText(asRecord(value)[key]) || asText(value);
}

export const jsonLd: Format = {
  name: 'json-ld',
  isJson: true,
  sniff: ({ value }) => {
    const first = asRecord(Array.isArray(value) ? value[0] : value);
    return ['@context', '@graph', '@type', 'startDate'].some((key) => key in first);
  },
  parse,
};
