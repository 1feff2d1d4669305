import { parseEdtf } from '../time/parse-edtf.js';
import type { Domain, FilterState } from './view-state.js';
import { ALL_PASS } from './view-state.js';

/** What a link holds of a timeline. */
export interface Permalink {
  /** Id of the open event. */
  readonly event: string | null;
  /** What is in view; null for what the page starts with. */
  readonly domain: Domain | null;
  readonly filter: FilterState;
  /** Null for the layout that the page gives. */
  readonly layout: string | null;
}

/** The filter's lists and texts, by their names in a link. */
const LISTS = { hide: 'hiddenGroups', tags: 'tags', places: 'places' } as const;
const TEXTS = { q: 'query', period: 'period' } as const;

/** A view is written to this share of its width: a tenth of a pixel. */
const FINEST = 1e-4;

/**
 * Reads what a URL fragment says of the timeline of that name, or null where it says nothing:
 * `#story:event=kn-23-strike;q=kuleba`. What makes no sense counts as not said.
 */
export function readPermalink(fragment: string, name: string): Permalink | null {
  const prefix = prefixOf(name);
  const own = partsOf(fragment).find((part) => part.startsWith(prefix));
  if (own === undefined) return null;
  const fields = new Map(
    own
      .slice(prefix.length)
      .split(';')
      .map((field): [string, string] => {
        const at = field.indexOf('=');
        return [field.slice(0, at), field.slice(at + 1)];
      }),
  );
  const text = (key: string): string => decode(fields.get(key) ?? '');
  const list = (key: string): readonly string[] => (fields.get(key) ?? '').split(',').map(decode).filter(Boolean);
  const filter: Record<keyof FilterState, string | readonly string[]> = { ...ALL_PASS };
  for (const [key, part] of Object.entries(LISTS)) filter[part] = list(key);
  for (const [key, part] of Object.entries(TEXTS)) filter[part] = text(key);
  if (parseEdtf(text('period')) === null) filter.period = '';
  const [from, to, ...more] = list('view').map(Number);
  return {
    event: text('event') || null,
    domain: to > from && Number.isFinite(to - from) && more.length === 0 ? [from, to] : null,
    filter: filter as unknown as FilterState,
    layout: text('layout') || null,
  };
}

/**
 * Writes it into a fragment (without its `#`), or takes it out where it is null. What else stands there, of another
 * timeline or of the page, stays as it is.
 */
export function writePermalink(fragment: string, name: string, link: Permalink | null): string {
  const prefix = prefixOf(name);
  const others = partsOf(fragment).filter((part) => !part.startsWith(prefix));
  return (link === null ? others : [...others, prefix + fieldsOf(link)]).join('&');
}

function fieldsOf({ event, domain, filter, layout }: Permalink): string {
  const fields: [string, string][] = [
    ['event', encode(event ?? '')],
    ['view', domain === null ? '' : rounded(domain).join(',')],
    ...Object.entries(TEXTS).map(([key, part]): [string, string] => [key, encode(filter[part])]),
    ...Object.entries(LISTS).map(([key, part]): [string, string] => [key, filter[part].map(encode).join(',')]),
    ['layout', encode(layout ?? '')],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map((field) => field.join('='))
    .join(';');
}

/**
 * The address of a page with one event of a timeline open.
 * @param name of the timeline in links, or null where it has none: then it is the address as it stands
 */
export function linkToEvent(href: string, name: string | null, event: string): string {
  if (name === null) return href;
  const [page, ...fragment] = href.split('#');
  const link: Permalink = { event, domain: null, filter: ALL_PASS, layout: null };
  return `${page}#${writePermalink(fragment.join('#'), name, link)}`;
}

function prefixOf(name: string): string {
  return `${encode(name)}:`;
}

function partsOf(fragment: string): readonly string[] {
  return fragment === '' ? [] : fragment.split('&');
}

/** Also what chat programs take for the end of an address. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*.~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function rounded([from, to]: Domain): Domain {
  const unit = 10 ** Math.floor(Math.log10((to - from) * FINEST));
  const near = (ms: number): number => (unit < 1 ? ms : Math.round(ms / unit) * unit);
  return [near(from), near(to)];
}
