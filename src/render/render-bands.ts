import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import type { Scene } from '../core/layout/scene.js';
import { round } from './round.js';

/** Eras: bands of tint down to the axis, each with its label at the top, and an edge where it begins and ends in view. */
export function renderBands({ bands, axisY, widthPx }: Scene, x: (px: number) => number): SVGTemplateResult[] {
  return bands.map(({ label, x0, x1, y: top, shown, labelX, openStart, openEnd }) => {
    const left = Math.min(x(x0), x(x1));
    return svg`<g class="era" part="era"><title>${label}</title>
      <rect x=${left} y=${top} width=${round(x1 - x0)} height=${axisY - top}></rect>
      <path d=${`${openStart || x0 <= 0 ? '' : edge(x(x0), top, axisY)}${openEnd || x1 >= widthPx ? '' : edge(x(x1), top, axisY)}`}></path>
      <text x=${x(labelX)} y=${top + 13}>${shown}</text>
    </g>`;
  });
}

function edge(x: number, top: number, bottom: number): string {
  return `M${x},${top}V${bottom}`;
}

/** Folded time: a band with the length of what is left out, and a break in the axis. Words that found no other room have paper under them. */
export function renderFolds({ folds, axisY, blocks }: Scene, x: (px: number) => number): SVGTemplateResult[] {
  return folds.map(({ x0, x1, label, labelRect, turned, name }) => {
    const middle = x((x0 + x1) / 2);
    const y = axisY + 6;
    const at = `translate(${middle},${round((labelRect.y0 + labelRect.y1) / 2)})`;
    return svg`<g class="gap"><title>${name}</title>
      <rect x=${Math.min(x(x0), x(x1))} y="4" width=${round(x1 - x0)} height=${axisY - 4}></rect>
      ${blocks.map(({ rect }) => {
        const [from, to] = [Math.max(x0, rect.x0 - 6), Math.min(x1, rect.x1 + 6)];
        return from < to
          ? svg`<rect class="ground" x=${Math.min(x(from), x(to))} y=${rect.y0 - 8} width=${round(to - from)} height=${rect.y1 - rect.y0 + 16}></rect>`
          : nothing;
      })}
      <path d=${`M${middle - 8},${y}l5,-12M${middle + 1},${y}l5,-12`}></path>
      <text transform=${turned ? `${at} rotate(-90)` : at} y="4">${label}</text>
    </g>`;
  });
}
