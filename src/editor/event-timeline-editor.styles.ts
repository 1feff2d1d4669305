import { css } from 'lit';

/** The desk: a line at the top, board and table on the left, the event on the right. Hairlines part them, nothing else. */
export const styles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 480px;
    max-block-size: 100vh;
    overflow: auto;
    /* What has the focus is not under the foot of the desk. */
    scroll-padding-block-end: 40px;
    container-type: inline-size;
    color: var(--ink);
    background: var(--paper);
    font: 14px/1.45 var(--event-timeline-font, system-ui, sans-serif);
    -webkit-text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .desk {
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) auto / minmax(0, 1fr) minmax(320px, 28%);
    grid-auto-flow: dense;
    min-block-size: 0;
  }
  header,
  footer,
  .notice {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--rule);
  }
  header {
    grid-row: 1;
    gap: 16px;
  }
  main {
    grid-row: 4;
    grid-column: 1;
    display: grid;
    grid-template: minmax(180px, 5fr) auto minmax(0, 6fr) / minmax(0, 1fr);
    min-block-size: 0;
  }
  main:has(> .preview, > .texts) {
    grid-template-rows: minmax(150px, 2fr) auto minmax(0, 6fr);
  }
  aside {
    grid-row: 4;
    grid-column: 2;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-start: 1px solid var(--rule);
  }
  footer {
    grid-row: 5;
    justify-content: space-between;
    padding-block: 4px;
    border-block: 0;
    border-block-start: 1px solid var(--rule);
    color: var(--ink2);
    font-size: 12px;
    min-block-size: 27px;
  }
  .missing::before {
    content: '\\a0· ';
  }
  footer [role='status'] {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .notice {
    background: var(--tint);
    align-items: start;
  }
  .notice > :first-child {
    flex: 1;
    align-self: center;
    max-block-size: 8em;
    overflow: auto;
  }
  p {
    margin: 0;
  }
  .story-title {
    flex: 1;
    min-inline-size: 0;
    margin-inline-start: -8px;
    border-color: transparent;
    background: none;
    font-family: var(--heading-font);
    font-size: 18px;
    font-weight: 600;
  }
  .story-title:hover {
    border-color: var(--rule);
  }
  .steps,
  .files {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .last {
    max-inline-size: 260px;
    overflow: hidden;
    color: var(--ink2);
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button,
  .button,
  summary,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
  }
  button,
  .button,
  .menu > summary {
    position: relative;
    padding: 4px 10px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover,
  .button:hover,
  .menu > summary:hover {
    background: var(--tint);
  }
  button[aria-pressed='true'] {
    background: var(--tint);
    border-color: var(--edge);
  }
  button:disabled {
    color: var(--ink2);
    opacity: 0.6;
    cursor: default;
  }
  .strong {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
    font-weight: 600;
  }
  .strong:hover:enabled {
    background: var(--ink2);
  }
  .strong:disabled {
    border-color: var(--rule);
    background: none;
  }
  .plain {
    padding: 0 6px;
    color: var(--ink2);
  }
  .dot {
    display: inline-block;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-start: 7px;
    border-radius: 50%;
    background: currentColor;
    vertical-align: 1px;
  }
  .over {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  :focus-visible,
  .button:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  input,
  select,
  textarea {
    padding: 4px 8px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--paper);
  }
  input:focus-visible,
  textarea:focus-visible {
    outline-offset: -1px;
  }
  ::placeholder {
    color: var(--ink2);
    opacity: 1;
  }
  .menu {
    position: relative;
  }
  .menu > summary {
    list-style: none;
  }
  .menu > summary::after {
    content: ' ▾';
    color: var(--ink2);
  }
  .menu > :not(summary) {
    position: absolute;
    inset: 100% 0 auto auto;
    z-index: 20;
    display: grid;
    inline-size: max-content;
    margin: 4px 0 0;
    padding: 4px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--paper);
  }
  .menu button {
    text-align: start;
  }
  .keys dl {
    padding: 8px 12px;
    gap: 2px;
  }
  .keys dl div {
    display: grid;
    grid-template-columns: 11em auto;
  }
  dt,
  dd {
    margin: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    padding: 6px 16px;
  }
  .board {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .board .bar {
    padding-inline: 6px 10px;
    gap: 2px;
  }
  .hint {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .quiet,
  .help {
    color: var(--ink2);
  }
  .tabs {
    display: flex;
    flex: none;
    gap: 18px;
    padding: 0 16px;
    border-block: 1px solid var(--rule);
  }
  aside .tabs {
    gap: 14px;
    border-block-start: 0;
  }
  .tabs button {
    padding: 8px 0 6px;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--ink2);
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  .room,
  .side {
    min-block-size: 0;
    overflow: auto;
  }
  .side {
    flex: 1;
    padding: 14px 16px 40px;
  }
  .empty {
    max-inline-size: 34em;
    padding: 12px 0;
    color: var(--ink2);
  }
  .segments {
    display: flex;
    justify-self: start;
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .segments button {
    border-radius: 3px;
  }
  .segments button:not([aria-pressed='true']) {
    color: var(--ink2);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 1000px) {
    .last,
    .hint {
      display: none;
    }
    .keys {
      margin-inline-start: auto;
    }
    .desk {
      grid-template-columns: minmax(0, 1fr) 280px;
    }
  }
  @container (max-width: 700px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: repeat(6, auto);
      align-self: start;
    }
    header {
      flex-wrap: wrap;
      gap: 4px;
      padding-inline: 8px;
    }
    header button,
    header .button,
    header summary {
      padding-inline: 5px;
    }
    .story-title {
      flex-basis: 100%;
      margin: 0;
    }
    .steps,
    .files {
      gap: 0;
    }
    .files {
      margin-inline-start: auto;
    }
    .menu > :not(summary) {
      max-inline-size: 90cqi;
    }
    main {
      grid-template-rows: 280px auto 400px;
    }
    main:has(> .preview, > .texts) {
      grid-template-rows: 200px auto 600px;
    }
    aside {
      grid-row: 5;
      grid-column: 1;
      border-inline: 0;
      border-block-start: 1px solid var(--rule);
    }
    footer {
      grid-row: 6;
      position: sticky;
      inset-block-end: 0;
      background: var(--paper);
    }
  }
  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
