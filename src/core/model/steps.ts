/** Work that can be done in slices: it yields whenever the page may take a turn, and returns what it made. */
export type Steps<T> = Generator<unknown, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
