import { expect } from '@open-wc/testing';
import { loadText } from './load-text.js';
import type { Loaded } from './load-text.js';

const realFetch = globalThis.fetch;
const asked: { url: unknown; signal: AbortSignal | null | undefined }[] = [];

/** Lets `fetch` answer so, whatever is asked. */
function answerWith(answer: () => Promise<Response>): void {
  globalThis.fetch = (url, init) => {
    asked.push({ url, signal: init?.signal });
    return answer();
  };
}
const load = (url = 'https://news.example/data.json'): Promise<Loaded> => loadText(url, new AbortController().signal);

afterEach(() => {
  globalThis.fetch = realFetch;
  asked.length = 0;
});

describe('loadText', () => {
  it('answers with the text', async () => {
    answerWith(() => Promise.resolve(new Response('{"events": []} é')));
    expect(await load()).to.deep.equal({ text: '{"events": []} é' });
  });

  it('asks once for that address, and can be called off', async () => {
    answerWith(() => Promise.resolve(new Response('')));
    const { signal } = new AbortController();
    await loadText('https://news.example/data.json', signal);
    expect(asked).to.deep.equal([{ url: 'https://news.example/data.json', signal }]);
  });

  it('says that there is no file', async () => {
    answerWith(() => Promise.resolve(new Response('gone', { status: 404, statusText: 'Not Found' })));
    expect(await load()).to.deep.equal({
      message: 'There is no data file at this address on news.example (404 Not Found).',
      cause: 404,
    });
  });

  it('says that the host failed, also where it has no words for it', async () => {
    answerWith(() => Promise.resolve(new Response('', { status: 500, statusText: 'Internal Server Error' })));
    expect(await load()).to.deep.equal({
      message: 'news.example could not give the data (500 Internal Server Error).',
      cause: 500,
    });
    answerWith(() => Promise.resolve(new Response('', { status: 403 })));
    expect(await load()).to.include({ message: 'news.example could not give the data (403).' });
  });

  it('says that the host can’t be reached', async () => {
    const cause = new TypeError('Failed to fetch');
    answerWith(() => Promise.reject(cause));
    expect(await load('https://news.example:8080/data.json')).to.deep.equal({
      message: 'The data could not be reached at news.example:8080, or it does not allow this site to read them.',
      cause,
    });
  });

  it('says so where the connection breaks in the middle of the text', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    answerWith(() => Promise.resolve(new Response(broken)));
    expect(await load()).to.include.keys('message', 'cause');
  });

  it('never rejects, not even for an address that is none', async () => {
    answerWith(() => Promise.reject(new TypeError('Invalid URL')));
    const loaded = await load('http://[');
    expect(loaded).to.include({
      message: 'The data could not be reached at http://[, or it does not allow this site to read them.',
    });
  });

  it('names the kind of address where there is no host', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    const loaded = await load('file:///data.json');
    expect('message' in loaded && loaded.message).to.match(/^The data could not be reached at file:,/u);
  });

  it('answers when it is called off', async () => {
    const cause = new DOMException('called off', 'AbortError');
    answerWith(() => Promise.reject(cause));
    expect(await loadText('https://news.example/', AbortSignal.abort())).to.include({ cause });
  });
});
