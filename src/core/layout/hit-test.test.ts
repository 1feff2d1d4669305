import { expect } from '@open-wc/testing';
import { hitTest, neighbour } from './hit-test.js';
import type { ClusterMark, EventMark, Mark, Scene } from './scene.js';

const event = (key: string, x: number, y: number, strip: EventMark['strip'] = null): Mark =>
  ({ kind: 'event', key, x, y, strip }) as Mark;
const cluster = (key: string, x: number, y: number, widthPx: number): Mark =>
  ({ kind: 'cluster', key, x, y, widthPx }) as ClusterMark;
const sceneOf = (...marks: Mark[]): Scene => ({ marks }) as unknown as Scene;

const SCENE = sceneOf(
  event('open', 14, 50, [-Infinity, 20]),
  event('point', 100, 100),
  event('above', 100, 84),
  event('range', 200, 100, [200, 300]),
  cluster('crowd', 400, 100, 40),
);
const hit = (x: number, y: number, reachPx = 12): string | undefined => hitTest(SCENE, x, y, reachPx)?.key;

describe('hitTest', () => {
  it('finds the mark under the point', () => {
    expect([hit(100, 100), hit(100, 84), hit(250, 100), hit(415, 95)]).to.deep.equal([
      'point',
      'above',
      'range',
      'crowd',
    ]);
  });

  it('finds the nearest within reach', () => {
    expect(hit(112, 100)).to.equal('point');
    expect(hit(100, 111)).to.equal('point');
    expect(hit(100, 91)).to.equal('above');
    expect(hit(310, 100)).to.equal('range');
    expect(hit(428, 100)).to.equal('crowd');
  });

  it('finds nothing out of reach', () => {
    expect(hit(150, 100)).to.equal(undefined);
    expect(hit(100, 130)).to.equal(undefined);
    expect(hit(112, 100, 4)).to.equal(undefined);
    expect(hitTest(sceneOf(), 1, 1, 1e9)).to.equal(null);
  });

  it('finds a strip that goes on for ever', () => {
    expect(hit(-500, 50)).to.equal('open');
    expect(hit(5, 50)).to.equal('open');
  });
});

describe('neighbour', () => {
  const next = (key: string | null, by: 1 | -1): string | undefined => neighbour(SCENE, key, by)?.key;

  it('is the mark before or after', () => {
    expect(next('point', 1)).to.equal('above');
    expect(next('point', -1)).to.equal('open');
  });

  it('is the first or the last one from nowhere', () => {
    expect(next(null, 1)).to.equal('open');
    expect(next('gone', -1)).to.equal('crowd');
  });

  it('is none beyond the ends', () => {
    expect(neighbour(SCENE, 'crowd', 1)).to.equal(null);
    expect(neighbour(SCENE, 'open', -1)).to.equal(null);
    expect(neighbour(sceneOf(), null, 1)).to.equal(null);
    expect(neighbour(sceneOf(), null, -1)).to.equal(null);
  });
});
