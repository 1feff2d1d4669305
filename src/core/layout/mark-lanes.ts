import { cellMs, nominalMsPerPx } from '../lod/level.js';
import type { TimeIndex } from '../lod/time-index.js';

/** Side of a mark, in px. */
export const MARK_PX = 14;
/** From one lane to the next, in px. */
export const LANE_PX = 16;
/** Cells laid out together. */
const CHUNK_CELLS = 32;
/** A cell is 40 px wide at least: three marks side by side. */
const MARKS_PER_LANE = 3;
/** Events that last at least a cell are bars: 40 to 80 px. */
const BAR_SHARE = 1;
/** What a cluster is high. */
const CLUSTER_LANES = 2;

export interface PlacedMark {
  readonly index: number;
  readonly lane: number;
}

/** Events that the free lanes can't hold one by one. */
export interface PlacedCluster {
  readonly key: string;
  readonly lane: number;
  /** Exactly how many events it stands for. */
  readonly count: number;
  /** The ranks that it covers; bars among them are drawn on their own. */
  readonly fromRank: number;
  readonly toRank: number;
  /** Start of its first and of its last event. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** The cell that it may fill. */
  readonly cellStartMs: number;
  readonly cellEndMs: number;
}

export interface ChunkMarks {
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
}

/**
 * Lanes for the marks of one chunk of the grid. Decided at the coarsest scale of the level and from the data alone, never
 * from what is in view: panning changes no lane, and zooming only from level to level. Chunks of even numbers stand on
 * their own, and those of odd numbers fit in between, so that neighbours agree about what reaches over.
 * @param keptIn of a chunk, the lanes by row that events had before others were added; they keep them where they can
 */
export function layoutChunk(
  index: TimeIndex,
  level: number,
  chunk: number,
  laneCount: number,
  keptIn: (chunk: number) => ReadonlyMap<number, number> | undefined = () => undefined,
): ChunkMarks {
  const cell = cellMs(level);
  const lanes = new Lanes(index, level, chunk, laneCount);
  if (chunk % 2 !== 0) {
    for (const beside of [chunk - 1, chunk + 1]) lanes.keepClear(layoutChunk(index, level, beside, laneCount, keptIn));
  }
  const cells: { readonly c: number; readonly fromRank: number; readonly toRank: number; readonly count: number }[] =
    [];
  for (let c = chunk * CHUNK_CELLS; c < (chunk + 1) * CHUNK_CELLS; c += 1) {
    const [fromRank, toRank] = [index.rankAt(c * cell), index.rankAt((c + 1) * cell)];
    const count = fromRank === toRank ? 0 : toRank - fromRank - lanes.barsStarting(c * cell, (c + 1) * cell);
    if (count > 0) cells.push({ c, fromRank, toRank, count });
  }
  const most = laneCount * MARKS_PER_LANE;
  const kept = keptIn(chunk);
  if (kept) for (const { fromRank, toRank, count } of cells) if (count <= most) lanes.keep(kept, fromRank, toRank);
  const marks: PlacedMark[] = [];
  const clusters: PlacedCluster[] = [];
  for (const { c, fromRank, toRank, count } of cells) {
    const placed = count <= most ? lanes.placeAll(fromRank, toRank) : null;
    if (placed) {
      marks.push(...placed);
      continue;
    }
    const firstMs = index.columns.startMs[index.eventAt(fromRank)];
    const lastMs = index.columns.startMs[index.eventAt(toRank - 1)];
    const lane = lanes.placeCluster(c * cell, (c + 1) * cell);
    const range = { fromRank, toRank, firstMs, lastMs, cellStartMs: c * cell, cellEndMs: (c + 1) * cell };
    clusters.push({ key: `cluster ${String(level)} ${String(c)}`, lane, count, ...range });
  }
  return { marks, clusters };
}

/** The chunks that have something between two times. */
export function chunksBetween(level: number, startMs: number, endMs: number): readonly number[] {
  const size = CHUNK_CELLS * cellMs(level);
  const chunks: number[] = [];
  for (let chunk = Math.floor(startMs / size); chunk * size <= endMs; chunk += 1) chunks.push(chunk);
  return chunks;
}

/** The bars in view at a level. They stand in the lanes that the index gives them. */
export function barsBetween(
  index: TimeIndex,
  level: number,
  startMs: number,
  endMs: number,
  laneCount: number,
): readonly PlacedMark[] {
  const floor = isCrowded(index, level, laneCount) ? Math.min(CLUSTER_LANES, laneCount - 1) : 0;
  const bars = index.bars(startMs, endMs, cellMs(level) * BAR_SHARE, laneCount - floor);
  return floor === 0 ? bars : bars.map((bar) => ({ index: bar.index, lane: bar.lane + floor }));
}

/** More events than the lanes hold one by one, whichever way they are spread: the lowest lanes are the clusters'. */
function isCrowded({ count, columns, eventAt }: TimeIndex, level: number, laneCount: number): boolean {
  if (count === 0) return false;
  const spanMs = columns.startMs[eventAt(count - 1)] - columns.startMs[eventAt(0)];
  return count > laneCount * MARKS_PER_LANE * (spanMs / cellMs(level) + 2);
}

