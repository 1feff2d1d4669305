import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import type { TimelineData } from '../model/timeline-data.js';
import { readData } from './index.js';

const load = (input: unknown): TimelineData => {
  const read = readData(input);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};
const dateOf = (item: object): string => load([{ content: 'A', ...item }]).eventAt(0).date;

describe('vis-timeline', () => {
  it('has items with HTML for a title, a tooltip for a summary, and numbers for ids', () => {
    const { eventAt, groups } = load({
      items: [{ id: 0, start: '2014-01-23', content: 'item 1<br>start', title: '<b>More</b>', group: 1 }],
      groups: [{ id: 1, content: '<i>Lee</i>' }],
    });
    expect(eventAt(0)).to.include({ id: '0', title: 'item 1 start', summary: 'More', group: '1', date: '2014-01-23' });
    expect(eventAt(0).raw['summaryHtml']).to.equal('<b>More</b>');
    expect(groups[0]).to.include({ id: '1', label: 'Lee' });
  });

  it('has ranges, and points that have no end', () => {
    expect(dateOf({ start: '2014-01-23', end: '2014-01-25' })).to.equal('2014-01-23/2014-01-25');
    expect(dateOf({ start: '2014-01-23', end: null })).to.equal('2014-01-23');
    expect(dateOf({ start: '2014-01-23', end: '2014-01-25', type: 'point' })).to.equal('2014-01-23');
  });

  it('writes dates with all freedoms of its own', () => {
    expect(dateOf({ start: '2014-02-2' })).to.equal('2014-02-02');
    expect(dateOf({ start: '2014-1-2 12:30' })).to.equal('2014-01-02T12:30');
    expect(dateOf({ start: '2014-01-23T12:00:00+0530' })).to.equal('2014-01-23T12:00:00+05:30');
    expect(dateOf({ start: Date.UTC(2014, 0, 23) })).to.equal('2014-01-23');
    expect(dateOf({ start: Date.UTC(2014, 0, 23, 12, 0, 0, 5) })).to.equal('2014-01-23T12:00:00.005Z');
    expect(dateOf({ start: new Date(2014, 0, 23) })).to.equal('2014-01-23');
    expect(dateOf({ start: new Date('2014-01-23') })).to.equal('2014-01-23');
    expect(dateOf({ start: { toDate: () => new Date(2014, 0, 23) } })).to.equal('2014-01-23');
    expect(dateOf({ start: Date.UTC(-42, 0, 1) })).to.equal('Y-42');
  });

  it('takes no longer for a date that is a long text without sense', () => {
    const { problems } = load([{ content: 'A', start: 'T'.repeat(200_000) }]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['date-invalid']);
  });

  it('has eras for its backgrounds', () => {
    const data = load([
      { start: '2014', content: 'A' },
      { start: '2014-01', end: '2014-02', type: 'background', content: 'Period' },
      { start: 'x', type: 'background' },
    ]);
    expect(data.columns.count).to.equal(1);
    expect(data.eras.map(({ label, when }) => [label, when.edtf])).to.deep.equal([['Period', '2014-01/2014-02']]);
    expect(data.problems[0]).to.include({ code: 'era-date', at: '[2].start' });
  });

  it('starts the view as its options do', () => {
    const items = [{ start: '2014', content: 'A' }];
    const { view, problems } = load({ items, options: { start: '2013', end: Date.UTC(2015, 0), height: 300 } });
    expect(view).to.deep.equal({ from: '2013', to: '2015-01-01' });
    expect(problems[0].message).to.equal('Not carried over: options.height (1).');
  });

  it('has groups side by side that were nested, and that is said', () => {
    const data = load({
      items: [{ start: '2014', content: 'A', group: 11 }],
      groups: [
        { id: 1, content: 'Lee', nestedGroups: [11] },
        { id: 11, content: 'cook' },
      ],
    });
    expect(data.groups.map(({ label }) => label)).to.deep.equal(['Lee', 'cook']);
    expect(data.problems[0].message).to.equal('Not carried over: groups.nestedGroups (1).');
  });

  it('may be live DataSets', () => {
    const dataSet = (rows: readonly object[]): object => ({ get: () => rows, length: rows.length });
    const items = dataSet([{ start: '2014', content: 'A', group: 'g' }]);
    expect(load(items).eventAt(0).title).to.equal('A');
    expect(load({ items, groups: dataSet([{ id: 'g', content: 'G' }]) }).groups[0].label).to.equal('G');
  });

  it('tells what is wrong in its own words', () => {
    const { problems } = load({
      items: [{ start: '2014-02-30', content: 'A' }, { content: 'B' }, { start: '2014', group: 'x' }],
      groups: [{ id: 'g' }],
    });
    expect(problems.map(({ code, at }) => [code, at])).to.deep.equal([
      ['date-invalid', 'items[0].start'],
      ['date-missing', 'items[1].start'],
      ['group-unknown', 'items[2].group'],
      ['title-missing', 'items[2].content'],
    ]);
  });
});
