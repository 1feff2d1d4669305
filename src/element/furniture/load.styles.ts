import { css } from 'lit';

export const loadStyles = css`
  .progress {
    position: sticky;
    inset-block-end: 0;
    block-size: 0;
  }
  .progress div {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 4px 12px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
  }
  progress {
    inline-size: 160px;
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
