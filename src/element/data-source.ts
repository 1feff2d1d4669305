import type { DataSource, LoadSettings } from './controllers/loader.js';

interface Host extends HTMLElement {
  readonly data: unknown;
  readonly src: string;
  readonly format: string;
  readonly timeZone: string;
  readonly maxBytes: number;
}

/** What the page gives: data in hand before an address, an address before a script or a list inside. */
export function findSource(element: Host): DataSource {
  const { data, src } = element;
  if (data !== undefined) return { kind: 'data', data };
  if (src !== '') return { kind: 'src', url: resolve(src, element.baseURI) };
  if (document.readyState !== 'loading') return findInside(element);
  // A page that is still being read may have given only a part of the children, or none yet.
  const whole = new Promise<DataSource>((found) => {
    const look = (): void => {
      found(findInside(element));
    };
    document.addEventListener('DOMContentLoaded', look, { once: true });
  });
  return { kind: 'inside', whole };
}

export function settingsOf({ format, timeZone, maxBytes, baseURI }: Host): LoadSettings {
  return { format, timeZone: timeZone || null, maxBytes: maxBytes > 0 ? maxBytes : Infinity, baseUrl: baseURI };
}

function findInside(element: Host): DataSource {
  const script =
    element.querySelector('script[type="application/json"]') ?? element.querySelector('script[type="text/csv"]');
  if (script) return { kind: 'data', data: script.textContent.trim() };
  return element.querySelector('ol time') ? { kind: 'data', data: element, format: 'html' } : { kind: 'none' };
}

/** An address that is none stays as it is: asking for it fails, and that is said. */
function resolve(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}
