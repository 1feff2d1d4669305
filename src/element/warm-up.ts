import { dateFormat } from '../core/time/format-date-parts.js';
import { stringsFor } from '../strings/index.js';
import { createMeasure } from './measure-text.js';

/** Each of them is short enough to be no hindrance; together they are most of what a first frame in a fresh browser takes. */
const JOBS: readonly (() => void)[] = [
  // The platform reads its tables of dates when the first is said,
  () => dateFormat(stringsFor(document.documentElement.lang).lang, { year: 'numeric', month: 'long' }).format(0),
  // and looks for a face when the first text is measured.
  () => {
    const measure = createMeasure(getComputedStyle(document.body).fontFamily);
    for (const type of ['title', 'date', 'tick', 'major', 'count'] as const) measure('0', type);
  },
];

/**
 * Makes ready, while the browser has nothing else to do, what a first frame waits for otherwise: between the script and the
 * data there mostly is a network.
 */
export function warmUp(): void {
  const jobs = [...JOBS];
  const rest = (): void => {
    jobs.shift()?.();
    if (jobs.length > 0) later(rest);
  };
  later(rest);
}

function later(job: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(job);
  else setTimeout(job, 50);
}
