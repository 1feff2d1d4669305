import { css } from 'lit';

/**
 * The public custom properties and their defaults. Ink, second ink, rule, paper and tint carry everything besides the
 * colours of the groups; light and dark follow the page's `color-scheme`.
 */
export const theme = css`
  :host {
    --ink: var(--event-timeline-ink, light-dark(#16181d, #eceef1));
    --ink2: var(--event-timeline-ink-2, light-dark(#5a6069, #a4abb5));
    --rule: var(--event-timeline-rule, light-dark(#d5d8dd, #3a4049));
    --edge: var(--event-timeline-edge, light-dark(#7b828c, #7f8792));
    --paper: var(--event-timeline-paper, light-dark(#fff, #14171c));
    --tint: var(--event-timeline-tint, light-dark(#f4f5f7, #1d2128));
    --focus: var(--event-timeline-focus, light-dark(#1a56db, #8ab4ff));
    --font: var(--event-timeline-font, inherit);
    --heading-font: var(--event-timeline-heading-font, var(--event-timeline-font, inherit));
    --quote-font: var(--event-timeline-quote-font, var(--heading-font));
  }
  /* Browsers force the colours of boxes and words; what is drawn has to ask for them. */
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --ink2: CanvasText;
      --rule: CanvasText;
      --edge: ButtonBorder;
      --paper: Canvas;
      --tint: Canvas;
      --focus: Highlight;
    }
  }
`;
