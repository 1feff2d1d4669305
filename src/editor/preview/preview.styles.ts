import { css } from 'lit';

/** A sheet of the page that readers have, on the desk. */
export const previewStyles = css`
  .room.preview {
    background: var(--tint);
  }
  .preview .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
    gap: 6px 16px;
  }
  .stage {
    padding: 16px;
  }
  .paper {
    box-sizing: content-box;
    max-inline-size: calc(100% - 32px);
    margin-inline: auto;
    padding: 16px;
    color-scheme: light;
    background: #fff;
    color: #16181d;
    box-shadow: 0 0 0 1px var(--rule);
  }
  .stage.dark .paper {
    color-scheme: dark;
    background: #14171c;
    color: #eceef1;
  }
  .stage.phone .paper {
    inline-size: 328px;
  }
  .stage.column .paper {
    inline-size: 640px;
  }
`;
