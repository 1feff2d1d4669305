import { civilFromMs } from './calendar.js';
import { datePieces, eraOf, momentText, plain, withEra } from './format-date-parts.js';
import type { DateWords, Piece, Unit } from './format-date-parts.js';

const UNITS = ['year', 'month', 'day'] as const;

/** How many of the pieces, from either end, say what both moments have in common. */
function sharedCount(a: readonly Piece[], b: readonly Piece[], shared: ReadonlySet<string>): number {
  let count = 0;
  let worth = 0;
  for (let i = 0; i < a.length && i < b.length; i++) {
    const piece = a[i];
    if (piece.value !== b[i].value || !(piece.type === 'literal' || shared.has(piece.type))) break;
    count++;
    if (piece.type !== 'literal') worth = count;
  }
  return worth === 0 ? 0 : count;
}

/** Both ends, each without what the other says already: "14" and "19 January 2023"; "2023年1月14日" and "19日". */
function shorten(a: readonly Piece[], b: readonly Piece[], shared: ReadonlySet<string>): [string, string] {
  const tail = sharedCount([...a].reverse(), [...b].reverse(), shared);
  const first = a.slice(0, a.length - tail);
  const head = sharedCount(first, b, shared);
  // The full stop of "14." belongs to the day.
  const stop = tail > 0 && /^\./.test(a[a.length - tail].value) ? '.' : '';
  return [plain(first) + stop, plain(b.slice(head))];
}

/**
 * Two moments that `say` puts into one phrase; what they share is said once.
 * @param say gets both ends in words
 */
export function pairText(
  fromMs: number,
  toMs: number,
  unit: Unit,
  words: DateWords,
  say: (from: string, to: string) => string,
): string {
  const from = civilFromMs(fromMs);
  const to = civilFromMs(toMs);
  if (eraOf(from.year) !== eraOf(to.year)) return say(momentText(fromMs, unit, words), momentText(toMs, unit, words));
  const shared = new Set<string>();
  for (const field of UNITS) {
    if (from[field] !== to[field]) break;
    shared.add(field);
  }
  const [a, b] = shorten(datePieces(fromMs, unit, words), datePieces(toMs, unit, words), shared);
  return withEra(say(a, b), to.year, words);
}

/** "14–19 January 2023", or with `spoken` "14 to 19 January 2023"; "January to March 2023". */
export function rangeText(fromMs: number, toMs: number, unit: Unit, words: DateWords, spoken = false): string {
  return pairText(fromMs, toMs, unit, words, (a, b) => joinEnds(a, b, words, spoken));
}

/** Two ends with the word or the dash between them. */
export function joinEnds(a: string, b: string, { strings }: DateWords, spoken = false): string {
  const dash = strings.to === ' – ' || (!spoken && /^ [a-z]+ $/.test(strings.to));
  return a + (dash && /^\d+\.?$/.test(a) && /^\d/.test(b) ? '–' : strings.to) + b;
}
