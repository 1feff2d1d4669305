import { asList, asRecord, asText } from '../model/read-field.js';

export type Row = Readonly<Record<string, unknown>>;

/** The lists of data in the shape of the native JSON, as writers walk them. */
export interface NativeRows {
  readonly head: Row;
  readonly events: readonly Row[];
  /** What readers see of a group, or of a source. */
  groupLabel(id: unknown): string;
  sourceName(id: unknown): string;
}

export function nativeRows(data: unknown): NativeRows {
  const head = Array.isArray(data) ? { events: data as unknown } : asRecord(data);
  const groups = namesOf(head['groups'], 'label');
  const sources = namesOf(head['sources'], 'publisher');
  return {
    head,
    events: asList(head['events']).map(asRecord),
    groupLabel: (id) => groups.get(asText(id)) ?? asText(id),
    sourceName: (id) => sources.get(asText(id)) ?? asText(id),
  };
}

function namesOf(list: unknown, key: string): ReadonlyMap<string, string> {
  return new Map(
    asList(list).map((entry) => {
      const row = asRecord(entry);
      return [asText(row['id']), asText(row[key]) || asText(row['title']) || asText(row['id'])];
    }),
  );
}
