import { expect } from '@open-wc/testing';
import { CELL_PX, cellMs, levelFor, nominalMsPerPx } from './level.js';

describe('a level', () => {
  it('has cells from 40 to 80 px wide at every scale it is used at', () => {
    for (let msPerPx = 1e-3; msPerPx < 1e18; msPerPx *= 1.13) {
      const widthPx = cellMs(levelFor(msPerPx)) / msPerPx;
      expect(widthPx, `${msPerPx} ms a px`).to.be.within(CELL_PX, 2 * CELL_PX);
    }
  });

  it('holds for a doubling of the scale', () => {
    const level = levelFor(nominalMsPerPx(20));
    expect(level).to.equal(20);
    expect(levelFor(nominalMsPerPx(20) * 0.501)).to.equal(20);
    expect(levelFor(nominalMsPerPx(20) * 1.001)).to.equal(21);
    expect(levelFor(nominalMsPerPx(20) / 2)).to.equal(19);
  });

  it('is decided at the coarsest scale that it is used at', () => {
    expect(nominalMsPerPx(10)).to.equal(1024 / 40);
  });
});
