import type { EventDate } from '../time/event-date.js';
import type { Address } from './check-url.js';
import { anyAddress, mediaAddress } from './check-url.js';
import type { DateBasis, Excerpt, Link, Media, Status, TimelineEvent } from './timeline-event.js';
import { asList, asRecord, asText, asTexts, asVerbatim, oneOf } from './read-field.js';

const BASES = ['stated', 'publication', 'inferred'] as const;
const MEDIA_TYPES = ['image', 'video', 'audio', 'embed'] as const;
const STATUSES = ['confirmed', 'disputed', 'corrected', 'retracted'] as const satisfies readonly Status[];

function readBasis(value: unknown): DateBasis | null {
  const raw = asRecord(value);
  const kind = oneOf(raw['kind'], BASES);
  if (kind === undefined) return null;
  return { kind, note: asText(raw['note']), source: asText(raw['source']), quote: asVerbatim(raw['quote']) };
}

function readExcerpt(value: unknown): Excerpt {
  const raw = typeof value === 'string' ? { quote: value } : asRecord(value);
  return {
    source: asText(raw['source']),
    quote: asVerbatim(raw['quote']),
    prefix: asVerbatim(raw['prefix']),
    suffix: asVerbatim(raw['suffix']),
    date: asText(raw['date']),
    says: asText(raw['says']),
  };
}

function readMedia(value: unknown, address: Address): Media {
  const raw = asRecord(value);
  return {
    type: oneOf(raw['type'], MEDIA_TYPES) ?? 'image',
    url: mediaAddress(asText(raw['url']), address) ?? '',
    poster: mediaAddress(asText(raw['poster']), address) ?? '',
    alt: asText(raw['alt']),
    credit: asText(raw['credit']),
    caption: asText(raw['caption']),
    ...withMarkup(raw, 'creditHtml'),
    ...withMarkup(raw, 'captionHtml'),
    width: readLength(raw['width']),
    height: readLength(raw['height']),
  };
}

function withMarkup(raw: Readonly<Record<string, unknown>>, field: 'creditHtml' | 'captionHtml'): Partial<Media> {
  const html = asText(raw[field]);
  return html === '' ? {} : { [field]: html };
}

function readLength(value: unknown): number {
  const number = Number(asText(value));
  return number > 0 ? number : 0;
}

function readLink(value: unknown, address: Address): Link {
  const raw = asRecord(value);
  const url = asText(raw['url']);
  return { url: address(url) ?? '', label: asText(raw['label']) || url };
}

/** Importance as a whole number from 0 to 255; what is not a number is 0. */
export function readImportance(value: unknown): number {
  const number = Number(asText(value));
  return number > 0 ? Math.min(255, Math.round(number)) : 0;
}

/** Reads one event record in full. Never throws; a field of the wrong kind is an empty one. */
export function readEvent(
  raw: Readonly<Record<string, unknown>>,
  id: string,
  when: EventDate,
  address: Address = anyAddress,
): TimelineEvent {
  return {
    id,
    when,
    raw,
    title: asText(raw['title']),
    date: asText(raw['date']),
    summary: asText(raw['summary']),
    group: asText(raw['group']),
    tags: asTexts(raw['tags']),
    places: asTexts(raw['places']),
    importance: readImportance(raw['importance']),
    dateBasis: readBasis(raw['dateBasis']),
    excerpts: asList(raw['excerpts'])
      .map(readExcerpt)
      .filter(({ quote, date, says }) => (quote.trim() || date || says) !== ''),
    media: asList(raw['media'])
      .map((entry) => readMedia(entry, address))
      .filter((media) => media.url !== ''),
    links: asList(raw['links'])
      .map((entry) => readLink(entry, address))
      .filter((link) => link.url !== ''),
    status: oneOf(raw['status'], STATUSES) ?? '',
    updated: asText(raw['updated']),
  };
}
