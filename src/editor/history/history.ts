import type { Change, Edit, Key } from '../document/story.js';

/** The steps that were taken, and those that were taken back. */
export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  /** Whether the last step is closed: what follows is a step of its own, whatever its tag. */
  readonly sealed: boolean;
}

export const NO_HISTORY: History = { done: [], undone: [], sealed: true };

/** No more steps are kept. */
const MOST = 1000;

/** Adds a step; what was taken back is then gone for good. */
export function record({ done, undone, sealed }: History, edit: Edit): History {
  const last = done.at(-1);
  const goesOn = !sealed && undone.length === 0 && edit.tag !== undefined && last?.tag === edit.tag;
  const next = goesOn ? [...done.slice(0, -1), merge(last, edit)] : [...done.slice(-MOST + 1), edit];
  return { done: next, undone: [], sealed: false };
}

/** Closes the last step: the field was left. */
export function seal(history: History): History {
  return history.sealed ? history : { ...history, sealed: true };
}

export function undone({ done, undone: later }: History): History {
  return { done: done.slice(0, -1), undone: [...later, ...done.slice(-1)], sealed: true };
}

export function redone({ done, undone: later }: History): History {
  return { done: [...done, ...later.slice(-1)], undone: later.slice(0, -1), sealed: true };
}

function merge(first: Edit, second: Edit): Edit {
  const changes = new Map<Key, Change>(first.changes.map((change) => [change.key, change]));
  for (const change of second.changes) {
    changes.set(change.key, { ...change, before: (changes.get(change.key) ?? change).before });
  }
  return { ...first, changes: [...changes.values()] };
}
