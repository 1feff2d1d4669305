import type { Problem } from './problem.js';

/** So many problems of one kind are listed one by one; a file in which every event has the same fault is told once more. */
export const PROBLEMS_PER_CODE = 1000;

/** Collects problems, and keeps a broken file of a million events from making a million of them. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, at: string, value: unknown, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= PROBLEMS_PER_CODE) this.#problems.push({ code, at, value, message });
  }

  /** What was found, in the order in which it was found; the sums of what was too much to list stand last. */
  all(): readonly Problem[] {
    const more = [...this.#counts].flatMap(([code, count]) => {
      const rest = count - PROBLEMS_PER_CODE;
      return rest > 0 ? [{ code, at: 'events', value: rest, message: `${rest} more problems of this kind.` }] : [];
    });
    return [...this.#problems, ...more];
  }
}
