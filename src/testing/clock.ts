// A clock that a test moves. For tests only.

export interface LongWait {
  /** So many wait for it at present. */
  readonly count: number;
  /** The time is over: whoever waits for it is called. */
  pass(): void;
  /** Gives the page its own clock back. */
  stop(): void;
}

/** Holds every timer of exactly so many milliseconds until the test says that the time has passed; all others run. */
export function holdTimers(ms: number): LongWait {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waiting = new Map<number, () => void>();
  let last = 0;
  Object.assign(window, {
    setTimeout: (act: () => void, wait?: number) => {
      if (wait !== ms) return set.call(window, act, wait);
      last -= 1;
      waiting.set(last, act);
      return last;
    },
    clearTimeout: (timer?: number) => {
      if (timer === undefined || !waiting.delete(timer)) clear.call(window, timer);
    },
  });
  return {
    get count() {
      return waiting.size;
    },
    pass() {
      const acts = [...waiting.values()];
      waiting.clear();
      for (const act of acts) act();
    },
    stop() {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    },
  };
}
