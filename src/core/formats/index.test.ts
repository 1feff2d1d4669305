import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import type { Problem } from '../model/problem.js';
import type { Import } from './index.js';
import { FORMATS, readData } from './index.js';

const read = (input: unknown, format?: string): Import => {
  const result = readData(input, format);
  if ('problem' in result) throw new Error(result.problem.message);
  return result;
};
const problemOf = (input: unknown, format?: string): Problem => {
  const result = readData(input, format);
  if (!('problem' in result)) throw new Error('it was read');
  return result.problem;
};
const titles = (input: unknown, format?: string): string[] => {
  const data = normalize(read(input, format).data);
  return Array.from({ length: data.columns.count }, (_, i) => data.eventAt(i).title);
};

describe('readData', () => {
  it('knows the formats of the public contract by name', () => {
    expect(FORMATS.map(({ name }) => name).sort()).to.deep.equal([
      ...['csv', 'html', 'json', 'json-ld', 'ndjson', 'timelinejs', 'timelinejs-csv', 'tsv', 'vis'],
    ]);
  });

  it('knows a format by what is in it', () => {
    for (const text of [
      '{"events": [{"date": "1969", "title": "Apollo"}]}',
      '[{"date": "1969", "title": "Apollo"}]',
      '{"date": "1969", "title": "Apollo"}\n{"date": "1970", "title": "Luna"}',
      'date,title\n1969,Apollo',
      'title;date\nApollo;1969',
      'date\ttitle\n1969\tApollo',
      '{"events": [{"start_date": {"year": "1969"}, "text": {"headline": "Apollo"}}]}',
      '{"timeline": {"date": [{"startDate": "1969", "headline": "Apollo"}]}}',
      'Year,Headline\n1969,Apollo',
      'Start Date,End Date,Headline\n1969,,Apollo',
      '[{"start": "1969", "content": "Apollo"}]',
      '{"items": [{"start": "1969", "content": "Apollo"}]}',
      '{"@context": "https://schema.org", "@type": "Event", "name": "Apollo", "startDate": "1969"}',
    ]) {
      expect(titles(text)[0], text).to.equal('Apollo');
      expect(titles(`\ufeff\n${text}`)[0], text).to.equal('Apollo');
    }
  });

  it('takes a name over what it looks like, in any case', () => {
    expect(titles('{"date": "1969", "title": "Apollo"}', 'NDJSON')).to.deep.equal(['Apollo']);
  });

  it('says that it does not know a name, and reads on', () => {
    expect(read('date,title\n1969,Apollo', 'excel').problems).to.deep.equal([
      {
        code: 'format-unknown',
        at: 'start',
        value: 'excel',
        message: 'There is no format "excel"; it is read as csv.',
      },
    ]);
  });

  it('says what is wrong with a text that is none of them', () => {
    expect(problemOf('').code).to.equal('data-empty');
    expect(problemOf(' \n', 'csv').code).to.equal('data-empty');
    expect(problemOf('nothing').code).to.equal('json-invalid');
    expect(problemOf('{"events": [').code).to.equal('json-invalid');
    expect(problemOf('[{"date": "1969", "title": "A",]').code).to.equal('json-invalid');
    expect(problemOf('5').code).to.equal('data-not-json');
    expect(problemOf('<p>Please log in</p>').code).to.equal('data-not-json');
    expect(problemOf('{"items": [', 'vis').code).to.equal('json-invalid');
    expect(problemOf('a,b\n1,2')).to.deep.equal({
      code: 'header-missing',
      at: 'row 1',
      value: 'a,b',
      message: 'No column is called "date"; the first row names the columns.',
    });
  });

  it('says that there is no event', () => {
    const { problems } = read('{"a": 1}', 'vis');
    expect(problems).to.deep.equal([
      { code: 'events-missing', at: 'start', value: '', message: 'There is no event in it, read as vis.' },
    ]);
  });

  it('hands over what is the native shape already as it is', () => {
    for (const data of [{ events: [] }, [], null, 5, undefined]) {
      expect(read(data)).to.deep.equal({ data, problems: [], losses: [] });
    }
  });

  it('sums up what was not carried over', () => {
    const { losses, problems } = read({
      items: [
        { start: '1969', content: 'Apollo', className: 'big', style: '' },
        { start: '1970', content: 'Luna', className: 'small', limitSize: true },
      ],
    });
    expect(losses).to.deep.equal([
      { field: 'className', count: 2, note: 'kept, not shown' },
      { field: 'limitSize', count: 1, note: 'kept, not shown' },
    ]);
    expect(problems).to.deep.equal([
      {
        code: 'not-carried-over',
        at: 'start',
        value: losses,
        message: 'Not carried over: className (2), limitSize (1).',
      },
    ]);
  });

  it('does not throw where what a page hands over does', () => {
    const hostile = {
      get items(): never {
        throw new Error('no');
      },
    };
    expect(problemOf(hostile).code).to.equal('data-unreadable');
  });

  it('is not led astray by the names of what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then']) {
      const { data } = read(`date,title,${name}\n1969,Apollo,x`);
      const [event] = (data as { events: Record<string, unknown>[] }).events;
      expect(Object.keys(event), name).to.include(name);
      expect(Object.getOwnPropertyDescriptor(event, name)?.value, name).to.equal('x');
      for (const text of [
        `{"events": [{"start_date": {"year": 1969}, "text": {"headline": "Apollo"}, "${name}": {"a": 1}}]}`,
        `[{"start": "1969", "content": "Apollo", "group": "${name}", "${name}": {"a": 1}}]`,
        `{"@type": "Event", "startDate": "1969", "name": "Apollo", "${name}": {"a": 1}}`,
        `Year,Headline,Group,${name}\n1969,Apollo,${name},1`,
      ]) {
        expect(titles(text), text).to.deep.equal(['Apollo']);
      }
    }
    expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
