import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import type { TimelineData } from '../model/timeline-data.js';
import { readData } from './index.js';

const load = (input: unknown): TimelineData => {
  const read = readData(input);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};
const titles = (input: unknown): readonly string[] => {
  const { columns, eventAt } = load(input);
  return Array.from({ length: columns.count }, (_, i) => eventAt(i).title);
};
const event = (name: string, more: object = {}): object => ({ '@type': 'Event', name, startDate: '1969', ...more });

describe('JSON-LD', () => {
  it('has events alone, in lists, in graphs and in one another', () => {
    expect(titles(event('A'))).to.deep.equal(['A']);
    expect(titles([event('A'), event('B')])).to.deep.equal(['A', 'B']);
    expect(titles({ '@graph': [event('A'), { '@type': 'WebPage' }] })).to.deep.equal(['A']);
    const items = [{ '@type': 'ListItem', item: event('A') }, event('B')];
    expect(titles({ '@type': 'ItemList', itemListElement: items })).to.deep.equal(['B', 'A']);
    expect(titles(event('A', { subEvent: [event('B')] }))).to.deep.equal(['A', 'B']);
    expect(titles({ '@type': 'MusicEvent', name: 'A', startDate: '1969' })).to.deep.equal(['A']);
  });

  it('has its title where its list has one', () => {
    const list = { '@type': 'ItemList', name: 'T', description: 'D', itemListElement: [event('A')] };
    expect(load(list)).to.include({ title: 'T', description: 'D' });
  });

  it('has what an event has', () => {
    const { eventAt, problems } = load(
      event('A &amp; B', {
        '@id': 'x',
        startDate: '1969-07-20T20:17:00-0500',
        endDate: '1969-07-21',
        description: '<p>Said</p>',
        url: 'https://a.example/',
        image: ['https://a.example/a.jpg', { contentUrl: 'https://a.example/b.jpg', caption: 'C' }],
        location: [{ name: 'Moon' }, { address: { addressLocality: 'Houston' } }, 'Earth'],
        keywords: 'one, two',
        organizer: { name: 'N' },
      }),
    );
    expect(eventAt(0)).to.deep.include({
      ...{ id: 'x', title: 'A & B', summary: 'Said', date: '1969-07-20T20:17:00-05:00/1969-07-21' },
      ...{ places: ['Moon', 'Houston', 'Earth'], tags: ['one', 'two'] },
    });
    expect(eventAt(0).media.map(({ url, caption }) => [url, caption])).to.deep.equal([
      ['https://a.example/a.jpg', ''],
      ['https://a.example/b.jpg', 'C'],
    ]);
    expect(problems.map(({ message }) => message)).to.deep.equal(['Not carried over: organizer (1).']);
  });

  it('tells what is wrong by its own words', () => {
    const { problems } = load({ '@graph': [event('A'), event('B', { startDate: 'soon' }), event('')] });
    expect(problems.map(({ code, at }) => [code, at])).to.deep.equal([
      ['date-invalid', '@graph[1].startDate'],
      ['title-missing', '@graph[2].name'],
    ]);
  });

  it('may contain itself', () => {
    const self: Record<string, unknown> = { ...event('A') };
    self['subEvent'] = [self];
    expect(titles(self)).to.deep.equal(['A']);
  });

  it('may be as deep as it likes', () => {
    let deep: object = event('A');
    for (let i = 0; i < 20_000; i += 1) deep = { '@graph': [deep] };
    expect(titles(deep)).to.deep.equal(['A']);
  });
});