/** What is taken in each lane, from left to right, in px from the origin at the level's coarsest scale. */
class Lanes {
  readonly #index: TimeIndex;
  readonly #origin: number;
  readonly #msPerPx: number;
  /** Right edge of the last mark in each lane. */
  readonly #right: number[];
  /** Left and right edges of what stands there already in each lane: the bars, and the marks of the chunks beside. */
  readonly #taken: (readonly [leftPx: number, rightPx: number])[][];
  readonly #barIndices: ReadonlySet<number>;
  /** Lanes of events that keep theirs. */
  readonly #kept = new Map<number, number>();

  constructor(index: TimeIndex, level: number, chunk: number, laneCount: number) {
    const cell = cellMs(level);
    const [startMs, endMs] = [chunk * CHUNK_CELLS * cell, (chunk + 1) * CHUNK_CELLS * cell];
    this.#index = index;
    this.#origin = startMs;
    this.#msPerPx = nominalMsPerPx(level);
    this.#right = Array.from({ length: laneCount }, () => -Infinity);
    this.#taken = Array.from({ length: laneCount }, () => []);
    const bars = barsBetween(index, level, startMs - cell, endMs + cell, laneCount);
    this.#barIndices = new Set(bars.map((bar) => bar.index));
    for (const bar of bars) this.#taken[bar.lane].push(this.#edges(bar.index));
  }

  keepClear({ marks, clusters }: ChunkMarks): void {
    for (const { index, lane } of marks) this.#taken[lane].push(this.#edges(index));
    for (const { lane, cellStartMs, cellEndMs } of clusters) {
      for (const taken of this.#taken.slice(lane, lane + 2)) taken.push(this.#clusterEdges(cellStartMs, cellEndMs));
    }
  }

  /** Reserves their lanes for events that had one. */
  keep(laneByRow: ReadonlyMap<number, number>, fromRank: number, toRank: number): void {
    for (let rank = fromRank; rank < toRank; rank += 1) {
      const index = this.#index.eventAt(rank);
      const lane = laneByRow.get(this.#index.columns.row[index]);
      if (lane === undefined || this.#barIndices.has(index)) continue;
      const [left, right] = this.#edges(index);
      if (!this.#isFree(lane, left, right)) continue;
      this.#taken[lane].push([left, right]);
      this.#kept.set(index, lane);
    }
  }

  barsStarting(fromMs: number, toMs: number): number {
    const { startMs } = this.#index.columns;
    let count = 0;
    for (const bar of this.#barIndices) if (startMs[bar] >= fromMs && startMs[bar] < toMs) count += 1;
    return count;
  }

  /** A lane for each event of the ranks that is no bar; null, and nothing placed, where they don't all find one. */
  placeAll(fromRank: number, toRank: number): readonly PlacedMark[] | null {
    const before = [...this.#right];
    const placed: PlacedMark[] = [];
    for (const rank of stackingOrder(this.#index, fromRank, toRank)) {
      const index = this.#index.eventAt(rank);
      if (this.#barIndices.has(index)) continue;
      const [left, right] = this.#edges(index);
      const kept = this.#kept.get(index);
      if (kept !== undefined) {
        placed.push({ index, lane: kept });
        continue;
      }
      const lane = this.#right.findIndex((_, i) => this.#isFree(i, left, right));
      if (lane < 0) {
        before.forEach((edge, i) => (this.#right[i] = edge));
        return null;
      }
      this.#right[lane] = right;
      placed.push({ index, lane });
    }
    return placed;
  }

  /** A cluster is a little higher than a lane, so it takes two where it can. */
  placeCluster(cellStartMs: number, cellEndMs: number): number {
    const [left, right] = this.#clusterEdges(cellStartMs, cellEndMs);
    const free = this.#right.findIndex((_, i) => this.#isFree(i, left, right) && this.#isFree(i + 1, left, right));
    const lane = Math.max(0, free);
    for (let i = lane; i < Math.min(lane + 2, this.#right.length); i += 1) this.#right[i] = right;
    return lane;
  }

  #isFree(lane: number, left: number, right: number): boolean {
    if (lane >= this.#right.length) return true;
    return this.#right[lane] <= left && !this.#taken[lane].some(([from, to]) => from < right && left < to);
  }

  #px(ms: number): number {
    return (ms - this.#origin) / this.#msPerPx;
  }

  #clusterEdges(cellStartMs: number, cellEndMs: number): readonly [number, number] {
    return [this.#px(cellStartMs) + MARK_PX / 2, this.#px(cellEndMs)];
  }

  #edges(index: number): readonly [number, number] {
    const { startMs, endMs } = this.#index.columns;
    const x = this.#px(startMs[index]);
    return [x - MARK_PX / 2, Math.max(x + MARK_PX / 2, this.#px(endMs[index])) + 1];
  }
}

/** Events of one date are stacked so that the first of them stands on top, as their titles do. */
function* stackingOrder({ columns, eventAt }: TimeIndex, fromRank: number, toRank: number): Generator<number> {
  const { startMs, endMs } = columns;
  for (let from = fromRank; from < toRank;) {
    let to = from + 1;
    const first = eventAt(from);
    while (to < toRank && startMs[eventAt(to)] === startMs[first] && endMs[eventAt(to)] === endMs[first]) to += 1;
    for (let rank = to - 1; rank >= from; rank -= 1) yield rank;
    from = to;
  }
}
