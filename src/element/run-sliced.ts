/** Longest stretch of work before the page may do something else; a frame has 16 ms. */
const SLICE_MS = 8;

/**
 * Runs steps to their end, letting the page breathe between slices. Work that ends within the first slice ends in this
 * very task, and `onPause` is not called. Answers null where `signal` was aborted on the way.
 */
export async function runSliced<T>(
  steps: Iterator<unknown, T>,
  signal: AbortSignal,
  onPause?: () => void,
): Promise<T | null> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return signal.aborted ? null : step.value;
    if (performance.now() < until) continue;
    onPause?.();
    await nextTask();
    if (signal.aborted) return null;
    until = performance.now() + SLICE_MS;
  }
}

/** Lets the page do what waits. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
