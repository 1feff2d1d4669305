import { isRecord } from '../model/read-field.js';
import { ProblemLog } from '../model/problem-log.js';
import type { Format, Growing } from './format.js';
import { readWhole } from './read-whole.js';
import { recordEnds } from './record-ends.js';

/** One event a line; the first may hold everything but the events. */
function grow(): Growing {
  const log = new ProblemLog();
  const events: unknown[] = [];
  const lines: number[] = [];
  let head = {};
  let count = 0;
  const places = (index: number, field: string): string => `line ${lines[index]}, ${field}`;
  const addLine = (line: string): void => {
    if (line.trim() === '') return;
    const value = jsonOf(line);
    if (value === undefined) {
      log.add('json-invalid', `line ${count}`, line.slice(0, 60), 'The line is not valid JSON; it is left out.');
    } else if (
      events.length === 0 &&
      isRecord(value) &&
      !('date' in value) &&
      ('groups' in value || 'description' in value)
    ) {
      head = value;
    } else lines[events.push(value) - 1] = count;
  };
  return {
    ends: recordEnds(null),
    get count() {
      return events.length;
    },
    add(text, isLast) {
      const all = text.split(/\r\n?|\n/u);
      // Behind the last break is nothing, or what comes next.
      if (!isLast) all.pop();
      for (const line of all) {
        count += 1;
        addLine(line);
      }
    },
    read: () => ({ data: { ...head, events }, problems: log.all(), losses: [], places }),
  };
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
  parse: ({ text }) => readWhole(text, grow()),
  grow: (head) => (/[\r\n]/u.test(head.trim()) ? grow() : null),
};
