import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, noChange, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Density } from '../../core/layout/density.js';
import { COLUMN_PX } from '../../core/layout/density.js';
import { MS_PER_DAY } from '../../core/time/epoch-ms.js';
import type { KeyCommand } from '../../input/keys.js';
import { keyCommand } from '../../input/keys.js';
import type { Domain } from '../../core/view/view-state.js';
import { round } from '../../render/round.js';
import type { PartContext } from '../context.js';

export const OVERVIEW_PX = 26;
/** A finger needs this much of an edge. */
const GRIP_PX = 22;
/** A key moves an edge by such a share of all the time, or by so many. */
const STEP = 0.02;
const STEPS: Partial<Record<KeyCommand, number>> = {
  ...{ next: 1, above: 1, 'pan-later': 5, 'page-earlier': 5 },
  ...{ previous: -1, below: -1, 'pan-earlier': -5, 'page-later': -5 },
};

type Grip = 'start' | 'end' | 'window';

export interface OverviewInput {
  readonly density: Density;
  readonly widthPx: number;
  readonly rtl: boolean;
}

/** All of the time in a strip, with a window over what is in view: drag it or either edge, or use the edges as sliders. */
export function renderOverview(context: PartContext, { density, widthPx, rtl }: OverviewInput): TemplateResult {
  const { view, state, words } = context;
  const { full } = view.limits;
  const x = (unit: number): number => ((unit - full[0]) / (full[1] - full[0])) * widthPx;
  const at = (px: number): number => round(rtl ? widthPx - px : px);
  const [a, b] = [x(state.domain[0]), x(state.domain[1])];
  const left = Math.min(at(a), at(b));
  const whole = state.domain[0] === full[0] && state.domain[1] === full[1];
  return html`<div
    class=${whole ? 'overview whole' : 'overview'}
    part="overview"
    role="group"
    aria-label=${words.strings.overview}
  >
    <svg
      width=${widthPx}
      height=${OVERVIEW_PX}
      @pointerdown=${(press: PointerEvent) => {
        startDrag(press, context, widthPx, rtl);
      }}
    >
      <rect class="ground" width=${widthPx} height=${OVERVIEW_PX} rx="3"></rect>
      ${guard([density, rtl], () => columns(density, at))}
      <rect
        class="window"
        x=${left + 0.6}
        y="0.6"
        width=${Math.max(4, Math.abs(b - a) - 1.2)}
        height=${OVERVIEW_PX - 1.2}
        rx="3"
      ></rect>
      ${grip(context, 'start', at(a), words.strings.from, rtl)} ${grip(context, 'end', at(b), words.strings.till, rtl)}
    </svg>
  </div>`;
}

function columns({ columns: all }: Density, at: (px: number) => number): SVGTemplateResult[] {
  const scale = OVERVIEW_PX - 6;
  return all.flatMap(({ x, parts }) =>
    parts.map(
      ({ group, from, to }) =>
        svg`<rect class=${`share g${group}`} x=${Math.min(at(x), at(x + COLUMN_PX))} width=${COLUMN_PX}
          y=${round(OVERVIEW_PX - 3 - to * scale)} height=${round(Math.max(1, (to - from) * scale))}></rect>`,
    ),
  );
}

function grip(context: PartContext, which: 'start' | 'end', x: number, label: string, rtl: boolean): SVGTemplateResult {
  const { view, state, words } = context;
  const { full } = view.limits;
  const [from, to] = state.domain;
  const unit = which === 'start' ? from : to;
  const ms = view.map.toMs(unit);
  const percent = Math.round(((unit - full[0]) / (full[1] - full[0])) * 100);
  return svg`<g class="grip" role="slider" tabindex="0" aria-label=${label} aria-valuemin="0" aria-valuemax="100"
    aria-valuenow=${percent} aria-valuetext=${view.settled ? words.span(ms, ms, to - from < 2 * MS_PER_DAY ? 'second' : 'day') : noChange} transform=${`translate(${x},0)`}
    @keydown=${(press: KeyboardEvent) => {
      onKey(press, context, which, rtl);
    }}>
    <rect class="touch" x=${-GRIP_PX / 2} width=${GRIP_PX} height=${OVERVIEW_PX}></rect>
    <rect class="bar" x="-2" y="7" width="4" height="12" rx="2"></rect>
  </g>`;
}

function onKey(press: KeyboardEvent, { view, state }: PartContext, which: 'start' | 'end', rtl: boolean): void {
  const { full, minSpanMs } = view.limits;
  const ends: Partial<Record<KeyCommand, number>> = { first: full[0], last: full[1] };
  const command = keyCommand(press, rtl) ?? 'type';
  const steps = STEPS[command];
  if (steps === undefined && !(command in ends)) return;
  press.preventDefault();
  const [from, to] = state.domain;
  const unit = ends[command] ?? (which === 'start' ? from : to) + (steps ?? 0) * STEP * (full[1] - full[0]);
  view.dispatch({ type: 'domain', domain: moved([from, to], which, unit, minSpanMs) });
}

/** The domain with one edge at `unit`; the other edge stays. */
function moved([from, to]: Domain, which: 'start' | 'end', unit: number, leastMs: number): Domain {
  return which === 'start' ? [Math.min(unit, to - leastMs), to] : [from, Math.max(unit, from + leastMs)];
}

/** Drags an edge, or the window; a press outside of the window brings it there. */
function startDrag(press: PointerEvent, { view }: PartContext, widthPx: number, rtl: boolean): void {
  const strip = press.currentTarget as SVGSVGElement;
  const { full, minSpanMs } = view.limits;
  const unitAt = (clientX: number): number => {
    const box = strip.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - box.left) / (box.width || widthPx)));
    return full[0] + (rtl ? 1 - share : share) * (full[1] - full[0]);
  };
  if (press.button !== 0) return;
  strip.setPointerCapture(press.pointerId);
  const unitPerPx = (full[1] - full[0]) / widthPx;
  const pressed = unitAt(press.clientX);
  let [from, to] = view.state.domain;
  const isNear = (edge: number): boolean => Math.abs(pressed - edge) < (GRIP_PX / 2) * unitPerPx;
  let which: Grip = 'window';
  if (isNear(from) || isNear(to)) which = Math.abs(pressed - from) < Math.abs(pressed - to) ? 'start' : 'end';
  else if (pressed < from || pressed > to) {
    [from, to] = [pressed - (to - from) / 2, pressed + (to - from) / 2];
    view.dispatch({ type: 'domain', domain: [from, to] }, { settled: false });
  }
  const off = new AbortController();
  const onMove = (move: PointerEvent): void => {
    const unit = unitAt(move.clientX);
    const by = unit - pressed;
    const domain: Domain = which === 'window' ? [from + by, to + by] : moved([from, to], which, unit, minSpanMs);
    view.dispatch({ type: 'domain', domain }, { settled: false });
  };
  const onEnd = (): void => {
    off.abort();
    view.dispatch({ type: 'domain', domain: view.state.domain });
  };
  strip.addEventListener('pointermove', onMove, { signal: off.signal });
  strip.addEventListener('pointerup', onEnd, { signal: off.signal });
  strip.addEventListener('pointercancel', onEnd, { signal: off.signal });
}
