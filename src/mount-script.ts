/** The attributes of the element that a script tag may set, as `data-…`, and the fragment of `embed.html`. */
export const TAG_ATTRIBUTES = [
  'src',
  'format',
  'height',
  'from',
  'to',
  'selected',
  'query',
  'hidden-groups',
  'tags',
  'places',
  'layout',
  'gestures',
  'fold',
  'time-zone',
  'tags',
  'max-bytes',
  'author',
  'permalink',
  'refresh',
  'sync',
  'lang',
  'dir',
] as const;

/**
 * Mounts an `<event-timeline>` for a script tag with `data-src` or `data-for` (the id of an element that holds the data):
 * right after the tag, or in the element that `data-target` selects.
 */
export function mountScript(script: HTMLScriptElement): void {
  if (!script.hasAttribute('data-src') && !script.hasAttribute('data-for')) return;
  const element = document.createElement('event-timeline');
  for (const name of TAG_ATTRIBUTES) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  const place = (): void => {
    const holder = script.getAttribute('data-for');
    if (holder !== null) element.setAttribute('data-for', holder);
    const found = document.getElementById(holder ?? '');
    // A list of the page, or the text of a script.
    const data = found?.querySelector('time') ? found : (found?.textContent ?? '');
    if (holder !== null) Object.assign(element, { data });
    const selector = script.getAttribute('data-target');
    if (selector === null) script.after(element);
    else findTarget(selector)?.append(element);
  };
  const waits =
    document.readyState === 'loading' && (script.hasAttribute('data-target') || script.hasAttribute('data-for'));
  if (waits) document.addEventListener('DOMContentLoaded', place, { once: true });
  else place();
}

function findTarget(selector: string): Element | null {
  try {
    const found = document.querySelector(selector);
    if (!found) console.warn(`<event-timeline>: nothing on the page matches data-target="${selector}".`);
    return found;
  } catch {
    console.warn(`<event-timeline>: data-target="${selector}" is no CSS selector.`);
    return null;
  }
}
