import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the screen the end of a list is near. */
const NEAR = '0px 0px 400px';

/** Presses the button at the end of a list for the reader who comes near it. */
export class NearController implements ReactiveController {
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) (target as HTMLElement).click();
    },
    { rootMargin: NEAR },
  );
  #button: Element | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  attach(button: Element | null): void {
    if (button === this.#button) return;
    this.#observer.disconnect();
    this.#button = button;
    if (button) this.#observer.observe(button);
  }

  hostDisconnected(): void {
    this.attach(null);
  }
}
