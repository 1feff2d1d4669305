import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import { givenOrder } from './given-order.js';
import { buildTimeIndex } from './time-index.js';

describe('the order in which the data give the events', () => {
  it('is kept beside that of time, and has only the events that pass', () => {
    const data = normalize({
      events: ['2003', '2001', '2004', '2002'].map((date) => ({ id: date, date, title: date })),
    });
    const told = (...passing: number[]): readonly string[] => {
      const index = buildTimeIndex(data.columns, Uint32Array.from(passing), data.groups.length);
      return Array.from(givenOrder(index), (at) => data.idAt(at));
    };
    expect(told(0, 1, 2, 3)).to.deep.equal(['2003', '2001', '2004', '2002']);
    expect(told(0, 3)).to.deep.equal(['2001', '2004']);
    expect(told()).to.deep.equal([]);
  });
});
