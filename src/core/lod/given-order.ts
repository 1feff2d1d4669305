import type { TimeIndex } from './time-index.js';

/** The events that pass, in the order in which the data give them: their indices. Cost: n log n, so ask once an index. */
export function givenOrder(index: TimeIndex): Uint32Array {
  const { row } = index.columns;
  const order = new Uint32Array(index.count);
  for (let rank = 0; rank < order.length; rank += 1) order[rank] = index.eventAt(rank);
  return order.sort((a, b) => row[a] - row[b]);
}
