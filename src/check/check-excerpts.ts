import type { Problem } from '../core/model/problem.js';
import { asList, asRecord, asText, asVerbatim } from '../core/model/read-field.js';
import { firstDifference } from './first-difference.js';
import type { Difference } from './first-difference.js';

/** The text of a source by the name in its `file`; undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

/** Words that the data say stand in a source. `prefix`, `quote` and `suffix` follow each other there without a gap. */
export interface Quotation {
  /** `events[3].excerpts[0]` or `events[3].dateBasis`. */
  readonly at: string;
  /** Id of the source. */
  readonly source: string;
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/** Every excerpt, and every quotation that a date rests on. A bare text is an excerpt too. */
export function quotationsOf(data: unknown): readonly Quotation[] {
  const events = Array.isArray(data) ? data : asList(asRecord(data)['events']);
  return events.flatMap((entry, index) => {
    const { dateBasis, excerpts } = asRecord(entry);
    const read = (value: unknown, at: string): Quotation => {
      const raw = typeof value === 'string' ? { quote: value } : asRecord(value);
      const [prefix, quote, suffix] = ['prefix', 'quote', 'suffix'].map((part) => asVerbatim(asRecord(raw)[part]));
      return { at: `events[${index}].${at}`, source: asText(asRecord(raw)['source']), prefix, quote, suffix };
    };
    const basis = asRecord(dateBasis);
    return [
      ...(basis['quote'] === undefined ? [] : [read({ source: basis['source'], quote: basis['quote'] }, 'dateBasis')]),
      ...asList(excerpts).flatMap((excerpt, i) => (isAccount(excerpt) ? [] : read(excerpt, `excerpts[${i}]`))),
    ];
  });
}

/** What a source says in other words, or of a date: there is nothing to compare. */
function isAccount(excerpt: unknown): boolean {
  const { quote, date, says } = asRecord(excerpt);
  return quote === undefined && asText(date) + asText(says) !== '';
}

/**
 * Checks that every quotation stands in the text of its source, to the character.
 * @returns how many there are, and a problem for each that does not; a source without a text is told once
 */
export function checkExcerpts(
  data: unknown,
  textOf: TextOf,
): { readonly count: number; readonly problems: readonly Problem[] } {
  const sources = asList(asRecord(data)['sources']).map(asRecord);
  const quotations = quotationsOf(data);
  const problems = new Map<string, Problem>();
  for (const quotation of quotations) {
    const problem = checkQuotation(quotation, sources, textOf);
    if (problem) problems.set(problem.at, problem);
  }
  return { count: quotations.length, problems: [...problems.values()] };
}

type SourceRow = Readonly<Record<string, unknown>>;

function checkQuotation(quotation: Quotation, sources: readonly SourceRow[], textOf: TextOf): Problem | null {
  const { at, source, prefix, quote, suffix } = quotation;
  const fault = (code: string, part: string, value: unknown, message: string): Problem => ({
    code,
    at: part,
    value,
    message,
  });
  if (quote.trim() === '') return fault('excerpt-empty', `${at}.quote`, quote, 'The quotation is empty.');
  const index = sources.findIndex(({ id }) => asText(id) === source);
  if (source === '' || index < 0) {
    const reason = source === '' ? 'The quotation names no source' : `No source has the id ${JSON.stringify(source)}`;
    return fault('source-unknown', `${at}.source`, source, `${reason}, so it cannot be checked.`);
  }
  const file = asText(sources[index]['file']);
  const fileAt = `sources[${index}].file`;
  if (file === '') return fault('source-file', fileAt, file, 'What is quoted cannot be checked: name the file of its text.'); // prettier-ignore
  const text = textOf(file);
  if (text === undefined) return fault('source-file', fileAt, file, `There is no text ${JSON.stringify(file)}.`);
  const steps = [
    ['quote', quote],
    ['prefix', prefix + quote],
    ['suffix', prefix + quote + suffix],
  ] as const;
  for (const [part, words] of steps) {
    const difference = firstDifference(text, words);
    if (!difference) continue;
    const other = sources.find(
      (each, i) => i !== index && asText(each['file']) && textOf(asText(each['file']))?.includes(words),
    );
    if (other) {
      const message = `Not in ${JSON.stringify(source)}, but in ${JSON.stringify(asText(other['id']))}: name that source.`;
      return fault('excerpt-elsewhere', `${at}.${part}`, quotation[part], message);
    }
    return fault('excerpt-differs', `${at}.${part}`, quotation[part], describe(difference));
  }
  return null;
}

function describe({ matched, fromStart, expected, found, context }: Difference): string {
  if (matched === '') return `Not in the source: it has no ${expected} at all.`;
  const piece = fromStart
    ? `after ${JSON.stringify(matched.length > 40 ? `…${matched.slice(-40)}` : matched)}`
    : `before ${JSON.stringify(matched.length > 40 ? `${matched.slice(0, 40)}…` : matched)}`;
  const around = `The source reads ${JSON.stringify(`…${context}…`)}.`;
  return `Not in the source: ${piece} the data have ${expected}, the source has ${found}. ${around}`;
}
