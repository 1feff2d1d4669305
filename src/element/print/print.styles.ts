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
    .paper .drawing,
    .sheet {
      break-inside: avoid;
    }
    .sheet {
      padding-block: 8px;
      border-block-start: 0.5pt solid var(--rule);
    }
    .paper :is(.when, .title, .basis) {
      break-after: avoid;
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
    .paper a[href]::after {
      content: ' (' attr(href) ')';
      color: var(--ink2);
      word-break: break-all;
      direction: ltr;
      unicode-bidi: isolate;
    }
  }
`;
