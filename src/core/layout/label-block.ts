import type { Rect } from './rect.js';
import type { Measure } from './wrap-text.js';
import { balanceLines } from './balance-lines.js';

/** Sizes of a block of words, in px. */
export const BLOCK = {
  /** From the mark to the words. */
  gap: 18,
  /** From the edge of the block to the titles: room for the small shape. */
  indent: 16,
  dateLine: 16,
  titleLine: 17,
  entryGap: 3,
  /** From the top of a line to its baseline. */
  dateBaseline: 12,
  titleBaseline: 13,
} as const;

/** Widths at which titles are tried, widest first; `lines` is the most that one title may take. */
const VARIANTS = [
  { maxPx: 400, lines: 2 },
  { maxPx: 280, lines: 3 },
  { maxPx: 230, lines: 3 },
  { maxPx: 180, lines: 4 },
  { maxPx: 120, lines: 6 },
] as const;

/** Entries of a block where not all of them find room. */
const SHORT_ENTRIES = [3, 1] as const;

export interface EntrySource {
  /** Key of the mark that it names. */
  readonly key: string;
  readonly group: number;
  readonly title: string;
  readonly importance: number;
  /** Taken back by its source: struck through. */
  readonly retracted: boolean;
}

/** What is to be said of the marks of one day, or of one cluster. */
export interface BlockSource {
  readonly key: string;
  /** Where its marks stand, and the middle of the topmost one. */
  readonly x: number;
  readonly markY: number;
  /** Right edge of their strips: words may stand behind it too. */
  readonly reachPx: number;
  /** Empty where no date stands over the entries. */
  readonly date: string;
  readonly entries: readonly EntrySource[];
  readonly importance: number;
}

/** The words of a block, broken into lines, before it has a place. */
export interface BlockText {
  readonly variant: string;
  /** Widest that a title may run. */
  readonly maxPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly entries: readonly { readonly source: EntrySource; readonly lines: readonly string[] }[];
  readonly more: string | null;
}

