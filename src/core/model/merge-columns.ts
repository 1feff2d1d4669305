import type { Columns } from './columns.js';

export interface Merged {
  readonly columns: Columns;
  /** Where those of the second set stand now, ascending. */
  readonly added: Uint32Array;
}

/**
 * Puts sorted columns into sorted columns: what lies between two of the second set is copied as a block. Of equals, those
 * of the first set stand first.
 */
export function mergeColumns(a: Columns, b: Columns): Merged {
  const count = a.count + b.count;
  const added = new Uint32Array(b.count);
  const columns = {
    count,
    startMs: new Float64Array(count),
    endMs: new Float64Array(count),
    group: new Uint8Array(count),
    importance: new Uint8Array(count),
    row: new Uint32Array(count),
  };
  let from = 0;
  for (let j = 0; j <= b.count; j += 1) {
    const to = j === b.count ? a.count : firstAfter(a, b.startMs[j], b.endMs[j], from);
    copy(a, columns, from, to, from + j);
    if (j < b.count) {
      copy(b, columns, j, j + 1, to + j);
      added[j] = to + j;
    }
    from = to;
  }
  return { columns, added };
}

function copy(source: Columns, target: Columns, from: number, to: number, at: number): void {
  target.startMs.set(source.startMs.subarray(from, to), at);
  target.endMs.set(source.endMs.subarray(from, to), at);
  target.group.set(source.group.subarray(from, to), at);
  target.importance.set(source.importance.subarray(from, to), at);
  target.row.set(source.row.subarray(from, to), at);
}

/** First index, from `from` on, of an event that comes after one with that start and end. */
function firstAfter({ count, startMs, endMs }: Columns, start: number, end: number, from: number): number {
  let [lo, hi] = [from, count];
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (startMs[mid] < start || (startMs[mid] === start && endMs[mid] >= end)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
