import { css } from 'lit';

/** Rows are as high as `ROW_PX` says. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    min-inline-size: 720px;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  caption {
    text-align: start;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 5px 9px;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
    color: var(--ink2);
    font-weight: 400;
    font-size: 12px;
    text-align: start;
  }
  th button {
    margin-inline-start: -7px;
  }
  th.date {
    inline-size: 19%;
  }
  th.title {
    inline-size: 29%;
  }
  th.group {
    inline-size: 12%;
  }
  th.tags,
  th.places {
    inline-size: 11%;
  }
  th.tools {
    inline-size: 36px;
  }
  tr:not(.spacer) td {
    block-size: 38px;
    padding: 0;
    border-block-end: 1px solid var(--rule);
    border-inline-end: 1px solid var(--rule);
    vertical-align: top;
  }
  tr:not(.spacer) td.tools {
    border-inline-end: 0;
    padding-block-start: 8px;
    text-align: center;
  }
  .spacer td {
    padding: 0;
    line-height: 0;
  }
  td input {
    inline-size: 100%;
    block-size: 37px;
    border-color: transparent;
    border-radius: 0;
    background: none;
    text-overflow: ellipsis;
  }
  th:first-child,
  td:first-child input {
    padding-inline-start: 16px;
  }
  tr.selected td {
    background: var(--tint);
  }
  td.bad {
    box-shadow: inset 3px 0 light-dark(#b3261e, #ff9a8f);
  }
  td.bad input {
    block-size: 22px;
    padding-block: 1px 0;
  }
  td:first-child .problem {
    padding-inline-start: 16px;
  }
  .problem {
    display: block;
    padding-inline: 9px;
    overflow: hidden;
    color: light-dark(#b3261e, #ff9a8f);
    font-size: 11px;
    line-height: 14px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
