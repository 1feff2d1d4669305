import type { Domain } from './view-state.js';

/** How far the view may go. */
export interface Limits {
  /** All of the data, without their open ends. */
  readonly extent: Domain;
  /** The same with a margin. */
  readonly full: Domain;
  /** The narrowest view. */
  readonly minSpanMs: number;
}

/** Room left and right of all the data, as a share of its span. */
const MARGIN = 0.03;

/**
 * The limits of data that reach over `[startMs, endMs]` and are known to within `finestMs`.
 * @param afterwards room for words after the last event, as a share of the span
 */
export function limitsFor(startMs: number, endMs: number, finestMs: number, afterwards = 0): Limits {
  const span = Math.max(endMs - startMs, finestMs);
  const middle = (startMs + endMs + afterwards * span) / 2;
  const half = (span / 2) * (1 + 2 * MARGIN + afterwards);
  return { extent: [startMs, endMs], full: [middle - half, middle + half], minSpanMs: Math.min(finestMs, half * 2) };
}

/** The domain nearest to the one wished for that keeps within the limits. A domain that makes no sense is the full one. */
export function clampDomain(wish: Domain, { full, minSpanMs }: Limits): Domain {
  const [from, to] = wish;
  if (!(Number.isFinite(from) && Number.isFinite(to) && to > from)) return full;
  const fullSpan = full[1] - full[0];
  const span = Math.min(Math.max(to - from, minSpanMs), fullSpan);
  if (span === fullSpan) return full;
  const start = Math.min(Math.max((from + to - span) / 2, full[0]), full[1] - span);
  return [start, start + span];
}
