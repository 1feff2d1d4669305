import { expect } from '@open-wc/testing';
import { clampDomain, limitsFor } from './limits.js';

describe('limitsFor', () => {
  it('leaves three hundredths of room on each side', () => {
    const { extent, full, minSpanMs } = limitsFor(1000, 2000, 10);
    expect(extent).to.deep.equal([1000, 2000]);
    expect(full).to.deep.equal([970, 2030]);
    expect(minSpanMs).to.equal(10);
  });

  it('shows one event that is a point in time in a view as wide as its unit', () => {
    const { full, minSpanMs } = limitsFor(1000, 1000, 100);
    expect(full).to.deep.equal([947, 1053]);
    expect(minSpanMs).to.equal(100);
  });

  it('never asks for a view that is wider than all of it', () => {
    const { full, minSpanMs } = limitsFor(0, 10, 10);
    expect(minSpanMs).to.be.at.most(full[1] - full[0]);
  });
});

describe('clampDomain', () => {
  const limits = { extent: [0, 1000], full: [-100, 1100], minSpanMs: 10 } as const;

  it('leaves a domain within the limits as it is', () => {
    expect(clampDomain([200, 300], limits)).to.deep.equal([200, 300]);
    expect(clampDomain([-100, 0], limits)).to.deep.equal([-100, 0]);
  });

  it('moves one that reaches out back in, as wide as it was', () => {
    expect(clampDomain([-150, 50], limits)).to.deep.equal([-100, 100]);
    expect(clampDomain([1050, 1250], limits)).to.deep.equal([900, 1100]);
    expect(clampDomain([5000, 5001], limits)).to.deep.equal([1090, 1100]);
  });

  it('widens one that is too narrow about its middle', () => {
    expect(clampDomain([500, 501], limits)).to.deep.equal([495.5, 505.5]);
  });

  it('is all of it for one that is too wide', () => {
    expect(clampDomain([-5000, 5000], limits)).to.equal(limits.full);
    expect(clampDomain([0, 1e300], limits)).to.equal(limits.full);
  });

  it('is all of it for one that makes no sense', () => {
    const nonsense = [[5, 5], [9, 1], [NaN, 5], [0, Infinity], [-Infinity, 0], [NaN, NaN]] as const; // prettier-ignore
    for (const wish of nonsense) expect(clampDomain(wish, limits)).to.equal(limits.full);
  });
});
