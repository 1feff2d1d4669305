// Pages that the tests' server sends with headers of their own. For tests only.

export interface Seen {
  readonly violations: readonly string[];
  readonly console: readonly string[];
  readonly errors: readonly string[];
}

const PROBE = new URL('./pages/probe.js', import.meta.url).pathname;
/** The file that readers get, as it is. */
export const SCRIPT = '/__raw/dist/event-timeline.js';
export const STORY_PATH = '/__raw/data/tanks-and-missiles.json';
export const ONE_TAG = `<script async src="${SCRIPT}" data-src="${STORY_PATH}"></script>`;

/** The same server under another name, which is another origin. */
export function otherOrigin(path: string): string {
  const url = new URL(path, location.href);
  url.hostname = url.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
  return url.href;
}

/** Address of a page with that body (and head), sent with these headers. A probe writes down what goes wrong in it. */
export function servedPage(
  body: string,
  {
    head = '',
    html = 'lang="en"',
    headers = {},
  }: { head?: string; html?: string; headers?: Record<string, string> } = {},
): string {
  const page = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Page</title><script src="${PROBE}"></script>${head}</head><body>${body}</body></html>`;
  const query = new URLSearchParams({ html: page });
  for (const [name, value] of Object.entries(headers)) query.append('header', `${name}:${value}`);
  return `/__page/?${query.toString()}`;
}

/** What the probe has seen so far. */
export const seenIn = (window: Window): Seen => (window as unknown as { readonly seen: Seen }).seen;
