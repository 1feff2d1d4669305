/** What a form, or the document, can be asked for by name. */
const FIELDS = 'button, fieldset, form, iframe, img, input, object, output, select, textarea, embed';

/**
 * Parses HTML so that nothing in it runs or is asked for; null where the page refuses that (Trusted Types).
 * Not by `Document.parseHTML`, although no policy refuses it: Chromium's never comes back from an `onstart` attribute.
 */
export function parseInert(html: string): HTMLElement | null {
  try {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    // A field named childNodes would hide the children of its form from whoever walks the tree, or lead in a circle.
    for (const field of parsed.querySelectorAll(FIELDS)) for (const name of ['name', 'id']) field.removeAttribute(name);
    return parsed.body;
  } catch {
    return null;
  }
}
