// A web server of a test's own: answers what the test says, when it says so. For tests only.

export interface Answer {
  readonly body?: string;
  readonly status?: number;
  readonly statusText?: string;
}

export interface FakeServer {
  /** An address that it answers. */
  readonly url: string;
  /** Requests so far. */
  readonly asked: number;
  /** What it says from now on; null to let requests wait, `offline` to break them. */
  answer: Answer | 'offline' | null;
}

/** Answers `fetch` for one address, for as long as a test runs. */
export function fakeServer(first: Answer | 'offline' | null): FakeServer {
  const url = new URL('/made-for-a-test/data.json', location.href).href;
  const real = window.fetch.bind(window);
  let asked = 0;
  let answer = first;
  let waiting: (() => void)[] = [];
  const until = async (signal: AbortSignal | null | undefined): Promise<Answer | 'offline'> => {
    while (answer === null) {
      signal?.throwIfAborted();
      await new Promise<void>((go, stop) => {
        waiting.push(go);
        signal?.addEventListener('abort', () => {
          stop(new DOMException('aborted', 'AbortError'));
        });
      });
    }
    return answer;
  };
  window.fetch = async (input, init) => {
    if (String(input instanceof Request ? input.url : input) !== url) return real(input, init);
    asked += 1;
    const said = await until(init?.signal);
    if (said === 'offline') throw new TypeError('Failed to fetch');
    const { body = '', status = 200, statusText = '' } = said;
    return new Response(body, { status, statusText });
  };
  stops.push(() => {
    window.fetch = real;
  });
  return {
    url,
    get asked() {
      return asked;
    },
    get answer() {
      return answer;
    },
    set answer(next) {
      answer = next;
      const go = waiting;
      waiting = [];
      for (const one of go) one();
    },
  };
}

export interface StreamServer {
  /** An address that it answers, once. */
  readonly url: string;
  /** The page asks for no more. */
  readonly left: boolean;
  /** Sends a piece of the body. */
  send(text: string): void;
  end(): void;
  /** Breaks the connection. */
  break(): void;
}

/** Answers `fetch` for one address with what the test sends, when it sends it. */
export function streamServer(headers: Readonly<Record<string, string>> = {}): StreamServer {
  const url = new URL('/made-for-a-test/stream', location.href).href;
  const real = window.fetch.bind(window);
  let left = false;
  let body: ReadableStreamDefaultController<Uint8Array> | null = null;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      body = controller;
    },
  });
  window.fetch = (input, init) => {
    if (String(input instanceof Request ? input.url : input) !== url) return real(input, init);
    init?.signal?.addEventListener('abort', () => {
      left = true;
      try {
        body?.error(new DOMException('aborted', 'AbortError'));
      } catch {
        // It has ended.
      }
    });
    return Promise.resolve(new Response(stream, { headers }));
  };
  stops.push(() => {
    window.fetch = real;
  });
  return {
    url,
    get left() {
      return left;
    },
    send(text) {
      body?.enqueue(new TextEncoder().encode(text));
    },
    end() {
      body?.close();
    },
    break() {
      body?.error(new TypeError('network error'));
    },
  };
}

const stops: (() => void)[] = [];

/** Gives the page its own `fetch` back; call it in `afterEach`. */
export function stopServers(): void {
  for (const stop of stops.splice(0)) stop();
}
