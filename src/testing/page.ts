// Whole pages against the built file, each in a frame of its own. For tests only.
import { frames, until } from './reader.js';

/** What a page's own script would see of the element. */
export type BuiltTimeline = HTMLElementTagNameMap['event-timeline'];

export interface OpenPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** The timelines of the page, in its order. */
  readonly timelines: readonly BuiltTimeline[];
  /** Uncaught errors. */
  readonly errors: readonly string[];
  /** `console.warn` of the page, where it is a page of the test's own. */
  readonly warnings: readonly string[];
  /** Addresses that the page asked for, without the page itself. */
  readonly asked: () => readonly string[];
}

const open: HTMLIFrameElement[] = [];

interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** So many timelines are to come alive. */
  readonly count?: number;
}

/** Opens a page of the project, or one of the test's own whose HTML is given, and waits until its timelines are drawn. */
export async function openPage(
  page: { readonly url: string } | { readonly html: string },
  { width = 784, height = 600, count = 1 }: PageOptions = {},
): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: absolute; inset: 0 auto auto 0; border: 0; width: ${String(width)}px; height: ${String(height)}px`;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
  const errors: string[] = [];
  const warnings: string[] = [];
  Object.assign(window, {
    pageError: (message: string) => errors.push(message),
    pageWarning: (message: string) => warnings.push(message),
  });
  if ('url' in page) frame.src = page.url;
  else
    frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script>
      addEventListener('error', ({ message }) => parent.pageError(message));
      addEventListener('unhandledrejection', ({ reason }) => parent.pageError(String(reason)));
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => parent.pageError(violatedDirective));
      console.warn = (...words) => parent.pageWarning(words.join(' '));
    </script>${page.html}</html>`;
  document.body.append(frame);
  open.push(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  const own = view.document;
  view.addEventListener('error', ({ message }) => errors.push(message));
  const timelines = (): readonly BuiltTimeline[] => [...own.querySelectorAll('event-timeline')];
  await until(
    `${String(count)} timelines are alive`,
    () => timelines().filter(({ shadowRoot }) => shadowRoot !== null).length >= count,
  );
  await Promise.all(timelines().map((element) => element.loadComplete));
  await frames(3);
  await Promise.all(timelines().map((element) => element.updateComplete));
  return {
    ...{ document: own, window: view, timelines: timelines(), errors, warnings },
    asked: () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        // The server of the tests puts a script of its own into every page.
        .filter((name) => !name.includes('__web-dev-server__')),
  };
}

/** Takes the pages away; call it in `afterEach`. */
export function closePages(): void {
  for (const frame of open.splice(0)) frame.remove();
}
