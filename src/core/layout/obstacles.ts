import type { Rect } from './rect.js';
import { overlap } from './rect.js';

const BUCKET_PX = 64;

/** Boxes that may be asked for by where they stand, so that a label looks at its neighbours only. */
export class Obstacles {
  readonly #buckets = new Map<number, Rect[]>();

  constructor(rects: readonly Rect[] = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect): void {
    for (let bucket = bucketOf(rect.x0); bucket <= bucketOf(rect.x1); bucket += 1) {
      const list = this.#buckets.get(bucket);
      if (list) list.push(rect);
      else this.#buckets.set(bucket, [rect]);
    }
  }

  /** Whether any box overlaps this one. */
  hits(rect: Rect): boolean {
    for (let bucket = bucketOf(rect.x0); bucket <= bucketOf(rect.x1); bucket += 1) {
      if (this.#buckets.get(bucket)?.some((other) => overlap(rect, other)) === true) return true;
    }
    return false;
  }

  /** Upper edges of the boxes over the stretch from `x0` to `x1`, each once, the lowest on the screen first. */
  tops(x0: number, x1: number): readonly number[] {
    const tops = new Set<number>();
    for (let bucket = bucketOf(x0); bucket <= bucketOf(x1); bucket += 1) {
      for (const rect of this.#buckets.get(bucket) ?? []) if (rect.x0 < x1 && x0 < rect.x1) tops.add(rect.y0);
    }
    return [...tops].sort((a, b) => b - a);
  }
}

/** Boxes may reach far outside of the drawing; what is there is of no interest. */
function bucketOf(px: number): number {
  return Math.floor(Math.min(Math.max(px, -1024), 8192) / BUCKET_PX);
}
