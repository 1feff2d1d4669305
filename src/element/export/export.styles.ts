import { css } from 'lit';

export const exportStyles = css`
  .sheet {
    fill: var(--paper);
  }
  text.headline {
    font-family: var(--heading-font);
    font-size: 20px;
    font-weight: 700;
  }
  text.lede {
    font-size: 14px;
    fill: var(--ink2);
  }
  text.fine {
    font-size: 12px;
    fill: var(--ink2);
  }
  .save {
    margin-block-start: 10px;
    font-size: 12.5px;
  }
  .save summary {
    inline-size: fit-content;
    min-block-size: max(24px, var(--tap));
    color: var(--ink2);
    cursor: pointer;
  }
  .save div {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 6px;
  }
`;
