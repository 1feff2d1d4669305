import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Domain } from '../../core/view/view-state.js';

const DURATION_MS = 260;

/** Slides the view from one domain to another; with reduced motion it is simply there. */
export class DomainAnimation implements ReactiveController {
  #frame = 0;
  #finish: (() => void) | null = null;
  /** Where the view is going; null while it rests. */
  target: Domain | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Stops where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#finish = null;
    this.target = null;
  }

  /** Calls `step` with each domain on the way, the last time with `settled` true. */
  run(from: Domain, to: Domain, step: (domain: Domain, settled: boolean) => void): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      step(to, true);
      return;
    }
    this.target = to;
    const started = performance.now();
    this.#finish = () => {
      step(to, true);
    };
    const tick = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - started) / DURATION_MS));
      if (share === 1) {
        const finish = this.#finish;
        this.#finish = null;
        this.target = null;
        finish?.();
        return;
      }
      step(between(from, to, 1 - (1 - share) ** 3), false);
      this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }
}

/**
 * The domain part of the way between two. Widths go in equal ratios, so that zooming has an even pace, and the time
 * that stands at the same place in both stays there on the way.
 */
export function between(from: Domain, to: Domain, share: number): Domain {
  const a = from[1] - from[0];
  const b = to[1] - to[0];
  if (Math.abs(a - b) < 1e-9 * a) return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  const width = a * (b / a) ** share;
  const done = (a - width) / (a - b);
  const start = from[0] + (to[0] - from[0]) * done;
  return [start, start + width];
}
