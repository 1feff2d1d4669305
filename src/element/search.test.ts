import { expect } from '@open-wc/testing';
import { normalize } from '../core/model/normalize.js';
import { finish } from '../core/model/steps.js';
import { NO_FILTER } from '../core/search/filter.js';
import { prepare } from './prepare.js';
import { search } from './search.js';

const events = Array.from({ length: 20_000 }, (_, i) => ({
  id: String(i),
  date: String(1000 + Math.floor(i / 20)),
  title: i % 1000 === 0 ? 'Rain' : 'Sun',
}));
const data = normalize({ events });
const { index } = finish(prepare(data, false));

describe('a search that takes its time', () => {
  const { now } = performance;
  let clock = 0;
  // Every look at the clock is 60 ms after the last.
  beforeEach(() => (performance.now = () => (clock += 60)));
  afterEach(() => (performance.now = now));

  it('shows what it has found so far, more and more of it, what is in view first', () => {
    const parts: (readonly number[])[] = [];
    const firstMs = Date.UTC(1500);
    const whole = finish(
      search(data, { ...NO_FILTER, query: 'rain' }, index, {
        firstMs,
        tell: (part) => parts.push(Array.from({ length: part.index.count }, (_, rank) => part.index.eventAt(rank))),
      }),
    );
    expect(parts.length).to.be.greaterThan(1);
    expect(Math.min(...parts[0])).to.equal(10_000);
    for (const [i, part] of parts.entries()) if (i > 0) expect(part).to.include.members([...parts[i - 1]]);
    expect(parts.at(-1)?.length).to.be.lessThan(20);
    expect(whole.index.count).to.equal(20);
    expect([...whole.groupCounts]).to.deep.equal([20]);
  });

  it('has all of it at once where nothing is asked', () => {
    expect(finish(search(data, NO_FILTER, index)).index).to.equal(index);
  });
});
