import type { Domain } from '../view/view-state.js';

/** Where a time stands on the screen, and which time stands where. Left to right; a mirrored scene is turned at the end. */
export interface Scale {
  readonly domain: Domain;
  readonly widthPx: number;
  readonly msPerPx: number;
  /** Distance from the left edge, in px. */
  x(ms: number): number;
  /** Epoch milliseconds at that distance. */
  invert(px: number): number;
}

/** A straight line. (Four lines; d3-scale would bring 15 kB for the same.) */
export function createScale(domain: Domain, widthPx: number): Scale {
  const [from, to] = domain;
  const msPerPx = (to - from) / widthPx;
  return { domain, widthPx, msPerPx, x: (ms) => (ms - from) / msPerPx, invert: (px) => from + px * msPerPx };
}
