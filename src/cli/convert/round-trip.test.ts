import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FORMATS } from '../../core/formats/index.js';
import { createReader } from '../../core/formats/read-with.js';
import type { Loss } from '../../core/formats/format.js';
import { normalize } from '../../core/model/normalize.js';
import { parseInert } from '../../markup/parse-inert.js';
import { ical } from '../formats/ical.js';
import { findLosses } from '../../core/export/find-losses.js';
import { goodData } from './good-data.js';
import { WRITERS } from './writers.js';
import type { WriterName } from './writers.js';

const read = createReader([ical, ...FORMATS]);

/** What does not come back, by field. */
function lossesOf(data: unknown, to: WriterName): readonly Loss[] {
  const before = normalize(data);
  expect(before.problems, JSON.stringify(before.problems)).to.deep.equal([]);
  const text = WRITERS[to].write(goodData(data, before));
  const back = read(text, WRITERS[to].format, parseInert);
  if ('problem' in back) throw new Error(`${back.problem.message}\n${text}`);
  return findLosses(before, normalize(back.data, back));
}

const NASTY = [
  '=1+1',
  "'=1",
  "''@x",
  '+1',
  '-2',
  '@x',
  '"',
  '""',
  'a\nb',
  'c\r\nd',
  'x;y',
  'x|y',
  '٣',
  '😀',
  "it's",
  'a, b',
  '\\n',
];
const MARKUP = ['<b>bold</b>', '&amp;', '</script>', '<!--', 'a < b > c', '<li>', '{{x}}', '${x}'];
const words = (...more: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...NASTY, ...more)), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ').trim())
    .filter((text) => text !== '');
const any = words(...MARKUP);
/** Without what readers of other tools' files take for markup. */
const plain = any
  .map((text) =>
    text
      .replace(/[<>&]/gu, '')
      .replace(/[^\S\n]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const flat = plain.map((text) => text.replace(/\s+/gu, ' '));
/** In one line, and not beginning with what may stand between a date and a title. */
const line = any.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => /^[^\s:,–—-]/u.test(text));
const one = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  text.map((each) => each.replace(/[;|,\\]/gu, '').trim()).filter((each) => each !== '');
const some = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.array(one(text), { minLength: 1, maxLength: 3 });
const url = fc.webUrl({ withQueryParameters: true });
const date = fc.constantFrom(
  ...['1968', '1968-12', '1968-12-21', '1968-12-21/1968-12-27', '1966-02-03T18:45:30Z', '1966-02-03T18:45:30+03:00'],
  ...['1994/1996', '2022-02-24/..', '1984?', '1984~', '198X', '[1667..1672]', '{1960,1961-12}', '2001-21'],
);
const far = fc.constantFrom('0044-03-15', '-0043-03-15', '-0042', 'Y-13800000000', '../1985');

/** Data with one to three events of such fields, each of which may be missing. */
const story = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  dates: fc.Arbitrary<string> = fc.oneof(date, far),
  head: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.record({ date: dates, title: fields['title'] }), fc.record(fields, { requiredKeys: [] })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.record(head, { requiredKeys: [] }),
    )
    .map(([events, rest]) => ({ ...rest, events: events.map(([a, b], i) => ({ ...b, ...a, id: `e${i}` })) }));

const carries = (to: WriterName, data: fc.Arbitrary<object>, except = /^$/u): void => {
  fc.assert(
    fc.property(data, (each) => {
      expect(lossesOf(each, to).filter(({ field }) => !except.test(field))).to.deep.equal([]);
    }),
    { numRuns: 200 },
  );
};

