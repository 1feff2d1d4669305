import { css } from 'lit';

export const mediaStyles = css`
  figure {
    margin: 0 0 14px;
  }
  .frame {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    background: var(--tint);
  }
  .frame .room {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .frame > :not(.room),
  .play img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: contain;
  }
  .tile {
    padding: 12px;
    overflow: auto;
    color: var(--ink2);
    font-size: 13px;
  }
  .play {
    display: flex;
    align-items: end;
    padding: 12px;
    background: none;
  }
  .ask {
    position: relative;
    display: inline-block;
    padding: 10px 16px;
    border: 1px solid var(--edge);
    border-radius: 99px;
    background: var(--paper);
    color: var(--ink);
    font-size: 14px;
    font-weight: 600;
  }
  .ask::before {
    content: '';
    display: inline-block;
    inline-size: 10px;
    block-size: 12px;
    margin-inline-end: 8px;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    forced-color-adjust: none;
  }
  .play:hover .ask {
    background: var(--tint);
  }
  audio {
    display: block;
    inline-size: 100%;
  }
  figcaption {
    margin-block-start: 6px;
    font-size: 12.5px;
    color: var(--ink2);
    text-wrap: pretty;
  }
  figcaption small {
    font-size: 11.5px;
  }
`;
