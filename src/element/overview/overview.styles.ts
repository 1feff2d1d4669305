import { css } from 'lit';

export const overviewStyles = css`
  .overview svg {
    display: block;
    margin-block-start: 6px;
    touch-action: pan-y;
    cursor: pointer;
    overflow: visible;
  }
  .overview .ground {
    fill: var(--tint);
  }
  .window {
    fill: var(--ink);
    fill-opacity: 0.07;
    stroke: var(--ink2);
    stroke-width: 1.2;
    cursor: grab;
  }
  .grip {
    cursor: ew-resize;
  }
  .grip .bar {
    fill: var(--ink2);
  }
  .grip:focus-visible {
    outline: none;
  }
  .grip:focus-visible .bar {
    fill: var(--focus);
    stroke: var(--focus);
    stroke-width: 3;
  }
`;
