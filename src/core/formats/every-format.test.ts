import { expect } from '@open-wc/testing';
import { parseInert } from '../../markup/parse-inert.js';
import { normalize } from '../model/normalize.js';
import type { TimelineData } from '../model/timeline-data.js';
import { readData } from './index.js';

const load = async (name: string): Promise<TimelineData> => {
  const response = await fetch(new URL(`../../../data/formats/${name}`, import.meta.url));
  const read = readData(await response.text(), '', parseInert);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};
/** What a reader sees of each event. */
const storyOf = (data: TimelineData, leftOut: readonly string[]): readonly unknown[] =>
  Array.from({ length: data.columns.count }, (_, i) => {
    const { id, date, title, summary, group, excerpts } = data.eventAt(i);
    const label = data.groups.find((each) => each.id === group)?.label;
    const quotes = excerpts.map(({ quote, source }) => `${quote} (${data.sources.get(source)?.publisher ?? ''})`);
    const event = { id, date, title, summary, group, label, quotes };
    return Object.fromEntries(Object.entries(event).filter(([field]) => !leftOut.includes(field)));
  });

describe('the same story in every format', () => {
  const CARRIED: readonly (readonly [name: string, leftOut: readonly string[], head: boolean])[] = [
    ['moon.ndjson', [], true],
    ['moon.csv', [], false],
    ['moon.tsv', [], false],
    ['moon.timelinejs.json', [], true],
    ['moon.timelinejs.csv', [], true],
    ['moon.timelinejs-v1.json', [], true],
    ['moon.timelinejs-v1.csv', [], true],
    ['moon.vis.json', ['quotes'], false],
    ['moon.jsonld', ['group', 'label', 'quotes'], false],
    ['moon.html', [], false],
  ];

  for (const [name, leftOut, head] of CARRIED) {
    it(`is the same in ${name}`, async () => {
      const [data, native] = [await load(name), await load('moon.json')];
      expect(native.columns.count).to.equal(8);
      expect(storyOf(data, leftOut)).to.deep.equal(storyOf(native, leftOut));
      expect(data.problems).to.deep.equal([]);
      if (!head) return;
      expect([data.title, data.description]).to.deep.equal([native.title, native.description]);
      expect(data.eras.map(({ label, when }) => [label, when.edtf])).to.deep.equal([['Space Race', '1957/1975']]);
    });
  }

  it('starts where the options of vis-timeline start', async () => {
    expect((await load('moon.vis.json')).view).to.deep.equal({ from: '1966', to: '2020' });
  });
});
