import { css } from 'lit';

export const formStyles = css`
  .form,
  .source-fields {
    display: grid;
    gap: 12px;
  }
  .field {
    display: grid;
    gap: 3px;
    min-inline-size: 0;
  }
  .field label,
  legend {
    font-size: 12px;
    color: var(--ink2);
  }
  .required {
    margin-inline-start: 8px;
    font-size: 11px;
  }
  .field input,
  .field select,
  .field textarea {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .field textarea {
    resize: vertical;
  }
  .field.color input {
    inline-size: 48px;
    padding: 2px;
    block-size: 30px;
  }
  .help,
  .said {
    font-size: 12px;
  }
  .said {
    min-block-size: 1.45em;
    font-size: 13px;
  }
  .wrong,
  .bad .help,
  .taken .bad .verdict {
    color: light-dark(#b3261e, #ff9a8f);
  }
  .field.bad > input,
  .field.bad > textarea {
    border-color: light-dark(#b3261e, #ff9a8f);
  }
  fieldset {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    margin: 0;
    padding: 10px 0 0;
    border: 0;
    border-block-start: 1px solid var(--rule);
  }
  legend {
    float: inline-start;
    padding: 0;
    color: var(--ink);
    font-size: 13px;
    font-weight: 600;
  }
  .entry {
    display: grid;
    gap: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--rule);
  }
  .entry > .plain,
  .add {
    justify-self: start;
  }
  .add {
    margin-inline-start: -10px;
    color: var(--focus);
  }
  .examples,
  .more {
    font-size: 13px;
  }
  summary {
    cursor: pointer;
  }
  .examples > summary,
  .more > summary {
    color: var(--ink2);
  }
  .more[open] > summary {
    margin-block-end: 10px;
  }
  .examples dl {
    margin: 4px 0;
  }
  .examples dl div {
    display: grid;
    grid-template-columns: 12.5em 1fr;
    gap: 8px;
  }
  .examples dt button {
    max-inline-size: 100%;
    overflow: hidden;
    margin-inline-start: -6px;
    color: var(--focus);
    text-overflow: ellipsis;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .names li {
    padding: 1px 2px 1px 9px;
    border: 1px solid var(--rule);
    border-radius: 12px;
    font-size: 13px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(76px, 1fr));
    gap: 12px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  h3 {
    margin: 10px 0 -8px;
    font-size: 14px;
  }
  .code {
    field-sizing: content;
    overflow-wrap: anywhere;
    font:
      12px/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }
  .form > button,
  .mend-all {
    justify-self: start;
    border-color: var(--edge);
  }
  .problems {
    display: grid;
    gap: 14px;
    margin: 12px 0;
    padding: 0;
    list-style: none;
  }
  .problems p {
    font-size: 13px;
  }
  .problems button {
    margin-block-start: 4px;
    padding: 1px 8px;
    border-color: var(--rule);
    font-size: 13px;
  }
  .room.texts {
    display: grid;
  }
  .texts {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 0 16px 16px;
  }
  .room.texts {
    padding: 0;
  }
  .texts .bar {
    padding-inline: 0;
  }
  .texts .bar label {
    color: var(--ink2);
  }
  .texts .bar select {
    max-inline-size: 340px;
  }
  .source-fields {
    grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  }
  .grow {
    flex: 1;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .field .article {
    min-block-size: 160px;
    max-inline-size: 46em;
    padding: 12px 16px;
    font: 16px/1.6 var(--event-timeline-quote-font, Georgia, serif);
  }
  blockquote {
    max-inline-size: 46em;
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--ink2);
    font: 16px/1.5 var(--event-timeline-quote-font, Georgia, serif);
    white-space: pre-wrap;
  }
  .taken {
    display: grid;
    gap: 4px;
    max-inline-size: 46em;
    margin: 0;
    padding: 0;
    font-size: 13px;
    list-style: none;
  }
  .verdict {
    color: var(--ink2);
  }
  .good .verdict::before {
    content: '✓ ';
  }
`;
