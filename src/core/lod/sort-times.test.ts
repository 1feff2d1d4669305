import { expect } from '@open-wc/testing';
import { finish } from '../model/steps.js';
import { sortInSteps } from './sort-times.js';

/** The same numbers each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

describe('sortInSteps', () => {
  it('sorts more than one run, with endless times at the end', () => {
    const random = seeded(9);
    const times = Float64Array.from({ length: 150_000 }, () => (random() < 0.01 ? Infinity : random() * 1e12));
    const expected = times.slice().sort();
    expect(finish(sortInSteps(times))).to.deep.equal(expected);
  });

  it('sorts nothing', () => {
    expect(finish(sortInSteps(new Float64Array(0)))).to.have.lengthOf(0);
  });
});
