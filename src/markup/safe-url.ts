const SCHEMES = new Set(['https:', 'http:', 'mailto:']);

/**
 * An address that may stand in a link, or null. Only web and mail addresses may; everything else, `javascript:` in any
 * disguise before all, is dropped. The browser's own parser decides what the scheme is.
 */
export function safeUrl(text: string): string | null {
  if (text === '') return null;
  try {
    const url = new URL(text);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The address of a file or a page that is shown in the timeline, or null: one of the web, or one relative to `base`, the
 * page's own. A piece of markup is neither.
 */
export function safeFileUrl(text: string, base: string): string | null {
  if (text === '' || /[<>]|^\/\//u.test(text)) return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
