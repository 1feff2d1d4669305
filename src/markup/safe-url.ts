import { isRelative } from '../core/model/check-url.js';

const SCHEMES = ['https:', 'http:', 'mailto:'];

/**
 * An address that may stand in a link, in full, or null. Only web and mail addresses may; everything else, `javascript:`
 * in any disguise before all, is dropped. The browser's own parser decides what the scheme is.
 * @param base what a relative address is seen from; without it there are none
 */
export function safeUrl(text: string, base?: string): string | null {
  if (text === '') return null;
  try {
    const isOwn = base !== undefined && isRelative(text);
    const { protocol, href } = isOwn ? new URL(text, base) : new URL(text);
    // What lies beside data on a disk lies there too.
    return SCHEMES.includes(protocol) || (isOwn && protocol === 'file:') ? href : null;
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
