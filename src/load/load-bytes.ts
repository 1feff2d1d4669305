/** Why an address did not give its data. */
export interface Fault {
  /** One sentence that names the cause and the host. */
  readonly message: string;
  readonly cause: unknown;
}

/** Bytes that have come, and all that will, where that is known. */
export interface Progress {
  readonly bytes: number;
  readonly total: number | null;
}

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Most bytes that are taken. */
  readonly maxBytes: number;
  /** Takes what has come; the next piece waits for it. */
  readonly take: (piece: Uint8Array<ArrayBuffer>, progress: Progress) => Promise<void> | void;
  /** The clock: calls back after so many milliseconds, and gives what calls that off. */
  readonly after?: (ms: number, act: () => void) => () => void;
}

/** Whoever says nothing for so long is given up. */
const SILENCE_MS = 15_000;

/**
 * Asks an address for its bytes, piece by piece. Null where all have come. Never rejects: what goes wrong is said in a
 * sentence that names the host. Browsers don't tell a refusal by CORS from a host that does not answer, so neither does
 * the message.
 */
export async function loadBytes(url: string, options: LoadOptions): Promise<Fault | null> {
  const { signal, maxBytes, take, after = later } = options;
  const host = hostOf(url);
  const own = new AbortController();
  const stop = (): void => {
    own.abort();
  };
  signal.addEventListener('abort', stop);
  let isSilent = false;
  let callOff = (): void => undefined;
  /** What may take no longer than a host may be silent. */
  const heard = async <T>(waited: Promise<T>): Promise<T> => {
    const silence = new Promise<never>((_, fail) => {
      callOff = after(SILENCE_MS, () => {
        isSilent = true;
        stop();
        fail(new Error('silence'));
      });
    });
    const answer = await Promise.race([waited, silence]);
    callOff();
    return answer;
  };
  const tooLarge = (bytes: number): Fault => {
    stop();
    const limit = maxBytes < 1e6 ? `${maxBytes} bytes` : `${Number((maxBytes / 1e6).toFixed(2))} MB`;
    return {
      message: `The data at ${host} are larger than ${limit}, the limit that is set. To load them, raise max-bytes.`,
      cause: bytes,
    };
  };
  let bytes = 0;
  try {
    const response = await heard(fetch(url, { signal: own.signal }));
    if (!response.ok) {
      stop();
      return refusal(response, host);
    }
    const length = Number(response.headers.get('content-length') ?? NaN);
    if (length > maxBytes) return tooLarge(length);
    // Packed bytes are fewer than those that come.
    const isTold = length > 0 && !response.headers.has('content-encoding');
    const reader = response.body?.getReader();
    for (;;) {
      const { done = true, value } = (await heard(reader?.read() ?? Promise.resolve(null))) ?? {};
      if (done || !value) break;
      bytes += value.length;
      if (bytes > maxBytes) return tooLarge(bytes);
      await take(value, { bytes, total: isTold && bytes <= length ? length : null });
      if (own.signal.aborted) break;
    }
    return null;
  } catch (cause) {
    return { message: reason(host, isSilent, bytes), cause };
  } finally {
    callOff();
    signal.removeEventListener('abort', stop);
  }
}

function refusal({ status, statusText }: Response, host: string): Fault {
  const found = status === 404 ? `There is no data file at this address on ${host}` : `${host} could not give the data`;
  return { message: `${found} (${`${status} ${statusText}`.trim()}).`, cause: status };
}

function reason(host: string, isSilent: boolean, bytes: number): string {
  if (isSilent) return `${host} has not answered for ${SILENCE_MS / 1000} seconds.`;
  if (!navigator.onLine) return `The data could not be reached at ${host}: this device is offline.`;
  return bytes > 0
    ? `The connection to ${host} broke off before all of the data had come.`
    : `The data could not be reached at ${host}, or it does not allow this site to read them.`;
}

function later(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** What a reader knows an address by. */
export function hostOf(url: string): string {
  try {
    const { host, protocol } = new URL(url);
    return host || protocol;
  } catch {
    return url;
  }
}
