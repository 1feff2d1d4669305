// A few numbers that say how many numbers lie.

/** @param {readonly number[]} numbers @param {number} share 0.5 is the median */
export function quantile(numbers, share) {
  if (numbers.length === 0) return NaN;
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);

/** The exponent p for which `seconds ~ n ** p` fits best: the slope of a straight line through the logarithms. */
export function exponent(sizes, times) {
  const xs = sizes.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const slope = (list, weights) => list.reduce((sum, value, i) => sum + (value - mx) * weights[i], 0);
  return (
    slope(
      xs,
      ys.map((y) => y - my),
    ) /
    slope(
      xs,
      xs.map((x) => x - mx),
    )
  );
}
