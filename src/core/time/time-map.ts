/** A stretch of empty time that is drawn shorter than it is. */
export interface Fold {
  readonly startMs: number;
  readonly endMs: number;
  /** Where it lies once it is folded. */
  readonly startUnit: number;
  readonly endUnit: number;
}

/**
 * From time to the even line that everything is laid out on, and back. The line is counted in milliseconds too ("units"):
 * outside of folds a unit is a millisecond. The one place where time is bent; everything else goes through it.
 */
export interface TimeMap {
  readonly folds: readonly Fold[];
  toUnit(ms: number): number;
  toMs(unit: number): number;
}

export const STRAIGHT: TimeMap = { folds: [], toUnit: (ms) => ms, toMs: (unit) => unit };

/** A piecewise straight line: each gap (in time, apart from one another) takes `foldedMs` of the line. */
export function foldTime(gaps: readonly (readonly [startMs: number, endMs: number])[], foldedMs: number): TimeMap {
  let saved = 0;
  const folds = gaps.map(([startMs, endMs]) => {
    const startUnit = startMs - saved;
    saved += endMs - startMs - foldedMs;
    return { startMs, endMs, startUnit, endUnit: startUnit + foldedMs };
  });
  if (folds.length === 0) return STRAIGHT;
  return {
    folds,
    toUnit(ms) {
      const fold = last(folds, ({ startMs }) => startMs <= ms);
      if (!fold) return ms;
      if (ms >= fold.endMs) return fold.endUnit + (ms - fold.endMs);
      return fold.startUnit + ((ms - fold.startMs) / (fold.endMs - fold.startMs)) * foldedMs;
    },
    toMs(unit) {
      const fold = last(folds, ({ startUnit }) => startUnit <= unit);
      if (!fold) return unit;
      if (unit >= fold.endUnit) return fold.endMs + (unit - fold.endUnit);
      return fold.startMs + ((unit - fold.startUnit) / foldedMs) * (fold.endMs - fold.startMs);
    },
  };
}

/** The last of a few. */
function last(folds: readonly Fold[], isMet: (fold: Fold) => boolean): Fold | undefined {
  return folds[folds.filter(isMet).length - 1];
}
