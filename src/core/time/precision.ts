/** How fine a date is, from coarse to fine. */
export const PRECISIONS = [
  'gigayear',
  'megayear',
  'kiloyear',
  'century',
  'decade',
  'year',
  'half',
  'third',
  'quarter',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
] as const;

export type Precision = (typeof PRECISIONS)[number];
