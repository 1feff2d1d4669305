// What a reader does, with real input: mouse, wheel, keys and fingers. For tests only.
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const command = async (name: string, payload: object): Promise<boolean> =>
  (await executeServerCommand<{ ok: boolean }, object>(name, payload)).ok;

/** Waits until so many frames have been drawn: WebKit loses a wheel that comes right after a change of layout. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** Waits until something holds; fails with the sentence where it never does. */
export async function until(what: string, holds: () => boolean | undefined | null): Promise<void> {
  const stop = performance.now() + 5000;
  while (holds() !== true) {
    if (performance.now() > stop) throw new Error(`Waited in vain until ${what}.`);
    await frames(1);
  }
}

/** The middle of an element on the screen, also inside of frames of the same page. */
export function middleOf(target: Element): Point {
  const box = target.getBoundingClientRect();
  let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let view = target.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof window) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x;
    y += frame.y;
  }
  return { x: Math.round(x), y: Math.round(y) };
}

const at = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];

export async function movePointer(to: Point): Promise<void> {
  await sendMouse({ type: 'move', position: at(to) });
}

/** As `scrollIntoView`, which not every engine has for what is inside of a drawing, and none to the last pixel. */
function bringIntoView(target: Element): void {
  target.scrollIntoView({ block: 'nearest' });
  const { y } = middleOf(target);
  if (y < 4 || y >= window.innerHeight - 4) target.ownerDocument.defaultView?.scrollBy(0, y - window.innerHeight / 2);
}

/** Clicks on an element, or on a point of the window. */
export async function click(target: Element | Point): Promise<void> {
  if ('nodeType' in target) bringIntoView(target);
  await frames(1);
  await sendMouse({ type: 'click', position: at('nodeType' in target ? middleOf(target) : target) });
  await frames();
}

/** Presses the button of the mouse at the first point, moves over the others, and lets go at the last. */
export async function drag(...points: readonly Point[]): Promise<void> {
  await movePointer(points[0]);
  await sendMouse({ type: 'down' });
  for (const point of points.slice(1)) await movePointer(point);
  await sendMouse({ type: 'up' });
  await frames();
}

/** Two clicks in quick succession; the driver of one engine does not count them, so there the event is made. */
export async function doubleClick(target: Element, { x, y }: Point): Promise<void> {
  let counted = false;
  const onDouble = (): void => {
    counted = true;
  };
  target.addEventListener('dblclick', onDouble, { once: true });
  await sendMouse({ type: 'click', position: at({ x, y }) });
  await sendMouse({ type: 'click', position: at({ x, y }) });
  await frames(1);
  target.removeEventListener('dblclick', onDouble);
  if (!counted)
    target.dispatchEvent(
      new MouseEvent('dblclick', { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true }),
    );
  await frames();
}

/** Turns the real wheel. */
export async function wheel(where: Point, turn: { readonly deltaX?: number; readonly deltaY?: number }): Promise<void> {
  await frames();
  const [x, y] = at(where);
  await command('x-wheel', { x, y, ...turn });
  await frames(3);
}

/** Turns the wheel with Ctrl held down. Where the driver drops the key, the event is made. */
export async function ctrlWheel(target: Element, where: Point, deltaY: number): Promise<void> {
  let arrived = false;
  const onWheel = (event: Event): void => {
    arrived ||= (event as WheelEvent).ctrlKey;
  };
  const isChromeOrFirefox = /Chrome|Firefox/u.test(navigator.userAgent);
  if (isChromeOrFirefox) {
    target.addEventListener('wheel', onWheel, { capture: true, passive: true });
    await command('x-hold', { key: 'Control', down: true });
    await wheel(where, { deltaY });
    await command('x-hold', { key: 'Control', down: false });
    target.removeEventListener('wheel', onWheel, { capture: true });
    if (!arrived) throw new Error('The wheel with Ctrl did not arrive.');
    return;
  }
  madeWheel(target, where, { deltaY, ctrlKey: true });
  await frames();
}

/** An event of the wheel that no hand made; answers whether the page may go on and scroll. */
export function madeWheel(target: Element, { x, y }: Point, init: WheelEventInit): boolean {
  const event = new WheelEvent('wheel', {
    ...{ clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true },
    ...init,
  });
  return target.dispatchEvent(event);
}

/** Fingers on the glass, frame by frame; false where the engine's driver has no touch. */
export const touch = (fingers: readonly (readonly Point[])[]): Promise<boolean> =>
  command('x-touch', { frames: fingers });

/** Media features for the time of a test, `{}` for none; false where they can't be set. */
export const media = (features: Readonly<Record<string, string>>): Promise<boolean> => command('x-media', features);

export const viewport = (width: number, height: number): Promise<boolean> => command('x-viewport', { width, height });

/** Presses keys one after the other; `Alt+Shift+ArrowRight` holds the first ones while it presses the last. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const held = key.length > 1 ? key.split('+') : [key];
    const last = held.pop() ?? key;
    for (const each of held) await command('x-hold', { key: each, down: true });
    await sendKeys({ press: last });
    for (const each of held.reverse()) await command('x-hold', { key: each, down: false });
  }
  await frames();
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await frames();
}

/** Fingers that no hand put there, for engines whose driver has no touch: the same frames as events. */
export async function madeTouch(target: Element, fingers: readonly (readonly Point[])[]): Promise<void> {
  const down = new Map<number, Point>();
  const fire = (name: string, id: number, { x, y }: Point): void => {
    const init = { pointerId: 900 + id, pointerType: 'touch', isPrimary: id === 0, clientX: x, clientY: y };
    target.dispatchEvent(
      new PointerEvent(name, { ...init, bubbles: true, composed: true, cancelable: true, buttons: 1 }),
    );
  };
  // A pointer that does not exist can't be captured, nor by the box around.
  for (const node of [target, target.parentElement])
    if (node) Object.assign(node, { setPointerCapture: () => undefined });
  for (const frame of fingers) {
    for (const [id, point] of [...down]) {
      if (id < frame.length) continue;
      down.delete(id);
      fire('pointerup', id, point);
    }
    for (const [id, point] of frame.entries()) {
      fire(down.has(id) ? 'pointermove' : 'pointerdown', id, point);
      down.set(id, point);
    }
    await frames(1);
  }
}

/** Fingers that move in a straight line from their first places to their last, then lift. */
export function swipe(from: readonly Point[], to: readonly Point[], steps = 6): readonly (readonly Point[])[] {
  const way = Array.from({ length: steps + 1 }, (_, step) =>
    from.map(({ x, y }, i) => ({
      x: Math.round(x + ((to[i].x - x) * step) / steps),
      y: Math.round(y + ((to[i].y - y) * step) / steps),
    })),
  );
  return [...way, []];
}
