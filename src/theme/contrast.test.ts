import { expect } from '@open-wc/testing';
import { PAPER, contrast, mendContrast } from './contrast.js';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#1f6fb2', '#1f6fb2')).to.equal(1);
  });

  it('is as WCAG has it, either way round', () => {
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
    expect(contrast('#ffffff', '#777777')).to.equal(contrast('#777777', '#ffffff'));
    expect(contrast('#ff0000', '#ffffff')).to.be.closeTo(4.0, 0.01);
  });

  it('reads colours of three digits', () => {
    expect(contrast('#f00', '#FFF')).to.equal(contrast('#ff0000', '#ffffff'));
  });
});

describe('mendContrast', () => {
  it('leaves a colour that stands out as it is', () => {
    expect(mendContrast('#b3261e', '#ffffff', 4.5)).to.equal('#b3261e');
  });

  it('makes any colour stand out, on light paper and on dark', () => {
    for (const paper of [PAPER.light, PAPER.dark, '#808080']) {
      for (const color of ['#ffff00', '#fff', '#000000', '#7f7f7f', '#1f6fb2', '#00ff00', '#0000ff']) {
        const ratio = paper === '#808080' ? 3.5 : 6;
        expect(contrast(mendContrast(color, paper, ratio), paper), `${color} on ${paper}`).to.be.at.least(ratio);
      }
    }
  });

  it('changes it no more than it must, and keeps the hue', () => {
    const mended = mendContrast('#ffcc00', '#ffffff', 4.5);
    expect(contrast(mended, '#ffffff')).to.be.below(5);
    const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(mended.slice(i, i + 2), 16));
    expect(r).to.be.above(g);
    expect(g).to.be.above(b);
  });

  it('comes as near as black or white where no colour stands out enough', () => {
    expect(mendContrast('#777777', '#ffffff', 30)).to.equal('#000000');
    expect(mendContrast('#777777', '#000000', 30)).to.equal('#ffffff');
  });
});
