import { css } from 'lit';

export const loadStyles = css`
  .progress {
    position: sticky;
    inset-block-end: 0;
    block-size: 0;
  }
  /* Of one size, and what changes comes last: nothing in it moves while the numbers grow. */
  .progress div {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 0;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 12px;
    max-inline-size: 360px;
    padding: 4px 12px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
  }
  .progress .count {
    grid-column: 1 / -1;
    block-size: 1.5em;
    overflow: hidden;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--focus);
  }
  .problems li {
    padding-block: 4px;
    font-size: 12.5px;
    border-block-start: 1px solid var(--rule);
  }
  .problems code {
    background: var(--tint);
  }
`;
