/** First place in `[from, length)` at which `isBefore` is false, or `length`. (Bisection: it is true up to there.) */
export function lowerBound(length: number, isBefore: (place: number) => boolean, from = 0): number {
  let [lo, hi] = [from, length];
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (isBefore(mid)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
