import { expect } from '@open-wc/testing';
import { IdTable } from './id-table.js';

describe('the table of ids', () => {
  it('finds the place of each of many ids, and of no other', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `event-${i * 7}`);
    const table = new IdTable((place) => ids[place]);
    for (const [place, id] of ids.entries()) expect(table.add(id, place)).to.equal(true);
    for (const [place, id] of ids.entries()) expect(table.find(id)).to.equal(place);
    expect(table.find('event-1')).to.equal(-1);
    expect(table.find('')).to.equal(-1);
  });

  it('takes no id twice', () => {
    const ids = ['a', 'b', 'a'];
    const table = new IdTable((place) => ids[place]);
    expect([table.add('a', 0), table.add('b', 1), table.add('a', 2)]).to.deep.equal([true, true, false]);
    expect(table.find('a')).to.equal(0);
  });

  it('tells ids apart that share a hash, and those that are names of an object’s own', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'é', 'e\u0301', 'a'.repeat(300)];
    const table = new IdTable((place) => ids[place]);
    ids.forEach((id, place) => table.add(id, place));
    expect(ids.map((id) => table.find(id))).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });
});
