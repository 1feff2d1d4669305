import { MS_PER_DAY } from '../time/epoch-ms.js';
import type { TickStep } from '../time/tick-steps.js';
import { TICK_STEPS, floorTo, ticksBetween } from '../time/tick-steps.js';

/** More than so many are too long a way for a thumb. */
const MOST = 36;

/** A stretch of the calendar, in epoch milliseconds; the end is not included. */
export interface Bucket {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The finest step of the calendar that divides a stretch of time into not too many parts. Not finer than days while more
 * than a day is in view: an event that names a day alone belongs to no hour of it.
 */
export function bucketStep(startMs: number, endMs: number): TickStep {
  const span = endMs - startMs;
  const least = Math.min(MS_PER_DAY, span / 2);
  const step = TICK_STEPS.find(({ approxMs }) => approxMs >= least && span / approxMs <= MOST);
  return step ?? TICK_STEPS[TICK_STEPS.length - 1];
}

/** The parts, each whole, that a stretch of time touches. */
export function bucketsBetween(step: TickStep, startMs: number, endMs: number): readonly Bucket[] {
  const first = floorTo(step, startMs);
  const edges = [first, ...ticksBetween(step, first, endMs).filter((ms) => ms > first && ms < endMs)];
  const [end = endMs] = ticksBetween(step, endMs, endMs + 2.1 * step.approxMs);
  return edges.map((start, i) => ({ startMs: start, endMs: edges[i + 1] ?? end }));
}