const group = fc.constantFrom('g1', 'g2');
const sources = fc.constant([{ id: 'the-paper', publisher: 'The Paper' }]);
const excerpt = (text: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.tuple(fc.record({ source: fc.constant('the-paper'), quote: text }));
const EVERYTHING = {
  ...{
    title: any,
    summary: any,
    group,
    tags: some(any),
    places: some(any),
    importance: fc.integer({ min: 1, max: 255 }),
  },
  status: fc.constantFrom('confirmed', 'disputed', 'corrected', 'retracted'),
  dateBasis: fc.record({ kind: fc.constantFrom('stated', 'inferred'), note: any, quote: any }),
  excerpts: fc.array(fc.record({ quote: any, prefix: fc.string(), suffix: fc.string() })),
  links: fc.array(fc.record({ url, label: any })),
  media: fc.array(fc.record({ type: fc.constant('image'), url, alt: any, credit: any })),
  own: any,
};

describe('what is written comes back', () => {
  it('as JSON and NDJSON, all of it', () => {
    const head = {
      title: any,
      description: any,
      note: any,
      eras: fc.constant([{ date: '1957/1975', label: 'Space' }]),
    };
    for (const to of ['json', 'ndjson'] as const) carries(to, story(EVERYTHING, undefined, head));
  });

  it('as CSV, with one excerpt, link and picture, formulas made harmless and undone', () => {
    const fields = {
      ...{ title: any, summary: any, group, tags: some(any), places: some(any), own: any },
      ...{ importance: EVERYTHING.importance, status: EVERYTHING.status, updated: fc.constant('-0043-03-15') },
      dateBasis: fc.record({ kind: fc.constantFrom('stated', 'inferred'), note: any }),
      excerpts: fc.tuple(fc.record({ quote: any })),
      links: fc.tuple(fc.record({ url, label: any })),
      media: fc.tuple(
        fc.record({
          url: url.map((each) => `${each.split(/[?#]/u, 1)[0]}.jpg`),
          alt: any,
          credit: any,
          type: fc.constant('image'),
        }),
      ),
    };
    carries('csv', story(fields));
  });

  it('as a calendar: every date as exactly as it is known', () => {
    const fields = {
      title: plain,
      summary: plain,
      tags: some(plain),
      places: fc.tuple(plain),
      links: fc.tuple(fc.record({ url })),
    };
    carries('ics', story(fields, date, { title: one(line) }));
  });

  it('as JSON-LD: every date as exactly as it is known', () => {
    const media = fc.tuple(fc.record({ type: fc.constant('image'), url, caption: flat, credit: fc.constant('') }));
    const fields = {
      title: flat,
      tags: some(flat),
      places: some(flat),
      media,
    };
    carries('jsonld', story(fields, undefined, { title: flat, description: flat }));
  });

  it('as HTML, in which markup is text', () => {
    carries(
      'html',
      story(
        { title: line, summary: line, group, excerpts: excerpt(line.filter((each) => /\w$/u.test(each))) },
        undefined,
        { title: line, description: line, sources },
      ),
      /^sources/u,
    );
  });

  it('as TimelineJS where the date is plain, in which markup is text', () => {
    const dates = fc.constantFrom(
      '1968',
      '1968-12',
      '1968-12-21',
      '1968-12-21/1968-12-27',
      '-0043-03-15',
      'Y-13800000000',
    );
    const eras = fc.constant([{ date: '1957/1975', label: 'Space <b>' }]);
    carries('timelinejs', story({ title: line, summary: line, group }, dates, { title: line, eras }));
  });
});

describe('a calendar', () => {
  it('has no place for what lies before our era, and says so', () => {
    const data = {
      events: [
        { id: 'a', date: '-0043-03-15', title: 'Ides' },
        { id: 'b', date: '1968', title: 'B' },
      ],
    };
    expect(lossesOf(data, 'ics')).to.deep.equal([{ field: 'events', note: 'left out', count: 1 }]);
  });

  it('has its name in one line, and as many spaces in it as there were', () => {
    const events = [{ id: 'a', date: '1968', title: 'A' }];
    expect(lossesOf({ title: 'To the  Moon', events }, 'ics')).to.deep.equal([]);
    expect(lossesOf({ title: 'To\nthe Moon', events }, 'ics')).to.deep.equal([
      { field: 'title', note: 'changed', count: 1 },
    ]);
  });
});

describe('TimelineJS', () => {
  it('loses what its dates cannot say, and the report tells', () => {
    const data = {
      events: [
        { id: 'a', date: '1984~', title: 'A' },
        { id: 'b', date: '2022-02-24/..', title: 'B' },
      ],
    };
    const losses = lossesOf(data, 'timelinejs');
    expect(losses).to.deep.include({ field: 'date', note: 'changed', count: 2 });
  });
});
