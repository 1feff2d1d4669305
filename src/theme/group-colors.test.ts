import { expect } from '@open-wc/testing';
import { PAPER, contrast } from './contrast.js';
import { PALETTE, groupColorRules } from './group-colors.js';

/** The light and the dark colour of each rule. */
const colors = (rules: string): string[][] =>
  [...rules.matchAll(/light-dark\((#[\da-f]{6}),(#[\da-f]{6})\)/gu)].map(([, light, dark]) => [light, dark]);

describe('groupColorRules', () => {
  it('gives each group a class that a page can set the colour of', () => {
    expect(groupColorRules(['#b3261e', ''])).to.match(
      /^\.g0\{--c:var\(--event-timeline-group-1,light-dark\(#b3261e,#[\da-f]{6}\)\)\}\.g1\{--c:var\(--event-timeline-group-2,light-dark\(#[\da-f]{6},#[\da-f]{6}\)\)\}$/u,
    );
    expect(groupColorRules([])).to.equal('');
  });

  it('takes the colour at the group’s place in the palette where it has none of its own', () => {
    const rules = colors(groupColorRules(Array.from({ length: 10 }, () => '')));
    expect(rules.map(([light]) => light)).to.deep.equal([...PALETTE, PALETTE[0], PALETTE[1]]);
  });

  it('makes every colour stand out on both papers', () => {
    for (const [light, dark] of colors(groupColorRules([...PALETTE, '#ff0', '#000', '#ffffff', '#14171c']))) {
      expect(contrast(light, PAPER.light), light).to.be.at.least(4.5);
      expect(contrast(dark, PAPER.dark), dark).to.be.at.least(6);
    }
  });

  it('has eight colours that differ', () => {
    expect(new Set(PALETTE).size).to.equal(8);
  });
});
