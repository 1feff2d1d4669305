import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Group } from '../core/model/timeline-data.js';
import { SHAPE_PATHS } from '../render/shape-path.js';

/** The mark of a group, for legend, list and panel. */
export function shapeIcon(groups: readonly Group[], group: number, hollow = false): TemplateResult {
  return html`<svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <path class=${`shape g${group}${hollow ? ' hollow' : ''}`} d=${SHAPE_PATHS[groups[group].shape]}></path>
  </svg>`;
}
