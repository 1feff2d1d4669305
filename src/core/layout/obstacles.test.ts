import { expect } from '@open-wc/testing';
import { Obstacles } from './obstacles.js';
import type { Rect } from './rect.js';
import { overlap } from './rect.js';

/** Numbers in [0, 1), the same in every run. (Linear congruential generator, Numerical Recipes.) */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

function randomRects(seed: number, count: number): readonly Rect[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const [x, y] = [random() * 1400 - 200, random() * 300];
    const wide = random() < 0.1 ? 900 : 30;
    return { x0: x, x1: x + random() * wide, y0: y, y1: y + 5 + random() * 30 };
  });
}

describe('obstacles', () => {
  const rects = [
    ...randomRects(1, 150),
    { x0: -Infinity, x1: 40, y0: 280, y1: 290 },
    { x0: 900, x1: Infinity, y0: 5, y1: 9 },
  ];
  const obstacles = new Obstacles(rects);

  it('are hit by exactly what overlaps one of them', () => {
    for (const rect of randomRects(2, 400)) {
      expect(obstacles.hits(rect), JSON.stringify(rect)).to.equal(rects.some((other) => overlap(rect, other)));
    }
  });

  it('tell the upper edges over a stretch, the lowest on the screen first', () => {
    for (const { x0, x1 } of randomRects(3, 100)) {
      const expected = rects.filter((rect) => rect.x0 < x1 && x0 < rect.x1).map(({ y0 }) => y0);
      expect(obstacles.tops(x0, x1)).to.deep.equal([...new Set(expected)].sort((a, b) => b - a));
    }
  });

  it('do not hit what only touches them', () => {
    const one = new Obstacles([{ x0: 10, x1: 20, y0: 10, y1: 20 }]);
    expect(one.hits({ x0: 20, x1: 30, y0: 10, y1: 20 })).to.be.false;
    expect(one.hits({ x0: 10, x1: 20, y0: 0, y1: 10 })).to.be.false;
    expect(one.hits({ x0: 19, x1: 30, y0: 19, y1: 20 })).to.be.true;
  });

  it('may be added to', () => {
    const some = new Obstacles();
    const rect = { x0: 100, x1: 300, y0: 10, y1: 20 };
    expect(some.hits(rect)).to.be.false;
    some.add(rect);
    expect(some.hits(rect)).to.be.true;
    expect(some.tops(250, 260)).to.deep.equal([10]);
  });
});
