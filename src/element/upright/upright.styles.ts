import { css } from 'lit';

/** Of the upright timeline, and of the toolbar folded above it. */
export const uprightStyles = css`
  .folding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .folding .toolbar {
    display: contents;
  }
  .folding:not(.open) .toolbar > :not(.find) {
    display: none;
  }
  .folding .chips,
  .folding > .facets {
    flex: 1 1 100%;
    order: 1;
  }
  .folding .find {
    flex: 0 0 44px;
    padding-inline-start: 6px;
    transition: none;
  }
  .folding .find input::placeholder {
    color: transparent;
  }
  .folding .find:focus-within,
  .folding .find:has(input:not(:placeholder-shown)) {
    flex: 1 1 140px;
  }
  .folding .find:focus-within input::placeholder {
    color: var(--ink2);
  }
  .upright {
    margin-block-start: 4px;
    overflow-anchor: none;
  }
  .upright .beyond,
  .empty,
  .upright .era {
    padding-inline-start: 26px;
    font-size: 12.5px;
    color: var(--ink2);
  }
  .upright .list .year {
    padding-block: calc(var(--gap) + 2px) 6px;
  }
  .upright .item {
    padding-block: var(--gap) 8px;
  }
  .upright .dot {
    inset-block-start: calc(var(--gap) + 5px);
  }
  /* The title stands in the middle where no date is above it. */
  .dot:has(+ .entry > .what:first-child) {
    padding-block-start: 8px;
  }
  .upright .icon {
    overflow: visible;
  }
  .gap0 {
    --gap: 0px;
  }
  .gap1 {
    --gap: 4px;
  }
  .gap2 {
    --gap: 10px;
  }
  .gap3 {
    --gap: 18px;
  }
  .gap4 {
    --gap: 28px;
  }
  .empty {
    padding-block: 8px;
  }
  .list .empty::before {
    border-inline-start-style: dashed;
    background: var(--paper);
  }
  .upright .era {
    padding-block: 4px 10px;
  }
  .dot .body {
    fill: var(--paper);
    stroke: var(--ink2);
    stroke-width: 1.2;
  }
  .such {
    display: block;
    font-size: 13px;
    color: var(--ink2);
  }
  .plain.beyond {
    display: block;
    min-block-size: 44px;
    color: var(--ink);
  }
  .segment {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 18px;
    inline-size: 3px;
    background: color-mix(in srgb, var(--c) 45%, var(--paper));
  }
  .segment.lane1 {
    inset-inline-start: 22px;
  }
  .segment.start {
    inset-block-start: calc(var(--gap) + 12px);
  }
  .segment.end {
    inset-block-end: auto;
    block-size: calc(var(--gap) + 14px);
  }
  .segment.within {
    inline-size: 1px;
  }
  .segment.soft.start {
    mask: linear-gradient(transparent, #000 24px);
  }
  .segment.soft.end {
    mask: linear-gradient(#000, transparent);
  }
  .segment.open::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: -2px;
    border: 3.5px solid transparent;
    border-block-start: 6px solid var(--c);
    border-block-end: 0;
  }
  @media (forced-colors: active) {
    .segment {
      background: GrayText;
      forced-color-adjust: none;
    }
  }
`;
