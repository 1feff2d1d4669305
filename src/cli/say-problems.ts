import { isNote } from '../check/check-data.js';
import type { Problem } from '../core/model/problem.js';
import { asList, asRecord, asText } from '../core/model/read-field.js';
import { printable } from './terminal.js';
import type { Paint } from './terminal.js';

/** A line for each problem, as compilers write them: file, place, what and how to cure it, code. */
export function problemLines(file: string, problems: readonly Problem[], paint: Paint): readonly string[] {
  return problems.map((problem) => {
    const { at, code, message, value } = problem;
    const words = code === 'not-carried-over' ? lossText(value) : message;
    const note = isNote(problem);
    const head = paint('bold', printable(`${file}: ${at}:`));
    return `${head} ${paint(note ? 'yellow' : 'red', note ? 'note:' : 'problem:')} ${printable(words)} ${paint('dim', `[${code}]`)}\n`;
  });
}

/** `display_date (8, kept, not shown), background.url (1, left out)` */
function lossText(value: unknown): string {
  const losses = asList(value).map((loss) => {
    const { field, count, note } = asRecord(loss);
    return `${asText(field)} (${asText(count)}, ${asText(note)})`;
  });
  return `Not carried over: ${losses.join('; ')}.`;
}
