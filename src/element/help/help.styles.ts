import { css } from 'lit';

export const helpStyles = css`
  .help {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    z-index: 2;
    max-inline-size: 100%;
    padding: 12px 16px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
    font-size: 13px;
  }
  .help .nav {
    float: inline-end;
  }
  .help h3 {
    margin-block-end: 8px;
    font-size: 1em;
    line-height: 30px;
  }
  .help table {
    border-spacing: 0;
    clear: both;
  }
  .help th,
  .help td {
    padding: 3px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .help th {
    padding-inline-end: 20px;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.7em;
    margin-inline-end: 4px;
    padding: 0 5px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    font: inherit;
    text-align: center;
    white-space: nowrap;
  }
  .square.sign {
    font-size: 14px;
    line-height: 1;
  }
`;
