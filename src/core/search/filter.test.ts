import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import { NO_FILTER, applyFilter, applyFilterInSteps, isFiltering } from './filter.js';
import type { Filter } from './filter.js';

const DATA = normalize({
  groups: [{ id: 'decision' }, { id: 'appeal' }, { id: 'strike' }],
  tags: [{ id: 'kuleba', label: 'Dmytro Kuleba' }, { id: 'mfa', label: 'Ministry of Foreign Affairs' }],
  events: [
    { id: 'tanks', date: '2023-01-14', title: 'Britain sends tanks', group: 'decision', tags: ['mfa'] },
    { id: 'coalition', date: '2023-01-19', title: 'A coalition', summary: 'An appeal to all', group: 'appeal', tags: ['kuleba', 'mfa'] },
    { id: 'leopard', date: '2023-01-19', title: 'Leopard 2', places: ['Türkiye', 'Poland'], group: 'appeal', tags: ['kuleba'] },
    {
      id: 'missiles', date: '2024-09-02', title: 'Missiles fall', group: 'strike', tags: ['kn-23'],
      excerpts: [{ quote: 'Early this morning' }, { quote: 'KN-23' }, { says: '35 launched' }],
    },
    { id: 'none', date: '2024-09-03', title: 'An event of no group' },
  ],
}); // prettier-ignore

const passing = (filter: Partial<Filter>): string[] =>
  [...applyFilter(DATA, { ...NO_FILTER, ...filter }).passing].map((index) => DATA.idAt(index));
const counts = (filter: Partial<Filter>): number[] => [...applyFilter(DATA, { ...NO_FILTER, ...filter }).groupCounts];

describe('the filter', () => {
  it('lets everything pass where nothing is asked', () => {
    expect(passing({})).to.deep.equal(['tanks', 'coalition', 'leopard', 'missiles', 'none']);
    expect(passing({ query: '  ' })).to.have.length(5);
  });

  it('finds words in titles, summaries, excerpts, tags and places', () => {
    expect(passing({ query: 'britain' })).to.deep.equal(['tanks']);
    expect(passing({ query: 'appeal' })).to.deep.equal(['coalition']);
    expect(passing({ query: 'morning' })).to.deep.equal(['missiles']);
    expect(passing({ query: 'dmytro' })).to.deep.equal(['coalition', 'leopard']);
    expect(passing({ query: 'kn-23' })).to.deep.equal(['missiles']);
    expect(passing({ query: '35 launched' })).to.deep.equal(['missiles']);
    expect(passing({ query: 'poland' })).to.deep.equal(['leopard']);
  });

  it('does not mind case and accents', () => {
    expect(passing({ query: 'TURKIYE' })).to.deep.equal(['leopard']);
    expect(passing({ query: 'ÇOALITION' })).to.deep.equal(['coalition']);
  });

  it('asks for every word, each in whatever field', () => {
    expect(passing({ query: ' kuleba   poland ' })).to.deep.equal(['leopard']);
    expect(passing({ query: 'kuleba britain' })).to.deep.equal([]);
    expect(passing({ query: 'eople' })).to.deep.equal([]);
    expect(passing({ query: 'eopard' })).to.deep.equal(['leopard']);
  });

  it('does not find what stands half in one field and half in the next', () => {
    expect(passing({ query: 'coalitionan' })).to.deep.equal([]);
  });

  it('leaves hidden groups out', () => {
    expect(passing({ hiddenGroups: ['appeal'] })).to.deep.equal(['tanks', 'missiles', 'none']);
    expect(passing({ hiddenGroups: ['appeal', 'strike', ''] })).to.deep.equal(['tanks']);
    expect(passing({ hiddenGroups: ['nothing'] })).to.have.length(5);
  });

  it('shows events with one of the tags', () => {
    expect(passing({ tags: ['kuleba'] })).to.deep.equal(['coalition', 'leopard']);
    expect(passing({ tags: ['kn-23', 'mfa'] })).to.deep.equal(['tanks', 'coalition', 'missiles']);
  });

  it('shows events at one of the places', () => {
    expect(passing({ places: ['Poland', 'Nowhere'] })).to.deep.equal(['leopard']);
  });

  it('shows events that overlap a stretch of time', () => {
    expect(passing({ period: '2023-01-19/2024-09-02' })).to.deep.equal(['coalition', 'leopard', 'missiles']);
    expect(passing({ period: '2024/..' })).to.deep.equal(['missiles', 'none']);
    expect(passing({ period: '../2023-01-14' })).to.deep.equal(['tanks']);
    expect(passing({ period: '2025/..' })).to.deep.equal([]);
  });

  it('takes a stretch of time that cannot be read for none', () => {
    expect(passing({ period: '2024/2023' })).to.have.length(5);
  });

  it('asks for words, groups and tags together', () => {
    expect(passing({ query: '2', tags: ['kuleba'], hiddenGroups: ['decision'] })).to.deep.equal(['leopard']);
  });

  it('counts for each group what its toggle would show, hidden or not', () => {
    expect(counts({})).to.deep.equal([1, 2, 1, 1]);
    expect(counts({ hiddenGroups: ['appeal'] })).to.deep.equal([1, 2, 1, 1]);
    expect(counts({ query: 'kuleba', hiddenGroups: ['appeal'] })).to.deep.equal([0, 2, 0, 0]);
    expect(counts({ tags: ['mfa'] })).to.deep.equal([1, 1, 0, 0]);
  });

  it('goes in slices, and comes to the same', () => {
    const data = normalize({
      events: Array.from({ length: 5000 }, (_, i) => ({ id: String(i), date: '2023', title: String(i) })),
    });
    const steps = applyFilterInSteps(data, { ...NO_FILTER, query: '99' });
    let stops = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) stops += 1;
    expect(stops).to.equal(2);
    expect(step.value.passing).to.deep.equal(applyFilter(data, { ...NO_FILTER, query: '99' }).passing);
    expect(step.value.passing).to.have.length(95);
  });

  it('begins where it is told, and says on the way what it has found', () => {
    const data = normalize({
      events: Array.from({ length: 6000 }, (_, i) => ({
        id: String(i),
        date: '2023',
        title: i % 1000 === 0 ? 'a' : 'b',
      })),
    });
    const steps = applyFilterInSteps(data, { ...NO_FILTER, query: 'a' }, { from: 3500 });
    const found: number[][] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) found.push([...step.value().passing]);
    expect(found).to.deep.equal([
      [4000, 5000],
      [0, 1000, 4000, 5000],
    ]);
    expect([...step.value.passing]).to.deep.equal([0, 1000, 2000, 3000, 4000, 5000]);
  });

  it('looks at some events only where it is told to', () => {
    const few = applyFilterInSteps(DATA, { ...NO_FILTER, query: 'kuleba' }, { only: Uint32Array.of(0, 2, 3) }).next();
    expect(few.done === true && [...few.value.passing]).to.deep.equal([2]);
  });
});

describe('isFiltering', () => {
  it('is true as soon as anything could be left out', () => {
    expect(isFiltering(NO_FILTER)).to.be.false;
    expect(isFiltering({ ...NO_FILTER, query: ' ' })).to.be.false;
    expect(isFiltering({ ...NO_FILTER, query: 'a' })).to.be.true;
    expect(isFiltering({ ...NO_FILTER, hiddenGroups: ['a'] })).to.be.true;
    expect(isFiltering({ ...NO_FILTER, tags: ['a'] })).to.be.true;
    expect(isFiltering({ ...NO_FILTER, places: ['a'] })).to.be.true;
    expect(isFiltering({ ...NO_FILTER, period: '2023/..' })).to.be.true;
  });
});