/** Where a block stands, seen from its mark; what keeps it there while the reader pans. */
export interface Placement {
  readonly side: 'left' | 'right';
  readonly variant: string;
  readonly liftPx: number;
  readonly shiftPx: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Entry {
  readonly key: string;
  readonly group: number;
  readonly retracted: boolean;
  /** Middle of the small shape before its title. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly Line[];
}

/** A block in its place. Words on the right of their mark begin at `x`, words on the left end there. */
export interface Block {
  readonly key: string;
  readonly side: 'left' | 'right';
  readonly rect: Rect;
  readonly date: Line | null;
  readonly entries: readonly Entry[];
  readonly more: Line | null;
  /** From the mark straight up to the height of the block's first line, then across to it. */
  readonly leader: { readonly x: number; readonly y0: number; readonly y1: number; readonly x1: number };
  readonly placement: Placement;
}

/** The ways in which a block may be set, the best first: wide or narrow, with all of its entries or with the first few. */
export function blockTexts(
  source: BlockSource,
  roomPx: number,
  measure: Measure,
  more: (count: number) => string,
): readonly BlockText[] {
  const all = source.entries.length;
  const texts: BlockText[] = [];
  const ranked = [...source.entries].sort((a, b) => b.importance - a.importance);
  const variants = variantsFor(roomPx - 50);
  for (const count of [all, ...SHORT_ENTRIES.filter((few) => few < all)]) {
    const chosen = new Set(ranked.slice(0, count));
    const entries = source.entries.filter((entry) => chosen.has(entry));
    for (const [maxPx, lines] of variants) {
      const text = setText(source.date, entries, count < all ? more(all - count) : null, maxPx, lines, measure);
      if (texts.at(-1)?.widthPx !== text.widthPx || texts.at(-1)?.heightPx !== text.heightPx) texts.push(text);
    }
  }
  return texts;
}

/** The widths that there is room for, each with its lines: what gets narrower gets as much higher. */
function variantsFor(roomPx: number): ReadonlyMap<number, number> {
  const variants = new Map<number, number>();
  for (const { maxPx, lines } of VARIANTS) {
    const px = Math.max(1, Math.min(maxPx, roomPx));
    variants.set(px, Math.max(variants.get(px) ?? 0, Math.ceil((lines * maxPx) / px)));
  }
  return variants;
}

function setText(
  date: string,
  entries: readonly EntrySource[],
  more: string | null,
  maxPx: number,
  maxLines: number,
  measure: Measure,
): BlockText {
  const widthOf = (text: string): number => measure(text, 'title');
  const set = entries.map((source) => ({ source, lines: balanceLines(source.title, maxPx, maxLines, measure) }));
  const lineCount = set.reduce((sum, { lines }) => sum + lines.length, 0);
  const titlePx = Math.max(0, ...set.flatMap(({ lines }) => lines.map(widthOf)));
  return {
    variant: `${maxPx} ${entries.length}`,
    maxPx,
    widthPx: Math.ceil(
      Math.max(measure(date, 'date'), BLOCK.indent + titlePx, more === null ? 0 : BLOCK.indent + measure(more, 'date')),
    ),
    heightPx:
      (date === '' ? 0 : BLOCK.dateLine) +
      lineCount * BLOCK.titleLine +
      set.length * BLOCK.entryGap +
      (more === null ? 0 : BLOCK.dateLine),
    entries: set,
    more,
  };
}

/** Puts a block down beside its mark, its lowest edge at `bottomY`, moved sideways by `shiftPx`. */
export function blockAt(
  source: BlockSource,
  text: BlockText,
  side: 'left' | 'right',
  bottomY: number,
  shiftPx: number,
): Block {
  const right = side === 'right';
  const edge = source.x + (right ? BLOCK.gap : -BLOCK.gap) + shiftPx;
  const rect = {
    x0: right ? edge : edge - text.widthPx,
    x1: right ? edge + text.widthPx : edge,
    y0: bottomY - text.heightPx,
    y1: bottomY,
  };
  const inward = right ? 1 : -1;
  let y = rect.y0;
  const date = source.date === '' ? null : { text: source.date, x: edge, y: y + BLOCK.dateBaseline };
  if (date) y += BLOCK.dateLine;
  const entries = text.entries.map((entry) => {
    const set = {
      key: entry.source.key,
      group: entry.source.group,
      retracted: entry.source.retracted,
      x: edge + inward * 5,
      y: y + BLOCK.titleBaseline - 4.5,
      lines: entry.lines.map((line, i) => ({
        text: line,
        x: edge + inward * BLOCK.indent,
        y: y + BLOCK.titleBaseline + i * BLOCK.titleLine,
      })),
    };
    y += entry.lines.length * BLOCK.titleLine + BLOCK.entryGap;
    return set;
  });
  const more =
    text.more === null ? null : { text: text.more, x: edge + inward * BLOCK.indent, y: y + BLOCK.dateBaseline };
  return {
    key: source.key,
    side,
    rect,
    date,
    entries,
    more,
    leader: { x: source.x, y0: source.markY, y1: rect.y0 + 8, x1: edge - inward * 5 },
    placement: { side, variant: text.variant, liftPx: 0, shiftPx },
  };
}

/** The upright part of a leader line, a little wider than it is drawn. */
export function leaderRect({ leader: { x, y0, y1 } }: Block): Rect {
  return { x0: x - 2, x1: x + 2, y0: Math.min(y0, y1), y1: Math.max(y0, y1) };
}

/** Both parts of it: up from the mark, and across to the words. */
export function leaderRects(block: Block): readonly Rect[] {
  const { x, x1, y1 } = block.leader;
  return [leaderRect(block), { x0: Math.min(x, x1), x1: Math.max(x, x1), y0: y1 - 1, y1: y1 + 1 }];
}
