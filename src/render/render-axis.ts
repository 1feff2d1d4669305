import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import type { Scene } from '../core/layout/scene.js';

/** The axis: one line in ink, ticks below it, two rows of labels. */
export function renderAxis({ axis, axisY, widthPx, beyondPx }: Scene, x: (px: number) => number): SVGTemplateResult {
  return svg`<g class="axis" part="axis" transform=${`translate(0,${axisY})`}>
    <line class="base" x1=${-beyondPx} x2=${widthPx + beyondPx} y1="0" y2="0"></line>
    ${axis.ticks.map(
      (
        tick,
      ) => svg`<line class=${tick.major ? 'tick major' : 'tick'} x1=${x(tick.x)} x2=${x(tick.x)} y1="0" y2=${tick.major ? 9 : 5}></line>
        <text class="tick" x=${x(tick.x + 3)} y="16">${tick.label}</text>`,
    )}
    ${axis.majors.map((major) => svg`<text class="major" x=${x(major.x)} y="33">${major.label}</text>`)}
  </g>`;
}
