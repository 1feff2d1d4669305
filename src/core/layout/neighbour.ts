import type { Mark, Scene } from './scene.js';

/** The mark that the arrow keys come to next: later or earlier in time. */
export function neighbour(scene: Scene, key: string | null, by: 1 | -1): Mark | null {
  const place = scene.marks.findIndex((mark) => mark.key === key);
  if (place < 0) return scene.marks.at(by > 0 ? 0 : -1) ?? null;
  return scene.marks.at(place + by) && place + by >= 0 ? scene.marks[place + by] : null;
}
