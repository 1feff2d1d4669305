import { VERSION } from '../version.js';

/** Stands in for the timeline where its templates may not run: the events as a plain list in the page. */
export class PlainTimeline extends HTMLElement {
  static version = VERSION;

  connectedCallback(): void {
    const show = (): void => void showList(this);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show, { once: true });
    else show();
  }
}

interface Shown {
  readonly title?: unknown;
  readonly date?: unknown;
  readonly summary?: unknown;
}

/** Adds the list, unless the page has one in the element already. Reads the native JSON alone. */
async function showList(element: HTMLElement): Promise<void> {
  if (element.querySelector('ol')) return;
  try {
    const given = (element as { readonly data?: unknown }).data ?? (await textOf(element));
    const story = (typeof given === 'string' ? JSON.parse(given) : given) as { readonly events: readonly unknown[] };
    const list = document.createElement('ol');
    for (const event of Array.isArray(story) ? story : story.events) {
      const { title, date, summary } = Object(event) as Shown;
      const item = document.createElement('li');
      for (const [name, text] of [
        ['time', date],
        ['strong', title],
        ['p', summary],
      ] as const) {
        if (typeof text !== 'string') continue;
        const node = document.createElement(name);
        if (name === 'time') node.setAttribute('datetime', text);
        node.textContent = text;
        item.append(node, ' ');
      }
      if (item.firstChild) list.append(item);
    }
    if (!element.querySelector('ol')) element.append(list);
  } catch (cause) {
    console.error('<event-timeline>: there are no data for the plain list.', cause);
  }
}

async function textOf(element: HTMLElement): Promise<string> {
  const src = element.getAttribute('src');
  if (!src) return element.querySelector('script[type="application/json"]')?.textContent ?? '';
  return (await fetch(new URL(src, element.baseURI))).text();
}
