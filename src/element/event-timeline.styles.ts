import { css } from 'lit';

export const styles = css`
  /* A page may undo any of this; what the layout needs stands in .timeline, which no page can reach. */
  :host {
    display: block;
    box-sizing: border-box;
    /* As wide as there is room in a flex row or an aligned grid too: there is no width inside to go by. */
    flex: auto;
    align-self: stretch;
    justify-self: stretch;
    min-inline-size: 0;
    padding: var(--event-timeline-padding, 0px);
    background: var(--paper);
    color: var(--ink);
    font-family: var(--font);
  }
  :host([hidden]) {
    display: none;
  }
  :host(:fullscreen) {
    overflow: auto;
  }
  * {
    box-sizing: border-box;
  }
  /* None of the page's indents, spacing, capitals and the like: labels are measured without them. */
  .timeline {
    all: initial;
    display: block;
    position: relative;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--ink);
    font-family: inherit;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    /* What a finger needs; a mouse needs less. */
    --tap: 0px;
  }
  @media (pointer: coarse) {
    .timeline {
      --tap: 44px;
    }
  }
  :host > div,
  .state,
  .skeleton,
  .progress {
    font-size: var(--event-timeline-font-size, 15px);
    line-height: 1.4;
  }
  /* What the page has in the element looks as the page says until the drawing takes its place. */
  .timeline:has(> slot) {
    font-size: inherit;
    line-height: inherit;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  /* Chromium draws a frame around a drawing that was clicked. */
  svg:focus:not(:focus-visible) {
    outline: none;
  }
  .heading {
    font-family: var(--heading-font);
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
    margin-block-end: 4px;
    text-wrap: balance;
  }
  .description {
    color: var(--ink2);
    max-inline-size: 62ch;
    margin-block-end: 14px;
    text-wrap: pretty;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .toolbar > .chips {
    flex: 1 1 320px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: max(32px, var(--tap));
    padding: 4px 10px 4px 8px;
    border: 1px solid var(--edge);
    border-radius: 99px;
    background: none;
    font-size: 13px;
    line-height: 1.3;
  }
  .chip:hover,
  .square:hover:not([aria-disabled='true']) {
    background: var(--tint);
  }
  .chip .n {
    color: var(--ink2);
    font-variant-numeric: tabular-nums;
  }
  .chip:not(.choice)[aria-pressed='false'] {
    border-style: dashed;
    color: var(--ink2);
  }
  .chip:not(.choice)[aria-pressed='false'] .label {
    text-decoration: line-through;
  }
  .icon {
    flex: none;
    display: block;
  }
  .icon .shape {
    fill: var(--c, currentcolor);
  }
  .icon .shape.hollow {
    fill: color-mix(in srgb, var(--c) 22%, var(--paper));
    stroke: var(--c);
    stroke-width: 1.8;
  }
  .find {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    flex: 0 1 170px;
    margin-inline-start: auto;
    min-block-size: max(32px, var(--tap));
    border-block-end: 1px solid var(--edge);
  }
  .find svg {
    flex: none;
    fill: none;
    stroke: var(--ink2);
    stroke-width: 1.5;
  }
  .find input {
    inline-size: 100%;
    min-inline-size: 0;
    border: 0;
    padding: 4px 2px;
    background: none;
    font-size: 13px;
    appearance: none;
    outline: 0;
  }
  .find input::placeholder {
    color: var(--ink2);
    opacity: 1;
  }
  .find:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .status {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-block-size: 30px;
    margin-block-start: 8px;
  }
  .count {
    font-size: 12.5px;
    color: var(--ink2);
    font-variant-numeric: tabular-nums;
  }
  .count.none {
    font-size: inherit;
    color: inherit;
  }
  .plain {
    border: 0;
    padding: 0;
    background: none;
    font-size: 12.5px;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 2px;
    min-block-size: max(24px, var(--tap));
    min-inline-size: var(--tap);
  }
  .fold {
    margin-inline-end: 10px;
  }
  .fold[aria-pressed='true'] {
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin-block-start: 6px;
    font-size: 12px;
    color: var(--ink2);
  }
  .signs li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  /* It takes no room of its own: whatever stands under it stays where it is. */
  .news {
    margin-inline-start: 10px;
    margin-block: -8px;
    padding-inline: 10px;
    border-color: var(--focus);
    background: var(--paper);
    white-space: nowrap;
  }
  @container (width < 640px) {
    .news {
      position: absolute;
      z-index: 1;
      inset-inline-end: 0;
      inset-block-start: 100%;
      margin: 0;
    }
  }
  .zoom,
  .nav {
    display: flex;
    gap: 4px;
    align-items: center;
    flex: none;
  }
  .square {
    display: grid;
    place-items: center;
    inline-size: max(30px, var(--tap));
    block-size: max(30px, var(--tap));
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
  }
  .square svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .state {
    padding: 24px 0;
    color: var(--ink2);
  }
  .state .plain {
    margin-inline-start: 8px;
  }
  .skeleton {
    color: var(--ink2);
    display: grid;
    align-content: end;
    border-block-end: 1.2px solid var(--rule);
  }
  .furniture {
    margin-block-start: 14px;
    font-size: 12px;
    color: var(--ink2);
    display: grid;
    gap: 2px;
  }
  .silent {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .as-list {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--rule);
  }
  .as-list summary {
    padding: 8px 0;
    font-size: 13px;
    cursor: pointer;
  }
  [dir='rtl'] .turns {
    transform: scaleX(-1);
  }
  @container (width < 480px) {
    .timeline > * {
      --tap: 44px;
    }
    .heading {
      font-size: 1.27em;
    }
    /* No higher than its row: nothing moves when it comes. */
    .news {
      margin-block: -7px;
    }
    .find {
      flex: 1 1 100%;
    }
    .chip {
      font-size: 14px;
    }
    .find input {
      font-size: 16px;
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    button[aria-disabled='true'] {
      color: GrayText;
    }
    button[aria-disabled='true'],
    .drawing .leader,
    .drawing .event.retracted .shape {
      opacity: 1;
    }
    .drawing .era rect {
      fill: var(--tint);
    }
    .overview .window {
      fill-opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .icon .shape {
      fill: CanvasText;
    }
    .chip[aria-pressed='false'] .shape {
      fill: GrayText;
      stroke: GrayText;
    }
  }
`;
