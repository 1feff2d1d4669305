import type { Measure } from '../core/layout/wrap-text.js';

/** The type of the drawing's texts; the style sheet sets the same. */
const FONTS = {
  title: '600 13.5px',
  date: '600 12px',
  tick: '400 11.5px',
  major: '650 12.5px',
  count: '600 11px',
} as const;

/** One for all: to make it takes some milliseconds, a good part of a first frame. */
let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures texts in the font family of the element, each once, with what a reader adds between letters and words. */
export function createMeasure(fontFamily: string, letterPx = 0, wordPx = 0): Measure {
  const context = (canvas ??= document.createElement('canvas').getContext('2d'));
  const known = new Map<string, number>();
  return (text, type) => {
    const key = type + text;
    let width = known.get(key);
    if (width === undefined) {
      if (known.size > 20_000) known.clear();
      if (context) context.font = `${FONTS[type]} ${fontFamily}`;
      // Where a page has no canvas to measure with, a wide guess leaves labels further apart.
      width = context ? context.measureText(text).width : text.length * 7.6;
      width += text.length * letterPx + (text.split(/[ \u00a0]/u).length - 1) * wordPx;
      known.set(key, width);
    }
    return width;
  };
}
