/* global vis */
import { endOf, startOf } from './times.js';

export const name = 'vis-timeline';
export const scripts = ['/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'];
export const styles = ['/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css'];
export const shape = (events) =>
  events.map((event) => {
    const end = endOf(event);
    const item = { id: event.id, content: event.title, start: startOf(event) };
    return end === null ? item : { ...item, end };
  });

export function show(box, data, options = {}) {
  const { height } = box.getBoundingClientRect();
  new vis.Timeline(box, data, { height, zoomKey: 'ctrlKey', ...options });
}

// It hides all of itself until it has placed its items.
export const drawn = (box) =>
  box.querySelector('.vis-timeline')?.style.visibility !== 'hidden' && box.querySelector('.vis-item') !== null;
export const target = (box) => box.querySelector('.vis-panel.vis-center');
