import { normalize } from '../core/model/normalize.js';
import type { ReadOptions } from '../core/model/normalize.js';
import type { Problem } from '../core/model/problem.js';
import { ProblemLog } from '../core/model/problem-log.js';
import { asList, asRecord, asText, asTexts } from '../core/model/read-field.js';
import { explainEdtf } from '../core/time/parse-edtf.js';
import { PAPER, contrast, mendContrast } from '../theme/contrast.js';

/**
 * Least contrast of a group's colour as given. On light paper that is what WCAG 2.2 (1.4.11) asks of graphics. No colour
 * can be strong on both papers, the two contrasts multiply to 18; on dark paper it only has to be more than a shadow.
 */
const LEAST = { light: 3, dark: 2 } as const;

/** Said, but no fault: a program need not stop for it. */
const NOTES: ReadonlySet<string> = new Set(['not-carried-over', 'tag-unknown']);

export function isNote({ code }: Problem): boolean {
  return NOTES.has(code);
}

/**
 * Everything that is wrong with data in the shape of the native JSON, but for its quotations (`checkExcerpts`): what
 * the element would say of them, and what only their editor can know. Never throws.
 * @param options where the fields stand in a file of another format, and what was wrong there
 */
export function checkData(data: unknown, options: ReadOptions = {}): readonly Problem[] {
  const log = new ProblemLog();
  const root = Array.isArray(data) ? { events: data as unknown[] } : asRecord(data);
  const place = options.places ?? ((index: number, field: string): string => `events[${index}].${field}`);
  const sources = idsOf(root['sources']);
  const tags = idsOf(root['tags']);
  checkColors(root['groups'], log);
  asList(root['sources']).forEach((entry, i) => {
    checkDate(asRecord(entry)['published'], `sources[${i}].published`, log);
  });
  checkDate(root['updated'], 'updated', log);
  asList(root['events']).forEach((entry, index) => {
    const event = asRecord(entry);
    const at = (field: string): string => place(index, field);
    checkDate(event['updated'], at('updated'), log);
    checkMedia(event['media'], at, log);
    checkSource(asRecord(event['dateBasis'])['source'], at('dateBasis.source'), sources, log);
    asList(event['excerpts']).forEach((excerpt, i) => {
      checkSource(asRecord(excerpt)['source'], at(`excerpts[${i}].source`), sources, log);
    });
    asTexts(event['tags']).forEach((tag, i) => {
      if (tags.size === 0 || tags.has(tag)) return;
      log.add('tag-unknown', at(`tags[${i}]`), tag, `There is no tag "${tag}" in "tags"; it is its own label.`);
    });
  });
  return [...normalize(root, options).problems, ...log.all()];
}

function idsOf(list: unknown): ReadonlySet<string> {
  return new Set(asList(list).map((entry) => asText(typeof entry === 'string' ? entry : asRecord(entry)['id'])));
}

function checkDate(value: unknown, at: string, log: ProblemLog): void {
  if (asText(value) === '') return;
  const read = explainEdtf(asText(value));
  if ('reason' in read) log.add('date-invalid', at, value, `"${asText(value)}" is not a date: ${read.reason}.`);
}

function checkSource(value: unknown, at: string, known: ReadonlySet<string>, log: ProblemLog): void {
  const id = asText(value);
  if (id === '' || known.has(id)) return;
  log.add('source-unknown', at, value, `There is no source "${id}" in "sources"; list it there.`);
}

function checkMedia(value: unknown, at: (field: string) => string, log: ProblemLog): void {
  asList(value).forEach((entry, i) => {
    const { type, url, alt } = asRecord(entry);
    if (type === 'audio' || asText(url) === '' || asText(alt) !== '') return;
    log.add('alt-missing', at(`media[${i}].alt`), alt, 'It has no alternative text: say in words what it shows.');
  });
}

function checkColors(groups: unknown, log: ProblemLog): void {
  asList(groups).forEach((entry, i) => {
    const color = asText(asRecord(entry)['color']);
    if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(color)) return;
    for (const paper of ['light', 'dark'] as const) {
      const ratio = contrast(color, PAPER[paper]);
      if (ratio >= LEAST[paper]) continue;
      const shown = mendContrast(color, PAPER[paper], LEAST[paper]);
      const fact = `On ${paper} paper ${color} has a contrast of ${ratio.toFixed(1)} : 1, less than ${LEAST[paper]}`;
      log.add('color-contrast', `groups[${i}].color`, color, `${fact}; ${shown} would do.`);
    }
  });
}
