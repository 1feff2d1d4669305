import type { Block, BlockSource, BlockText, EntrySource, Placement } from './label-block.js';
import { BLOCK, blockAt, blockTexts, leaderRects } from './label-block.js';
import { Obstacles } from './obstacles.js';
import type { Rect } from './rect.js';
import { overlap } from './rect.js';
import type { Measure } from './wrap-text.js';

/** Between a block and what stands under it. */
const LIFT_GAP_PX = 8;
/** Lower is better: what a choice costs, in px of lift that it is worth. */
const COST = { narrower: 18, shorter: 400, unwelcome: 200 } as const;
/** Few blocks may be tried in several ways before words are given up. */
const FEW_BLOCKS = 24;

/** A way of placing: how little it likes the left side, in px of lift (under 0: it prefers it), and how wide it lets titles run. */
interface Taste {
  readonly leftPx: number;
  readonly widestPx: number;
}

const FIRST_TASTE: Taste = { leftPx: 14, widestPx: Infinity };
const OTHER_TASTES: readonly Taste[] = [
  { leftPx: 80, widestPx: Infinity },
  { leftPx: 80, widestPx: 280 },
  { leftPx: 80, widestPx: 180 },
  { leftPx: 400, widestPx: Infinity },
  { leftPx: 400, widestPx: 180 },
  { leftPx: -80, widestPx: Infinity },
  { leftPx: -400, widestPx: 180 },
];
/** Between a strip and the words behind it, and the farthest that words may stand from their mark for it. */
const STRIP_GAP_PX = 8;
const MAX_BEHIND_PX = 140;
/** More blocks than a reader takes in at once are not tried. */
const MAX_BLOCKS = 40;
/** And while the view moves. */
const MOST_MOVING = 16;

export interface LabelRoom {
  readonly widthPx: number;
  /** How far beyond both edges words may stand, where the drawing goes on there. */
  readonly beyondPx?: number;
  /** Blocks stand between these, measured downwards. */
  readonly topY: number;
  readonly bottomY: number;
  /** What labels keep clear of: the marks. */
  readonly obstacles: readonly Rect[];
  /** What labels keep clear of where they can: folded time. */
  readonly unwelcome?: readonly Rect[];
  readonly measure: Measure;
  /** The view moves: the next frame is near, and one try has to do. */
  readonly moving?: boolean;
  /** Says that a block stands for more events than it names. */
  readonly more: (count: number) => string;
}

/**
 * Places a block of words for each day: right of its marks where there is room, else left, else lifted above what is
 * there, never over a mark, another block or a leader line. Where not all fit, the more important win. Blocks in `kept`
 * stay where they are (seen from their mark), so that nothing jumps while the reader pans; with `mayMove` they are
 * placed anew where that leaves room for more words.
 */
export function placeLabels(
  sources: readonly BlockSource[],
  room: LabelRoom,
  kept: ReadonlyMap<string, Placement>,
  mayMove: boolean,
): readonly Block[] {
  const byImportance = [...sources]
    .sort((a, b) => b.importance - a.importance || a.x - b.x)
    .slice(0, room.moving === true ? MOST_MOVING : MAX_BLOCKS);
  const setting = settingOf(room, byImportance);
  const first = placeAround(byImportance, setting, kept);
  if (!mayMove || kept.size === 0) return inTime(first);
  const anew = placeAround(byImportance, setting, new Map());
  return inTime(anew.worth > first.worth ? anew : first);
}

/** The blocks in one order, in whichever they were placed: what is drawn of a block stays the same element. */
function inTime({ blocks }: Board): readonly Block[] {
  return [...blocks].sort((a, b) => a.leader.x - b.leader.x || (a.key < b.key ? -1 : 1));
}

/** What all tries share: the marks in their places, and the titles broken into lines. */
interface Setting extends LabelRoom {
  readonly marks: Obstacles;
  readonly textsOf: (source: BlockSource) => readonly BlockText[];
  readonly worthOf: (entries: readonly EntrySource[]) => number;
}

