import { nativeRows } from '../../core/export/native-rows.js';
import type { Row } from '../../core/export/native-rows.js';
import type { TimelineData } from '../../core/model/timeline-data.js';

/**
 * The events that can be shown, in the order of the file, as a record of the native JSON that has no fault left: each has
 * its id, and its date in EDTF. Everything else stays as it was.
 */
export function goodData(data: unknown, timeline: TimelineData): Row & { readonly events: readonly Row[] } {
  const { row } = timeline.columns;
  const order = Array.from(row.keys()).sort((a, b) => row[a] - row[b]);
  const events = order.map((index) => {
    const { when, id } = timeline.eventAt(index);
    return { ...timeline.rowAt(index), id, date: when.edtf };
  });
  const head = Object.entries(nativeRows(data).head).filter(([name, value]) => name !== 'events' && isFull(value));
  return { ...Object.fromEntries(head), events };
}

/** Readers of other formats leave lists and texts empty that there are none of. */
function isFull(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFull);
  return value !== '' && value !== undefined && value !== null;
}
