/** What a form, or the document, can be asked for by name. */
const FIELDS = 'button, fieldset, form, iframe, img, input, object, output, select, textarea, embed';

/** Parses HTML so that nothing in it runs or is asked for; null where the page refuses that (Trusted Types). */
export function parseInert(html: string): HTMLElement | null {
  try {
    const { parseHTML } = Document as { readonly parseHTML?: (html: string, options: object) => Document };
    // It takes out by itself what could run; an empty sanitizer, and nothing else.
    const parsed = parseHTML
      ? parseHTML.call(Document, html, { sanitizer: {} })
      : new DOMParser().parseFromString(html, 'text/html');
    // A field named childNodes would hide the children of its form from whoever walks the tree, or lead in a circle.
    for (const field of parsed.querySelectorAll(FIELDS)) for (const name of ['name', 'id']) field.removeAttribute(name);
    return parsed.body;
  } catch {
    return null;
  }
}
