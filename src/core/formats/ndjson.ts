import { isRecord } from '../model/read-field.js';
import type { Format, Import } from './format.js';
import { ProblemLog } from '../model/problem-log.js';

/** One event a line; the first may hold everything but the events. */
function parse({ text }: { readonly text: string }): Import {
  const log = new ProblemLog();
  const events: unknown[] = [];
  const lines: number[] = [];
  let head = {};
  text.split(/\r\n?|\n/u).forEach((line, i) => {
    if (line.trim() === '') return;
    const value = jsonOf(line);
    if (value === undefined) {
      log.add('json-invalid', `line ${i + 1}`, line.slice(0, 60), 'The line is not valid JSON; it is left out.');
    } else if (
      events.length === 0 &&
      isRecord(value) &&
      !('date' in value) &&
      ('groups' in value || 'description' in value)
    ) {
      head = value;
    } else lines[events.push(value) - 1] = i + 1;
  });
  const places = (index: number, field: string): string => `line ${lines[index]}, ${field}`;
  return { data: { ...head, events }, problems: log.all(), losses: [], places };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export const ndjson: Format = {
  name: 'ndjson',
  sniff: ({ text, value }) => value === undefined && isRecord(jsonOf(/\S.*/u.exec(text)?.[0] ?? '')),
  parse,
};
