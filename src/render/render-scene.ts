import type { SVGTemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Block, Entry, Line } from '../core/layout/label-block.js';
import type { ClusterMark, EventMark, Mark, Scene } from '../core/layout/scene.js';
import type { Shape } from '../core/model/timeline-data.js';
import { renderAxis } from './render-axis.js';
import { renderBands, renderFolds } from './render-bands.js';
import { markClasses, renderShape } from './render-shape.js';
import { renderAbout, renderStrip } from './render-signs.js';
import { round } from './round.js';
import { SHAPE_PATHS } from './shape-path.js';

const FAR_PX = 20_000;

export interface SceneHandlers {
  /** The reader chose a mark, or the words that name it. */
  readonly onActivate: (key: string) => void;
}

export interface SceneLook {
  readonly rtl: boolean;
  readonly focusedKey: string | null;
  /** Makes the id of a mark's element, unique in the page's own tree. */
  readonly idOf: (key: string) => string;
  /** The shape that stands before the titles of a group. */
  readonly shapeOf: (group: number) => Shape;
}

/**
 * Draws a scene: the same scene always gives the same picture. Everything inside `<svg role="listbox">`. Each mark and each
 * block keeps its element for as long as it is in view, and stands at 0 in it: a view that moves changes one attribute.
 */
export function renderScene(scene: Scene, look: SceneLook, handlers: SceneHandlers): SVGTemplateResult {
  const x = (px: number): number => round(look.rtl ? scene.widthPx - px : px);
  const selected = new Set(scene.marks.filter((mark) => mark.kind === 'event' && mark.selected).map(({ key }) => key));
  return svg`
    <g aria-hidden="true" role="presentation">
      ${renderBands(scene, x)} ${renderFolds(scene, x)} ${renderAxis(scene, x)}
      ${repeat(scene.blocks, keyOf, (block) => renderLeader(block, x, look.rtl))}
    </g>
    ${repeat(scene.marks, keyOf, (mark) => renderMark(mark, x, look, handlers))}
    <g aria-hidden="true" role="presentation">
      ${repeat(scene.blocks, keyOf, (block) => renderBlock(block, x, selected, look, handlers))}
    </g>`;
}

const keyOf = ({ key }: Mark | Block): string => key;

function at(x: number, y: number): string {
  return `translate(${x},${round(y)})`;
}

function renderMark(
  mark: Mark,
  x: (px: number) => number,
  look: SceneLook,
  handlers: SceneHandlers,
): SVGTemplateResult {
  const isEvent = mark.kind === 'event';
  const focused = look.focusedKey === mark.key;
  return svg`<g
    id=${look.idOf(mark.key)}
    class=${focused ? 'mark focused' : 'mark'}
    part=${isEvent ? 'mark' : 'cluster'}
    role="option"
    aria-label=${mark.name}
    aria-selected=${isEvent && mark.selected ? 'true' : 'false'}
    data-key=${mark.key}
    transform=${at(x(mark.x), mark.y)}
    @click=${() => {
      handlers.onActivate(mark.key);
    }}
  >${isEvent ? eventShapes(mark, look.rtl) : clusterShapes(mark)}</g>`;
}

function eventShapes(mark: EventMark, rtl: boolean): SVGTemplateResult {
  const { strip } = mark;
  return svg`<title>${mark.name}</title><g class=${markClasses(mark)}>
    ${strip ? stripShape(mark, strip, rtl) : nothing}
    <circle class="touch" r="12"></circle>
    ${mark.signs.approximate && !strip ? renderAbout() : nothing}${renderShape(mark)}</g>`;
}

function stripShape({ signs, x }: EventMark, strip: readonly [number, number], rtl: boolean): SVGTemplateResult {
  // Far outside of the view nothing is seen, and huge numbers are drawn inexactly.
  const [a, b] = strip.map((px) => round(Math.min(Math.max(px, -FAR_PX), FAR_PX) - x));
  const ends = { ...signs, soft: signs.approximate };
  const mirrored = {
    soft: ends.soft,
    within: ends.within,
    openStart: ends.openEnd,
    openEnd: ends.openStart,
    unknownStart: ends.unknownEnd,
    unknownEnd: ends.unknownStart,
  };
  return rtl ? renderStrip(-b, -a, 0, mirrored) : renderStrip(a, b, 0, ends);
}

/** Its number is its words: with a tip for the mouse beside it, its name would no longer hold all that is to be read. */
function clusterShapes(mark: ClusterMark): SVGTemplateResult {
  const width = mark.widthPx;
  let left = -width / 2 + 5;
  const bars = mark.shares.map(({ group, share }) => {
    const bar = svg`<rect class=${`share g${group}`} x=${round(left)} y="6" width=${round(share * (width - 10))} height="2.5"></rect>`;
    left += share * (width - 10);
    return bar;
  });
  return svg`<g class=${mark.holdsSelected ? 'pill selected' : 'pill'}>
    <rect class="touch" x=${-width / 2 - 1} y="-14" width=${width + 2} height="28"></rect>
    <rect class="body" x=${-width / 2} y="-11" width=${width} height="22" rx="6"></rect>
    <text class="n" y="2.5">${mark.label}</text>${bars}</g>`;
}

function renderLeader({ leader }: Block, x: (px: number) => number, rtl: boolean): SVGTemplateResult {
  const across = round((leader.x1 - leader.x) * (rtl ? -1 : 1));
  const path = `M0,${round(leader.y0)}V${round(leader.y1)}H${across}`;
  return svg`<path class="leader" transform=${at(x(leader.x), 0)} d=${path}></path>`;
}

function renderBlock(
  block: Block,
  x: (px: number) => number,
  selected: ReadonlySet<string>,
  look: SceneLook,
  handlers: SceneHandlers,
): SVGTemplateResult {
  const { x: markX } = block.leader;
  const from = (px: number): number => round(look.rtl ? markX - px : px - markX);
  return svg`<g class=${`block ${block.side}`} part="label" transform=${at(x(markX), 0)}>
    ${block.date ? line(block.date, 'date', from) : nothing}
    ${block.entries.map((entry) => renderEntry(entry, from, selected.has(entry.key), look.shapeOf(entry.group), handlers))}
    ${block.more ? line(block.more, 'date', from) : nothing}</g>`;
}

function renderEntry(
  entry: Entry,
  x: (px: number) => number,
  selected: boolean,
  shape: Shape,
  handlers: SceneHandlers,
): SVGTemplateResult {
  const classes = `entry${selected ? ' selected' : ''}${entry.retracted ? ' retracted' : ''}`;
  return svg`<g class=${classes} data-key=${entry.key} @click=${() => {
    handlers.onActivate(entry.key);
  }}>
    <path class=${`small g${entry.group}`} transform=${`translate(${x(entry.x)},${round(entry.y)}) scale(.72)`} d=${SHAPE_PATHS[shape]}></path>
    ${entry.lines.map((each) => line(each, 'title', x))}</g>`;
}

function line({ text, x: px, y }: Line, type: string, x: (px: number) => number): SVGTemplateResult {
  return svg`<text class=${type} x=${x(px)} y=${round(y)}>${text}</text>`;
}
