import { levelFor } from '../lod/level.js';
import type { TimeIndex } from '../lod/time-index.js';
import type { TimelineData } from '../model/timeline-data.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import type { Precision } from '../time/precision.js';
import type { TimeMap } from '../time/time-map.js';
import type { Limits } from '../view/limits.js';
import type { ViewState } from '../view/view-state.js';
import type { AxisWords } from './axis.js';
import { AXIS_PX, buildAxis } from './axis.js';
import type { BlockSource, Placement } from './label-block.js';
import { placeLabels } from './labels.js';
import type { PlacedCluster, PlacedMark } from './mark-lanes.js';
import { bandsHeight, bandsInView, foldsInView } from './bands.js';
import { LANE_PX, MARK_PX, barsBetween, chunksBetween } from './mark-lanes.js';
import type { MarkLayout } from './mark-layout.js';
import { markSigns } from './mark-signs.js';
import type { Rect } from './rect.js';
import type { Scale } from './scale.js';
import { createScale, widened } from './scale.js';
import type { ClusterMark, EventMark, Mark, Scene } from './scene.js';
import type { Measure } from './wrap-text.js';

/** From the axis to the middle of the lowest mark. */
const FIRST_LANE_PX = 12;
const CLUSTER_PX = 22;
/** Share of the drawing's height that marks may take; the rest is for words. */
const LANES_SHARE = 0.62;
/** What the dots of an end that nobody knows take beyond the strip. */
const END_PX = 18;
/** From the axis to the lowest edge of the words. */
const LABEL_GAP_PX = 6;
/** While the view moves, words that found no place are tried again when their mark has come so far. */
const RETRY_PX = 48;

/** The words of the drawing, in the reader's language. */
export interface SceneWords extends AxisWords {
  /** Says how long a fold is: "19 months". */
  length(startMs: number, endMs: number): string;
  /** The same in a sentence: "19 months without events". */
  gap(startMs: number, endMs: number): string;
  date(event: TimelineEvent): string;
  markName(event: TimelineEvent): string;
  /** @param known how finely the dates of its first and last event are known */
  clusterName(
    count: number,
    firstMs: number,
    lastMs: number,
    inseparable: boolean,
    ...known: readonly Precision[]
  ): string;
  number(count: number): string;
  /** The same where space is small: "6.4K". */
  shortNumber(count: number): string;
  more(count: number): string;
}

export interface SceneInput {
  readonly data: TimelineData;
  readonly index: TimeIndex;
  readonly layout: MarkLayout;
  readonly view: ViewState;
  readonly limits: Limits;
  readonly map: TimeMap;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly measure: Measure;
  readonly words: SceneWords;
  /** The scene before this one: its labels stay in their places where they can. */
  readonly previous: Scene | null;
  /** The reader is not moving the view at the moment: labels that are cut at an edge may find a better place. */
  readonly settled: boolean;
  /** How far it is laid out beyond both edges, for a drawing that is moved before it is laid out anew. */
  readonly beyondPx?: number;
}

/** How many lanes of marks a drawing of that height has. */
export function laneCountFor(heightPx: number): number {
  return Math.max(1, Math.floor(((heightPx - AXIS_PX) * LANES_SHARE) / LANE_PX));
}

