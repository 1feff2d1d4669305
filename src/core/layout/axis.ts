import type { TimeMap } from '../time/time-map.js';
import type { TickStep } from '../time/tick-steps.js';
import { MAJOR_STEPS, TICK_STEPS, floorTo, ticksBetween } from '../time/tick-steps.js';
import type { Scale } from './scale.js';
import type { Measure } from './wrap-text.js';

/** Height of the axis below its line: two rows of labels. */
export const AXIS_PX = 44;
/** From a tick to its label. */
const LABEL_DX = 3;
/** Least room between two labels, and between two ticks. */
const LABEL_GAP_PX = 9;
const LEAST_TICK_PX = 24;

export interface AxisWords {
  /** The label of one tick: "14", "Jan", "03:00", "44 BCE". */
  tick(ms: number, step: TickStep): string;
  /** What stands below the ticks: the month over days, the year over months. */
  major(ms: number, ticks: TickStep): string;
}

export interface Tick {
  readonly x: number;
  /** Empty where it has no room. */
  readonly label: string;
  /** A year over months, a month over days: drawn in ink, a little longer. */
  readonly major: boolean;
}

export interface MajorLabel {
  readonly x: number;
  readonly label: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly majors: readonly MajorLabel[];
}

/**
 * Ticks of the finest step whose labels all have room, and over them the coarser unit that they belong to. Where the
 * drawing is so narrow that this leaves no label at all, ticks of the next finer step, with the labels that have room.
 */
export function buildAxis(scale: Scale, map: TimeMap, words: AxisWords, measure: Measure): Axis {
  const stretches = unfolded(scale, map);
  const x = (ms: number): number => scale.x(map.toUnit(ms));
  let crowded: Row | null = null;
  for (const step of TICK_STEPS) {
    if (step.approxMs / scale.msPerPx < LEAST_TICK_PX) continue;
    const times = stretches.flatMap(([from, to]) => ticksBetween(step, from, to));
    const row = tickRow(step, times, x, scale.toPx, words, measure);
    if (!row.fits) {
      crowded = row;
      continue;
    }
    const chosen = crowded !== null && row.ticks.every(({ label }) => label === '') ? crowded : row;
    const majorStep = MAJOR_STEPS[chosen.step.unit];
    const candidates = majorStep
      ? majorCandidates(stretches, majorStep, x, (ms) => words.major(ms, chosen.step), map.toMs(scale.invert(0)))
      : [];
    return { ticks: chosen.ticks, majors: thinned(candidates, scale.toPx, measure) };
  }
  return { ticks: [], majors: [] };
}

interface Row {
  readonly step: TickStep;
  readonly ticks: readonly Tick[];
  /** No label crowds another. */
  readonly fits: boolean;
}

function tickRow(
  step: TickStep,
  times: readonly number[],
  xOf: (ms: number) => number,
  widthPx: number,
  words: AxisWords,
  measure: Measure,
): Row {
  const majorStep = MAJOR_STEPS[step.unit];
  let [fits, free] = [true, -Infinity];
  const ticks = times.map((ms) => {
    const [x, text] = [xOf(ms), words.tick(ms, step)];
    const end = x + measure(text, 'tick');
    const crowds = x < free;
    const shown = !crowds && end + LABEL_DX <= widthPx;
    if (crowds) fits = false;
    else free = end + LABEL_GAP_PX;
    return { x, label: shown ? text : '', major: majorStep !== null && floorTo(majorStep, ms) === ms };
  });
  return { step, ticks, fits };
}

type Stretch = readonly [startMs: number, endMs: number];

/** What is in view of time, without what is folded. */
function unfolded({ domain }: Scale, map: TimeMap): readonly Stretch[] {
  const [from, to] = [map.toMs(domain[0]), map.toMs(domain[1])];
  const starts = [from, ...map.folds.map(({ endMs }) => endMs)];
  const ends = [...map.folds.map(({ startMs }) => startMs), to];
  return starts
    .map((start, i): Stretch => [Math.max(start, from), Math.min(ends[i], to)])
    .filter(([start, end]) => start < end);
}

/** One label at each change of the coarser unit, and one where each stretch begins for the unit that holds there. */
function majorCandidates(
  stretches: readonly Stretch[],
  step: TickStep,
  x: (ms: number) => number,
  say: (ms: number) => string,
  viewFromMs: number,
): readonly MajorLabel[] {
  return stretches.flatMap(([from, to]) => {
    const times = ticksBetween(step, from, to);
    const start = Math.max(from, viewFromMs);
    const held = start > to || times.includes(start) ? [] : [{ x: x(start) + LABEL_DX, label: say(start) }];
    return [...held, ...times.map((ms) => ({ x: x(ms) + LABEL_DX, label: say(ms) }))];
  });
}

/** Where two labels crowd each other, the later one stands: it marks a change. */
function thinned(labels: readonly MajorLabel[], widthPx: number, measure: Measure): readonly MajorLabel[] {
  const placed: MajorLabel[] = [];
  for (const label of [...labels].reverse()) {
    const end = label.x + measure(label.label, 'major');
    const next = placed.at(-1);
    const crowds = next !== undefined && end + LABEL_GAP_PX > next.x;
    const cut = end > widthPx && labels.length > 1;
    if (!crowds && !cut) placed.push(label);
  }
  return placed.reverse();
}
