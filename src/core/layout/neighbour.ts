import type { Mark, Scene } from './scene.js';

/** The mark that the arrow keys come to next: later or earlier in time. */
export function neighbour(scene: Scene, key: string | null, by: 1 | -1): Mark | null {
  const place = scene.marks.findIndex((mark) => mark.key === key);
  if (place < 0) return scene.marks.at(by > 0 ? 0 : -1) ?? null;
  return scene.marks.at(place + by) && place + by >= 0 ? scene.marks[place + by] : null;
}

/** The mark nearest to the focused one in the lanes below it (1) or above it (-1); null where there is none. */
export function neighbourLane(scene: Scene, key: string | null, by: 1 | -1): Mark | null {
  const own = scene.marks.find((mark) => mark.key === key);
  if (!own) return neighbour(scene, key, by);
  let nearest: Mark | null = null;
  let least = Infinity;
  for (const mark of scene.marks) {
    const down = (mark.y - own.y) * by;
    const distance = Math.abs(mark.x - own.x) + down;
    if (down > 0 && distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}
