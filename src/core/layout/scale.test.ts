import { expect } from '@open-wc/testing';
import { createScale } from './scale.js';

describe('createScale', () => {
  it('puts the start at the left edge and the end at the right one', () => {
    const { x, msPerPx } = createScale([1000, 3000], 500);
    expect([x(1000), x(3000), x(2000)]).to.deep.equal([0, 500, 250]);
    expect(msPerPx).to.equal(4);
  });

  it('goes back from the place to the time', () => {
    const { x, invert } = createScale([1000, 3000], 500);
    for (const px of [-50, 0, 17, 500, 800]) expect(x(invert(px))).to.be.closeTo(px, 1e-9);
  });

  it('keeps to a px over all of time and within a second', () => {
    expect(createScale([-4.35e20, 1e13], 1000).x(1e13)).to.equal(1000);
    expect(createScale([1.7e12, 1.7e12 + 10], 1000).x(1.7e12 + 5)).to.equal(500);
  });
});
