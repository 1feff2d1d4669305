import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalize } from '../model/normalize.js';
import { finish } from '../model/steps.js';
import { facetsInSteps } from './facets.js';
import type { Filter } from './filter.js';
import { NO_FILTER, applyFilter } from './filter.js';

const DATA = normalize({
  groups: [{ id: 'appeal' }, { id: 'strike' }],
  tags: [{ id: 'kuleba', label: 'Dmytro Kuleba' }],
  events: [
    { id: 'a', date: '2023-01-14', title: 'Tanks', group: 'appeal', tags: ['kuleba'], places: ['Ukraine'] },
    { id: 'b', date: '2023-01-19', title: 'Leopards', group: 'appeal', tags: ['kuleba', 'mfa'], places: ['New York', 'Ukraine'] },
    { id: 'c', date: '2024-09-02', title: 'Missiles', group: 'strike', tags: ['mfa', 'mfa'], places: 'Asia' },
    { id: 'd', date: '2024-09-03', title: 'Nothing said' },
  ],
}); // prettier-ignore

const facets = (filter: Partial<Filter>): Record<'tags' | 'places', [string, number][]> => {
  const { tags, places } = finish(facetsInSteps(DATA, { ...NO_FILTER, ...filter }));
  return {
    tags: tags.map(({ label, count }) => [label, count]),
    places: places.map(({ label, count }) => [label, count]),
  };
};

describe('the facets', () => {
  it('are the tags by their labels and the places, most frequent first, each event counted once', () => {
    expect(facets({})).to.deep.equal({
      tags: [['Dmytro Kuleba', 2], ['mfa', 2]],
      places: [['Ukraine', 2], ['New York', 1], ['Asia', 1]],
    }); // prettier-ignore
  });

  it('count what passes the rest of the filter, and never lose their order', () => {
    expect(facets({ places: ['New York', 'Asia'] })).to.deep.equal({
      tags: [['Dmytro Kuleba', 1], ['mfa', 2]],
      places: [['Ukraine', 2], ['New York', 1], ['Asia', 1]],
    }); // prettier-ignore
    expect(facets({ hiddenGroups: ['appeal'] }).tags).to.deep.equal([['Dmytro Kuleba', 0], ['mfa', 1]]); // prettier-ignore
    expect(facets({ query: 'leopards', period: '2023/..' }).places).to.deep.equal([['Ukraine', 1], ['New York', 1], ['Asia', 0]]); // prettier-ignore
  });

  it('say exactly what a choice that stands alone in its facet leaves', () => {
    const word = fc.constantFrom('one', 'two', 'three', 'four');
    const words = fc.uniqueArray(word, { maxLength: 3 });
    const event = fc.record({ date: fc.constantFrom('2001', '2002', '2003/..'), title: word, group: word, tags: words, places: words }); // prettier-ignore
    const filter = fc.record({
      query: fc.constantFrom('', 'o', 'two'),
      hiddenGroups: words,
      tags: words,
      places: words,
      period: fc.constantFrom('', '2002/..', '../2001'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), filter, (events, wish) => {
        const data = normalize({ events });
        for (const facet of ['tags', 'places'] as const) {
          for (const { id, count } of finish(facetsInSteps(data, wish))[facet]) {
            expect(count).to.equal(applyFilter(data, { ...wish, [facet]: [id] }).passing.length);
          }
        }
      }),
    );
  });
});
