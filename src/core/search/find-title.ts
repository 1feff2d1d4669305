import type { Steps } from '../model/steps.js';
import { foldText } from './fold-text.js';

const SLICE = 4096;

/**
 * The first of `count` titles that begins with the text, from a place on and round to it again; -1 where none does.
 * Neither case nor accents matter. In slices: there may be a million titles.
 */
export function* findTitleInSteps(
  text: string,
  count: number,
  titleAt: (place: number) => string,
  from: number,
): Steps<number> {
  const wanted = foldText(text);
  for (let i = 0; i < count; i += 1) {
    if (i % SLICE === SLICE - 1) yield;
    const place = (from + i) % count;
    if (foldText(titleAt(place)).startsWith(wanted)) return place;
  }
  return -1;
}
