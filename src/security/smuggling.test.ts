import { expect } from '@open-wc/testing';
import { readData } from '../core/formats/index.js';
import { parseInert } from '../markup/parse-inert.js';
import type { EventTimeline } from '../element/event-timeline.js';
import { ADDRESSES, TEXTS } from '../testing/smuggling.js';
import { all, get, mount, shadow } from '../testing/timeline.js';

/** One story an address: every trick once as a text, with each address in turn. */
const TRICKS = [...TEXTS, ...ADDRESSES].map((text, i) => ({
  text,
  url: ADDRESSES[i % ADDRESSES.length],
  year: String(1000 + i),
}));
type Trick = (typeof TRICKS)[number];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const table = (columns: readonly string[], row: (trick: Trick) => readonly string[], separator = ','): string =>
  [columns, ...TRICKS.map(row)].map((cells) => cells.map(cell).join(separator)).join('\n');

const native = ({ text, url, year }: Trick): object => ({
  id: `e${year}`,
  ...{
    date: year,
    title: text,
    summary: text,
    group: 'g',
    tags: ['t'],
    places: [text],
    updated: text,
    status: 'disputed',
  },
  dateBasis: { kind: 'stated', note: text, source: 's', quote: text },
  excerpts: [{ source: `s${year}`, quote: text, prefix: text, suffix: text }],
  media: [{ type: 'image', url, poster: url, alt: text, credit: text, caption: text }],
  links: [{ url, label: text }],
});
const [TRICK] = TRICKS;
const slide = ({ text, url, year }: Trick): object => ({
  start_date: { year, display_date: text },
  text: { headline: text, text },
  media: { url, thumbnail: url, link: url, caption: text, credit: text, alt: text },
  background: { url, color: text },
  group: text,
});

