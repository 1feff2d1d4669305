import { plainText } from '../model/plain-text.js';
import { asText, isRecord } from '../model/read-field.js';
import { mediaOf } from './media-of.js';
import { readSlideDates } from './slide-date.js';
import type { Row, Story } from './story.js';
import { withMarkup } from './story.js';

/** What an event's fields are called in a slide. */
export const SLIDE_FIELDS = {
  date: 'start_date.year',
  title: 'text.headline',
  media: 'media.url',
  id: 'unique_id',
};

/** A slide of TimelineJS as paths and values, `text.headline`; what is read is taken out, so that the rest is known. */
export class Slide {
  /** Its number in the file. */
  readonly where: number;
  readonly fields: Map<string, unknown>;

  constructor(where: number, fields: Map<string, unknown>) {
    this.where = where;
    this.fields = fields;
  }

  take(path: string): string {
    const text = asText(this.fields.get(path));
    this.fields.delete(path);
    return text;
  }
}

/** @param names paths by what they are called in that file */
export function slideOf(where: number, record: Row, names: ReadonlyMap<string, string> | null): Slide {
  const paths = Object.entries(record).flatMap(([key, value]) =>
    isRecord(value)
      ? Object.entries(value).map(([inner, each]) => [`${key}.${inner}`, each] as const)
      : [[key, value] as const],
  );
  return new Slide(where, new Map(paths.map(([path, value]) => [names?.get(path) ?? path, value])));
}

/** Puts a slide where it belongs: the first title slide at the head, eras behind, everything else among the events. */
export function addSlide(story: Story, slide: Slide, kind: string): void {
  const headline = slide.take('text.headline');
  const title = plainText(headline);
  const text = slide.take('text.text');
  if (kind === 'title' && story.head['title'] === undefined) {
    Object.assign(story.head, { title, description: plainText(text) });
    story.keep(slide.fields);
    return;
  }
  const date = readSlideDates(story, slide);
  if (date === null) return;
  if (kind === 'era') {
    story.era(slide.where, date, title);
    return;
  }
  slide.take('scale');
  const event = story.add(slide.where, {
    date,
    ...withMarkup('title', headline),
    ...withMarkup('summary', text),
    id: slide.take('unique_id'),
    group: story.groups.id(plainText(slide.take('group') || slide.take('tag'))),
    places: slide.take('location.name'),
    ...readMedia(story, slide),
  });
  story.keep(slide.fields, event);
}

function readMedia(story: Story, slide: Slide): Row {
  const [url, poster, alt, credit, caption] = ['url', 'thumbnail', 'alt', 'credit', 'caption'].map((key) =>
    slide.take(`media.${key}`),
  );
  const media = mediaOf(url);
  if (media && 'quote' in media)
    return { excerpts: [{ quote: media.quote, source: story.sources.id(media.cite || plainText(credit)) }] };
  return { media: [{ ...media, poster, alt, ...withMarkup('credit', credit), ...withMarkup('caption', caption) }] };
}
