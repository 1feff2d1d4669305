import type { Domain } from '../view/view-state.js';

/** Where a time stands on the screen, and which time stands where. Left to right; a mirrored scene is turned at the end. */
export interface Scale {
  /** What is laid out of time, from `fromPx` to `toPx`. */
  readonly domain: Domain;
  /** 0, or less where it is laid out beyond the left edge. */
  readonly fromPx: number;
  /** The width, or more. */
  readonly toPx: number;
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
  return {
    ...{ domain, fromPx: 0, toPx: widthPx, msPerPx },
    x: (ms) => (ms - from) / msPerPx,
    invert: (px) => from + px * msPerPx,
  };
}

/** The same, laid out so far beyond both edges. */
export function widened(scale: Scale, beyondPx: number): Scale {
  const [fromPx, toPx] = [scale.fromPx - beyondPx, scale.toPx + beyondPx];
  return { ...scale, fromPx, toPx, domain: [scale.invert(fromPx), scale.invert(toPx)] };
}
