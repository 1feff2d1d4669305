import type { Mark, Scene } from './scene.js';

/** The mark nearest to a point, if one is within `reachPx` of it; what a finger meant. */
export function hitTest(scene: Scene, xPx: number, yPx: number, reachPx: number): Mark | null {
  let nearest: Mark | null = null;
  let least = reachPx;
  for (const mark of scene.marks) {
    const half = mark.kind === 'cluster' ? mark.widthPx / 2 : 6;
    const strip = mark.kind === 'event' && mark.strip ? mark.strip : [mark.x, mark.x];
    const dx = Math.max(0, Math.min(mark.x - half, strip[0]) - xPx, xPx - Math.max(mark.x + half, strip[1]));
    const distance = Math.hypot(dx, Math.max(0, Math.abs(yPx - mark.y) - 6));
    if (distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}

/** The mark that the arrow keys come to next: later or earlier in time. */
export function neighbour(scene: Scene, key: string | null, by: 1 | -1): Mark | null {
  const place = scene.marks.findIndex((mark) => mark.key === key);
  if (place < 0) return scene.marks.at(by > 0 ? 0 : -1) ?? null;
  return scene.marks.at(place + by) && place + by >= 0 ? scene.marks[place + by] : null;
}
