import type { Precision } from './precision.js';

/** A part of a year that EDTF writes in place of the month. */
export interface Season {
  /** The month that it begins in, 1 to 12, of the year it is named after. */
  readonly startMonth: number;
  readonly months: number;
  readonly precision: Precision;
  /** Which one it is: 1 spring to 4 winter; the first to fourth quarter, the first to third third, … */
  readonly part: number;
}

const season = (startMonth: number, months: number, precision: Precision, part: number): Season => ({
  startMonth,
  months,
  precision,
  part,
});

/**
 * Seasons and other parts of a year by their number. EDTF leaves their bounds open; these are the meteorological
 * seasons. A winter that begins in December runs into the next year.
 * Source: ISO 8601-2:2019, 4.8; the bounds are this project's.
 */
export const SEASONS: Readonly<Record<number, Season>> = {
  // Independent of location, read as northern.
  21: season(3, 3, 'season', 1),
  22: season(6, 3, 'season', 2),
  23: season(9, 3, 'season', 3),
  24: season(12, 3, 'season', 4),
  // Northern hemisphere.
  25: season(3, 3, 'season', 1),
  26: season(6, 3, 'season', 2),
  27: season(9, 3, 'season', 3),
  28: season(12, 3, 'season', 4),
  // Southern hemisphere.
  29: season(9, 3, 'season', 1),
  30: season(12, 3, 'season', 2),
  31: season(3, 3, 'season', 3),
  32: season(6, 3, 'season', 4),
  33: season(1, 3, 'quarter', 1),
  34: season(4, 3, 'quarter', 2),
  35: season(7, 3, 'quarter', 3),
  36: season(10, 3, 'quarter', 4),
  37: season(1, 4, 'third', 1),
  38: season(5, 4, 'third', 2),
  39: season(9, 4, 'third', 3),
  40: season(1, 6, 'half', 1),
  41: season(7, 6, 'half', 2),
};
