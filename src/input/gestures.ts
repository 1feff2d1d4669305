import type { Intent } from '../core/view/intent.js';
import type { Domain } from '../core/view/view-state.js';

export interface GestureHost {
  domain(): Domain;
  rtl(): boolean;
  /** Takes every wheel, not only those that leave the page free to scroll. */
  greedy(): boolean;
  send(intent: Intent, settled: boolean): void;
  /** A plain wheel went by, for the page to scroll: the reader may have wanted to zoom. */
  onPlainWheel(): void;
}

/** Safari's own events for a pinch on a trackpad. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
}

/** A press that moves less than this is a click. */
const CLICK_PX = 4;
/** A wheel that rests so long has come to its end. */
const REST_MS = 150;
/** Pixels of a wheel for a doubling; a pinch on a trackpad comes as a fine wheel with Ctrl. */
const WHEEL_PX = { wheel: 240, pinch: 60 } as const;

/**
 * Turns drag, wheel and pinch on the drawing into Intents. No gesture keeps a transform of its own: each is worked out
 * from the domain that it began with, so the domain alone says what is in view, and deep zooms lose no precision.
 * Up and down belongs to the page (`touch-action: pan-y`). Answers the function that takes everything off again.
 */
export function attachGestures(node: HTMLElement, host: GestureHost): () => void {
  const pointers = new Map<number, number>();
  let started: { readonly domain: Domain; readonly xs: readonly number[] } | null = null;
  let dragged = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;
  let pinchScale = 1;

  /** Distance from the side where time begins, in px. */
  const fromStart = (clientX: number): number => {
    const box = node.getBoundingClientRect();
    return host.rtl() ? box.right - clientX : clientX - box.left;
  };
  const widthPx = (): number => node.getBoundingClientRect().width || 1;
  const timeAt = (clientX: number): number => {
    const [from, to] = host.domain();
    return from + (fromStart(clientX) / widthPx()) * (to - from);
  };
  const settle = (): void => {
    host.send({ type: 'domain', domain: host.domain() }, true);
  };
  const settleSoon = (): void => {
    clearTimeout(wheelRest);
    wheelRest = setTimeout(settle, REST_MS);
  };
  const begin = (): void => {
    started = pointers.size > 0 ? { domain: host.domain(), xs: [...pointers.values()] } : null;
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.pointerType === 'mouse' && event.ctrlKey)) return;
    if (pointers.size === 0) dragged = false;
    if (pointers.size < 2) pointers.set(event.pointerId, fromStart(event.clientX));
    begin();
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!started || !pointers.has(event.pointerId)) return;
    if (event.buttons === 0) {
      // It was let go where nobody told us: outside, before the gesture had begun.
      onPointerEnd(event);
      return;
    }
    pointers.set(event.pointerId, fromStart(event.clientX));
    const xs = [...pointers.values()];
    if (!dragged && xs.every((x, i) => Math.abs(x - (started?.xs[i] ?? x)) < CLICK_PX)) return;
    if (!dragged) {
      dragged = true;
      // From here on the gesture goes on outside of the drawing too.
      for (const id of pointers.keys()) if (node.isConnected) node.setPointerCapture(id);
    }
    host.send({ type: 'domain', domain: moved(started.domain, started.xs, xs, widthPx()) }, false);
  };

  const onPointerEnd = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    begin();
    if (dragged && pointers.size === 0) settle();
  };

  /** The click that ends a drag is none. */
  const onClick = (event: MouseEvent): void => {
    if (dragged) event.stopPropagation();
    dragged = false;
  };

  const onWheel = (event: WheelEvent): void => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const px =
      (sideways ? event.deltaX : event.deltaY) * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 100 : 1);
    const zooms = event.ctrlKey || event.metaKey || (host.greedy() && !sideways);
    if (!zooms && !sideways) {
      host.onPlainWheel();
      return;
    }
    event.preventDefault();
    const unit = event.ctrlKey && Math.abs(px) < 40 ? WHEEL_PX.pinch : WHEEL_PX.wheel;
    if (zooms) host.send({ type: 'zoom', factor: 2 ** (-px / unit), aroundMs: timeAt(event.clientX) }, false);
    else host.send({ type: 'pan', share: (host.rtl() ? -px : px) / widthPx() }, false);
    settleSoon();
  };

  const onDoubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    host.send({ type: 'zoom', factor: event.shiftKey ? 1 / 2 : 2, aroundMs: timeAt(event.clientX) }, true);
  };

  const onPinchStart = (event: Event): void => {
    event.preventDefault();
    pinchScale = 1;
  };
  const onPinchChange = (event: Event): void => {
    event.preventDefault();
    const { scale, clientX } = event as GestureEvent;
    host.send({ type: 'zoom', factor: scale / pinchScale, aroundMs: timeAt(clientX) }, false);
    pinchScale = scale;
  };
  const onPinchEnd = (event: Event): void => {
    event.preventDefault();
    settle();
  };

  const off = new AbortController();
  const on = (type: string, listener: (event: never) => void, capture = false): void => {
    node.addEventListener(type, listener as EventListener, { passive: false, capture, signal: off.signal });
  };
  on('pointerdown', onPointerDown);
  on('pointermove', onPointerMove);
  on('pointerup', onPointerEnd);
  on('pointercancel', onPointerEnd);
  on('click', onClick, true);
  on('wheel', onWheel);
  on('dblclick', onDoubleClick);
  on('gesturestart', onPinchStart);
  on('gesturechange', onPinchChange);
  on('gestureend', onPinchEnd);
  return () => {
    clearTimeout(wheelRest);
    off.abort();
  };
}

/** The domain in which the times that lay under the fingers at first lie under them now. */
function moved([from, to]: Domain, before: readonly number[], now: readonly number[], widthPx: number): Domain {
  const msPerPx = (to - from) / widthPx;
  const [a, b = a] = before;
  const [x, y = x] = now;
  // Fingers that (nearly) meet can't say how far to zoom.
  const apart = before.length > 1 && Math.abs(a - b) > 8 && Math.abs(x - y) > 8;
  const zoomed = apart ? msPerPx * Math.abs((a - b) / (x - y)) : msPerPx;
  const middleMs = from + ((a + b) / 2) * msPerPx;
  const start = middleMs - ((x + y) / 2) * zoomed;
  return [start, start + zoomed * widthPx];
}
