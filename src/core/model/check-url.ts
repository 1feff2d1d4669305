import type { ProblemLog } from './problem-log.js';
import { asList, asRecord, asText } from './read-field.js';

const SAFE = /^https?:\/*[^/?#\s]/iu;
const MAIL = /^mailto:./iu;
/** Of the web, or relative to the page, and no piece of markup. */
const FILE = /^(?:https?:|(?!\/\/|[a-z][-+.a-z0-9]*:))[^<>\t\r\n]*$/iu;

/** Says which addresses will not be shown; `markup/safe-url` is what keeps them from the page. */
export function checkUrl(value: unknown, at: () => string, log: ProblemLog): void {
  const text = asText(value);
  if (text !== '' && !SAFE.test(text) && !MAIL.test(text)) refuse(value, at, log);
}

function refuse(value: unknown, at: () => string, log: ProblemLog): void {
  log.add('url-unsafe', at(), value, 'An address begins with https: or http:; this one is left out.');
}

/** The same of the addresses in an event. */
export function checkUrls(
  raw: Readonly<Record<string, unknown>>,
  at: (field: string) => string,
  log: ProblemLog,
): void {
  if (raw['links'] !== undefined)
    asList(raw['links']).forEach((entry, i) => {
      checkUrl(asRecord(entry)['url'], () => at(`links[${i}].url`), log);
    });
  if (raw['media'] === undefined) return;
  asList(raw['media']).forEach((entry, i) => {
    for (const field of ['url', 'poster'])
      if (!FILE.test(asText(asRecord(entry)[field])))
        refuse(asRecord(entry)[field], () => at(`media[${i}].${field}`), log);
  });
}
