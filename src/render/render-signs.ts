import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { round } from './round.js';
import { SHAPE_PATHS } from './shape-path.js';

export const CIRCLE = SHAPE_PATHS.circle;

/** How the ends of a strip look. */
export interface StripEnds {
  /** About then: both ends are soft. */
  readonly soft: boolean;
  /** It goes on: the end fades out, with an arrow. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Nobody knows how long: the end is dotted. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** Some time within it, not all of it: a thin line between two stops. */
  readonly within: boolean;
}

const HALF_PX = 4;
const THIN_PX = 1.5;
/** Length of an end that fades or is dotted, and its steps. */
const END_PX = 18;
const STUB_PX = 10;
const STEPS = [0.7, 0.42, 0.18] as const;

/** The strip over the time that a date covers, from `x0` to `x1` (left to right), its middle at `y`. */
export function renderStrip(x0: number, x1: number, y: number, ends: StripEnds): SVGTemplateResult {
  const fadeStart = ends.soft || ends.openStart;
  const fadeEnd = ends.soft || ends.openEnd;
  const endPx = Math.min(END_PX, (x1 - x0) / 3);
  const a = fadeStart ? x0 + endPx : x0;
  const b = fadeEnd ? x1 - endPx : x1;
  return svg`<g class="strip">
    ${part(a, b, y, 1, ends.within ? THIN_PX : HALF_PX)}
    ${ends.within && !fadeStart ? stop(x0, y) : nothing} ${ends.within && !fadeEnd ? stop(x1, y) : nothing}
    ${fadeStart ? fade(a, -endPx, y, ends.within ? THIN_PX : HALF_PX) : nothing}
    ${fadeEnd ? fade(b, endPx, y, ends.within ? THIN_PX : HALF_PX) : nothing}
    ${ends.openStart ? arrow(x0, -1, y) : nothing}
    ${ends.openEnd ? arrow(x1, 1, y) : nothing}
    ${ends.unknownStart ? dots(x0 - END_PX, y) : nothing}
    ${ends.unknownEnd ? dots(x1, y) : nothing}
  </g>`;
}

/** About then, where there is no strip to be soft: what fades out on both sides of a mark. */
export function renderAbout(): SVGTemplateResult {
  return svg`<g class="strip">${fade(-5, -STUB_PX, 0, HALF_PX)}${fade(5, STUB_PX, 0, HALF_PX)}</g>`;
}

function stop(x: number, y: number): SVGTemplateResult {
  return svg`<rect class="stop" x=${round(x - 1)} y=${round(y - HALF_PX - 1)} width="2" height=${2 * HALF_PX + 2}></rect>`;
}

function part(from: number, to: number, y: number, opacity: number, half: number): SVGTemplateResult {
  const width = Math.max(0, Math.abs(to - from));
  return svg`<rect x=${round(Math.min(from, to))} y=${round(y - half)} width=${round(width)} height=${2 * half} fill-opacity=${opacity}></rect>`;
}

/** Three steps instead of a gradient: they print, and need no ids. */
function fade(from: number, lengthPx: number, y: number, half: number): SVGTemplateResult[] {
  const step = lengthPx / STEPS.length;
  return STEPS.map((opacity, i) => part(from + i * step, from + (i + 1) * step, y, opacity, half));
}

function arrow(x: number, by: 1 | -1, y: number): SVGTemplateResult {
  return svg`<path class="arrow" d=${`M${round(x - by * 6)},${round(y - 4.5)}l${by * 5},4.5l${-by * 5},4.5`}></path>`;
}

function dots(x: number, y: number): SVGTemplateResult[] {
  return [4, 9, 14].map((dx) => svg`<circle class="dot" cx=${round(x + dx)} cy=${round(y)} r="1.6"></circle>`);
}
