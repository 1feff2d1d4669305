import { expect } from '@open-wc/testing';
import { between } from './animation.js';

const near = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual[0]).to.be.closeTo(expected[0], 1e-6);
  expect(actual[1]).to.be.closeTo(expected[1], 1e-6);
};

describe('between', () => {
  it('begins at the one domain and ends at the other', () => {
    for (const [from, to] of [
      [
        [0, 100],
        [40, 50],
      ],
      [
        [40, 50],
        [0, 100],
      ],
      [
        [0, 100],
        [500, 600],
      ],
      [
        [0, 10],
        [900, 1000],
      ],
    ] as const) {
      near(between(from, to, 0), from);
      near(between(from, to, 1), to);
    }
  });

  it('slides evenly where the width stays', () => {
    near(between([0, 100], [50, 150], 0.5), [25, 125]);
    near(between([0, 100], [50, 150], 0.25), [12.5, 112.5]);
  });

  it('zooms by equal ratios', () => {
    const widths = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const [start, end] = between([0, 1600], [0, 100], share);
      return end - start;
    });
    widths.forEach((width, i) => {
      expect(width).to.be.closeTo([1600, 800, 400, 200, 100][i], 1e-6);
    });
  });

  it('keeps the time in its place that stands at the same place in both', () => {
    // 250 stands a quarter of the way in both.
    for (const share of [0.1, 0.3, 0.5, 0.9]) {
      const [start, end] = between([0, 1000], [225, 325], share);
      expect((250 - start) / (end - start)).to.be.closeTo(0.25, 1e-9);
    }
  });

  it('keeps its start before its end on the way between any two', () => {
    for (const share of [0, 0.2, 0.5, 0.8, 1]) {
      const [start, end] = between([-4e20, 4e20], [1.7e12, 1.7e12 + 1000], share);
      expect(end).to.be.above(start);
    }
  });

  it('does not jump where the widths differ by next to nothing', () => {
    const [start] = between([0, 1e12], [1e11, 1.1e12 + 1e-2], 0.5);
    expect(start).to.be.closeTo(5e10, 1e7);
  });
});
