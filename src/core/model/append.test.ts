import { expect } from '@open-wc/testing';
import { normalize } from './normalize.js';
import { finish } from './steps.js';

describe('adding events', () => {
  it('says what is wrong with them, and takes no id twice', () => {
    const before = normalize({ events: [{ id: 'a', date: '2001', title: 'A' }] });
    const data = finish(
      before.append([
        { id: 'a', date: '2000', title: 'B' },
        { id: 'c', date: '31 June', title: 'C' },
      ]),
    );
    expect(data.problems.map(({ code, at }) => `${code} ${at}`)).to.deep.equal([
      'id-duplicate events[1].id',
      'date-invalid events[2].date',
    ]);
    expect([data.idAt(0), data.idAt(1)]).to.deep.equal(['a-2', 'a']);
    expect(data.eventAt(data.indexOf('a-2')).title).to.equal('B');
    expect([before.columns.count, before.indexOf('a-2')]).to.deep.equal([1, -1]);
  });
});
