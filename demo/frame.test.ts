import { expect } from '@open-wc/testing';
import type { OpenPage } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import { click, frames, until } from '../src/testing/reader.js';
import { STORY_PATH, otherOrigin, seenIn, servedPage } from '../src/testing/served-page.js';
import { mark, marks, openEvent, shadow, words } from '../src/testing/timeline.js';

const PAGE = '/__raw/dist/embed.html';
const HOST = '<script src="/__raw/dist/frame-host.js"></script>';
const OPEN_DATA = otherOrigin('/__fault/open');

interface Framed {
  readonly page: OpenPage;
  readonly frame: HTMLIFrameElement;
  /** Messages that the host page got. */
  readonly messages: readonly unknown[];
}

async function open(iframe: string, { before = '', after = HOST, fragment = '' } = {}): Promise<Framed> {
  const body = `${before}<script src="/__raw/src/testing/pages/record-messages.js"></script>${iframe}${after}`;
  const page = await openPage({ url: `${servedPage(body)}${fragment}` }, { count: 0, width: 784, height: 1400 });
  const frame = page.document.querySelector('iframe')!;
  return { page, frame, messages: (page.window as unknown as { readonly messages: readonly unknown[] }).messages };
}

const iframe = (fragment: string, attributes = 'data-event-timeline'): string =>
  `<iframe title="Timeline" width="700" ${attributes} src="${PAGE}#${fragment}"></iframe>`;

const timelineIn = (frame: HTMLIFrameElement): HTMLElementTagNameMap['event-timeline'] | null =>
  frame.contentDocument?.querySelector('event-timeline') ?? null;

async function loadedIn(frame: HTMLIFrameElement): Promise<HTMLElementTagNameMap['event-timeline']> {
  await until('the timeline is in the frame', () => Boolean(timelineIn(frame)?.shadowRoot));
  const element = timelineIn(frame)!;
  await element.loadComplete;
  await frames(4);
  return element;
}

afterEach(closePages);

