import { expect } from '@open-wc/testing';
import { EMBED_DEFAULTS, frameTag, integrityOf, scriptTag } from './embed-code.js';

describe('embed code', () => {
  it('is a script tag with what was chosen, and nothing else', () => {
    expect(scriptTag(EMBED_DEFAULTS)).to.equal(
      '<script async src="event-timeline.js" data-src="timeline.json"></script>',
    );
    expect(
      scriptTag({
        ...EMBED_DEFAULTS,
        base: 'https://cdn.example/',
        integrity: 'sha384-abc',
        height: '300px',
        greedy: true,
        fold: true,
      }),
    ).to.equal(
      '<script async src="https://cdn.example/event-timeline.js" integrity="sha384-abc" crossorigin="anonymous" data-src="timeline.json" data-height="300px" data-fold="true" data-gestures="greedy"></script>',
    );
  });

  it('lets nothing that was typed end an attribute', () => {
    const src = '"><script>alert(1)</script>';
    expect(scriptTag({ ...EMBED_DEFAULTS, src })).not.to.contain('"><script>');
    expect(frameTag({ ...EMBED_DEFAULTS, src, title: src })).not.to.contain('"><script>');
  });

  it('is a frame whose address holds the choices', () => {
    expect(frameTag({ ...EMBED_DEFAULTS, lang: 'uk' })).to.match(
      /^<iframe src="embed\.html#src=timeline\.json&#38;lang=uk" title="Timeline" /u,
    );
  });

  it('has the hash that browsers compare', async () => {
    const bytes = new TextEncoder().encode("alert('Hello, world.');").buffer;
    expect(await integrityOf(bytes)).to.equal(
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
});
