import { dsvFormat } from 'd3-dsv';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { readDate } from '../../core/model/read-date.js';
import { dateWords } from '../board/board-item.js';
import type { Row } from '../document/story.js';
import { words } from '../words.js';
import { escapeHtml } from '../embed-code/embed-code.js';

/** A file to be saved. */
export interface SaveFormat {
  readonly name: 'json' | 'csv' | 'html';
  readonly label: string;
  readonly type: string;
  write(data: Row): string;
}

const COLUMNS = [
  ...['date', 'title', 'id', 'summary', 'importance', 'status', 'updated', 'group', 'tags', 'places'],
  ...['date basis', 'date note', 'excerpt', 'excerpt source', 'link', 'link label'],
  ...['media', 'media alt', 'media credit', 'media caption'],
];

/** All of it, as the element reads it. */
function writeJson(data: Row): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A table with a row an event, for spreadsheets. What would be taken for a formula gets an apostrophe. */
function writeCsv(data: Row): string {
  const name = (list: string, key: string, id: unknown): string => {
    const entry = asList(data[list]).find((each) => asRecord(each)['id'] === id);
    return asText(asRecord(entry)[key]) || asText(id);
  };
  const rows = asList(data['events']).map((event) => {
    const row = asRecord(event);
    const basis = asRecord(row['dateBasis']);
    const [excerpt, link, medium] = ['excerpts', 'links', 'media'].map((list) => asRecord(asList(row[list])[0]));
    const cells = [
      ...['date', 'title', 'id', 'summary', 'importance', 'status', 'updated'].map((field) => row[field]),
      name('groups', 'label', row['group']),
      asList(row['tags'])
        .map((tag) => name('tags', 'label', tag))
        .join('; '),
      asList(row['places']).join('; '),
      basis['kind'],
      basis['note'],
      excerpt['quote'],
      name('sources', 'publisher', excerpt['source']),
      link['url'],
      link['label'],
      ...['url', 'alt', 'credit', 'caption'].map((field) => medium[field]),
    ];
    return cells.map((cell, i) => {
      const text = typeof cell === 'string' ? cell : asText(cell);
      return i > 0 && /^[=+\-@\t\r']/u.test(text) ? `'${text}` : text;
    });
  });
  return `${dsvFormat(',').formatRows([COLUMNS, ...rows])}\n`;
}

/** A page with the events as a list: readable without a script, and a timeline with it. */
function writeHtml(data: Row): string {
  const title = asText(data['title']) || 'Timeline';
  const items = asList(data['events']).map((event) => listItem(asRecord(event), data));
  const description = asText(data['description']);
  return `<!doctype html>
<html lang="${escapeHtml(asText(data['lang']) || 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<script async src="event-timeline.js" data-for="timeline-data" data-target="#timeline"></script>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${description === '' ? '' : `<p>${escapeHtml(description)}</p>\n`}<div id="timeline"></div>
<ol>
${items.join('\n')}
</ol>
<script type="application/json" id="timeline-data">${JSON.stringify(data).replace(/</gu, '\\u003c')}</script>
</body>
</html>
`;
}

function listItem(row: Row, data: Row): string {
  const date = asText(row['date']);
  const read = readDate(date);
  const words = 'date' in read ? dateWords(read.date) : date;
  const summary = asText(row['summary']);
  const quotes = asList(row['excerpts']).map((excerpt) => {
    const { quote, source: id } = asRecord(excerpt);
    const source = asRecord(asList(data['sources']).find((each) => asRecord(each)['id'] === id));
    const cite = asText(source['publisher']) || asText(source['title']);
    return `<blockquote>${escapeHtml(typeof quote === 'string' ? quote : '')}${cite === '' ? '' : ` <cite>${escapeHtml(cite)}</cite>`}</blockquote>`;
  });
  return `<li id="${escapeHtml(asText(row['id']))}"><time datetime="${escapeHtml(date)}">${escapeHtml(words)}</time>: <strong>${escapeHtml(asText(row['title']))}</strong>${summary === '' ? '' : `<p>${escapeHtml(summary)}</p>`}${quotes.join('')}</li>`;
}

/** What a story can be saved as. The first keeps all of it. */
export const SAVE_FORMATS: readonly SaveFormat[] = [
  { name: 'json', label: words.formats.json, type: 'application/json', write: writeJson },
  { name: 'csv', label: words.formats.csv, type: 'text/csv', write: writeCsv },
  { name: 'html', label: words.formats.html, type: 'text/html', write: writeHtml },
];
