import { longFrom } from '../model/empty-time.js';

/** The most room between two rows, in steps. */
export const MAX_GAP = 4;

/** The time between a row and all that is before it, in ms, and how it is shown. */
export interface Gap {
  readonly startMs: number;
  readonly endMs: number;
  /** 0 to `MAX_GAP`, by the logarithm of the time. */
  readonly step: number;
  /** It stands out: shortened, and said in words. */
  readonly isLong: boolean;
}

/**
 * The gaps before rows that are in the order of their starts.
 * @param finestMs how finely the data know time: a gap no longer than this takes next to no room
 */
export function rowGaps(
  rows: readonly { readonly startMs: number; readonly endMs: number }[],
  finestMs: number,
): readonly Gap[] {
  let first = Infinity;
  let reach = -Infinity;
  const gaps = rows.map(({ startMs, endMs }) => {
    const known = Number.isFinite(startMs) ? startMs : endMs;
    const gap = Number.isFinite(known) && known > reach && reach > -Infinity ? known - reach : 0;
    const startOfGap = reach;
    if (Number.isFinite(known)) {
      first = Math.min(first, known);
      // An open end covers nothing beyond the last known moment.
      reach = Math.max(reach, known, Number.isFinite(endMs) ? endMs : known);
    }
    return { startMs: startOfGap, endMs: startOfGap + gap, gap };
  });
  const whole = reach - first;
  const lengths = gaps.flatMap(({ gap }) => (gap > 0 ? [gap] : []));
  const limit = longFrom(lengths, whole);
  return gaps.map(({ startMs, endMs, gap }) => ({
    startMs,
    endMs,
    step: gap > 0 ? Math.ceil((MAX_GAP * Math.log1p(gap / finestMs)) / Math.log1p(Math.max(whole, gap) / finestMs)) : 0,
    isLong: gap > limit,
  }));
}
