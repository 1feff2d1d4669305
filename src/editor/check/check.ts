import { checkData, isNote } from '../../check/check-data.js';
import { checkExcerpts } from '../../check/check-excerpts.js';
import type { Problem } from '../../core/model/problem.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import type { Key, Row, Story } from '../document/story.js';
import { HEAD } from '../document/story.js';
import { words } from '../words.js';

/** A problem, and whose it is: `path` is where it stands in that record, such as `media.0.alt`. */
export interface KeyProblem extends Problem {
  readonly key: Key;
  readonly path: string;
}

/** Texts of the sources that are open, by the ids of the sources. */
export type Texts = ReadonlyMap<string, string>;

/** What is wrong in native data, as the command says it. Texts that are not open are not compared with. */
function problemsIn(data: Row, texts: Texts): readonly Problem[] {
  const sources = asList(data['sources'])
    .map(asRecord)
    .filter(({ id }) => texts.has(asText(id)))
    .map((source) => ({ ...source, file: asText(source['id']) }));
  const quotations = checkExcerpts({ ...data, sources }, (id) => texts.get(id)).problems;
  return [
    ...checkData(data).filter((problem) => !isNote(problem)),
    ...quotations.filter(({ code }) => code.startsWith('excerpt-')),
  ];
}

/** Checks the story, and knows again the records that it has checked before. */
export class Checker {
  #head: Row | null = null;
  #texts: Texts = new Map();
  #fresh = new WeakMap<Row, readonly KeyProblem[]>();

  /** What is wrong with one event by itself; costs the same however many there are. */
  ofRow({ head }: Story, key: Key, row: Row, texts: Texts): readonly KeyProblem[] {
    const { groups, sources, tags } = head;
    if (
      this.#head?.['groups'] !== groups ||
      this.#head?.['sources'] !== sources ||
      this.#head?.['tags'] !== tags ||
      this.#texts !== texts
    ) {
      this.#fresh = new WeakMap();
      [this.#head, this.#texts] = [head, texts];
    }
    let problems = this.#fresh.get(row);
    if (!problems) {
      problems = problemsIn({ groups, sources, tags, events: [row] }, texts).flatMap((problem) => {
        const path = /^events\[0\]\.?(.*)$/u.exec(problem.at)?.[1];
        return path === undefined ? [] : [{ ...problem, key, path: dotted(path) }];
      });
      this.#fresh.set(row, problems);
    }
    return problems;
  }

  /** What is wrong with the whole: with each event, with ids that occur twice, and with what is about the story. */
  all(story: Story, texts: Texts): readonly KeyProblem[] {
    const { head, rows, order } = story;
    const seen = new Set<string>();
    const twice: KeyProblem[] = [];
    const ofRows = order.flatMap((key) => {
      const row = rows.get(key) ?? {};
      const id = asText(row['id']);
      if (id !== '' && seen.has(id)) {
        const message = words.check.idTaken(id);
        twice.push({ code: 'id-duplicate', at: 'id', value: id, message, key, path: 'id' });
      }
      seen.add(id);
      return this.ofRow(story, key, row, texts);
    });
    const ofHead = problemsIn({ ...head, events: [] }, texts).map((problem) => ({
      ...problem,
      key: HEAD,
      path: dotted(problem.at),
    }));
    return [...ofRows, ...twice, ...ofHead];
  }
}

const dotted = (path: string): string => path.replace(/\[(\d+)\]/gu, '.$1').replace(/^\./u, '');
