import { nativeRows } from './native-rows.js';

/** One event a line; the first line has what is about the whole, where there is any. */
export function writeNdjson(data: unknown): string {
  const { head, events } = nativeRows(data);
  const whole = { groups: [], ...head, events: undefined };
  // Without groups the reader would take a head for an event.
  const first = Object.keys(head).some((field) => field !== 'events') ? [whole] : [];
  return [...first, ...events].map((row) => `${JSON.stringify(row)}\n`).join('');
}
