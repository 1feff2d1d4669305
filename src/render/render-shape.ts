import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import type { EventMark } from '../core/layout/scene.js';
import type { UprightCluster, UprightMark } from '../core/layout/upright-scene.js';
import { renderAbout, renderStrip } from './render-signs.js';
import { round } from './round.js';
import { SHAPE_PATHS, STRIKE } from './shape-path.js';

type Look = Pick<EventMark, 'group' | 'shape' | 'signs' | 'selected'>;

/** Length of the strip of an upright mark; how long it lasts is said in words. */
const STRIP_PX = 28;

/** The classes of a mark: its group, and what is known of its date. */
export function markClasses({ group, signs, selected }: Look): string {
  const classes = ['event', `g${group}`];
  if (selected) classes.push('selected');
  if (signs.basis) classes.push(signs.basis);
  for (const sign of ['approximate', 'uncertain', 'retracted'] as const) if (signs[sign]) classes.push(sign);
  return classes.join(' ');
}

/** The shape of a mark around 0,0, with the signs that stand on it. */
export function renderShape({ shape, signs }: Look): SVGTemplateResult {
  return svg`<path class="halo" d=${SHAPE_PATHS[shape]}></path>
    <path class="shape" d=${SHAPE_PATHS[shape]}></path>
    ${signs.basis === 'publication' ? svg`<circle class="pip" r="1.6"></circle>` : nothing}
    ${signs.retracted ? svg`<path class="strike" d=${STRIKE}></path>` : nothing}`;
}

/** A mark on the rail of an upright timeline: the same shape and signs, its strip turned downwards. */
export function renderUprightMark(mark: UprightMark): SVGTemplateResult {
  const { signs, strip } = mark;
  const ends = { ...signs, soft: signs.approximate };
  return svg`<g class=${markClasses(mark)}>
    <g transform="rotate(90)">${strip ? renderStrip(0, STRIP_PX, 0, ends) : signs.approximate ? renderAbout() : nothing}</g>
    ${renderShape(mark)}
  </g>`;
}

/** Many events on the rail: a bar, parted by the shares of their groups. */
export function renderUprightCluster({ shares }: UprightCluster): SVGTemplateResult {
  let top = -9;
  return svg`<rect class="body" x="-6" y="-11" width="12" height="22" rx="4"></rect>
    ${shares.map(({ group, share }) => {
      const y = top;
      top += share * 18;
      return svg`<rect class=${`share g${group}`} x="-3" y=${round(y)} width="6" height=${round(share * 18)}></rect>`;
    })}`;
}
