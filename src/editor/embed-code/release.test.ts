import { expect } from '@open-wc/testing';
import { findRelease } from './release.js';

const EDITOR = 'https://news.example/timeline/editor.js?v=2';
const HELLO = "alert('Hello, world.');";
const HASH = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';

/** A server with these files; what it was asked for is kept. */
function serverOf(files: Readonly<Record<string, string>>): {
  readonly asked: readonly string[];
  readonly ask: (url: string) => Promise<Response>;
} {
  const asked: string[] = [];
  return {
    asked,
    ask: (url) => {
      asked.push(url);
      const text = files[url];
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
  };
}

describe('the release beside the editor', () => {
  it('has the hash that its list says, and the script itself is not asked', async () => {
    const { asked, ask } = serverOf({
      'https://news.example/timeline/integrity.json': '{"files":{"event-timeline.js":"sha384-listed"}}',
      'https://news.example/timeline/event-timeline.js': HELLO,
    });
    expect(await findRelease(EDITOR, ask)).to.deep.equal({
      base: 'https://news.example/timeline/',
      integrity: 'sha384-listed',
    });
    expect(asked).to.deep.equal(['https://news.example/timeline/integrity.json']);
  });

  for (const list of [undefined, 'not JSON', '{}', '{"files":{"event-timeline.js":"\\"><script>"}}']) {
    it(`works the hash out from the script where the list is ${list ?? 'missing'}`, async () => {
      const { ask } = serverOf({
        ...(list !== undefined && { 'https://news.example/timeline/integrity.json': list }),
        'https://news.example/timeline/event-timeline.js': HELLO,
      });
      expect(await findRelease(EDITOR, ask)).to.have.property('integrity', HASH);
    });
  }

  it('has no hash where nothing lies beside the editor, or nothing can be asked', async () => {
    const { ask } = serverOf({});
    expect(await findRelease(EDITOR, ask)).to.deep.equal({ base: 'https://news.example/timeline/', integrity: '' });
    const refuse = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    expect(await findRelease('file:///home/desk/editor.js', refuse)).to.have.property('integrity', '');
    expect(await findRelease('', ask)).to.equal(null);
  });
});
