import { nativeRows } from '../core/export/native-rows.js';
import type { NativeRows, Row } from '../core/export/native-rows.js';
import { asList, asRecord, asText, asVerbatim } from '../core/model/read-field.js';
import { formatDate } from '../core/time/format-date.js';
import type { DateWords } from '../core/time/format-date.js';
import { explainEdtf } from '../core/time/parse-edtf.js';
import { safeUrl } from '../markup/safe-url.js';
import { stringsFor } from '../strings/index.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';

/**
 * The events as a list that needs no script; the element reads it, search engines and readers without JavaScript too.
 * @param saysBasis whether it says how a date is known, which the element would read as words of the summary
 */
export function listMarkup(data: unknown, saysBasis: boolean): Markup {
  const rows = nativeRows(data);
  const { strings, lang } = stringsFor(asText(rows.head['lang']) || 'en');
  const words = { strings, lang };
  return markup`<ol>
${rows.events.map((event) => itemMarkup(event, rows, words, saysBasis))}</ol>
`;
}

function itemMarkup(event: Row, rows: NativeRows, words: DateWords, saysBasis: boolean): Markup {
  const [title, summary] = [asText(event['title']), asText(event['summary'])];
  const group = rows.groupLabel(event['group']);
  return markup`<li id="${asText(event['id'])}"${group ? markup` data-group="${group}"` : null}>
${dateMarkup(asText(event['date']), words)}${title ? markup`: <strong>${title}</strong>` : null}${saysBasis ? basisOf(event, words) : null}
${summary ? markup`<p>${summary}</p>\n` : null}${quotesOf(event, rows)}${mediaOf(event)}${linksOf(event)}</li>
`;
}

/** How a date is known where no source states it, and the editor's note. */
function basisOf(event: Row, { strings }: DateWords): Markup | null {
  const { kind, note } = asRecord(event['dateBasis']);
  if (kind !== 'inferred' && kind !== 'publication') return null;
  const words = [strings[kind], asText(note)].filter((text) => text !== '');
  return markup` <small>(${words.join('; ')})</small>`;
}

/** Both ends of a stretch of time, in words and for programs. */
function dateMarkup(edtf: string, words: DateWords): Markup {
  const say = (text: string): string => {
    const read = explainEdtf(text);
    return 'date' in read ? formatDate(read.date, words) : text;
  };
  const [from, to, ...more] = edtf.split('/');
  const isSimple = more.length === 0 && to !== undefined && [from, to].every((end) => 'date' in explainEdtf(end));
  return isSimple
    ? markup`<time datetime="${from}">${say(from)}</time> – <time datetime="${to}">${say(to)}</time>`
    : markup`<time datetime="${edtf}">${say(edtf)}</time>`;
}

function quotesOf(event: Row, { head, sourceName }: NativeRows): readonly Markup[] {
  const urls = new Map(
    asList(head['sources']).map((source) => [asText(asRecord(source)['id']), asRecord(source)['url']]),
  );
  return asList(event['excerpts']).map((excerpt) => {
    const raw = typeof excerpt === 'string' ? { quote: excerpt } : asRecord(excerpt);
    const id = asText(asRecord(raw)['source']);
    const url = safeUrl(asText(urls.get(id)));
    const name = sourceName(id);
    const cite = url ? markup`<a href="${url}">${name}</a>` : markup`${name}`;
    return markup`<blockquote>${asVerbatim(asRecord(raw)['quote'])}${name ? markup` <cite>${cite}</cite>` : null}</blockquote>
`;
  });
}

function mediaOf(event: Row): readonly Markup[] {
  return asList(event['media']).flatMap((entry) => {
    const { type, url, alt } = asRecord(entry);
    const address = safeUrl(asText(url));
    if (address === null) return [];
    const text = asText(alt);
    return type === 'image' || type === undefined
      ? [markup`<p><img src="${address}" alt="${text}" loading="lazy"></p>\n`]
      : [markup`<p><a href="${address}">${text || address}</a></p>\n`];
  });
}

function linksOf(event: Row): readonly Markup[] {
  return asList(event['links']).flatMap((entry) => {
    const { url, label } = asRecord(entry);
    const address = safeUrl(asText(url));
    return address === null ? [] : [markup`<p><a href="${address}">${asText(label) || address}</a></p>\n`];
  });
}

/** The list with title and description, as a piece of a page. */
export function storyMarkup(data: unknown): Markup {
  const { head } = nativeRows(data);
  const [title, description] = [asText(head['title']), asText(head['description'])];
  return markup`${title ? markup`<h2>${title}</h2>\n` : null}${description ? markup`<p>${description}</p>\n` : null}${listMarkup(data, false)}`;
}