describe('embed.html in a frame', () => {
  it('shows the story that its fragment names, as high as it is, and nothing scrolls', async () => {
    const { page, frame } = await open(iframe(`src=${STORY_PATH}`));
    const element = await loadedIn(frame);
    expect(marks(element)).to.have.lengthOf(6);
    const height = (): number => element.getBoundingClientRect().height;
    await until('the frame is as high', () => frame.clientHeight >= height() && frame.clientHeight < height() + 12);
    const closed = frame.clientHeight;
    await click(mark(element, 'kn-23-strike'));
    expect(openEvent(element)).to.equal('kn-23-strike');
    await until('the frame has grown with the open event', () => frame.clientHeight > closed + 100);
    await until('nothing scrolls', () => frame.contentDocument!.documentElement.scrollHeight <= frame.clientHeight);
    expect(seenIn(page.window)).to.deep.equal({ violations: [], console: [], errors: [] });
  });

  it('takes its settings from the fragment, also when that changes', async () => {
    const { frame } = await open(iframe(`src=${STORY_PATH}&layout=list&lang=uk&onclick=alert(1)&style=color:red`));
    const element = await loadedIn(frame);
    expect(element.getAttributeNames().sort()).to.deep.equal(['id', 'lang', 'layout', 'src']);
    frame.contentWindow!.location.hash = `src=${STORY_PATH}&lang=de`;
    await until('the settings have changed', () => element.lang === 'de' && element.layout !== 'list');
  });

  it('works in a sandbox that allows no more than scripts', async () => {
    const { frame, page } = await open(
      iframe(`src=${STORY_PATH}?cors&layout=list`, 'sandbox="allow-scripts" data-event-timeline'),
    );
    expect(frame.contentDocument).to.equal(null);
    // The list of six events; a fault is far lower.
    await until('the frame is as high as the list', () => frame.clientHeight > 420);
    expect(seenIn(page.window).errors).to.deep.equal([]);
  });

  it('loads no data of another origin, nor any that its own sends it on to', async () => {
    for (const address of [OPEN_DATA, '/__fault/elsewhere', 'data:application/json,{"events":[]}']) {
      const { frame } = await open(iframe(`src=${encodeURIComponent(address)}`));
      const element = await loadedIn(frame);
      expect(shadow(element).querySelectorAll('[role=alert]'), address).to.have.lengthOf(1);
      expect(words(shadow(element).querySelector('.timeline')), address).not.to.include('One');
      closePages();
    }
  });

  it('loads data of the origins that the newsroom has added to it', async () => {
    const { origin } = new URL(OPEN_DATA);
    const html = (await (await fetch(PAGE)).text())
      .replace('data-allow=""', `data-allow="${origin}"`)
      .replaceAll(/src="(\w)/gu, 'src="/__raw/dist/$1');
    const url = `/__page/?${new URLSearchParams({ html }).toString()}#src=${encodeURIComponent(OPEN_DATA)}`;
    const { frame } = await open(
      `<iframe title="Timeline" width="700" src="${url.replaceAll('&', '&amp;')}"></iframe>`,
    );
    expect(words(shadow(await loadedIn(frame)).querySelector('.timeline'))).to.include('One');
  });

  describe('tells its height', () => {
    it('in the words of Datawrapper and AMP, in one message', async () => {
      const { frame, messages } = await open(iframe(`src=${STORY_PATH}&id=story`), { after: '' });
      const element = await loadedIn(frame);
      const height = Math.max(Math.ceil(element.getBoundingClientRect().height), element.scrollHeight);
      await until('it is told', () => JSON.stringify(messages.at(-1)).includes(`"height":${String(height)}`));
      expect(messages).to.deep.include({
        'event-timeline': { height },
        'datawrapper-height': { story: height },
        ...{ sentinel: 'amp', type: 'embed-size', height },
      });
    });

    it('to the real pym.js', async () => {
      const pym = '<script src="/__raw/node_modules/pym.js/dist/pym.v1.min.js"></script><div id="room"></div>';
      const start = `<script src="/__raw/src/testing/pages/start-pym.js"></script>`;
      const { frame } = await open('', { before: pym, after: start });
      const element = await loadedIn(frame);
      expect(marks(element)).to.have.lengthOf(6);
      await until('the frame is as high', () => frame.clientHeight >= element.getBoundingClientRect().height);
    });

    it('to a host script that comes late', async () => {
      const { page, frame } = await open(iframe(`src=${STORY_PATH}`), { after: '' });
      const element = await loadedIn(frame);
      const late = page.document.createElement('script');
      late.src = '/__raw/dist/frame-host.js';
      page.document.body.append(late);
      await until('the frame is as high', () => frame.clientHeight >= element.getBoundingClientRect().height);
    });
  });

  it('answers its parent alone', async () => {
    const { page, frame } = await open(iframe(`src=${STORY_PATH}&id=story`, 'data-event-timeline="story"'));
    const element = await loadedIn(frame);
    const before = frame.contentWindow!.location.hash;
    const stranger = page.document.createElement('iframe');
    page.document.body.append(stranger);
    const script = stranger.contentDocument!.createElement('script');
    script.textContent = `parent.document.querySelector('iframe').contentWindow.postMessage({ 'event-timeline': { link: 'story:event=x' } }, '*')`;
    stranger.contentDocument!.body.append(script);
    await frames(6);
    expect(frame.contentWindow!.location.hash).to.equal(before);
    expect(element.isConnected).to.equal(true);
  });
});

describe('frame-host.js', () => {
  const tell = (told: unknown): string =>
    `<iframe title="Stranger" ATTRIBUTES srcdoc="<script>parent.postMessage({ 'event-timeline': ${JSON.stringify(told).replaceAll('"', '&quot;')} }, '*')</script>"></iframe>`;
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, 100));
  };

  it('sets the height of no frame that the page has not marked', async () => {
    const { frame } = await open(tell({ height: 999 }).replace('ATTRIBUTES', ''), { before: HOST, after: '' });
    await settle();
    expect(frame.style.height).to.equal('');
  });

  it('takes no height that is none', async () => {
    for (const height of [-5, 'calc(1px)', 1e9, null, { a: 1 }]) {
      const { frame } = await open(tell({ height }).replace('ATTRIBUTES', 'data-event-timeline'), {
        before: HOST,
        after: '',
      });
      await settle();
      expect(frame.style.height, JSON.stringify(height)).to.equal('');
      closePages();
    }
  });

  it('passes the timeline its own part of the fragment, and no other', async () => {
    const { frame } = await open(iframe(`src=${STORY_PATH}&id=story`, 'data-event-timeline="story"'), {
      fragment: '#token=secret&story:event=kn-23-strike&other:event=b',
    });
    await loadedIn(frame);
    await until('the link has arrived', () => frame.contentWindow!.location.hash.includes('story:'));
    expect(frame.contentWindow!.location.hash).to.equal(`#src=${STORY_PATH}&id=story&story:event=kn-23-strike`);
  });

  it('writes what the reader opens into the page’s fragment, and leaves the rest', async () => {
    const { page, frame } = await open(iframe(`src=${STORY_PATH}&id=story`, 'data-event-timeline="story"'), {
      fragment: '#chapter-2',
    });
    const element = await loadedIn(frame);
    const view = frame.contentWindow!;
    // What a timeline with `permalink` does when its reader opens an event.
    view.history.replaceState(null, '', `${view.location.hash}&story:event=kn-23-strike`);
    await click(mark(element, 'kn-23-strike'));
    await until('the page has it', () => page.window.location.hash.includes('story:'));
    expect(page.window.location.hash).to.equal('#chapter-2&story:event=kn-23-strike');
  });

  it('lets a frame write nothing else into the fragment', async () => {
    for (const link of ['other:event=b', 'story:event=a&token=x', 'story:#x', 'javascript:alert(1)', 5]) {
      const { page } = await open(tell({ link }).replace('ATTRIBUTES', 'data-event-timeline="story"'), {
        before: HOST,
        after: '',
        fragment: '#chapter-2',
      });
      await settle();
      expect(page.window.location.hash, String(link)).to.equal('#chapter-2');
      closePages();
    }
  });
});