/** Lays out what is in view. Cost: what is on the screen, and the logarithm of what is not. */
export function buildScene(input: SceneInput): Scene {
  const { data, index, layout, view, widthPx, heightPx, words, measure, previous, settled, beyondPx = 0 } = input;
  const scale = createScale(view.domain, widthPx);
  const wide = widened(scale, beyondPx);
  const level = levelFor(scale.msPerPx);
  const axisY = heightPx - AXIS_PX;
  const marks = marksInView(wide, level, axisY);
  const folds = foldsInView(wide, axisY, input.map, words, measure);
  const obstacles = marks.map(markRect);
  const bottomY = axisY - LABEL_GAP_PX;
  const sources = blockSources(input, marks);
  const bands = bandsInView(data.eras, wide, input.map, measure);
  const topY = bandsHeight(bands);
  const room = {
    widthPx,
    beyondPx,
    topY,
    bottomY,
    obstacles: [...obstacles, ...folds.map(({ labelRect }) => labelRect)],
    unwelcome: folds.map(({ x0, x1 }) => ({ x0, x1, y0: 0, y1: axisY })),
    measure,
    moving: !settled && previous !== null,
    more: (count: number) => words.more(count),
  };
  // After a zoom labels may move to make room for others; after a pan they stay.
  const mayMove = settled && previous !== null && Math.abs(previous.settledMsPerPx / scale.msPerPx - 1) > 1e-6;
  const kept = keptPlacements(input, level, sources);
  const failedAt = room.moving && previous ? previous.crowdedOut : new Map<string, number>();
  const due = sources.filter(
    ({ key, x }) => kept.has(key) || !(Math.abs(x - (failedAt.get(key) ?? Infinity)) < RETRY_PX),
  );
  const blocks = placeLabels(due, room, kept, mayMove);
  const placed = new Set(blocks.map(({ key }) => key));
  const tried = new Set(due);
  const crowdedOut = new Map(
    sources
      .filter(({ key }) => !placed.has(key))
      .map((source) => [source.key, tried.has(source) ? source.x : (failedAt.get(source.key) ?? source.x)]),
  );
  const topmost = Math.min(bottomY, ...blocks.map(({ rect }) => rect.y0), ...obstacles.map(({ y0 }) => y0));
  return {
    widthPx,
    beyondPx,
    heightPx,
    axisY,
    level,
    msPerPx: scale.msPerPx,
    settledMsPerPx: settled || !previous ? scale.msPerPx : previous.settledMsPerPx,
    marks,
    blocks,
    crowdedOut,
    axis: buildAxis(wide, input.map, words, measure),
    bands,
    folds,
    wantedHeightPx: heightPx - topmost + topY + 2,
  };

  function marksInView({ domain, x }: Scale, atLevel: number, baseY: number): readonly Mark[] {
    const [from, to] = domain;
    const margin = MARK_PX * scale.msPerPx;
    const chunks = chunksBetween(atLevel, from - 4 * margin, to + margin).map((chunk) => layout.chunk(atLevel, chunk));
    const bars = barsBetween(index, atLevel, from, to + margin, layout.laneCount);
    const isNear = (mark: PlacedMark): boolean => {
      const start = index.columns.startMs[mark.index];
      return start < to + margin && Math.max(index.columns.endMs[mark.index], start + margin) > from;
    };
    const events = [...bars, ...chunks.flatMap((chunk) => chunk.marks).filter(isNear)].map((mark) =>
      eventMark(input, mark, x, baseY),
    );
    const clusters = chunks
      .flatMap((chunk) => chunk.clusters)
      .filter(({ cellStartMs, cellEndMs }) => cellStartMs < to && cellEndMs > from)
      .map((cluster) => clusterMark(input, cluster, scale, baseY));
    return [...events, ...clusters].sort((a, b) => a.x - b.x || b.lane - a.lane);
  }
}

function laneY(baseY: number, lane: number): number {
  return baseY - FIRST_LANE_PX - lane * LANE_PX;
}

function eventMark(
  { data, index: { columns }, view, words }: SceneInput,
  { index, lane }: PlacedMark,
  x: (unit: number) => number,
  baseY: number,
): EventMark {
  const event = data.eventAt(index);
  const { when } = event;
  const group = columns.group[index];
  const [x0, x1] = [x(columns.startMs[index]), x(columns.endMs[index])];
  const anchor = Number.isFinite(x0) ? x0 : x1;
  return {
    kind: 'event',
    key: event.id,
    index,
    x: Number.isFinite(anchor) ? anchor : MARK_PX,
    y: laneY(baseY, lane),
    lane,
    // An end that nobody knows is to be seen at any scale.
    strip: x1 - x0 > MARK_PX / 2 || when.unknownStart || when.unknownEnd ? [x0, x1] : null,
    group,
    shape: data.groups[group].shape,
    signs: markSigns(event),
    selected: view.selected === event.id,
    name: words.markName(event),
  };
}

function clusterMark(input: SceneInput, cluster: PlacedCluster, scale: Scale, baseY: number): ClusterMark {
  const { data, index, limits, view, words, measure, layout } = input;
  const { count, fromRank, toRank, firstMs, lastMs, lane } = cluster;
  const [cellX, cellEndX] = [scale.x(cluster.cellStartMs), scale.x(cluster.cellEndMs)];
  const widthOf = (text: string): number => Math.max(CLUSTER_PX, Math.ceil(measure(text, 'count')) + 10);
  const number = words.number(count);
  const label = widthOf(number) > cellEndX - cellX - 2 ? words.shortNumber(count) : number;
  const widthPx = widthOf(label);
  const [left, right] = [cellX + widthPx / 2, cellEndX - widthPx / 2];
  const middle = scale.x((firstMs + lastMs) / 2);
  const groups = index.groupCounts(fromRank, toRank);
  const all = groups.reduce((sum, n) => sum + n, 0);
  // At the closest zoom they would still fall into one lane's width, and there are more than the lanes hold; or this is
  // as good as the closest zoom, and something else takes the lanes.
  const closestPx = ((lastMs - firstMs) / limits.minSpanMs) * input.widthPx;
  const isClosest = scale.domain[1] - scale.domain[0] <= limits.minSpanMs * 1.5;
  const inseparable = isClosest || (closestPx < MARK_PX && count > layout.laneCount);
  const selected = view.selected === null ? -1 : data.indexOf(view.selected);
  const start = selected < 0 ? NaN : index.columns.startMs[selected];
  const known = [fromRank, toRank - 1].map((rank) => data.eventAt(index.eventAt(rank)).when.precision);
  return {
    kind: 'cluster',
    key: cluster.key,
    // In its cell where it has room there, and never beyond all of the time, where a view would cut it.
    x: clamp(
      right > left ? clamp(middle, left, right) : (left + right) / 2,
      scale.x(limits.full[0]) + widthPx / 2 + 1,
      scale.x(limits.full[1]) - widthPx / 2 - 1,
    ),
    y: laneY(baseY, lane) - (CLUSTER_PX - MARK_PX) / 2,
    lane,
    widthPx,
    count,
    label,
    fromRank,
    toRank,
    firstMs,
    lastMs,
    known,
    shares: [...groups].map((n, group) => ({ group, share: n / all })).filter(({ share }) => share > 0),
    inseparable,
    holdsSelected: start >= firstMs && start <= lastMs,
    // A name holds what is to be read.
    name: `${label === number ? '' : `${label}: `}${words.clusterName(count, input.map.toMs(firstMs), input.map.toMs(lastMs), inseparable, ...known)}`,
  };
}

