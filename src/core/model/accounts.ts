import { parseEdtf } from '../time/parse-edtf.js';
import type { Excerpt } from './timeline-event.js';

/** What an excerpt says by itself of when it was, or of something else that is told. */
export function isAccount({ date, says }: Excerpt): boolean {
  return (date || says) !== '';
}

/**
 * Whether two accounts of an event contradict each other: their dates have no time in common, or what they say is not
 * the same. "January 1973" and "15 January 1973" do not.
 */
export function accountsDiffer(accounts: readonly Excerpt[]): boolean {
  return accounts.some((one, i) =>
    accounts.slice(i + 1).some((other) => datesDiffer(one, other) || wordsDiffer(one, other)),
  );
}

function datesDiffer(one: Excerpt, other: Excerpt): boolean {
  const [a, b] = [parseEdtf(one.date), parseEdtf(other.date)];
  return a !== null && b !== null && (a.endMs <= b.startMs || b.endMs <= a.startMs);
}

function wordsDiffer({ says: a }: Excerpt, { says: b }: Excerpt): boolean {
  return a !== '' && b !== '' && a.toLowerCase() !== b.toLowerCase();
}
