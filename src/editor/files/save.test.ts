import { expect } from '@open-wc/testing';
import { readData } from '../../core/formats/index.js';
import { asRecord } from '../../core/model/read-field.js';
import { parseInert } from '../../markup/parse-inert.js';
import { SAVE_FORMATS } from './save.js';

const [json, csv, page] = SAVE_FORMATS;
const DATA = {
  title: 'Ways <b>to</b> the Moon',
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
  ],
};
const events = (read: ReturnType<typeof readData>): readonly Readonly<Record<string, unknown>>[] =>
  'data' in read ? (asRecord(read.data)['events'] as never) : [];

describe('saving', () => {
  it('keeps everything in the native JSON', () => {
    expect(JSON.parse(json.write(DATA))).to.deep.equal(DATA);
  });

  it('writes a table that reads back as the same events', () => {
    const read = readData(csv.write(DATA), 'csv');
    expect(events(read)).to.deep.equal([
      {
        date: '1969-07-20',
        title: '=Apollo 11</script><script>',
        id: 'apollo-11',
        summary: 'Two lines,\nwith "quotes"',
        group: 'crewed-and-not',
        tags: ['one', 'two'],
        dateBasis: { kind: 'stated', note: 'In the log' },
        excerpts: [{ quote: ' We came in peace . ', source: 'log-of-apollo' }],
      },
      { date: '-0043-03-15', title: '-1', id: 'far', status: 'disputed' },
    ]);
    expect(csv.write(DATA)).to.contain("'=Apollo").and.to.contain("'-1");
  });

  it('writes a page that is readable without a script, in which no title ends a tag', () => {
    const body = parseInert(page.write(DATA))!;
    expect(body.querySelector('h1')?.textContent).to.equal('Ways <b>to</b> the Moon');
    expect([...body.querySelectorAll('li strong')].map(({ textContent }) => textContent)).to.deep.equal([
      '=Apollo 11</script><script>',
      '-1',
    ]);
    expect(body.querySelector('blockquote')?.textContent).to.equal(' We came in peace .  Log, of "Apollo"');
    expect(body.querySelectorAll('script, b')).to.have.length.at.most(1);
  });
});
