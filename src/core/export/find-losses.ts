import type { Loss } from '../formats/format.js';
import type { TimelineData } from '../model/timeline-data.js';

type Fields = ReadonlyMap<string, string>;

/**
 * What a file does not carry: the data before, against the data that are read from it. A field that comes back empty is
 * left out, one that comes back otherwise has changed; `count` says in how many events.
 */
export function findLosses(before: TimelineData, after: TimelineData): readonly Loss[] {
  const losses = new Map<string, Loss>();
  const compare = (from: Fields, to: Fields): void => {
    for (const [field, value] of from) {
      const back = to.get(field) ?? '';
      if (value === back) continue;
      const note = back === '' ? 'left out' : 'changed';
      const key = `${field} ${note}`;
      losses.set(key, { field, note, count: (losses.get(key)?.count ?? 0) + 1 });
    }
  };
  compare(headFields(before), headFields(after));
  for (let i = 0; i < before.columns.count; i += 1) {
    const at = after.indexOf(before.idAt(i));
    if (at < 0) compare(new Map([['events', before.idAt(i)]]), new Map());
    else compare(eventFields(before, i), eventFields(after, at));
  }
  return [...losses.values()];
}

/** Fields by name with their values as text; empty ones are none. Of lists each field of the entries is one. */
class FieldMap extends Map<string, string> {
  put(name: string, value: unknown): void {
    if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
      for (const key of new Set(value.flatMap((entry: object | null) => Object.keys(entry ?? {}))))
        this.put(
          `${name}.${key}`,
          value.map((entry: Record<string, unknown>) => entry[key] ?? ''),
        );
      return;
    }
    const isEmpty = Array.isArray(value) ? value.every((entry) => entry === '') : value === '' || value === undefined || value === null || value === 0; // prettier-ignore
    if (!isEmpty) this.set(name, JSON.stringify(value));
  }
}

function headFields(data: TimelineData): Fields {
  const fields = new FieldMap();
  for (const name of ['title', 'description', 'lang', 'credit', 'sourceLine', 'note', 'updated'] as const)
    fields.put(name, data[name]);
  fields.put('view', [data.view.from, data.view.to]);
  fields.put(
    'groups',
    data.groups.filter(({ id }) => id !== '').map(({ id, color }) => ({ id, color })),
  );
  fields.put(
    'tags.label',
    [...data.tagLabels].filter(([id, label]) => id !== label).map(([, label]) => label),
  );
  fields.put('sources', [...data.sources.values()]);
  fields.put(
    'eras',
    data.eras.map(({ label, when }) => ({ label, date: when.edtf })),
  );
  return fields;
}

function eventFields(data: TimelineData, index: number): Fields {
  const fields = new FieldMap();
  const { raw, when, group, dateBasis, excerpts, ...event } = data.eventAt(index);
  const nameOf = (source: string): string => data.sources.get(source)?.publisher ?? source;
  for (const [name, value] of Object.entries({ ...raw, ...event })) fields.put(name, value);
  for (const name of ['id', 'group', 'dateBasis', 'excerpts']) fields.delete(name);
  for (const name of fields.keys()) if (/^(?:dateBasis|excerpts)\./u.test(name)) fields.delete(name);
  fields.put('date', when.edtf);
  fields.put('group', data.groups.find(({ id }) => id === group)?.label ?? group);
  if (dateBasis) for (const [name, value] of Object.entries({ ...dateBasis, source: nameOf(dateBasis.source) })) fields.put(`dateBasis.${name}`, value); // prettier-ignore
  fields.put(
    'excerpts',
    excerpts.map((excerpt) => ({ ...excerpt, source: nameOf(excerpt.source) })),
  );
  return fields;
}
