import { css } from 'lit';

export const plotStyles = css`
  .plot {
    position: relative;
    margin-block-start: 2px;
    overflow: clip;
    touch-action: pan-y;
  }
  .plot.greedy,
  .plot.greedy .drawing {
    touch-action: none;
  }
  /* It is moved as a whole, with what is drawn beyond its edges. */
  .moving .drawing {
    will-change: transform;
  }
  .drawing {
    display: block;
    overflow: visible;
    transform-origin: 0 0;
    touch-action: pan-y;
    /* Of the largest of its texts, so that spaces in em are not less than theirs. It lasts no time: it is to be heard of. */
    font-size: 13.5px;
    transition:
      1ms letter-spacing,
      1ms word-spacing;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .plot:active .drawing {
    cursor: grabbing;
  }
  .drawing:focus-visible {
    outline-offset: -2px;
  }
  .drawing text {
    fill: var(--ink);
    unicode-bidi: plaintext;
  }
  .base {
    stroke: var(--ink);
    stroke-width: 1.2;
  }
  line.tick {
    stroke: var(--ink2);
    stroke-width: 1;
  }
  line.tick.major {
    stroke: var(--ink);
  }
  text.tick {
    fill: var(--ink2);
    font-size: 11.5px;
    font-variant-numeric: tabular-nums;
  }
  text.major {
    font-size: 12.5px;
    font-weight: 650;
  }
  .leader {
    fill: none;
    stroke: var(--ink2);
    stroke-width: 1;
    stroke-opacity: 0.6;
    pointer-events: none;
  }
  .mark,
  .entry {
    cursor: pointer;
  }
  .touch {
    fill: transparent;
  }
  .halo {
    fill: var(--paper);
    stroke: var(--paper);
    stroke-width: 3.5;
  }
  .event .shape {
    fill: var(--c, var(--ink2));
  }
  .strip rect {
    fill: color-mix(in srgb, var(--c, var(--ink2)) 36%, var(--paper));
  }
  .strip .stop,
  .strip .dot {
    fill: var(--c, var(--ink2));
  }
  .strip .arrow {
    fill: none;
    stroke: var(--c, var(--ink2));
    stroke-width: 1.6;
  }
  .pip {
    fill: var(--paper);
    pointer-events: none;
  }
  /* Where two overlap it is darker. */
  .era rect {
    fill: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  .era path {
    stroke: var(--rule);
    stroke-width: 1;
  }
  .era text {
    font-size: 12px;
    font-weight: 600;
    fill: var(--ink2);
  }
  .gap rect {
    fill: var(--tint);
  }
  .gap .ground {
    fill: var(--paper);
  }
  .gap path {
    stroke: var(--ink);
    stroke-width: 1.4;
  }
  .gap text {
    font-size: 12px;
    fill: var(--ink2);
    text-anchor: middle;
  }
  .event.inferred .shape,
  .event.uncertain .shape {
    fill: color-mix(in srgb, var(--c, var(--ink2)) 24%, var(--paper));
    stroke: var(--c, var(--ink2));
    stroke-width: 1.8;
  }
  .event.uncertain .shape {
    stroke-dasharray: 2.6 2;
  }
  .event.selected .shape {
    stroke: var(--ink);
    stroke-width: 2.2;
    fill: var(--c);
  }
  .event.retracted .shape {
    fill-opacity: 0.55;
    stroke-opacity: 0.55;
  }
  .strike {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.8;
  }
  .mark:hover .shape,
  .mark.focused .shape {
    stroke: var(--ink);
    stroke-width: 2.2;
  }
  .drawing:focus-visible .mark.focused .touch {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .pill .body {
    fill: var(--paper);
    stroke: var(--ink2);
    stroke-width: 1.2;
  }
  .pill.selected .body,
  .mark:hover .body,
  .mark.focused .body {
    stroke: var(--ink);
    stroke-width: 2;
  }
  text.n {
    font-size: 11px;
    font-weight: 600;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .share,
  .small {
    fill: var(--c);
  }
  text.title {
    font-size: 13.5px;
    font-weight: 600;
  }
  text.date {
    font-size: 12px;
    font-weight: 600;
    fill: var(--ink2);
  }
  .block.left text {
    text-anchor: end;
  }
  .entry:hover text,
  .entry.selected text {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .entry.retracted text {
    text-decoration: line-through;
  }
  .entry.retracted:hover text,
  .entry.retracted.selected text {
    text-decoration: line-through underline;
  }
  .nearest {
    position: absolute;
    inset-inline: 6px;
    inset-block-end: 52px;
    display: flex;
    gap: 12px;
  }
  .nearest .earlier::before {
    content: '‹ ' / '';
  }
  .nearest .later {
    margin-inline-start: auto;
  }
  .nearest .later::after {
    content: ' ›' / '';
  }
  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 30%;
    margin-inline: auto;
    inline-size: fit-content;
    padding: 6px 12px;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--paper);
    font-size: 13px;
    opacity: 0;
    pointer-events: none;
  }
  .hint.shown {
    opacity: 1;
  }
  @media (forced-colors: active) {
    .event .shape,
    .share,
    .small {
      fill: CanvasText;
    }
    .event.inferred .shape,
    .event.uncertain .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .strip rect {
      fill: GrayText;
    }
    .event.selected .shape {
      fill: Highlight;
    }
  }
`;
