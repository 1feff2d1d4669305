import { css, unsafeCSS } from 'lit';
import visStyles from 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** The library's own style sheet, and over it ours: one ink line as axis, no boxes, words beside their marks. */
export const boardStyles = [
  unsafeCSS(visStyles),
  css`
    .vis {
      flex: 1;
      min-block-size: 0;
      overflow: hidden;
    }
    .vis:focus-visible {
      outline-offset: -2px;
    }
    .vis-timeline {
      overflow: hidden;
      border: 0;
      font: 13px/1.35 inherit;
    }
    .vis-panel.vis-bottom,
    .vis-panel.vis-center,
    .vis-panel.vis-left,
    .vis-panel.vis-right,
    .vis-panel.vis-top {
      border-color: var(--rule);
    }
    .vis-timeline .vis-panel.vis-vertical-scroll:is(.vis-left, .vis-right) {
      overflow: hidden;
    }
    .vis-panel.vis-bottom {
      border-block-start: 1px solid var(--ink);
    }
    .vis-time-axis .vis-text {
      color: var(--ink2);
      font-size: 12px;
    }
    .vis-time-axis .vis-text.vis-major {
      color: var(--ink);
      font-weight: 600;
    }
    .vis-time-axis .vis-grid.vis-minor,
    .vis-time-axis .vis-grid.vis-major {
      border-color: transparent;
    }
    .vis-labelset .vis-label,
    .vis-foreground .vis-group {
      border-block-end: 1px solid var(--rule);
    }
    .vis-labelset .vis-label {
      color: var(--c, var(--ink));
      font-size: 13px;
      font-weight: 600;
    }
    .vis-labelset .vis-label .vis-inner {
      max-inline-size: 9em;
      padding: 6px 12px 6px 16px;
    }
    .vis-item {
      border-color: var(--c, var(--ink2));
      background: color-mix(in srgb, var(--c, var(--ink2)) 16%, var(--paper));
      color: var(--ink);
      cursor: grab;
    }
    .vis-item.vis-range {
      border-radius: 2px;
      border-width: 0 0 0 3px;
    }
    .vis-item .vis-item-overflow {
      overflow: visible;
    }
    .vis-item.vis-range .vis-item-content {
      padding: 2px 6px;
    }
    .vis-item.open {
      border-inline-end: 3px dotted var(--c, var(--ink2));
    }
    .vis-item.vis-point {
      background: none;
    }
    .vis-item.vis-point .vis-item-content {
      padding: 2px 4px;
    }
    .vis-item.vis-dot {
      border-width: 6px;
      border-radius: 0;
      border-color: var(--c, var(--ink2));
    }
    .vis-item.vis-selected {
      background: color-mix(in srgb, var(--c, var(--ink2)) 30%, var(--paper));
      border-color: var(--ink);
      z-index: 2;
    }
    .vis-item.vis-point.vis-selected {
      background: none;
    }
    /* No bolder: the library has measured the words and laid the others out around them. */
    .vis-item.vis-selected .vis-item-content {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .vis-item.vis-readonly {
      cursor: default;
    }
    .vis-tooltip,
    .vis-panel .vis-shadow {
      display: none;
    }
  `,
];
