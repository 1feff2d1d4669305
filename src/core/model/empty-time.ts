import type { TimeMap } from '../time/time-map.js';
import { STRAIGHT, foldTime } from '../time/time-map.js';
import type { Columns } from './columns.js';

/** A gap is folded if it is so many times as long as the usual one, and takes at least such a share of the whole. */
const LONGER = 8;
export const SHARE = 0.1;
/** Kept at the sides of the folds, all together, and taken by each fold, as shares of the time that is not folded. */
const KEPT = 1;
const FOLDED = 0.15;

type Gap = readonly [startMs: number, endMs: number];

/** Folds the long stretches in which nothing happens. Straight where there are none. */
export function foldEmptyTime(columns: Columns): TimeMap {
  const { gaps, startMs, endMs } = emptyStretches(columns);
  const whole = endMs - startMs;
  const wide = gaps.filter((gap) => length(gap) > SHARE * whole);
  if (wide.length === 0) return STRAIGHT;
  const limit = longFrom(gaps.map(length), whole);
  const long = wide.filter((gap) => length(gap) > limit);
  if (long.length === 0) return STRAIGHT;
  const busy = long.reduce((rest, gap) => rest - length(gap), whole);
  const kept = long.map(([from, to]): Gap => {
    const keptMs = Math.min((KEPT * busy) / (long.length + 1), (to - from) / 3);
    return [from + keptMs, to - keptMs];
  });
  const unfolded = kept.reduce((rest, gap) => rest - length(gap), whole);
  return foldTime(kept, FOLDED * unfolded);
}

function length([from, to]: Gap): number {
  return to - from;
}

/** Gaps longer than this stand out among the gaps of a stretch of time as long as `whole`. */
export function longFrom(gaps: readonly number[], whole: number): number {
  return Math.max(LONGER * usual(gaps, whole), SHARE * whole);
}

/** The lower median of the gaps; where there is but one, what is not gap is the measure. */
function usual(gaps: readonly number[], whole: number): number {
  if (gaps.length === 0) return Infinity;
  if (gaps.length === 1) return (whole - gaps[0]) / LONGER;
  const lengths = [...gaps].sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length / 2) - 1];
}

/** The stretches that no event covers, in time. An open end covers nothing beyond the last known moment. */
function emptyStretches({ count, startMs, endMs }: Columns): { gaps: readonly Gap[]; startMs: number; endMs: number } {
  const gaps: Gap[] = [];
  let first = Infinity;
  let reach = -Infinity;
  for (let i = 0; i < count; i += 1) {
    const known = Number.isFinite(startMs[i]) ? startMs[i] : endMs[i];
    if (!Number.isFinite(known)) continue;
    first = Math.min(first, known);
    if (reach > -Infinity && known > reach) gaps.push([reach, known]);
    reach = Math.max(reach, known, Number.isFinite(endMs[i]) ? endMs[i] : known);
  }
  return { gaps, startMs: first, endMs: reach };
}
