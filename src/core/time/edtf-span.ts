import type { Precision } from './precision.js';

/** What the digits of a date say, without its qualification. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
  readonly precision: Precision;
  readonly unspecified: boolean;
}
