import type { DateGrid } from './date-grid.js';
import { gridOf } from './date-grid.js';
import { parseEdtf } from '../../core/time/parse-edtf.js';

/**
 * A date moved by a stretch of time, in steps as coarse as it is known: "2023-01" moved by 31 days is "2023-02", and
 * "1984~" moved by a week stays where it is. What it says of itself stays: about, uncertain, open.
 * @returns `null` for a date that can't be moved so: a set, or one with digits left open in its middle
 */
export function moveDate(edtf: string, byMs: number): string | null {
  return mapEnds(edtf, (grid, startMs) => nearest(grid, startMs + byMs));
}

/** A date moved by whole steps of its own precision: days, months, years. */
export function stepDate(edtf: string, steps: number): string | null {
  return mapEnds(edtf, (grid, startMs) => grid.indexOf(startMs) + steps);
}

/**
 * A date with one end put somewhere else, snapped to the precision of that end. A single date becomes an interval, and
 * an interval whose ends meet a single date.
 * @param at where the end shall be; the later one is where the last day, month or year that belongs to it is over
 */
export function resizeDate(edtf: string, end: 'start' | 'end', at: number): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed || parsed.kind === 'set') return null;
  const [first, last = first] = edtf.trim().split('/');
  const texts = { start: first, end: last };
  const grid = gridOf(texts[end]);
  if (!grid) return null;
  const index = nearest(grid, at) - (end === 'end' ? 1 : 0);
  const text = grid.textAt(index);
  const other = parseEdtf(end === 'end' ? first : last);
  if (other) {
    const startMs = grid.startOf(index);
    // An end does not pass the other.
    if (end === 'end' ? startMs < other.startMs : startMs > other.startMs) return other.edtf;
  }
  const [from, to] = end === 'end' ? [first, text] : [text, last];
  return from === to ? from : `${from}/${to}`;
}

/** One end moved by whole steps. */
export function stepEnd(edtf: string, end: 'start' | 'end', steps: number): string | null {
  const [first, last = first] = edtf.trim().split('/');
  const text = end === 'start' ? first : last;
  const grid = gridOf(text);
  const date = parseEdtf(text);
  if (!grid || !date) return null;
  return resizeDate(edtf, end, grid.startOf(grid.indexOf(date.startMs) + steps + (end === 'end' ? 1 : 0)));
}

function mapEnds(edtf: string, indexAt: (grid: DateGrid, startMs: number) => number): string | null {
  const ends = edtf.trim().split('/');
  const moved = ends.map((end) => {
    if (ends.length > 1 && (end === '' || end === '..')) return end;
    const date = parseEdtf(end);
    const grid = date?.kind === 'date' ? gridOf(end) : null;
    return date && grid && grid.textAt(indexAt(grid, date.startMs));
  });
  const text = moved.includes(null) ? null : moved.join('/');
  return text !== null && parseEdtf(text) ? text : null;
}

function nearest(grid: DateGrid, ms: number): number {
  const index = grid.indexOf(ms);
  return ms - grid.startOf(index) < grid.startOf(index + 1) - ms ? index : index + 1;
}
