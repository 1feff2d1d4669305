import { expect } from '@open-wc/testing';
import { accountsDiffer, isAccount } from './accounts.js';
import type { Excerpt } from './timeline-event.js';

const account = (given: Partial<Excerpt>): Excerpt => ({
  ...{ source: '', quote: '', prefix: '', suffix: '', date: '', says: '' },
  ...given,
});

describe('accounts of one event', () => {
  it('are the excerpts that say when it was, or what', () => {
    expect(isAccount(account({ date: '1973' }))).to.equal(true);
    expect(isAccount(account({ says: '37 km' }))).to.equal(true);
    expect(isAccount(account({ quote: 'It drove far.' }))).to.equal(false);
  });

  it('differ by dates that have no time in common', () => {
    expect(accountsDiffer([account({ date: '1973-01-15' }), account({ date: '1973-01-16' })])).to.equal(true);
    expect(accountsDiffer([account({ date: '1973-01' }), account({ date: '1973-01-15' })])).to.equal(false);
    expect(accountsDiffer([account({ date: '1973-01-15' }), account({ date: 'some day' })])).to.equal(false);
  });

  it('differ by what they say', () => {
    expect(accountsDiffer([account({ says: '37 km' }), account({ says: '39 km' })])).to.equal(true);
    expect(accountsDiffer([account({ says: 'Two days' }), account({ says: 'two days' })])).to.equal(false);
    expect(accountsDiffer([account({ says: '37 km' }), account({ date: '1973' })])).to.equal(false);
  });

  it('differ where only the last of several does', () => {
    const [same, other] = [account({ says: '37 km' }), account({ says: '39 km' })];
    expect(accountsDiffer([same, same, other])).to.equal(true);
    expect(accountsDiffer([same])).to.equal(false);
    expect(accountsDiffer([])).to.equal(false);
  });
});
