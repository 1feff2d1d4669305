import type { ReactiveController } from 'lit';

/** Whether the page is being printed, also where a browser says so by its media alone. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #media = matchMedia('print');
  readonly #draw: () => void;

  /** @param draw draws at once: a browser takes what is there when the event is over */
  constructor(host: { addController(controller: ReactiveController): void }, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.#media.addEventListener('change', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#media.removeEventListener('change', this.#onPrint);
    this.printing = false;
  }

  readonly #onPrint = ({ type }: Event): void => {
    const printing = type === 'beforeprint' || (type === 'change' && this.#media.matches);
    if (printing === this.printing) return;
    this.printing = printing;
    this.#draw();
  };
}
