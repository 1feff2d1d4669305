import type { TimeIndex } from '../lod/time-index.js';
import type { ChunkMarks } from './mark-lanes.js';
import { layoutChunk } from './mark-lanes.js';

/** A few screenfuls at a few levels. */
const KEEP = 64;

/** Of each chunk that was in view, the lane of each event, by its row in the data. */
export type KeptLanes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The lanes of the marks, chunk by chunk, each worked out when it first comes into view. */
export interface MarkLayout {
  readonly laneCount: number;
  chunk(level: number, chunk: number): ChunkMarks;
  /** The lanes so far, for a layout of more events. */
  lanes(): KeptLanes;
}

/** @param kept lanes that events keep where they can, of a layout before this one */
export function createMarkLayout(index: TimeIndex, laneCount: number, kept: KeptLanes = new Map()): MarkLayout {
  const known = new Map<string, ChunkMarks>();
  const { row } = index.columns;
  const keyOf = (level: number, chunk: number): string => `${level} ${chunk}`;
  return {
    laneCount,
    chunk(level, chunk) {
      const key = keyOf(level, chunk);
      let marks = known.get(key);
      if (marks === undefined) {
        if (known.size >= KEEP) known.clear();
        marks = layoutChunk(index, level, chunk, laneCount, (beside) => kept.get(keyOf(level, beside)));
        known.set(key, marks);
      }
      return marks;
    },
    lanes: () =>
      new Map([
        ...kept,
        ...Array.from(
          known,
          ([key, { marks }]) => [key, new Map(marks.map((mark) => [row[mark.index], mark.lane]))] as const,
        ),
      ]),
  };
}