function settingOf(room: LabelRoom, sources: readonly BlockSource[]): Setting {
  const worth = worthByImportance(sources);
  const known = new Map<string, readonly BlockText[]>();
  return {
    ...room,
    marks: new Obstacles(room.obstacles),
    worthOf: (entries) => entries.reduce((sum, entry) => sum + worth(entry), 0),
    textsOf(source) {
      const texts = known.get(source.key) ?? blockTexts(source, room.widthPx, room.measure, room.more);
      known.set(source.key, texts);
      return texts;
    },
  };
}

function placeAround(sources: readonly BlockSource[], room: Setting, kept: ReadonlyMap<string, Placement>): Board {
  // What began before the view waits at its edge, and makes way for what comes along.
  const waits = ({ x }: BlockSource): number => Number(x <= 0 || x >= room.widthPx);
  const steady = sources.filter(({ key }) => kept.has(key)).sort((a, b) => waits(a) - waits(b));
  const fresh = sources.filter(({ key }) => !kept.has(key));
  // From right to left the earlier day comes to stand on top, and no leader line crosses a block.
  const tidy = [...fresh].sort((a, b) => b.x - a.x);
  // And from left to right, where days crowd the right edge and their words stand on the left; the better half first.
  const better = new Set(fresh.slice(0, Math.ceil(fresh.length / 2)));
  const mirrored = [...tidy].reverse();
  const staged = [...mirrored].sort((a, b) => Number(better.has(b)) - Number(better.has(a)));
  const all = room.worthOf(sources.flatMap(({ entries }) => entries));
  if (room.moving === true) return new Board(room, kept, FIRST_TASTE).place(steady).place(tidy);
  const tastes = sources.length <= FEW_BLOCKS ? [FIRST_TASTE, ...OTHER_TASTES] : [FIRST_TASTE];
  let best = new Board(room, kept, FIRST_TASTE).place(steady);
  for (const taste of tastes) {
    for (const order of taste.leftPx < 0 ? [mirrored, staged] : [tidy, fresh]) {
      const board = new Board(room, kept, taste).place(steady).place(order);
      if (board.worth > best.worth) best = board;
      if (best.worth === all) return best;
    }
  }
  return best;
}

/** So many degrees of importance are told apart, the highest; and one of a degree is worth more than so many below it. */
const DEGREES = 6;
const FEWER = 256;

/** What it is worth to name an event: no number of less important ones outweighs a more important one. */
function worthByImportance(sources: readonly BlockSource[]): (entry: EntrySource) => number {
  const all = new Set(sources.flatMap(({ entries }) => entries.map(({ importance }) => importance)));
  const highest = [...all].sort((a, b) => b - a).slice(0, DEGREES);
  return ({ importance }) => {
    const below = highest.filter((degree) => degree < importance).length;
    return FEWER ** below;
  };
}

class Board {
  readonly blocks: Block[] = [];
  /** What the events are worth that are named so far. */
  worth = 0;
  readonly #room: Setting;
  readonly #kept: ReadonlyMap<string, Placement>;
  /** The blocks so far, with a little air around them, and their leader lines. */
  readonly #words = new Obstacles();
  readonly #leaders = new Obstacles();

  readonly #taste: Taste;

  constructor(room: Setting, kept: ReadonlyMap<string, Placement>, taste: Taste) {
    this.#room = room;
    this.#kept = kept;
    this.#taste = taste;
  }

  place(sources: readonly BlockSource[]): this {
    for (const source of sources) {
      const block = this.#best(source);
      if (!block) continue;
      const named = new Set(block.entries.map(({ key }) => key));
      this.worth += this.#room.worthOf(source.entries.filter(({ key }) => named.has(key)));
      const liftPx = this.#room.bottomY - block.rect.y1;
      this.blocks.push({ ...block, placement: { ...block.placement, liftPx } });
      this.#words.add(padded(block.rect));
      for (const leader of leaderRects(block)) this.#leaders.add(leader);
    }
    return this;
  }

