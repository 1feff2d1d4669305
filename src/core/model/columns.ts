import type { Steps } from './steps.js';
import { finish } from './steps.js';

/** What is computed with of every event: typed columns, sorted by start. The place in them is the event's index. */
export interface Columns {
  readonly count: number;
  /** Epoch milliseconds, ascending; -Infinity for an open start. */
  readonly startMs: Float64Array;
  /** Exclusive; Infinity for an open end. */
  readonly endMs: Float64Array;
  /** Place of the event's group in the data's groups. */
  readonly group: Uint8Array;
  readonly importance: Uint8Array;
  /** Place of the event in the data as handed over. */
  readonly row: Uint32Array;
}

/** Columns in the order of the data, turned into columns in the order of time: by start, longer first, then as given. */
export function sortColumns(unsorted: Omit<Columns, 'row'>): Columns {
  return finish(sortColumnsInSteps(unsorted));
}

export function* sortColumnsInSteps(unsorted: Omit<Columns, 'row'>): Steps<Columns> {
  const { count, startMs, endMs, group, importance } = unsorted;
  const compare = (a: number, b: number): number => startMs[a] - startMs[b] || endMs[b] - endMs[a] || a - b;
  const given = Uint32Array.from({ length: count }, (_, i) => i);
  let sorted = true;
  for (let i = 1; i < count && sorted; i += 1) sorted = compare(i - 1, i) <= 0;
  yield;
  if (sorted) return { ...unsorted, row: given };
  const row = yield* mergeSort(given, compare);
  const gathered = { count, row, startMs: startMs.map((_, i) => startMs[row[i]]), endMs, group, importance };
  yield;
  gathered.endMs = endMs.map((_, i) => endMs[row[i]]);
  yield;
  gathered.group = group.map((_, i) => group[row[i]]);
  gathered.importance = importance.map((_, i) => importance[row[i]]);
  return gathered;
}

/** So many are sorted at once, and so many merged between two yields. */
const RUN = 8192;
const MERGE_SLICE = 65_536;

/** Sorts runs, then merges them two by two. (The built-in sort of a million takes half a second in one piece.) */
function* mergeSort(order: Uint32Array, compare: (a: number, b: number) => number): Steps<Uint32Array> {
  for (let from = 0; from < order.length; from += RUN) {
    order.subarray(from, from + RUN).sort(compare);
    yield;
  }
  let source: Uint32Array = order;
  let target: Uint32Array = new Uint32Array(order.length);
  for (let width = RUN; width < order.length; width *= 2) {
    for (let from = 0; from < order.length; from += 2 * width) {
      const middle = Math.min(from + width, order.length);
      const to = Math.min(from + 2 * width, order.length);
      let [left, right] = [from, middle];
      for (let i = from; i < to; i += 1) {
        const takesLeft = right >= to || (left < middle && compare(source[left], source[right]) <= 0);
        target[i] = takesLeft ? source[left++] : source[right++];
        if (i % MERGE_SLICE === 0) yield;
      }
    }
    [source, target] = [target, source];
  }
  return source;
}

/** The same columns with their times on the line that a map makes of time; the map keeps their order. */
export function mapColumns(columns: Columns, toUnit: (ms: number) => number): Columns {
  return { ...columns, startMs: columns.startMs.map(toUnit), endMs: columns.endMs.map(toUnit) };
}
