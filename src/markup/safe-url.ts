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
