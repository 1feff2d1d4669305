import type { ReactiveControllerHost } from 'lit';

/**
 * What the reader pressed stays where it is on the screen, whatever closes above it. (Browsers' own scroll anchoring
 * holds the first thing in view, which may be what closes; Safari has none.)
 */
export function keepInPlace(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, act: () => void): void {
  const pressed = (host.renderRoot as ShadowRoot).activeElement?.closest('.entry');
  const before = pressed?.getBoundingClientRect().top ?? 0;
  act();
  void host.updateComplete.then(() => {
    if (!pressed?.isConnected) return;
    const by = pressed.getBoundingClientRect().top - before;
    if (by !== 0) pressed.ownerDocument.defaultView?.scrollBy({ top: by, behavior: 'instant' });
  });
}

function onClick({ target, currentTarget }: Event): void {
  const list = currentTarget as HTMLElement;
  const pressed = (target as Element).closest<HTMLElement>('.detail .nav button');
  const top = pressed?.closest('.item')?.querySelector('.entry')?.getBoundingClientRect().top;
  if (!pressed || top === undefined) return;
  const name = `.detail .nav button[aria-label="${CSS.escape(pressed.ariaLabel ?? '')}"]`;
  requestAnimationFrame(() => {
    const same = list.querySelector<HTMLElement>(name);
    const entry = same?.closest('.item')?.querySelector('.entry');
    if (!same || !entry) return;
    list.ownerDocument.defaultView?.scrollBy({
      top: entry.getBoundingClientRect().top - Math.max(top, 0),
      behavior: 'instant',
    });
    same.focus({ preventScroll: true });
  });
}

/**
 * After a step from one detail to the next, each in its place: the next event stands where the one before stood, and
 * the same button of its detail has the focus. For the clicks in a list, on their way down: on their way up the detail
 * has gone already.
 */
export const keepStep = { handleEvent: onClick, capture: true };
