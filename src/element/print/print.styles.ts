import { css } from 'lit';

/** Ink on white, no controls, and no page that ends within an event where another way is left. */
export const printStyles = css`
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    :host {
      --ink: #000 !important;
      --ink2: #444 !important;
      --rule: #999 !important;
      --paper: #fff !important;
      --tint: #f2f2f2 !important;
      color-scheme: light !important;
      background: none !important;
    }
    .printing > :not(.heading, .description, .paper, .furniture),
    .paper :is(button, .nav) {
      display: none;
    }
    .paper .drawing {
      inline-size: 100%;
      block-size: auto;
      margin-block: 6px 14px;
    }
    .paper :is(.drawing, blockquote, figure, .summary) {
      break-inside: avoid;
    }
    .sheet {
      padding-block: 8px;
      border-block-start: 0.5pt solid var(--rule);
    }
    .paper :is(.when, .title, .basis, .head) {
      break-after: avoid;
    }
    /* What plays leaves its poster, or nothing. */
    .paper .play {
      display: block;
    }
    .paper :is(.ask, audio, .frame:not(:has(img, [poster]))) {
      display: none;
    }
    .paper .icon {
      display: inline;
      vertical-align: -2px;
    }
    .paper .detail {
      display: block;
      margin: 0;
      padding: 0;
      border: 0;
      max-inline-size: none;
    }
    /* Of a source its address alone: the words that the link leads to stand above it. */
    .paper blockquote a {
      display: none;
    }
    .paper blockquote[cite]::after {
      content: attr(cite);
      display: block;
      font-size: 12.5px;
    }
    .paper a[href]::after {
      content: ' (' attr(href) ')';
    }
    .paper blockquote::after,
    .paper a::after {
      color: var(--ink2);
      word-break: break-all;
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
`;
