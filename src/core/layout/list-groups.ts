import type { TimeIndex } from '../lod/time-index.js';
import { civilFromMs, msFromCivil, startOfMonth } from '../time/calendar.js';
import type { TimeMap } from '../time/time-map.js';

/** A stretch of a list under one heading: ranks `[from, to)` are listed, of all the `count` events that belong there. */
export interface ListGroup {
  /** Any moment of the year, or month; NaN where there is no month to name. */
  readonly ms: number;
  readonly from: number;
  readonly to: number;
  /** 0 where it can't be told without walking. */
  readonly count: number;
}

export interface ListYear extends ListGroup {
  readonly months: readonly ListGroup[];
}

/** Years so far out have no months to speak of. */
const FAR_MS = 1e14;

/** The first `listed` events that pass, by the years and months in which they start; counted by the index, not by walking. */
export function listGroups(index: TimeIndex, map: TimeMap, listed: number): readonly ListYear[] {
  const stop = Math.min(index.count, listed);
  const msAt = (rank: number): number => {
    const { startMs, endMs } = index.columns;
    const i = index.eventAt(rank);
    // What has no known start belongs to the time just before its end.
    return map.toMs(Number.isFinite(startMs[i]) ? startMs[i] : endMs[i] - Math.max(1, Math.abs(endMs[i]) * 2 ** -50));
  };
  const upTo = (from: number, endMs: number): ListGroup => {
    const end = index.rankAt(map.toUnit(endMs));
    // What starts nobody knows when comes before all that is in order of time.
    const known = Number.isFinite(index.columns.startMs[index.eventAt(from)]);
    const to = known && end > from ? Math.min(stop, end) : from + 1;
    return { ms: msAt(from), from, to, count: known && end > from ? end - from : 0 };
  };
  const isWhole = (rank: number, year: number): boolean => {
    const end = index.columns.endMs[index.eventAt(rank)];
    return msAt(rank) <= msFromCivil(year) && end > map.toUnit(startOfMonth(year, 2));
  };
  const years: ListYear[] = [];
  for (let from = 0; from < stop; from = years[years.length - 1].to) {
    const ms = msAt(from);
    const { year } = civilFromMs(Number.isFinite(ms) ? ms : 0);
    const group = upTo(from, msFromCivil(year + 1));
    const months: ListGroup[] = [];
    // What is known to the year alone, or begins with it and lasts, stands before its months.
    let whole = from;
    while (whole < group.to && group.count > 0 && isWhole(whole, year)) whole += 1;
    if (whole > from) months.push({ ms: NaN, from, to: whole, count: 0 });
    for (let at = whole; at < group.to; at = months[months.length - 1].to) {
      const { month } = civilFromMs(msAt(at));
      const hasMonths = group.count > 0 && Math.abs(ms) < FAR_MS;
      const part = hasMonths ? upTo(at, startOfMonth(year, month + 1)) : { ...group, ms: NaN };
      months.push({ ...part, from: at, to: Math.min(part.to, group.to) });
    }
    years.push({ ...group, months });
  }
  return years;
}
