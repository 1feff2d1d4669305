import { css } from 'lit';

export const filterStyles = css`
  .unfolds,
  .choice {
    padding-inline: 10px;
  }
  .unfolds svg,
  .parts svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .unfolds[aria-expanded='true'] svg {
    transform: scaleY(-1);
  }
  .facets {
    display: grid;
    gap: 10px;
    margin-block-start: 8px;
    padding-block: 10px;
    border-block: 1px solid var(--rule);
  }
  .facets fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .facets legend,
  .facets label {
    padding: 0;
    font-size: 12.5px;
    color: var(--ink2);
  }
  .facets legend {
    margin-block-end: 4px;
  }
  .facets .find {
    display: flex;
    margin-block-end: 8px;
    max-inline-size: 190px;
  }
  .chip.choice[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .choice[aria-pressed='true'] .n {
    color: inherit;
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .period p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
  }
  .period input {
    inline-size: 9.5em;
    min-block-size: max(32px, var(--tap));
    padding: 4px 6px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--paper);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .period input::placeholder {
    color: var(--ink2);
    opacity: 1;
  }
  .period input[aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--ink);
  }
  .said {
    font-size: 12.5px;
    color: var(--ink2);
  }
  .said.fault {
    color: var(--ink);
    font-weight: 600;
  }
  .parts {
    margin-block-start: 6px;
    align-items: center;
  }
  .parts .chip {
    min-block-size: max(28px, var(--tap));
    padding-inline: 10px;
  }
  @container (width < 480px) {
    .facets label {
      flex: 1 1 100%;
    }
    .period input {
      font-size: 16px;
    }
  }
  @media (forced-colors: active) {
    .chip.choice[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
