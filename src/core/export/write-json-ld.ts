import { asList, asRecord, asText, asTexts, asVerbatim } from '../model/read-field.js';
import { nativeRows } from './native-rows.js';
import type { Row } from './native-rows.js';

/** Full or reduced dates and times of ISO 8601, which schema.org asks for. */
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;
const EDTF_TYPE = 'http://id.loc.gov/datatypes/edtf/EDTF';

/**
 * The events as a list of schema.org, each with what sources say of it as quotations with their citations. A date that is
 * no date of ISO 8601 (about, perhaps, open) is a value of the type EDTF: nothing is said more exactly than it is known.
 */
export function jsonLdOf(data: unknown): Row {
  const { head, events } = nativeRows(data);
  const sources = new Map(asList(head['sources']).map((entry) => [asText(asRecord(entry)['id']), asRecord(entry)]));
  return full({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: asText(head['title']),
    description: asText(head['description']),
    itemListElement: events.map((event, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: full({
        '@type': 'Event',
        '@id': asText(event['id']),
        name: asText(event['title']),
        ...datesOf(asText(event['date'])),
        description: asText(event['summary']),
        url: asText(asRecord(asList(event['links'])[0])['url']),
        keywords: asTexts(event['tags']),
        location: asTexts(event['places']).map((name) => ({ '@type': 'Place', name })),
        image: asList(event['media']).map(asRecord).filter(isImage).map(imageOf),
        subjectOf: asList(event['excerpts']).map((excerpt) => quotationOf(excerpt, sources)),
      }),
    })),
  });
}

export function writeJsonLd(data: unknown): string {
  return `${JSON.stringify(jsonLdOf(data), null, 2)}\n`;
}

function datesOf(edtf: string): Row {
  const [start, end, ...more] = edtf.split('/');
  if (more.length === 0 && ISO.test(start) && (end === undefined || ISO.test(end))) {
    return { startDate: start, endDate: end };
  }
  return { startDate: { '@type': EDTF_TYPE, '@value': edtf } };
}

function isImage({ type }: Row): boolean {
  return type === undefined || type === 'image';
}

function imageOf({ url, caption, credit }: Row): Row {
  return full({
    '@type': 'ImageObject',
    contentUrl: asText(url),
    caption: asText(caption),
    creditText: asText(credit),
  });
}

function quotationOf(excerpt: unknown, sources: ReadonlyMap<string, Row>): Row {
  const raw = typeof excerpt === 'string' ? { quote: excerpt } : asRecord(excerpt);
  const source = sources.get(asText(asRecord(raw)['source'])) ?? {};
  const publisher = asText(source['publisher']);
  const citation = full({
    '@type': 'CreativeWork',
    name: asText(source['title']),
    author: asText(source['author']),
    publisher: publisher && { '@type': 'Organization', name: publisher },
    datePublished: ISO.test(asText(source['published'])) && asText(source['published']),
    inLanguage: asText(source['lang']),
    url: asText(source['url']),
  });
  const hasCitation = Object.keys(citation).length > 1;
  return full({ '@type': 'Quotation', text: asVerbatim(asRecord(raw)['quote']), citation: hasCitation && citation });
}

/** The fields that say something. */
function full(fields: Row): Row {
  const isFull = ([, value]: readonly [string, unknown]): boolean =>
    Boolean(value) && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isFull));
}
