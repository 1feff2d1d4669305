import type { Growing, Read } from './format.js';

/** Reads a text that is all there the way it is read while it arrives. */
export function readWhole(text: string, growing: Growing): Read {
  growing.add(text, true);
  return growing.read();
}
