/** Parses HTML so that nothing in it runs or is asked for; null where the page refuses that (Trusted Types). */
export function parseInert(html: string): HTMLElement | null {
  try {
    const { parseHTML } = Document as { readonly parseHTML?: (html: string, options: object) => Document };
    // It takes out by itself what could run; an empty sanitizer, and nothing else.
    const parsed = parseHTML
      ? parseHTML.call(Document, html, { sanitizer: {} })
      : new DOMParser().parseFromString(html, 'text/html');
    return parsed.body;
  } catch {
    return null;
  }
}