function clamp(px: number, least: number, most: number): number {
  return Math.max(least, Math.min(px, most));
}

/** What labels keep clear of. */
function markRect(mark: Mark): Rect {
  const halfX = mark.kind === 'cluster' ? mark.widthPx / 2 + 4 : MARK_PX / 2 + 3;
  const halfY = mark.kind === 'cluster' ? CLUSTER_PX / 2 + 1 : MARK_PX / 2 + 1;
  const strip = mark.kind === 'event' && mark.strip ? mark.strip : [mark.x, mark.x];
  const signs = mark.kind === 'event' ? mark.signs : null;
  return {
    x0: Math.min(mark.x - halfX, strip[0] - (signs?.unknownStart ? END_PX : 0)),
    x1: Math.max(mark.x + halfX, strip[1] + (signs?.unknownEnd ? END_PX : 0)),
    y0: mark.y - halfY,
    y1: mark.y + halfY,
  };
}

/** A block for all the marks of one date, one for each cluster. */
function blockSources(
  { data, index, words, widthPx, beyondPx = 0 }: SceneInput,
  marks: readonly Mark[],
): readonly BlockSource[] {
  const blocks = new Map<string, BlockSource>();
  // In the order of the data, whatever lanes the marks stand in.
  const inOrder = [...marks].sort((a, b) => orderOf(a) - orderOf(b));
  const drawn = new Set(marks.map((mark) => (mark.kind === 'event' ? mark.index : -1)));
  for (const mark of inOrder) {
    // What began before the view has its words at the edge.
    const reachesIn = beyondPx === 0 || (mark.kind === 'event' && (mark.strip?.[1] ?? 0) > 0);
    const x = Math.min(Math.max(mark.x, reachesIn ? 0 : -Infinity), widthPx + beyondPx);
    const shown = mark.kind === 'event' ? mark.index : index.mostImportant(mark.fromRank, mark.toRank);
    // A long event among a cluster's has a bar, and a name, of its own.
    if (mark.kind === 'cluster' && drawn.has(shown)) continue;
    const event = data.eventAt(shown);
    const entry = {
      key: mark.key,
      group: data.columns.group[shown],
      title: event.title || words.date(event),
      importance: event.importance,
      retracted: event.status === 'retracted',
    };
    const key = mark.kind === 'event' ? `${String(event.when.startMs)} ${String(event.when.endMs)}` : mark.key;
    const before = blocks.get(key);
    blocks.set(key, {
      key,
      x,
      markY: Math.min(before?.markY ?? Infinity, mark.y),
      reachPx: Math.max(before?.reachPx ?? 0, mark.kind === 'event' ? (mark.strip?.[1] ?? 0) : 0),
      date: mark.kind === 'event' && event.title ? words.date(event) : '',
      entries: [...(before?.entries ?? []), entry],
      importance: Math.max(before?.importance ?? 0, event.importance + (mark.kind === 'event' ? 0.5 : 0)),
    });
  }
  return [...blocks.values()];
}

function orderOf(mark: Mark): number {
  return mark.kind === 'event' ? mark.index : -1;
}

/** While the reader moves the view, every label keeps its place; when it has come to rest, those that are cut may move. */
function keptPlacements(
  input: SceneInput,
  level: number,
  sources: readonly BlockSource[],
): ReadonlyMap<string, Placement> {
  const { previous, settled, widthPx, heightPx } = input;
  if (!previous || previous.level !== level || previous.widthPx !== widthPx || previous.heightPx !== heightPx)
    return new Map();
  const counts = new Map(sources.map(({ key, entries }) => [key, entries.length]));
  // A day that has more events, or fewer, needs another room: after a filter all find their places anew.
  const isOther = previous.blocks.some(
    ({ key, entries, more }) => more === null && counts.has(key) && counts.get(key) !== entries.length,
  );
  if (settled && isOther) return new Map();
  const kept = previous.blocks.filter(
    ({ key, rect }) => counts.has(key) && (!settled || (rect.x0 >= 0 && rect.x1 <= widthPx)),
  );
  return new Map(kept.map(({ key, placement }) => [key, placement]));
}
