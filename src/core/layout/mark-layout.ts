import type { TimeIndex } from '../lod/time-index.js';
import type { ChunkMarks } from './mark-lanes.js';
import { layoutChunk } from './mark-lanes.js';

/** A few screenfuls at a few levels. */
const KEEP = 64;

/** The lanes of the marks, chunk by chunk, each worked out when it first comes into view. */
export interface MarkLayout {
  readonly laneCount: number;
  chunk(level: number, chunk: number): ChunkMarks;
}

export function createMarkLayout(index: TimeIndex, laneCount: number): MarkLayout {
  const known = new Map<string, ChunkMarks>();
  return {
    laneCount,
    chunk(level, chunk) {
      const key = `${String(level)} ${String(chunk)}`;
      let marks = known.get(key);
      if (marks === undefined) {
        if (known.size >= KEEP) known.clear();
        marks = layoutChunk(index, level, chunk, laneCount);
        known.set(key, marks);
      }
      return marks;
    },
  };
}
