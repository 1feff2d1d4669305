import type { Columns } from '../model/columns.js';

const FAN = 16;

/** Finds the most important event of a run without looking at all of it; of equals, the earliest. */
export interface MostImportant {
  /** Event index of the most important one among the ranks `[from, to)`, or -1 for an empty run. */
  (from: number, to: number): number;
  /** The ranks that win, level by level; for the next tree. */
  readonly levels: readonly Uint32Array[];
}

/**
 * A tree with sixteen children to a node, as one flat array a level: each entry is the rank that wins below it.
 * Built once in n steps; a question costs at most 32 looks a level.
 * @param before a tree of events of which those under the rank `same` are the same
 */
export function buildMostImportant(
  columns: Columns,
  passing: Uint32Array,
  before: readonly Uint32Array[] = [],
  same = 0,
): MostImportant {
  const { importance } = columns;
  const better = (a: number, b: number): number => {
    const gain = importance[passing[b]] - importance[passing[a]];
    return gain > 0 || (gain === 0 && b < a) ? b : a;
  };
  const levels: Uint32Array[] = [];
  for (let size = passing.length; size > FAN;) {
    const below = levels.at(-1);
    const above = new Uint32Array(Math.ceil(size / FAN));
    same = levels.length < before.length ? Math.floor(same / FAN) : 0;
    if (same > 0) above.set(before[levels.length].subarray(0, same));
    for (let i = same; i < above.length; i += 1) {
      let best = below ? below[i * FAN] : i * FAN;
      for (let j = i * FAN + 1; j < Math.min(size, (i + 1) * FAN); j += 1) best = better(best, below ? below[j] : j);
      above[i] = best;
    }
    levels.push(above);
    size = above.length;
  }
  const ask = (from: number, to: number): number => {
    if (from >= to) return -1;
    let best = from;
    let [lo, hi] = [from, to];
    for (let depth = -1; lo < hi; depth += 1) {
      const at = (i: number): number => (depth < 0 ? i : levels[depth][i]);
      const top = depth + 1 >= levels.length;
      while (lo < hi && (top || lo % FAN !== 0)) best = better(best, at(lo++));
      while (lo < hi && hi % FAN !== 0) best = better(best, at(--hi));
      lo /= FAN;
      hi /= FAN;
    }
    return passing[best];
  };
  return Object.assign(ask, { levels });
}
