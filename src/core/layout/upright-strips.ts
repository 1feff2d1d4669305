import type { Segment } from './upright-scene.js';

/** Strips side by side; of more than these the words of the date say how long they last. */
const LANES = 2;

export interface StripSource {
  readonly startMs: number;
  /** Exclusive. */
  readonly endMs: number;
  /** How its strip looks; null for what has none. */
  readonly look: Pick<Segment, 'group' | 'soft' | 'within' | 'open'> | null;
}

/** The strips of events that last beyond the start of a later row, row by row: each keeps its lane for as long as it lasts. */
export function stripSegments(rows: readonly StripSource[]): readonly (readonly Segment[])[] {
  const segments = rows.map((): Segment[] => []);
  const freeFrom = new Array<number>(LANES).fill(0);
  rows.forEach(({ startMs, endMs, look }, first) => {
    let last = first;
    while (last + 1 < rows.length && rows[last + 1].startMs < endMs) last += 1;
    const lane = freeFrom.findIndex((free) => free <= first);
    // What only shares its start with others lasts no longer than they do.
    if (look === null || lane < 0 || !(rows[last].startMs > startMs)) return;
    freeFrom[lane] = last + 1;
    for (let row = first; row <= last; row += 1) {
      const goesOn = look.open && last === rows.length - 1;
      const part = row === first ? 'start' : row < last || goesOn ? 'through' : 'end';
      segments[row].push({ ...look, lane, part, open: goesOn && row === last });
    }
  });
  return segments;
}
