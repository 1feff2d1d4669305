import type { SVGTemplateResult } from 'lit';
import { render, svg } from 'lit';
import type { Scene } from '../../core/layout/scene.js';
import type { Measure } from '../../core/layout/wrap-text.js';
import { wrapText } from '../../core/layout/wrap-text.js';
import { renderScene } from '../../render/render-scene.js';
import { round } from '../../render/round.js';
import { SHAPE_PATHS } from '../../render/shape-path.js';
import type { PartContext } from '../context.js';
import { signPx, signShapes, signsIn } from '../toolbar/signs.js';
import type { Picture } from './picture.js';
import { readPicture } from './picture.js';

const PADDING_PX = 16;
const MEASURED_PX = { title: 13.5, date: 12 } as const;
/** Lines of text: their size, and from one to the next. */
const TYPE = { headline: { px: 20, line: 25 }, lede: { px: 14, line: 19 }, fine: { px: 12, line: 16 } } as const;
const LEGEND_PX = 26;

export interface PosterInput {
  readonly scene: Scene;
  readonly measure: Measure;
  readonly rtl: boolean;
}

/**
 * The drawing as it leaves the page: title, description and legend above it; sources, note and credit below. It is drawn
 * out of sight in `room`, where the page's style holds, read off, and taken away again.
 */
export function makePoster(context: PartContext, input: PosterInput, room: HTMLElement): Picture {
  const holder = document.createElement('div');
  holder.className = 'silent';
  holder.ariaHidden = 'true';
  room.append(holder);
  try {
    render(svgOf(context, input), holder);
    const drawing = holder.querySelector('svg');
    if (!drawing) throw new Error('Lit has drawn nothing.');
    return readPicture(drawing, context.data.title);
  } finally {
    holder.remove();
  }
}

function svgOf(context: PartContext, { scene, measure, rtl }: PosterInput): SVGTemplateResult {
  const { data, words, view } = context;
  const widthPx = scene.widthPx + 2 * PADDING_PX;
  const x = (px: number): number => (rtl ? widthPx - PADDING_PX - px : PADDING_PX + px);
  let y = PADDING_PX;
  const lines = (text: string, type: keyof typeof TYPE): SVGTemplateResult[] => {
    const { px, line } = TYPE[type];
    const measured = type === 'fine' ? 'date' : 'title';
    const widthOf = (part: string): number => (measure(part, measured) * px) / MEASURED_PX[measured];
    return wrapText(text, scene.widthPx, 12, widthOf).map((part) => {
      y += line;
      return svg`<text class=${type} x=${x(0)} y=${y - 0.25 * line}>${part}</text>`;
    });
  };
  /** Marks with what they stand for, in as many rows as they need. */
  const row = (items: readonly (readonly [mark: SVGTemplateResult, reachPx: number, text: string])[]): unknown => {
    let left = 0;
    if (items.length > 0) y += LEGEND_PX;
    return items.map(([mark, reachPx, text]) => {
      const wide = reachPx + 32 + measure(text, 'date');
      if (left > 0 && left + wide > scene.widthPx) [left, y] = [0, y + LEGEND_PX];
      const item = svg`<g transform=${`translate(${round(x(left + 8))},${y - 10})`}>${mark}</g>
        <text class="fine" x=${round(x(left + reachPx + 13))} y=${y - 6}>${text}</text>`;
      left += wide;
      return item;
    });
  };
  const named = data.groups.length > 1 || data.groups.some(({ label }) => label !== '');
  const groups = (named ? data.groups : []).map(({ label, shape }, i) => {
    const text = `${label || words.noGroup} (${words.number(view.groupCounts[i] ?? 0)})`;
    return [svg`<path class=${`small g${i}`} d=${SHAPE_PATHS[shape]}></path>`, 8, text] as const;
  });
  // A mirrored strip would point the wrong way.
  const signs = signsIn(context).map(
    ([sign, meaning]) =>
      [
        rtl ? svg`<g transform="scale(-1,1)">${signShapes(sign)}</g>` : signShapes(sign),
        signPx(sign),
        meaning,
      ] as const,
  );
  const above = [...lines(data.title, 'headline'), ...lines(data.description, 'lede'), row(groups), row(signs)];
  const top = y + 6;
  const look = {
    rtl,
    focusedKey: null,
    idOf: (key: string) => key,
    shapeOf: (group: number) => data.groups[group].shape,
  };
  y = top + scene.heightPx;
  const below = [data.sourceLine, data.note, data.credit].flatMap((text) => lines(text, 'fine'));
  const heightPx = y + PADDING_PX;
  return svg`<svg class="drawing" width=${widthPx} height=${heightPx} viewBox=${`0 0 ${widthPx} ${heightPx}`}>
    <rect class="sheet" x="0" y="0" width=${widthPx} height=${heightPx}></rect>
    ${above}
    <g transform=${`translate(${PADDING_PX},${top})`}>${renderScene(scene, look, { onActivate: () => undefined })}</g>
    ${below}
  </svg>`;
}
