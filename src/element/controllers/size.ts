import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Narrower than this, the list stands alone. */
const NARROW_PX = 480;

/** Width of the space that the element has, in whole px; follows its container, not the window. */
export class SizeController implements ReactiveController {
  widthPx = 0;
  readonly #host: ReactiveControllerHost & Element;
  /** The element's own box, whose style no page can change; there from the first drawing on. */
  #box: Element | null = null;
  readonly #observer: ResizeObserver;
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      // Drawn here and now, the new height would be a change of size again, which browsers report to the page as an error.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#take(entry.contentRect.width);
      });
    });
    host.addController(this);
  }

  /** The list stands alone: because it is asked for, or because there is no room for more. */
  isNarrow(layout: 'auto' | 'plot' | 'list'): boolean {
    return layout === 'list' || (layout !== 'plot' && this.widthPx > 0 && this.widthPx < NARROW_PX);
  }

  /** Known before the first drawing, so that it need not be drawn twice. */
  hostConnected(): void {
    const { width, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(this.#host);
    const edges = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(parseFloat);
    this.#take(edges.reduce((rest, edge) => rest - edge, parseFloat(width)));
    if (this.#box) this.#observer.observe(this.#box);
  }

  hostUpdated(): void {
    if (this.#box) return;
    this.#box = this.#host.shadowRoot?.querySelector('.timeline') ?? null;
    if (this.#box) this.#observer.observe(this.#box);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
  }

  #take(width: number): void {
    const whole = Math.floor(width);
    if (whole === this.widthPx || !(whole > 0)) return;
    this.widthPx = whole;
    this.#host.requestUpdate();
  }
}