  #best(source: BlockSource): Block | null {
    const texts = this.#room.textsOf(source);
    const placement = this.#kept.get(source.key);
    const text = placement && texts.find(({ variant }) => variant === placement.variant);
    if (placement && text) {
      const block = blockAt(source, text, placement.side, this.#room.bottomY - placement.liftPx, placement.shiftPx);
      if (this.#isFree(block, true)) return block;
    }
    let best: Block | null = null;
    let least = Infinity;
    for (const [rank, candidate] of texts.entries()) {
      if (candidate.maxPx > this.#taste.widestPx) continue;
      for (const side of ['right', 'left'] as const) {
        const extra =
          (side === 'left' ? this.#taste.leftPx : 0) +
          rank * COST.narrower +
          (candidate.more === null ? 0 : COST.shorter);
        if (extra >= least) continue;
        const block = this.#lowest(source, candidate, side);
        const cost = block ? extra + this.#unwelcome(block) + this.#room.bottomY - block.rect.y1 : Infinity;
        if (cost < least) [best, least] = [block, cost];
      }
    }
    return best;
  }

  #unwelcome({ rect }: Block): number {
    return this.#room.unwelcome?.some((other) => overlap(rect, other)) === true ? COST.unwelcome : 0;
  }

  /** The lowest free place on that side: beside the mark, or behind its strip. */
  #lowest(source: BlockSource, text: BlockText, side: 'left' | 'right'): Block | null {
    const beside = this.#lowestAt(source, text, side, 0);
    const behindPx = source.reachPx + STRIP_GAP_PX - BLOCK.gap - source.x;
    if (side === 'left' || behindPx <= 0 || behindPx > MAX_BEHIND_PX) return beside;
    const behind = this.#lowestAt(source, text, side, behindPx);
    return behind && (!beside || behind.rect.y1 > beside.rect.y1) ? behind : beside;
  }

  #lowestAt(source: BlockSource, text: BlockText, side: 'left' | 'right', shiftPx: number): Block | null {
    const { bottomY, topY, marks } = this.#room;
    const { rect } = blockAt(source, text, side, bottomY, shiftPx);
    if (this.#reachesOut(rect, 0)) return null;
    const tops = [...marks.tops(rect.x0, rect.x1), ...this.#words.tops(rect.x0, rect.x1)];
    const bottoms = [bottomY, ...tops.map((y) => y - LIFT_GAP_PX)].filter((y) => y <= bottomY).sort((a, b) => b - a);
    for (const bottom of bottoms) {
      const alignPx = this.#alignment(rect, side, bottom);
      const block = blockAt(source, text, side, bottom, shiftPx + alignPx);
      if (block.rect.y0 < topY) return null;
      if (this.#isFree(block, false)) return block;
    }
    return null;
  }

  /** A block that is lifted over another lines up with it where they nearly do. */
  #alignment(rect: Rect, side: 'left' | 'right', bottom: number): number {
    for (const below of this.blocks) {
      if (below.side !== side || below.rect.y0 < bottom) continue;
      const shift = side === 'right' ? below.rect.x0 - rect.x0 : below.rect.x1 - rect.x1;
      const outward = side === 'right' ? shift : -shift;
      if (outward > 0 && outward <= 40 && !this.#reachesOut(rect, shift)) return shift;
    }
    return 0;
  }

  #reachesOut({ x0, x1 }: Rect, shiftPx: number): boolean {
    const { widthPx, beyondPx = 0 } = this.#room;
    return x0 + shiftPx < -beyondPx || x1 + shiftPx > widthPx + beyondPx;
  }

  #isFree(block: Block, mayReachOut: boolean): boolean {
    const { rect } = block;
    const { marks, topY } = this.#room;
    if (rect.y0 < topY || (!mayReachOut && this.#reachesOut(rect, 0))) return false;
    return (
      !this.#words.hits(rect) &&
      !marks.hits(rect) &&
      !this.#leaders.hits(rect) &&
      !leaderRects(block).some((leader) => this.#words.hits(leader))
    );
  }
}

function padded(rect: Rect): Rect {
  return { x0: rect.x0 - 8, x1: rect.x1 + 8, y0: rect.y0 - 3, y1: rect.y1 + 3 };
}
