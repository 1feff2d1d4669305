import { Parser } from 'saxen';
import type { Format, Import, Read } from '../../core/formats/format.js';
import { Story, withMarkup } from '../../core/formats/story.js';
import type { Row } from '../../core/formats/story.js';
import { plainText } from '../../core/model/plain-text.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { simileDate } from './simile-date.js';

const FIELDS = { date: 'start', summary: 'description', media: 'image', links: 'link' };

/** @param at of an event in the file */
function readEvents(events: readonly unknown[], at: (i: number) => string): Import {
  const story = new Story((i, field) => at(i) + field, FIELDS);
  events.forEach((entry, i) => {
    const { id, eventID, title, description, image, link, ...rest } = asRecord(entry);
    const { start, end, latestStart, earliestEnd, durationEvent, isDuration, ...looks } = rest;
    const read = simileDate({
      ...{ start: asText(start), end: asText(end), latestStart: asText(latestStart) },
      ...{ earliestEnd: asText(earliestEnd), isDuration: flagText(isDuration ?? durationEvent) },
    });
    if ('reason' in read) {
      story.refuse('date-invalid', i, read.field, read.value, read.reason);
      return;
    }
    const event = story.add(i, {
      id: asText(id) || asText(eventID),
      date: read.edtf,
      title: plainText(asText(title)),
      ...withMarkup('summary', asText(description)),
      media: [{ type: 'image', url: asText(image) }],
      links: [{ url: asText(link) }],
    });
    story.keep(Object.entries(looks), event);
    // How far the ends may lie apart is only roughly said by EDTF.
    if (read.isRough) story.keep(Object.entries({ latestStart, earliestEnd }), event);
  });
  return story.finish();
}

/** JSON has it as a boolean, XML as a word. */
function flagText(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : asText(value);
}

function looksLike(value: unknown): boolean {
  const root = asRecord(value);
  const [first] = asList(root['events']);
  return 'dateTimeFormat' in root || ('start' in asRecord(first) && !('date' in asRecord(first)));
}

export const simile: Format = {
  name: 'simile',
  isJson: true,
  sniff: ({ value }) => looksLike(value),
  parse: ({ value }) => readEvents(asList(asRecord(value)['events']), (i) => `events[${i}].`),
};

/** Attributes have the names of the JSON, the body is the description. */
export const simileXml: Format = {
  name: 'simile-xml',
  sniff: ({ text }) => /^\s*(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<data\b/u.test(text.slice(0, 9999)),
  parse: ({ text }): Read => {
    const events: Row[] = [];
    let open: Row | null = null;
    let fault = '';
    const add = (words: string): void => {
      if (open) open['description'] = asText(open['description']) + words;
    };
    new Parser()
      .on('openTag', (name, attributes, decode) => {
        if (name !== 'event') return;
        open = Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)]));
        events.push(open);
      })
      .on('closeTag', (name) => {
        if (name === 'event') open = null;
      })
      .on('text', (words, decode) => {
        add(decode(words));
      })
      .on('cdata', add)
      .on('error', ({ message }) => {
        fault ||= message;
      })
      .on('warn', () => undefined)
      .parse(text);
    if (fault !== '') {
      return { problem: { code: 'data-unreadable', at: 'start', value: '', message: `It is not XML: ${fault}.` } };
    }
    return readEvents(events, (i) => `event ${i + 1}, `);
  },
};
