import { explainEdtf } from '../time/parse-edtf.js';
import type { Address } from './check-url.js';
import { checkUrl } from './check-url.js';
import type { ProblemLog } from './problem-log.js';
import { asList, asRecord, asText } from './read-field.js';
import type { Era, Group, Source } from './timeline-data.js';
import { SHAPES } from './timeline-data.js';

/** The columns hold the place of a group in a byte. */
const MAX_GROUPS = 255;

/** The groups that the data name, and the ones that only events name; each with its shape. */
export class GroupTable {
  readonly #groups: Group[] = [];
  readonly #indexById = new Map<string, number>();
  readonly #declared: number;
  readonly #log: ProblemLog;

  constructor(value: unknown, log: ProblemLog) {
    this.#log = log;
    asList(value).forEach((entry, i) => {
      const raw = asRecord(entry);
      const id = asText(raw['id']);
      const at = `groups[${i}]`;
      if (id === '' || this.#indexById.has(id)) {
        log.add('group-id', `${at}.id`, raw['id'], 'A group needs an id of its own; this one is left out.');
        return;
      }
      if (this.#groups.length >= MAX_GROUPS) {
        log.add(
          'group-too-many',
          at,
          id,
          'There are more than 255 groups; the events of this one are shown with the last of them.',
        );
        return;
      }
      if (/\s/u.test(id)) log.add('group-id', `${at}.id`, id, 'The id of a group may have no spaces; its label may.');
      this.#add(id, asText(raw['label']) || id, this.#color(raw['color'], at));
    });
    this.#declared = this.#groups.length;
  }

  /** Place of the group that an event names, which is made where it is new. */
  indexOf(value: unknown, at: (field: string) => string): number {
    const id = asText(value);
    const known = this.#indexById.get(id);
    if (known !== undefined) return known;
    if (id !== '' && this.#declared > 0) {
      this.#log.add(
        'group-unknown',
        at('group'),
        value,
        `There is no group "${id}" in "groups"; it is shown with a look of its own.`,
      );
    }
    return this.#groups.length < MAX_GROUPS ? this.#add(id, id, '') : MAX_GROUPS - 1;
  }

  used(): readonly Group[] {
    return this.#groups;
  }

  #add(id: string, label: string, color: string): number {
    const index = this.#groups.length;
    this.#groups.push({ id, label, color, shape: SHAPES[index % SHAPES.length] });
    this.#indexById.set(id, index);
    return index;
  }

  #color(value: unknown, at: string): string {
    const color = asText(value);
    if (color === '' || /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(color)) return color;
    this.#log.add('color-invalid', `${at}.color`, value, "A colour is written as #rrggbb; the theme's own is used.");
    return '';
  }
}

/** Tags, as a list of `{id, label}` or a bare list of words. */
export function readTagLabels(value: unknown, log: ProblemLog): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  asList(value).forEach((entry, i) => {
    const raw = typeof entry === 'string' ? { id: entry } : asRecord(entry);
    const id = asText(raw['id']);
    if (id === '') log.add('tag-id', `tags[${i}].id`, raw['id'], 'A tag needs an id; this one is left out.');
    else labels.set(id, asText(asRecord(entry)['label']) || id);
  });
  return labels;
}

export function readSources(value: unknown, log: ProblemLog, address: Address): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  asList(value).forEach((entry, i) => {
    const raw = asRecord(entry);
    const id = asText(raw['id']);
    if (id === '') {
      log.add(
        'source-id',
        `sources[${i}].id`,
        raw['id'],
        'A source needs an id that excerpts can name; this one is left out.',
      );
      return;
    }
    checkUrl(raw['url'], () => `sources[${i}].url`, log, address);
    sources.set(id, {
      id,
      publisher: asText(raw['publisher']),
      title: asText(raw['title']),
      author: asText(raw['author']),
      url: address(asText(raw['url'])) ?? '',
      published: asText(raw['published']),
      lang: asText(raw['lang']),
    });
  });
  return sources;
}

export function readEras(value: unknown, log: ProblemLog): readonly Era[] {
  return asList(value).flatMap((entry, i) => {
    const raw = asRecord(entry);
    const read = explainEdtf(asText(raw['date']));
    if ('date' in read) return [{ label: asText(raw['label']), when: read.date }];
    log.add(
      'era-date',
      `eras[${i}].date`,
      raw['date'],
      `The era's date can't be read: ${read.reason}. It is left out.`,
    );
    return [];
  });
}
