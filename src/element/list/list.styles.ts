import { css } from 'lit';

export const listStyles = css`
  .list {
    position: relative;
    padding-block: 6px;
  }
  .list .year,
  .list .month {
    position: relative;
    margin: 0;
    padding-inline-start: 26px;
    padding-block: 2px 6px;
    font-size: 13px;
    font-weight: 700;
  }
  .list li + li .year {
    padding-block-start: 18px;
  }
  .list .month {
    font-weight: 600;
    color: var(--ink2);
  }
  .list small {
    font-weight: 400;
    color: var(--ink2);
  }
  .list .year small,
  .list .month small {
    margin-inline-start: 4px;
  }
  .list li,
  .list .empty {
    position: relative;
  }
  .list > li::before,
  .empty::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 7.25px;
    border-inline-start: 1.5px solid var(--ink);
  }
  .plain.more {
    min-block-size: 44px;
  }
  .item {
    position: relative;
    padding-inline-start: 26px;
    padding-block-end: 8px;
  }
  .dot {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 5px;
    padding-block: 1px;
    background: var(--paper);
  }
  .entry {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .list .entry:hover .what,
  .members .entry:hover .what,
  .entry[aria-current] .what {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .entry[aria-current] .what.retracted {
    text-decoration: underline line-through;
  }
  .when {
    display: block;
    font-size: 12.5px;
    color: var(--ink2);
  }
  .when small {
    font-size: 11.5px;
  }
  .what {
    display: block;
    font-weight: 600;
  }
  .list .detail {
    display: block;
    margin-block: 0 12px;
    padding-block-start: 4px;
    border: 0;
  }
  .list .nav {
    float: none;
    margin: 0;
  }
  .members ol {
    display: grid;
    gap: 2px;
  }
  .members .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }
  .members .when,
  .members .what {
    display: inline;
  }
`;
