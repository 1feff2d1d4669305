import { expect } from '@open-wc/testing';
import { normalize } from './normalize.js';

const signsOf = (...events: object[]): string[] => [
  ...normalize({ events: events.map((event, i) => ({ id: String(i), title: 'T', ...event })) }).signs,
];

describe('the signs that occur in the data', () => {
  it('are those of the dates', () => {
    expect(signsOf({ date: '2023-01-14' }, { date: '1968' })).to.deep.equal([]);
    expect(signsOf({ date: '1984~' })).to.deep.equal(['approximate']);
    expect(signsOf({ date: '1984?' })).to.deep.equal(['uncertain']);
    expect(signsOf({ date: '1984%' })).to.deep.equal(['approximate', 'uncertain']);
    expect(signsOf({ date: '198X' })).to.deep.equal(['within']);
    expect(signsOf({ date: '[1667,1668]' })).to.deep.equal(['within']);
    expect(signsOf({ date: '2022-02-24/..' }, { date: '../1999' })).to.deep.equal(['open']);
    expect(signsOf({ date: '2022/' }, { date: '/1999' })).to.deep.equal(['unknown']);
  });

  it('are those of how the dates are known', () => {
    const date = '2023-01-14';
    expect(signsOf({ date, dateBasis: { kind: 'inferred' } })).to.deep.equal(['inferred']);
    expect(signsOf({ date, dateBasis: { kind: 'publication' } })).to.deep.equal(['publication']);
    expect(signsOf({ date, dateBasis: { kind: 'stated' } }, { date, dateBasis: 'odd' })).to.deep.equal([]);
  });

  it('are those of what was taken back', () => {
    expect(signsOf({ date: '2023', status: 'retracted' }, { date: '2023', status: 'disputed' })).to.deep.equal([
      'retracted',
    ]);
  });

  it('are not those of events that are left out', () => {
    expect(signsOf({ date: 'never~', dateBasis: { kind: 'inferred' } })).to.deep.equal([]);
  });
});
