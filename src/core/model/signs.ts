import type { EventDate } from '../time/event-date.js';

/** What a mark can say of its date besides when: the signs that the legend explains where they occur. */
export const SIGNS = [
  'approximate',
  'uncertain',
  'within',
  'open',
  'unknown',
  'publication',
  'inferred',
  'retracted',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The signs of a date itself. */
export function signsOf(date: EventDate): readonly Sign[] {
  const signs: Sign[] = [];
  if (date.approximate) signs.push('approximate');
  if (date.uncertain) signs.push('uncertain');
  if (date.unspecified || date.set !== null) signs.push('within');
  if (date.openStart || date.openEnd) signs.push('open');
  if (date.unknownStart || date.unknownEnd) signs.push('unknown');
  return signs;
}
