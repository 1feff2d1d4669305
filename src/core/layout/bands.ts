import type { Era } from '../model/timeline-data.js';
import type { TimeMap } from '../time/time-map.js';
import type { SceneWords } from './build-scene.js';
import type { Scale } from './scale.js';
import type { Band, FoldMark } from './scene.js';
import type { Measure } from './wrap-text.js';
import { wrapText } from './wrap-text.js';

/** Height of the row in which the labels of eras stand. */
const BAND_ROW_PX = 18;
const INDENT_PX = 6;
/** Height of the length that stands in a fold. */
const LINE_PX = 16;
/** From the axis to the middle of it, whatever the height of the drawing, as words beside it stand. */
const LABEL_UP_PX = 80;

/** The eras that are in view, each in the highest row that no other takes at that time. */
export function bandsInView(eras: readonly Era[], scale: Scale, map: TimeMap, measure: Measure): readonly Band[] {
  const rowEnds: number[] = [];
  const rows = [...eras]
    .sort((a, b) => a.when.startMs - b.when.startMs || b.when.endMs - a.when.endMs)
    .map(({ label, when }) => {
      let row = rowEnds.findIndex((end) => end <= when.startMs);
      if (row < 0) row = rowEnds.length;
      rowEnds[row] = when.endMs;
      return { label, when, row };
    });
  return rows.flatMap(({ label, when, row }) => {
    const x0 = Math.max(scale.fromPx, scale.x(map.toUnit(when.startMs)));
    const x1 = Math.min(scale.toPx, scale.x(map.toUnit(when.endMs)));
    if (x1 <= x0) return [];
    // A label waits at the edge of the view.
    const labelX = Math.max(0, x0) + INDENT_PX;
    const roomPx = x1 - labelX - INDENT_PX;
    const [line = ''] = wrapText(label, roomPx, 1, (text) => measure(text, 'date'));
    // Cut between two words, never in the middle of one.
    const words = line === label ? label : line.slice(0, Math.max(0, line.lastIndexOf(' ')));
    const text = words === '' || words === label ? words : `${words}…`;
    const shown = measure(text, 'date') <= roomPx ? text : '';
    return [
      {
        label,
        x0,
        x1,
        y: row * BAND_ROW_PX,
        labelX,
        shown,
        openStart: when.openStart,
        openEnd: when.openEnd,
      },
    ];
  });
}

/** What the rows of labels take at the top of the drawing. */
export function bandsHeight(bands: readonly Band[]): number {
  return 2 + Math.max(0, ...bands.map(({ y }) => y + BAND_ROW_PX));
}

/** The folds that are in view, each with its length in it: across, or upright where that is too wide. */
export function foldsInView(
  scale: Scale,
  axisY: number,
  map: TimeMap,
  words: Pick<SceneWords, 'length' | 'gap'>,
  measure: Measure,
): readonly FoldMark[] {
  return map.folds.flatMap(({ startMs, endMs, startUnit, endUnit }) => {
    const [x0, x1] = [scale.x(startUnit), scale.x(endUnit)];
    if (x1 <= scale.fromPx || x0 >= scale.toPx) return [];
    const label = words.length(startMs, endMs);
    const textPx = measure(label, 'date');
    const turned = textPx > x1 - x0;
    const [halfX, halfY] = turned ? [LINE_PX / 2, textPx / 2] : [textPx / 2, LINE_PX / 2];
    const [x, y] = [(x0 + x1) / 2, axisY - LABEL_UP_PX];
    const labelRect = { x0: x - halfX, x1: x + halfX, y0: y - halfY, y1: y + halfY };
    return [{ x0, x1, label, labelRect, turned, name: words.gap(startMs, endMs) }];
  });
}
