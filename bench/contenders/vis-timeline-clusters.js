import * as vis from './vis-timeline.js';

export const { scripts, styles, shape, drawn, target } = vis;
export const name = 'vis-timeline, clustering';
export const show = (box, data) => vis.show(box, data, { cluster: true });
