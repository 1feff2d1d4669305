import { expect } from '@open-wc/testing';
import type { Fault, LoadOptions, Progress } from './load-bytes.js';
import { loadBytes } from './load-bytes.js';

const realFetch = globalThis.fetch;
const URL_OF_DATA = 'https://news.example/data.json';

/** Lets `fetch` answer so, whatever is asked. */
function answerWith(answer: (signal: AbortSignal) => Promise<Response> | Response): void {
  globalThis.fetch = async (_, init) => answer(init!.signal!);
}

interface Seen {
  readonly text: string;
  readonly progress: readonly Progress[];
  readonly fault: Fault | null;
}

async function load(options: Partial<LoadOptions> = {}, url = URL_OF_DATA): Promise<Seen> {
  let text = '';
  const progress: Progress[] = [];
  const fault = await loadBytes(url, {
    signal: new AbortController().signal,
    maxBytes: 64_000_000,
    take: (piece, each) => {
      text += new TextDecoder().decode(piece);
      progress.push(each);
    },
    ...options,
  });
  return { text, progress, fault };
}

/** A body that gives these pieces, and then ends, breaks or says nothing more. */
function body(pieces: readonly string[], then: 'end' | 'break' | 'silence' = 'end'): ReadableStream {
  const left = pieces.map((piece) => new TextEncoder().encode(piece));
  return new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (piece) controller.enqueue(piece);
      else if (then === 'end') controller.close();
      else if (then === 'break') controller.error(new TypeError('network error'));
      else return new Promise(() => undefined);
      return undefined;
    },
  });
}

afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('loadBytes', () => {
  it('gives the bytes piece by piece, and says how many there are', async () => {
    answerWith(() => new Response(body(['{"events":', ' []}']), { headers: { 'content-length': '14' } }));
    expect(await load()).to.deep.equal({
      text: '{"events": []}',
      progress: [
        { bytes: 10, total: 14 },
        { bytes: 14, total: 14 },
      ],
      fault: null,
    });
  });

  it('does not know how many come where they are packed, or where more come than were told', async () => {
    const headers = { 'content-length': '2', 'content-encoding': 'gzip' };
    answerWith(() => new Response(body(['a', 'b']), { headers }));
    expect((await load()).progress.map(({ total }) => total)).to.deep.equal([null, null]);
    answerWith(() => new Response(body(['abc', 'd']), { headers: { 'content-length': '3' } }));
    expect((await load()).progress.map(({ total }) => total)).to.deep.equal([3, null]);
    answerWith(() => new Response(body(['a'])));
    expect((await load()).progress).to.deep.equal([{ bytes: 1, total: null }]);
  });

  it('waits until a piece is taken before it asks for the next', async () => {
    answerWith(() => new Response(body(['a', 'b'])));
    const log: string[] = [];
    await load({
      take: async (piece) => {
        const text = new TextDecoder().decode(piece);
        log.push(`${text} comes`);
        await Promise.resolve();
        log.push(`${text} is taken`);
      },
    });
    expect(log).to.deep.equal(['a comes', 'a is taken', 'b comes', 'b is taken']);
  });

  it('says that there is no file', async () => {
    answerWith(() => new Response('gone', { status: 404, statusText: 'Not Found' }));
    expect((await load()).fault).to.deep.equal({
      message: 'There is no data file at this address on news.example (404 Not Found).',
      cause: 404,
    });
  });

  it('says that the host failed, also where it has no words for it', async () => {
    answerWith(() => new Response('', { status: 500, statusText: 'Internal Server Error' }));
    expect((await load()).fault).to.deep.equal({
      message: 'news.example could not give the data (500 Internal Server Error).',
      cause: 500,
    });
    answerWith(() => new Response('', { status: 403 }));
    expect((await load()).fault).to.include({ message: 'news.example could not give the data (403).' });
  });

  it('says that the host can’t be reached', async () => {
    const cause = new TypeError('Failed to fetch');
    answerWith(() => Promise.reject(cause));
    expect((await load({}, 'https://news.example:8080/data.json')).fault).to.deep.equal({
      message: 'The data could not be reached at news.example:8080, or it does not allow this site to read them.',
      cause,
    });
  });

  it('says that the connection broke off in the middle, and keeps what had come', async () => {
    answerWith(() => new Response(body(['half'], 'break')));
    const { text, fault } = await load();
    expect(text).to.equal('half');
    expect(fault).to.include({
      message: 'The connection to news.example broke off before all of the data had come.',
    });
  });

  for (const [what, answer] of [
    ['does not answer', () => new Promise<Response>(() => undefined)],
    ['stops in the middle', () => new Response(body(['half'], 'silence'))],
  ] as const) {
    it(`gives up a host that ${what} for 15 seconds`, async () => {
      let asked: AbortSignal | null = null;
      answerWith((signal) => {
        asked = signal;
        return answer();
      });
      const waits: number[] = [];
      const { fault } = await load({
        after: (ms, act) => {
          waits.push(ms);
          const timer = setTimeout(act, 20);
          return () => {
            clearTimeout(timer);
          };
        },
      });
      expect(new Set(waits)).to.deep.equal(new Set([15_000]));
      expect(fault?.message).to.equal('news.example has not answered for 15 seconds.');
      expect(asked!.aborted).to.equal(true);
    });
  }

  it('takes nothing of what says that it is too large', async () => {
    answerWith(() => new Response(body(['a']), { headers: { 'content-length': '64000001' } }));
    const { progress, fault } = await load();
    expect(progress).to.deep.equal([]);
    expect(fault).to.deep.equal({
      message: 'The data at news.example are larger than 64 MB, the limit that is set. To load them, raise max-bytes.',
      cause: 64_000_001,
    });
  });

  it('stops where too much comes', async () => {
    let asked: AbortSignal | null = null;
    answerWith((signal) => {
      asked = signal;
      return new Response(body(['abc', 'def', 'ghi']));
    });
    const { text, fault } = await load({ maxBytes: 5 });
    expect(text).to.equal('abc');
    expect(fault?.message).to.match(/larger than 5 bytes/u);
    expect(asked!.aborted).to.equal(true);
  });

  it('never rejects, not even for an address that is none', async () => {
    answerWith(() => Promise.reject(new TypeError('Invalid URL')));
    expect((await load({}, 'http://[')).fault).to.include({
      message: 'The data could not be reached at http://[, or it does not allow this site to read them.',
    });
  });

  it('names the kind of address where there is no host', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await load({}, 'file:///data.json')).fault?.message).to.match(/^The data could not be reached at file:,/u);
  });

  it('can be called off', async () => {
    const running = new AbortController();
    answerWith((signal) => {
      running.abort();
      return Promise.reject(signal.reason as Error);
    });
    expect((await load({ signal: running.signal })).fault?.cause).to.have.property('name', 'AbortError');
  });
});
