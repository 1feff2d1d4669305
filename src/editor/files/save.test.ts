import { expect } from '@open-wc/testing';
import { normalize } from '../../core/model/normalize.js';
import type { TimelineEvent } from '../../core/model/timeline-event.js';
import { parseInert } from '../../markup/parse-inert.js';
import { STORY } from '../../testing/timeline.js';
import { readStory } from './read-story.js';
import { SAVE_FORMATS, leftOut } from './save.js';

const [json, csv, page] = SAVE_FORMATS;
const DATA = {
  title: 'Ways <b>to</b> the Moon',
  description: 'Told twice & more',
  mission: { kept: [1, 2] },
  groups: [{ id: 'crew', label: 'Crewed; and not' }],
  sources: [{ id: 'log', publisher: 'Log, of "Apollo"' }],
  events: [
    {
      id: 'apollo-11',
      date: '1969-07-20',
      title: '=Apollo 11</script><script>',
      summary: 'Two lines,\nwith "quotes"',
      group: 'crew',
      tags: ['one', 'two'],
      dateBasis: { kind: 'stated', note: 'In the log' },
      excerpts: [{ source: 'log', quote: ' We came in peace . ', prefix: 'It says: ' }],
      orbit: 3,
    },
    { id: 'far', date: '-0043-03-15', title: '-1', status: 'disputed' },
    { id: 'open', date: '2022-02-24/..', title: 'On' },
    { id: 'soon', date: 'one day', title: 'Not dated yet' },
  ],
};

const back = (text: string): unknown => {
  const read = readStory(text);
  if ('problem' in read) throw new Error(read.problem.message);
  return read.data;
};

/** What a table has room for, of each event that can be drawn. */
const inTable = (data: unknown): readonly unknown[] => {
  const timeline = normalize(data);
  const cells = ({ id, title, summary, group, tags, places, status, when, dateBasis, excerpts }: TimelineEvent) => ({
    ...{ id, title, summary, tags, places, status, date: when.edtf, basis: [dateBasis?.kind, dateBasis?.note] },
    group: timeline.groups.find((each) => each.id === group)?.label,
    excerpt: excerpts.slice(0, 1).map(({ quote, source }) => [quote, timeline.sources.get(source)?.publisher]),
  });
  return Array.from({ length: timeline.columns.count }, (_, i) => cells(timeline.eventAt(i)));
};

describe('what is saved and opened again', () => {
  for (const [name, data] of [
    ['a story with every trap', DATA],
    ['the story of the demo', STORY],
  ] as const) {
    it(`is ${name}, whole, by the native JSON and by the page`, () => {
      expect(back(json.write({ ...data }))).to.deep.equal(data);
      expect(back(page.write({ ...data }))).to.deep.equal(data);
      expect(leftOut({ ...data }, page.write({ ...data }))).to.deep.equal([]);
    });

    it(`has the events of ${name} by the table`, () => {
      const saved = csv.write({ ...data });
      expect(inTable(back(saved))).to.deep.equal(inTable(data));
    });
  }

  it('says what a table has no room for', () => {
    expect(leftOut(DATA, csv.write(DATA)).map(({ field, note, count }) => [field, note, count])).to.deep.equal([
      ['title', 'left out', 1],
      ['description', 'left out', 1],
      ['groups.id', 'changed', 1],
      ['sources.id', 'changed', 1],
      ['orbit', 'changed', 1],
      ['excerpts.prefix', 'left out', 1],
    ]);
  });

  it('keeps a date that is none yet, as it was typed', () => {
    expect(csv.write(DATA)).to.contain('one day').and.to.contain("'=Apollo").and.to.contain("'-1");
    expect(back(csv.write(DATA))).to.have.nested.property('events[3].date', 'one day');
  });
});

describe('a saved page', () => {
  it('is readable without a script, and no title ends a tag', () => {
    const body = parseInert(page.write(DATA))!;
    expect(body.querySelector('h1')?.textContent).to.equal('Ways <b>to</b> the Moon');
    expect([...body.querySelectorAll('li strong')].map(({ textContent }) => textContent)).to.deep.equal([
      '=Apollo 11</script><script>',
      '-1',
      'On',
      'Not dated yet',
    ]);
    expect(body.querySelector('blockquote')?.textContent).to.equal(' We came in peace .  Log, of "Apollo"');
    expect([...body.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))).to.deep.equal([
      'event-timeline.js',
    ]);
    expect(body.querySelectorAll('b, script:not([src], [type="application/json"])')).to.have.length(0);
  });
});

describe('a page that is opened', () => {
  it('is read by its list where no timeline in it has data', () => {
    const list = '<ol><li id="a"><time datetime="1969">1969</time>: <strong>Apollo</strong></li></ol>';
    for (const script of ['', '<event-timeline><script type="application/json">{"events":</script></event-timeline>']) {
      expect(back(`<!doctype html>${script}${list}`)).to.have.nested.property('events[0].title', 'Apollo');
    }
  });
});
