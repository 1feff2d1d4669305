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
