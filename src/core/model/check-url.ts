import type { ProblemLog } from './problem-log.js';
import { asList, asRecord, asText } from './read-field.js';

const SAFE = /^https?:\/*[^/?#\s]/iu;
const MAIL = /^mailto:./iu;

/** Says which addresses will not be shown; `markup/safe-url` is what keeps them from the page. */
export function checkUrl(value: unknown, at: () => string, log: ProblemLog): void {
  const text = asText(value);
  if (text === '' || SAFE.test(text) || MAIL.test(text)) return;
  log.add('url-unsafe', at(), value, 'An address begins with https: or http:; this one is left out.');
}

/** The same of the addresses in an event. */
export function checkUrls(
  raw: Readonly<Record<string, unknown>>,
  at: (field: string) => string,
  log: ProblemLog,
): void {
  for (const list of ['links', 'media'] as const) {
    if (raw[list] === undefined) continue;
    asList(raw[list]).forEach((entry, i) => {
      checkUrl(asRecord(entry)['url'], () => at(`${list}[${i}].url`), log);
    });
  }
}
