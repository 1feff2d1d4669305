import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { markSigns } from '../core/layout/mark-signs.js';
import type { Group } from '../core/model/timeline-data.js';
import type { TimelineEvent } from '../core/model/timeline-event.js';
import { markClasses, renderShape } from '../render/render-shape.js';
import { SHAPE_PATHS } from '../render/shape-path.js';
import type { PartContext } from './context.js';

/** The mark of a group, for legend and filter. */
export function shapeIcon(groups: readonly Group[], group: number, hollow = false): TemplateResult {
  return icon(
    svg`<path class=${`shape g${String(group)}${hollow ? ' hollow' : ''}`} d=${SHAPE_PATHS[groups[group].shape]}></path>`,
  );
}

/** The mark of an event, for lists: as on the drawing, with the signs that stand on it. */
export function eventIcon({ data, state }: PartContext, event: TimelineEvent): TemplateResult {
  const group = data.columns.group[data.indexOf(event.id)];
  const { shape } = data.groups[group];
  const look = { group, shape, signs: markSigns(event), selected: state.selected === event.id };
  return icon(svg`<g class=${markClasses(look)}>${renderShape(look)}</g>`);
}

/** A small drawing beside words that say the same. */
export function icon(shapes: SVGTemplateResult, part?: 'mark' | 'cluster'): TemplateResult {
  return html`<svg class="icon" part=${part ?? nothing} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    ${shapes}
  </svg>`;
}
