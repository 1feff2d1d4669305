import type { Measure } from './wrap-text.js';
import { wrapText } from './wrap-text.js';

/** Shares of the width that are tried, narrowest first. */
const SHARES = [0.55, 0.65, 0.75, 0.85] as const;
const MOST_KEPT = 5000;

const known = new WeakMap<Measure, Map<string, readonly string[]>>();

/** Lines of about the same length, as many as `wrapText` makes: no lone word on the last one. Each is worked out once. */
export function balanceLines(title: string, maxPx: number, maxLines: number, measure: Measure): readonly string[] {
  const kept = known.get(measure) ?? new Map<string, readonly string[]>();
  known.set(measure, kept);
  const key = `${maxPx} ${maxLines} ${title}`;
  let lines = kept.get(key);
  if (lines === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    lines = narrowest(title, maxPx, maxLines, (text) => measure(text, 'title'));
    kept.set(key, lines);
  }
  return lines;
}

function narrowest(
  title: string,
  maxPx: number,
  maxLines: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines = wrapText(title, maxPx, maxLines, widthOf);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…') === true) return lines;
  for (const share of SHARES) {
    const tighter = wrapText(title, share * maxPx, maxLines + 1, widthOf);
    if (tighter.length === lines.length) return tighter;
  }
  return lines;
}
