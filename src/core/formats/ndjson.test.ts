import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import type { TimelineData } from '../model/timeline-data.js';
import { readData } from './index.js';

const load = (text: string, format = ''): TimelineData => {
  const read = readData(text, format);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};

describe('NDJSON', () => {
  it('has an event a line, and blank lines', () => {
    const data = load('{"id":"a","date":"1969","title":"A"}\r\n\r\n{"id":"b","date":"1970","title":"B"}\r\n');
    expect([data.idAt(0), data.idAt(1)]).to.deep.equal(['a', 'b']);
    expect(data.problems).to.deep.equal([]);
  });

  it('may begin with what is about the whole', () => {
    const data = load(
      '{"title":"T","groups":[{"id":"g","label":"G"}]}\n{"id":"a","date":"1969","title":"A","group":"g"}',
    );
    expect(data.title).to.equal('T');
    expect(data.groups[0].label).to.equal('G');
    expect(data.columns.count).to.equal(1);
  });

  it('leaves out a line that is no JSON, and tells every fault with its line', () => {
    const { problems, columns } = load('{"id":"a","date":"1969","title":"A"}\n{"id":"b",\n[1]\n{"id":"c","date":"x"}');
    expect(columns.count).to.equal(1);
    expect(problems.map(({ code, at }) => [code, at])).to.deep.equal([
      ['json-invalid', 'line 2'],
      ['event-not-object', 'line 3, '],
      ['date-invalid', 'line 4, date'],
    ]);
  });
});