const FORMATS: readonly (readonly [string, string])[] = [
  [
    'json',
    JSON.stringify({
      ...{ title: TRICK.text, description: TRICK.text, credit: TRICK.text, sourceLine: TRICK.text, note: TRICK.text },
      groups: [{ id: 'g', label: TRICK.text, color: 'red;background:url(javascript:smuggled())' }],
      tags: [{ id: 't', label: TRICK.text }],
      sources: TRICKS.map(({ text, url, year }) => ({
        id: `s${year}`,
        publisher: text,
        title: text,
        url,
        published: text,
        lang: text,
      })),
      eras: [{ date: '1000/1100', label: TRICK.text }],
      events: TRICKS.map(native),
    }),
  ],
  ['ndjson', TRICKS.map((trick) => JSON.stringify(native(trick))).join('\n')],
  [
    'csv',
    table(['id', 'date', 'title', 'summary', 'group', 'excerpt', 'excerpt source', 'link'], ({ text, url, year }) => [
      ...[`e${year}`, year, text, text, text, text, text, url],
    ]),
  ],
  [
    'tsv',
    table(['date', 'title', 'summary', 'group', 'link'], ({ text, url, year }) => [year, text, text, text, url], '\t'),
  ],
  [
    'timelinejs',
    JSON.stringify({ title: { text: { headline: TRICK.text, text: TRICK.text } }, events: TRICKS.map(slide) }),
  ],
  [
    'timelinejs-csv',
    table(
      ['Year', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Group', 'Background'],
      ({ text, url, year }) => [year, text, text, url, text, text, text, text],
    ),
  ],
  [
    'vis',
    JSON.stringify({
      items: TRICKS.map(({ text, url, year }) => ({
        id: year,
        start: `${year}-01-01`,
        content: text,
        title: text,
        group: 'g',
        className: text,
        style: text,
        link: url,
      })),
      groups: [{ id: 'g', content: TRICK.text }],
    }),
  ],
  [
    'json-ld',
    JSON.stringify(
      TRICKS.map(({ text, url, year }) => ({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: text,
        description: text,
        startDate: year,
        url,
        image: url,
        location: { '@type': 'Place', name: text },
      })),
    ),
  ],
];

/** Names of what could run or load something, and attributes that would. */
const DANGEROUS =
  'script, iframe, frame, object, embed, applet, base, meta, link, portal, fencedframe, template, form, math, foreignObject, use, animate, set, noscript, xmp, plaintext, marquee, style';

function dangerIn(root: ParentNode): readonly string[] {
  const found = [...root.querySelectorAll(DANGEROUS)].map(({ localName }) => localName);
  for (const node of root.querySelectorAll('*'))
    for (const { name, value } of node.attributes) {
      const address = /^(href|src|srcset|srcdoc|action|formaction|poster|data|cite|xlink:href)$/iu.test(name);
      if (/^on|^style$/iu.test(name)) found.push(`${node.localName} ${name}`);
      if (address && !/^(https?:|mailto:|#)/iu.test(value)) found.push(`${name}=${value}`);
    }
  return found;
}

/** Opens events as a reader would, and looks at each panel; then at all that is drawn and listed. */
async function openAll(element: EventTimeline, every: number): Promise<readonly string[]> {
  const dangers = new Set<string>();
  const ids = element.visibleEvents.map(({ id }) => id).filter((_, i) => i % every === 0);
  for (const id of ids) {
    element.select(id);
    await element.updateComplete;
    for (const danger of dangerIn(get(element, '[part~=detail]'))) dangers.add(danger);
  }
  for (const danger of dangerIn(shadow(element))) dangers.add(danger);
  return [...dangers];
}

let smuggled = 0;

describe(`${String(TRICKS.length)} ways to smuggle script`, () => {
  before(() => {
    Object.assign(window, { smuggled: () => (smuggled += 1) });
  });
  after(() => {
    Reflect.deleteProperty(window, 'smuggled');
  });
  afterEach(async () => {
    // Long enough for what loads or animates to have failed, which is when it would run.
    await new Promise((done) => setTimeout(done, 300));
    expect(smuggled, 'calls of the smuggled script').to.equal(0);
  });

  for (const [format, text] of FORMATS) {
    it(`come to nothing in ${format}`, async function () {
      this.timeout(60_000);
      const read = readData(text, format, parseInert);
      if (!('data' in read)) throw new Error(JSON.stringify(read));
      const element = await mount({ data: read.data, attributes: { layout: 'plot' } });
      expect(element.visibleEvents.length).to.be.above(TRICKS.length * 0.6);
      // Titles are all drawn and listed. Panels are opened in samples, more of them where a format holds markup.
      const every = ['timelinejs', 'vis', 'html'].includes(format) ? 5 : 15;
      expect(await openAll(element, every)).to.deep.equal([]);
      element.layout = 'list';
      await element.updateComplete;
      expect(dangerIn(shadow(element))).to.deep.equal([]);
    });
  }

  it('come to nothing in html', async () => {
    // A document each: some of them swallow or repeat whatever follows.
    const events = TRICKS.flatMap(({ text, url, year }) => {
      const item = `<time datetime="${year}">${year}</time> <a href="${url.replaceAll('"', '&quot;')}">x</a> ${text}`;
      const read = readData(`<ol><li>${item}</li></ol>`, 'html', parseInert);
      return 'data' in read ? (read.data as { readonly events: readonly object[] }).events : [];
    });
    expect(events.length).to.be.above(TRICKS.length * 0.9);
    const element = await mount({ data: { events }, attributes: { layout: 'plot' } });
    expect(await openAll(element, 5)).to.deep.equal([]);
  });

  it('come back as the text that they are', async () => {
    const excerpts = TRICKS.map(({ text }) => ({ source: 's', quote: text, prefix: text }));
    const links = TRICKS.map(({ text, url }) => ({ url, label: text }));
    const event = { id: 'all', date: '2001', title: 'All', excerpts, links };
    const element = await mount({ data: { sources: [{ id: 's', publisher: 'P' }], events: [event] } });
    element.select('all');
    await element.updateComplete;
    const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    const quotes = all(element, '[part~=excerpt] .words').map((quote) => plain(quote.textContent));
    expect(quotes).to.deep.equal(TRICKS.map(({ text }) => plain(text)));
    expect(dangerIn(shadow(element))).to.deep.equal([]);
  });
});
