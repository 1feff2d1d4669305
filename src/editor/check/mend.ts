import { Ids } from '../../core/formats/names.js';
import { asText } from '../../core/model/read-field.js';
import { parseLooseDate } from '../../core/time/parse-loose-date.js';
import { setField } from '../document/edits.js';
import type { Edit, Row, Story } from '../document/story.js';
import { rowOf } from '../document/story.js';
import { words } from '../words.js';
import type { KeyProblem } from './check.js';

/** The edit that mends a problem where there is only one way to, and nothing is lost by it; else `null`. */
export function mend(story: Story, { code, key }: KeyProblem): Edit | null {
  const row = rowOf(story, key);
  const set = (field: 'date' | 'id', value: string): Edit => ({
    ...setField(story, key, [field], value, field),
    label: words.steps.mend(words.fields[field], asText(row['title']) || value),
  });
  if (code === 'date-loose') {
    const edtf = looseToEdtf(asText(row['date']));
    return edtf === null ? null : set('date', edtf);
  }
  if (code === 'id-missing' || code === 'id-duplicate') return set('id', freshId(story, row));
  return null;
}

/** EDTF for a date as people type it, where it can mean only one. */
export function looseToEdtf(text: string): string | null {
  const loose = parseLooseDate(text);
  return loose && 'edtf' in loose ? loose.edtf : null;
}

/** An id that no event has, made of the title. */
export function freshId(story: Story, row: Row, taken = idsOf(story)): string {
  const stem = new Ids().make(asText(row['title']) || asText(row['date']));
  let id = stem;
  for (let n = 2; taken.has(id); n += 1) id = `${stem}-${String(n)}`;
  taken.add(id);
  return id;
}

export function idsOf({ rows }: Story): Set<string> {
  return new Set([...rows.values()].map((row) => asText(row['id'])));
}
