import { lowerBound } from './lower-bound.js';

/** Where events stand once others were put among them: ascending places, and the places that the `added` took, ascending. */
export function shiftPlaces(places: Uint32Array, added: Uint32Array): Uint32Array {
  // A live story goes on at its end.
  if (places.length === 0 || added.length === 0 || places[places.length - 1] < added[0]) return places;
  const shifted = places.slice();
  let from = 0;
  for (let j = 0; j <= added.length; j += 1) {
    const to = j === added.length ? places.length : lowerBound(places.length, (i) => places[i] + j < added[j], from);
    if (j > 0) for (let i = from; i < to; i += 1) shifted[i] += j;
    from = to;
  }
  return shifted;
}

/** Two ascending lists of places as one; the second is short. */
export function insertPlaces(places: Uint32Array, few: Uint32Array): Uint32Array {
  if (few.length === 0) return places;
  const all = new Uint32Array(places.length + few.length);
  let from = 0;
  for (let j = 0; j <= few.length; j += 1) {
    const to = j === few.length ? places.length : lowerBound(places.length, (i) => places[i] < few[j], from);
    all.set(places.subarray(from, to), from + j);
    if (j < few.length) all[to + j] = few[j];
    from = to;
  }
  return all;
}
