import type { Steps } from '../model/steps.js';
import { lowerBound } from './lower-bound.js';

/** So many times shorter, a list is put into the other one by one. */
const FEW = 16;
/** So many are sorted in one go. */
const RUN = 65_536;

/** Sorts times, ascending, in slices: runs first, then run by run into what is sorted already by halves. */
export function* sortInSteps(times: Float64Array): Steps<Float64Array> {
  const runs: Float64Array[] = [];
  for (let from = 0; from < times.length; from += RUN) {
    runs.push(times.subarray(from, from + RUN).sort());
    yield;
  }
  return yield* mergeInSteps(runs);
}

/** Ascending lists of times as one: the short ones first, so that the long ones are copied less often. */
export function* mergeInSteps(lists: readonly Float64Array[]): Steps<Float64Array> {
  let runs = [...lists].sort((a, b) => a.length - b.length);
  while (runs.length > 1) {
    const merged: Float64Array[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(i + 1 < runs.length ? mergeTimes(runs[i], runs[i + 1]) : runs[i]);
      yield;
    }
    runs = merged;
  }
  return runs.at(0) ?? new Float64Array(0);
}

/** Two ascending lists of times as one. */
export function mergeTimes(a: Float64Array, b: Float64Array): Float64Array {
  // Times that follow one another, as they mostly do, need no look at each.
  const merged = new Float64Array(a.length + b.length);
  if (a.length === 0 || b.length === 0 || a[a.length - 1] <= b[0]) {
    merged.set(a);
    merged.set(b, a.length);
    return merged;
  }
  if (b.length * FEW < a.length) {
    // What lies between two of a few is copied as a block.
    let from = 0;
    for (let j = 0; j <= b.length; j += 1) {
      const to = j === b.length ? a.length : lowerBound(a.length, (i) => a[i] <= b[j], from);
      merged.set(a.subarray(from, to), from + j);
      if (j < b.length) merged[to + j] = b[j];
      from = to;
    }
    return merged;
  }
  let [i, j] = [0, 0];
  for (let k = 0; k < merged.length; k += 1)
    merged[k] = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
  return merged;
}
