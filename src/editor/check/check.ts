import { normalize } from '../../core/model/normalize.js';
import type { Problem } from '../../core/model/problem.js';
import { asList, asRecord, asText } from '../../core/model/read-field.js';
import { checkExcerpt } from '../excerpts/excerpt.js';
import type { Key, Row, Story } from '../document/story.js';
import { HEAD } from '../document/story.js';

/** A problem, and whose it is: `path` is where it stands in that record, such as `media.0.alt`. */
export interface KeyProblem extends Problem {
  readonly key: Key;
  readonly path: string;
}

/** Texts of the sources that are open, by the ids of the sources. */
export type Texts = ReadonlyMap<string, string>;

/** What is wrong in native data. */
function problemsIn(data: Row, texts: Texts): readonly Problem[] {
  const sources = new Set(asList(data['sources']).map((source) => asText(asRecord(source)['id'])));
  const more: Problem[] = [];
  asList(data['events']).forEach((event, i) => {
    const at = (path: string): string => `events[${String(i)}].${path}`;
    asList(asRecord(event)['media']).forEach((entry, j) => {
      const { url, alt, type } = asRecord(entry);
      if (asText(url) === '' || asText(alt) !== '' || type === 'audio') return;
      const message = 'Readers who do not see it need words in its place: say what it shows.';
      more.push({ code: 'alt-missing', at: at(`media[${String(j)}].alt`), value: alt, message });
    });
    asList(asRecord(event)['excerpts']).forEach((entry, j) => {
      const excerpt = typeof entry === 'string' ? { quote: entry } : asRecord(entry);
      const id = asText(excerpt['source']);
      if (id !== '' && !sources.has(id)) {
        const message = `There is no source "${id}" in the story.`;
        more.push({ code: 'source-unknown', at: at(`excerpts[${String(j)}].source`), value: id, message });
      }
      const text = texts.get(id);
      const message = text === undefined ? '' : checkExcerpt(text, excerpt);
      if (message !== '') {
        more.push({
          code: 'excerpt-differs',
          at: at(`excerpts[${String(j)}].quote`),
          value: excerpt['quote'],
          message,
        });
      }
    });
  });
  return [...normalize(data).problems, ...more];
}

/** Checks the story, and knows again the records that it has checked before. */
export class Checker {
  #head: Row | null = null;
  #texts: Texts = new Map();
  #fresh = new WeakMap<Row, readonly KeyProblem[]>();

  /** What is wrong with one event by itself; costs the same however many there are. */
  ofRow({ head }: Story, key: Key, row: Row, texts: Texts): readonly KeyProblem[] {
    const { groups, sources } = head;
    if (this.#head?.['groups'] !== groups || this.#head?.['sources'] !== sources || this.#texts !== texts) {
      this.#fresh = new WeakMap();
      [this.#head, this.#texts] = [head, texts];
    }
    let problems = this.#fresh.get(row);
    if (!problems) {
      problems = problemsIn({ sources, events: [row] }, texts).flatMap((problem) => {
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
        const message = `The id "${id}" is taken by an earlier event. Ids must differ.`;
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
