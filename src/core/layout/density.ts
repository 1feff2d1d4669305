import type { TimeIndex } from '../lod/time-index.js';
import type { Domain } from '../view/view-state.js';

/** Width of one column of the strip, and the room between two. */
export const COLUMN_PX = 4;
const GAP_PX = 1;

/** One column of the overview: how many events of each group start there, from the bottom up, as shares of the height. */
export interface DensityColumn {
  readonly x: number;
  readonly parts: readonly { readonly group: number; readonly from: number; readonly to: number }[];
}

/** All of the time at a glance, and the part of it that is in view. */
export interface Density {
  readonly columns: readonly DensityColumn[];
}

/**
 * Counts the events along all of the time. The tallest column fills the height; lower ones are drawn by the square root,
 * so that a lone event is still to be seen beside a thousand.
 */
export function buildDensity(index: TimeIndex, full: Domain, widthPx: number): Density {
  const count = Math.max(1, Math.floor(widthPx / (COLUMN_PX + GAP_PX)));
  const step = (full[1] - full[0]) / count;
  const columns: { x: number; counts: Uint32Array; total: number }[] = [];
  let fromRank = index.rankAt(full[0]);
  for (let i = 0; i < count; i += 1) {
    const toRank = index.rankAt(full[0] + (i + 1) * step);
    if (toRank > fromRank) {
      columns.push({ x: (i * widthPx) / count, counts: index.groupCounts(fromRank, toRank), total: toRank - fromRank });
    }
    fromRank = toRank;
  }
  const most = Math.max(1, ...columns.map(({ total }) => total));
  return {
    columns: columns.map(({ x, counts, total }) => ({ x, parts: stack(counts, total, Math.sqrt(total / most)) })),
  };
}

function stack(counts: Uint32Array, total: number, height: number): DensityColumn['parts'] {
  let from = 0;
  return [...counts].flatMap((n, group) => {
    if (n === 0) return [];
    const part = { group, from, to: from + (n / total) * height };
    from = part.to;
    return [part];
  });
}
