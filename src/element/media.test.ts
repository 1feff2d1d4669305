import { expect } from '@open-wc/testing';
import type { EventTimeline } from './event-timeline.js';
import { click, frames, press, until } from '../testing/reader.js';
import { all, button, find, focusedOn, get, has, mount, words } from '../testing/timeline.js';

const PICTURE = new URL('/demo/reading/landing-sites.svg', location.href).href;
/** It answers, and is no picture, film or sound. */
const NONE = new URL('/package.json', location.href).href;
const PAGE = new URL('/demo/reading.json', location.href).href;

const open = async (media: unknown, width = 760): Promise<EventTimeline> => {
  const data = { lang: 'en', events: [{ id: 'a', date: '1969', title: 'T', media }] };
  return mount({ data, width, attributes: { selected: 'a' } });
};
const asked = (): readonly string[] => performance.getEntriesByType('resource').map(({ name }) => name);

describe('a picture', () => {
  it('keeps the emphasis and the links of a caption that came with markup, and nothing else of it', async () => {
    const captionHtml =
      '<em>The</em> Moon <a href="https://a.example/">here</a><script>x</script> <a href="javascript:y">no</a>';
    const element = await open([{ url: PICTURE, caption: 'The Moon here no', captionHtml, credit: '<b>Ours</b>' }]);
    const caption = get(element, 'figcaption');
    expect(words(caption)).to.equal('The Moon here no <b>Ours</b>');
    expect(caption.querySelector('em')?.textContent).to.equal('The');
    expect([...caption.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://a.example/']);
  });

  it('has alternative text, caption and credit, comes late, and tells nobody where it is shown', async () => {
    const element = await open([{ type: 'image', url: PICTURE, alt: 'The Moon', caption: 'Sites.', credit: 'Ours' }]);
    const image = get<HTMLImageElement>(element, 'figure img');
    expect([image.alt, image.loading, image.decoding, image.referrerPolicy]).to.deep.equal([
      ...['The Moon', 'lazy', 'async', 'no-referrer'],
    ]);
    expect(words(get(element, 'figcaption'))).to.equal('Sites. Ours');
    await until('it is there', () => image.complete && image.naturalWidth > 0);
    await expect(element).to.be.accessible();
  });

  it('has its room before it comes: as the data say, or a usual one', async () => {
    const media = [{ url: NONE, width: 800, height: 200 }, { url: NONE, width: 1000, height: 4000 }, { url: NONE }];
    const element = await open(media, 620);
    const sizes = (): readonly (readonly number[])[] =>
      all(element, '.frame').map((frame) => {
        const { width, height } = frame.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      });
    const before = sizes();
    for (const [i, share] of [4, 0.25, 1.5].entries()) expect(before[i][0] / before[i][1]).to.be.closeTo(share, 0.02);
    expect(before[1][1]).to.equal(480);
    expect(Math.max(...before.map(([width]) => width))).to.be.at.most(620);
    await until('all are broken', () => all(element, '.tile').length === 3);
    expect(sizes()).to.deep.equal(before);
  });

  it('leaves a tile with its words where it cannot be shown, and makes up none', async () => {
    const element = await open([
      { url: NONE, alt: 'The Moon' },
      { url: `${NONE}?2`, caption: 'No words' },
    ]);
    await until('both are broken', () => all(element, '.tile').length === 2);
    expect(all(element, '.tile').map((tile) => words(tile))).to.deep.equal(['The Moon', '']);
    expect(has(element, 'img')).to.equal(false);
    await expect(element).to.be.accessible();
    const without = await open([{ url: PICTURE, caption: 'Sites' }]);
    expect(get(without, 'img').getAttribute('alt')).to.equal('');
    await expect(without).to.be.accessible();
  });

  it('is no higher than it should be on a phone', async () => {
    const element = await open([{ url: PICTURE, alt: 'A', width: 600, height: 400 }], 360);
    const { width } = get(element, '.frame').getBoundingClientRect();
    expect(width).to.be.at.most(360);
    expect(element.scrollWidth).to.be.at.most(360);
  });
});

describe('film, sound and pages of others', () => {
  const poster = PICTURE;
  const files = [
    { type: 'video', url: `${NONE}?film`, alt: 'A film', poster: `${poster}?film` },
    { type: 'audio', url: `${NONE}?sound`, alt: 'A sound', caption: 'Beeps' },
    { type: 'embed', url: `${PAGE}?frame`, alt: 'A page', poster: `${poster}?frame` },
    { type: 'video', url: 'https://www.youtube.com/watch?v=S9HdPi9Ikhk', caption: 'The moonwalk' },
  ];

  it('are played by controls of the browser', async () => {
    const element = await open(files);
    const players = all<HTMLMediaElement>(element, 'video, audio');
    expect(players.map(({ controls, preload }) => [controls, preload])).to.deep.equal([
      [true, 'none'],
      [true, 'none'],
    ]);
    expect(players.map((player) => player.getAttribute('aria-label'))).to.deep.equal(['A film', 'A sound']);
    expect(has(element, 'iframe')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('ask nobody for anything but the posters, until the reader does', async () => {
    performance.clearResourceTimings();
    // Posters that no test has asked for before, or they would come from memory.
    const element = await open(
      files.map((file) => ('poster' in file ? { ...file, poster: `${file.poster}-new` } : file)),
    );
    for (const each of all(element, 'figure')) {
      each.scrollIntoView();
      await frames(3);
    }
    await until('the posters are there', () => asked().filter((name) => name.startsWith(poster)).length === 2);
    await frames(10);
    const strange = asked().filter((name) => !name.startsWith(poster));
    expect(strange.filter((name) => /\?film|\?sound|\?frame|youtube/u.test(name))).to.deep.equal([]);
    expect(strange.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
    window.scrollTo(0, 0);
  });

  it('name the host that would be asked, and lead to the page itself', async () => {
    const element = await open([files[3]]);
    expect(words(get(element, '.play'))).to.equal('Play from youtube.com');
    const link = get<HTMLAnchorElement>(element, 'figcaption a');
    expect([link.href, words(link)]).to.deep.equal([files[3].url, 'youtube.com ↗']);
    expect(link.rel).to.equal('noopener noreferrer');
    await expect(element).to.be.accessible();
  });

  it('open a page of another site in a frame when the reader asks, and take the focus there', async () => {
    const element = await open([files[2]]);
    const before = get(element, '.frame').getBoundingClientRect();
    get(element, '.play').focus();
    await press('Enter');
    await until('there is a frame', () => has(element, 'iframe'));
    await frames();
    const frame = get<HTMLIFrameElement>(element, 'iframe');
    expect(frame.src).to.equal(files[2].url);
    expect(frame.title).to.equal('A page');
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    // A page of this very site could get out of its frame.
    expect(frame.sandbox.contains('allow-same-origin')).to.equal(false);
    const after = get(element, '.frame').getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(focusedOn(element)).to.equal('figure');
  });

  it('end when another event is opened', async () => {
    const events = ['a', 'b'].map((id) => ({ id, date: '1969', title: id, media: [files[2]] }));
    const element = await mount({ data: { events }, attributes: { selected: 'a' } });
    await click(get(element, '.play'));
    expect(has(element, 'iframe')).to.equal(true);
    await click(button(element, 'Next'));
    expect(has(element, 'iframe')).to.equal(false);
    expect(has(element, '.play')).to.equal(true);
  });

  it('leave a tile where a file cannot be played', async () => {
    const element = await open([files[0]]);
    await get<HTMLVideoElement>(element, 'video')
      .play()
      .catch(() => undefined);
    await until('it is broken', () => has(element, '.tile'));
    expect(words(get(element, '.tile'))).to.equal('A film');
  });

  it('never take markup for an address, and run nothing', async () => {
    const bad = [
      ...['<iframe src="https://evil.example"></iframe>', '<blockquote>Words</blockquote>', 'javascript:alert(1)'],
      ...['data:text/html,<script>parent.broken = true</script>', 'java\nscript:alert(1)'],
    ];
    const element = await open(
      ['image', 'video', 'audio', 'embed'].flatMap((type) => bad.map((url) => ({ type, url }))),
    );
    expect(has(element, 'figure')).to.equal(false);
    expect(element.problems.filter(({ code }) => code === 'url-unsafe')).to.have.lengthOf(20);
    const posters = await open(
      bad.map((url) => ({ type: 'embed', url: `${PAGE}?${String(bad.indexOf(url))}`, poster: url })),
    );
    expect(has(posters, 'img')).to.equal(false);
    expect('broken' in window).to.equal(false);
  });

  it('take relative addresses for files beside the page', async () => {
    const element = await open([{ url: 'pictures/moon.svg', alt: 'The Moon' }]);
    expect(element.problems.map(({ code }) => code)).to.deep.equal([]);
    const source = find<HTMLImageElement>(element, 'img')?.src;
    expect(source ?? new URL('pictures/moon.svg', document.baseURI).href).to.equal(
      new URL('pictures/moon.svg', document.baseURI).href,
    );
  });
});
