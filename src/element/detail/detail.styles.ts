import { css } from 'lit';

export const detailStyles = css`
  .detail,
  .members {
    position: relative;
    margin-block-start: 14px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--rule);
    max-inline-size: 68ch;
    outline-offset: 4px;
  }
  .detail {
    touch-action: pan-y pinch-zoom;
    scroll-margin-block-start: 110px;
  }
  button.start {
    min-block-size: 44px;
    margin-block-end: 16px;
    padding: 8px 22px;
    border: 1px solid var(--ink);
    border-radius: 6px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 600;
  }
  .nav {
    float: inline-end;
    margin-inline-start: 12px;
    color: var(--ink2);
    font-size: 12.5px;
  }
  .nav .square {
    color: var(--ink);
  }
  .position {
    padding-inline: 2px;
    font-variant-numeric: tabular-nums;
  }
  /* As high as the buttons beside it: the title has the whole width. */
  .detail .date {
    min-block-size: max(30px, var(--tap));
    align-content: center;
    font-size: 13px;
    color: var(--ink2);
  }
  .basis,
  .status-word,
  .differ {
    margin-block-end: 8px;
    font-size: 12.5px;
    font-weight: 700;
  }
  .basis {
    font-weight: 400;
    color: var(--ink2);
  }
  .basis::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 11px;
    block-size: 11px;
    margin-inline-end: 5px;
    border: 1.6px solid var(--ink2);
    border-radius: 50%;
  }
  .basis.stated::before {
    background: var(--ink2);
  }
  .basis.publication::before {
    border-width: 3.2px;
  }
  .title {
    font-family: var(--heading-font);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    margin-block: 2px 8px;
    text-wrap: balance;
  }
  .retracted {
    text-decoration: line-through;
  }
  .summary {
    margin-block-end: 10px;
  }
  blockquote {
    margin-block-end: 14px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--c, var(--ink2));
  }
  .quote {
    font-family: var(--quote-font);
    font-size: 1.14em;
    line-height: 1.45;
    margin-block-end: 4px;
    text-wrap: pretty;
  }
  .context {
    color: var(--ink2);
  }
  .context:first-child::before {
    content: '… ';
  }
  .context:last-child::after {
    content: ' …';
  }
  blockquote footer {
    font-size: 12.5px;
    color: var(--ink2);
  }
  cite {
    font-style: normal;
  }
  blockquote footer,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 14px;
  }
  .detail .plain {
    color: var(--ink2);
    text-align: start;
  }
  .detail .plain,
  .links a,
  blockquote footer a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(24px, var(--tap));
  }
  /* Stands over its button, so that nothing moves. */
  .copy {
    position: relative;
  }
  .copied {
    position: absolute;
    inset: 0;
    display: grid;
    align-items: center;
    background: var(--paper);
    white-space: nowrap;
    font-size: 12.5px;
    color: var(--ink);
  }
  .by-hand {
    flex: 1 1 100%;
    padding: 6px 8px;
    border: 1px solid var(--edge);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .accounts {
    display: grid;
    gap: 0 24px;
    margin-block-end: 6px;
  }
  .says {
    margin-block-end: 4px;
    font-size: 1.14em;
    font-weight: 700;
    line-height: 1.35;
  }
  .detail a {
    color: var(--ink);
    text-underline-offset: 2px;
  }
  @container (width >= 900px) {
    .detail {
      display: grid;
      grid-template: auto 1fr / 1fr 1.35fr;
      gap: 0 36px;
      max-inline-size: none;
    }
    .detail > * {
      grid-column: 1;
    }
    .detail > .body {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container (width >= 480px) {
    .accounts {
      grid-template-columns: repeat(auto-fit, minmax(190px, 1fr));
    }
  }
  @container (width < 480px) {
    .by-hand {
      font-size: 16px;
    }
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    font-size: 13px;
  }
  @media (forced-colors: active) {
    .detail a {
      color: LinkText;
    }
  }
`;
