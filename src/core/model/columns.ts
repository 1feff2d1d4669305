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
  const given = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) given[i] = i;
  const compare = (a: number, b: number): number => startMs[a] - startMs[b] || endMs[b] - endMs[a] || a - b;
  let sorted = true;
  for (let i = 1; i < count && sorted; i += 1) sorted = compare(i - 1, i) <= 0;
  yield;
  if (sorted) return { ...unsorted, row: given };
  let row: Uint32Array = given;
  if (count <= FEW) row.sort(compare);
  else {
    row = yield* sortByTime(row, startMs);
    yield* sortRuns(row, startMs, endMs);
  }
  const times = { startMs: inOrder(startMs, row, new Float64Array(count)), endMs: new Float64Array(count) };
  yield;
  inOrder(endMs, row, times.endMs);
  yield;
  const rest = { group: inOrder(group, row, new Uint8Array(count)), importance: new Uint8Array(count) };
  yield;
  inOrder(importance, row, rest.importance);
  yield;
  return { count, row, ...times, ...rest };
}

// Loops over everything are functions of their own: a generator runs slowly each time that it goes on.
function inOrder<T extends Float64Array | Uint8Array>(given: T, row: Uint32Array, target: T): T {
  for (let i = 0; i < row.length; i += 1) target[i] = given[row[i]];
  return target;
}

/** So few are sorted by comparing them. */
const FEW = 8192;
/** A number of 64 bits is sorted by four digits of 16. */
const DIGITS = 4;
const RADIX = 65_536;

/**
 * The same order, sorted by time; what is equal keeps its order. A million by one digit after another take a tenth of
 * what comparing them does, and each digit is a slice of its own. (Radix sort; a float's bits ascend as it does, once
 * those of negative ones are turned over.)
 */
function* sortByTime(order: Uint32Array, times: Float64Array): Steps<Uint32Array> {
  const digits = digitsOf(times);
  yield;
  let source = order;
  let target: Uint32Array = new Uint32Array(order.length);
  for (let digit = 0; digit < DIGITS; digit += 1) {
    if (sortByDigit(source, target, digits, digit)) [source, target] = [target, source];
    yield;
  }
  return source;
}

/** Four digits a time, the lowest first. */
function digitsOf(times: Float64Array): Uint16Array {
  const keys = new Uint32Array(times.length * 2);
  const floats = new Float64Array(keys.buffer);
  // + 0: there is a negative zero, which is no earlier.
  for (let i = 0; i < times.length; i += 1) floats[i] = times[i] + 0;
  for (let low = 0; low < keys.length; low += 2) {
    const negative = keys[low + 1] >>> 31 === 1;
    if (negative) keys[low] = ~keys[low];
    keys[low + 1] = negative ? ~keys[low + 1] : keys[low + 1] | 0x80000000;
  }
  return new Uint16Array(keys.buffer);
}

/** False, and nothing sorted, where the digit is the same everywhere: whole days have no bits so low. */
function sortByDigit(source: Uint32Array, target: Uint32Array, digits: Uint16Array, digit: number): boolean {
  const places = new Uint32Array(RADIX);
  for (let at = digit; at < digits.length; at += DIGITS) places[digits[at]] += 1;
  if (places[digits[digit]] === source.length) return false;
  for (let value = 0, place = 0; value < RADIX; value += 1) {
    const count = places[value];
    places[value] = place;
    place += count;
  }
  for (let i = 0; i < source.length; i += 1) {
    const value = digits[source[i] * DIGITS + digit];
    target[places[value]] = source[i];
    places[value] += 1;
  }
  return true;
}

/** Sorts what starts at the same time, and stands together already. Mostly few do, or all end at the same time too. */
function* sortRuns(order: Uint32Array, startMs: Float64Array, endMs: Float64Array): Steps<undefined> {
  for (let from = 0; from < order.length; yield) from = sortSomeRuns(order, startMs, endMs, from);
  return undefined;
}

/** Sorts runs until so many are sorted; answers where the next one starts. */
function sortSomeRuns(order: Uint32Array, startMs: Float64Array, endMs: Float64Array, first: number): number {
  let from = first;
  while (from < order.length && from < first + RADIX) {
    const start = startMs[order[from]];
    let end = Infinity;
    let sorted = true;
    let to = from;
    for (; to < order.length && startMs[order[to]] === start; to += 1) {
      sorted &&= endMs[order[to]] <= end;
      end = endMs[order[to]];
    }
    if (!sorted) order.subarray(from, to).sort((a, b) => endMs[b] - endMs[a] || a - b);
    from = to;
  }
  return from;
}

/** The same columns with their times on the line that a map makes of time; the map keeps their order. */
export function mapColumns(columns: Columns, toUnit: (ms: number) => number): Columns {
  return { ...columns, startMs: columns.startMs.map(toUnit), endMs: columns.endMs.map(toUnit) };
}
