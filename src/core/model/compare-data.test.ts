import { expect } from '@open-wc/testing';
import type { DataChange } from './compare-data.js';
import { compareDataInSteps } from './compare-data.js';
import { normalize } from './normalize.js';
import { finish } from './steps.js';

const A = { id: 'a', date: '2001', title: 'A' };
const B = { id: 'b', date: '2002', title: 'B' };
const C = { id: 'c', date: '2000', title: 'C' };
const compare = (before: object, after: object): DataChange =>
  finish(compareDataInSteps(normalize(before), normalize(after)));

describe('newer data', () => {
  it('are the same in whatever order', () => {
    expect(compare({ events: [A, B] }, { events: [B, A] })).to.deep.equal({ added: [], changed: false });
  });

  it('have more events', () => {
    expect(compare({ events: [A] }, { events: [C, A, B] })).to.deep.equal({ added: [C, B], changed: false });
  });

  it('have an event that was corrected, or lost one', () => {
    expect(compare({ events: [A, B] }, { events: [{ ...A, title: 'AA' }, B] }).changed).to.equal(true);
    expect(compare({ events: [A, B] }, { events: [A] })).to.deep.equal({ added: [], changed: true });
    expect(compare({ events: [A, B] }, { events: [A, C] })).to.deep.equal({ added: [C], changed: true });
  });

  it('say something else about all of them', () => {
    expect(compare({ events: [A], title: 'T' }, { events: [A], title: 'U' }).changed).to.equal(true);
    expect(compare({ events: [A] }, { events: [A], eras: [{ date: '2001', label: 'E' }] }).changed).to.equal(true);
  });
});
