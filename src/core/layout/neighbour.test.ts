import { expect } from '@open-wc/testing';
import { neighbour, neighbourLane } from './neighbour.js';
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

describe('neighbourLane', () => {
  const next = (key: string | null, by: 1 | -1): string | undefined => neighbourLane(SCENE, key, by)?.key;

  it('is the nearest mark in the lanes above and below', () => {
    expect(next('point', -1)).to.equal('above');
    expect(next('above', 1)).to.equal('point');
    expect(next('crowd', -1)).to.equal('above');
    expect(next('open', 1)).to.equal('above');
  });

  it('is none where there is no lane further on', () => {
    expect(neighbourLane(SCENE, 'point', 1)).to.equal(null);
    expect(neighbourLane(SCENE, 'open', -1)).to.equal(null);
  });

  it('is the first or the last mark from nowhere', () => {
    expect(next(null, 1)).to.equal('open');
    expect(next('gone', -1)).to.equal('crowd');
  });
});
