import type { ProblemLog } from './problem-log.js';
import { asList, asRecord, asText } from './read-field.js';

/** An address in full, or null where it may not be shown. Whoever shows data gives one that knows what they are seen from. */
export type Address = (text: string) => string | null;

/** Nothing more need be known of such an address, and asking a million times takes long. */
const PLAIN = /^https?:\/\/[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]+(?=[/?#]|$)/iu;
const FULL = /^(?:https?:\/*[^/?#\s]|mailto:.)/iu;
const MAIL = /^mailto:/iu;

/**
 * Whether an address is seen from where the data are: `/a`, `../a.jpg`, `images/a.jpg`. One that begins with what looks
 * like a host lacks its `https:`, and a piece of markup is none.
 */
export function isRelative(text: string): boolean {
  return !/^(?:[^/?#]*:|[/\\]{2}|www\.|[^./?#][^/?#]*\.[^/?#]*\/)|[\s\\<>]/iu.test(text);
}

/** Without an address that the data come from, relative ones stay as they are. */
export const anyAddress: Address = (text) => (FULL.test(text) || isRelative(text) ? text : null);

/** The same for what is no link: nothing can be fetched from a mailbox. */
export function mediaAddress(text: string, address: Address): string | null {
  return MAIL.test(text) ? null : address(text);
}

/** Says which addresses are left out. */
export function checkUrl(
  value: unknown,
  at: () => string,
  log: ProblemLog,
  address: Address,
  find: typeof mediaAddress = (text) => address(text),
): void {
  const text = asText(value);
  if (text === '' || PLAIN.test(text) || find(text, address) !== null) return;
  log.add(
    'url-unsafe',
    at(),
    value,
    'An address begins with https: or http:, or is a path from where the data are; this one is left out.',
  );
}

/** The same of the addresses in an event. */
export function checkUrls(
  raw: Readonly<Record<string, unknown>>,
  at: (field: string) => string,
  log: ProblemLog,
  address: Address,
): void {
  const check = (list: string, value: unknown, fields: readonly string[], find?: typeof mediaAddress): void => {
    if (value === undefined) return;
    asList(value).forEach((entry, i) => {
      for (const field of fields)
        checkUrl(asRecord(entry)[field], () => at(`${list}[${i}].${field}`), log, address, find);
    });
  };
  check('links', raw['links'], ['url']);
  check('media', raw['media'], ['url', 'poster'], mediaAddress);
}
