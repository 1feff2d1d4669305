import { expect } from '@open-wc/testing';
import { buildTimeIndex, everything } from '../lod/time-index.js';
import { normalize } from '../model/normalize.js';
import { buildDensity } from './density.js';

const events = ['2000', '2000', '2000', '2000', '2009'].map((date, i) => ({
  id: String(i),
  date,
  title: 'T',
  group: i === 3 ? 'b' : 'a',
}));
const data = normalize({ events });
const index = buildTimeIndex(data.columns, everything(data.columns), data.groups.length);
const full = [Date.UTC(2000), Date.UTC(2010)] as const;

describe('the overview', () => {
  const { columns } = buildDensity(index, full, 100);

  it('has a column where events start, and none elsewhere', () => {
    expect(columns.map(({ x }) => x)).to.deep.equal([0, 90]);
  });

  it('stacks the groups of a column, the tallest column to the full height', () => {
    expect(columns[0].parts).to.deep.equal([
      { group: 0, from: 0, to: 0.75 },
      { group: 1, from: 0.75, to: 1 },
    ]);
  });

  it('keeps a lone event to be seen beside many', () => {
    expect(columns[1].parts).to.deep.equal([{ group: 0, from: 0, to: 0.5 }]);
  });
});
