import { expect } from '@open-wc/testing';
import type { OpenPage } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import { click, frames, until } from '../src/testing/reader.js';
import { ONE_TAG, SCRIPT, STORY_PATH, seenIn, servedPage } from '../src/testing/served-page.js';
import { all, atRest, get, mark, marks, openEvent } from '../src/testing/timeline.js';

const FRAME = '<p id="before">Before</p>';
const AFTER = '<p id="after">After</p>';
const CALM = 'body { margin: 8px; line-height: 1.4 } p { margin: 16px 0 }';

interface Host {
  readonly css?: string;
  readonly html?: string;
  readonly body?: string;
  readonly head?: string;
  readonly width?: number;
}

async function open(
  { css = '', html = 'lang="en"', body = ONE_TAG, head = '', width = 784 }: Host,
  count = 1,
): Promise<OpenPage> {
  const url = servedPage(FRAME + body + AFTER, { html, head: `${head}<style>${CALM} ${css}</style>` });
  const page = await openPage({ url }, { width, height: 1400, count });
  await Promise.all(page.timelines.map((element) => atRest(element)));
  return page;
}

/** Where everything of a timeline stands, seen from its own corner, in whole px. */
function geometry(element: Element): Readonly<Record<string, readonly number[]>> {
  const home = get(element, '.timeline').getBoundingClientRect();
  const found: Record<string, readonly number[]> = {};
  for (const selector of [
    'h2',
    '[part~=toolbar]',
    '[part~=plot]',
    '.drawing',
    '[part~=overview]',
    '[part~=mark]',
    '.furniture',
  ]) {
    all(element, selector).forEach((node, i) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      found[`${selector} ${String(i)}`] = [x - home.x, y - home.y, width, height].map(Math.round);
    });
  }
  return { size: [home.width, home.height].map(Math.round), ...found };
}

/** What of a geometry is elsewhere by more than a px or two: engines round the same layout differently. */
function moved(calm: ReturnType<typeof geometry>, now: ReturnType<typeof geometry>): readonly string[] {
  return Object.keys({ ...calm, ...now }).flatMap((key) => {
    const [before, after] = [calm[key] ?? [], now[key] ?? []];
    const same = before.length === after.length && before.every((value, i) => Math.abs(value - after[i]) <= 2);
    return same ? [] : [`${key}: ${String(before)} → ${String(after)}`];
  });
}

async function calmGeometry(): Promise<ReturnType<typeof geometry>> {
  const page = await open({});
  const calm = geometry(page.timelines[0]);
  closePages();
  return calm;
}

afterEach(closePages);

describe('a hostile page', () => {
  const CLOBBERED = [
    'name',
    'event',
    'data',
    'fetch',
    'customElements',
    'ResizeObserver',
    'history',
    'location',
    'self',
  ]
    .map((id) => `<a id="${id}"></a>`)
    .join('');
  const PROTOTYPES = `<script src="/__raw/src/testing/pages/extend-prototypes.js"></script>`;

  for (const [what, host] of [
    [
      'resets everything',
      { width: 768, css: '* { all: unset !important } style, script, head { display: none !important }' },
    ],
    [
      'has its own idea of boxes and type',
      {
        css: '* { box-sizing: content-box; font-size: 40px !important; letter-spacing: 3px; text-transform: uppercase; word-spacing: 9px }',
      },
    ],
    ['has a root of 4 px', { css: 'html { font-size: 4px }' }],
    [
      'styles every element that the timeline has',
      {
        css: 'svg, text, path, button, input, ol, li, h2, p, div { display: none !important; fill: red !important; transform: rotate(9deg) !important }',
      },
    ],
    [
      'indents, centres and spaces its text',
      {
        css: 'body { text-indent: 40px; text-align: center; letter-spacing: 4px; word-spacing: 10px; text-transform: uppercase; white-space: nowrap; line-height: 3; visibility: visible; cursor: wait; font-variant: small-caps; font-style: italic }',
      },
    ],
    ['clobbers globals', { body: `${CLOBBERED}<form name="currentScript"></form>${ONE_TAG}` }],
    ['extends Array.prototype and Object.prototype', { head: PROTOTYPES }],
    ['has a base address elsewhere', { body: ONE_TAG, head: '<base href="https://elsewhere.example/deep/path/">' }],
  ] as readonly (readonly [string, Host])[]) {
    it(`that ${what} leaves the timeline its layout, and works`, async () => {
      const calm = await calmGeometry();
      const given =
        host.head?.includes('<base') === true
          ? { ...host, body: ONE_TAG.replaceAll('"/__raw', `"${location.origin}/__raw`) }
          : host;
      const page = await open(given);
      const [element] = page.timelines;
      expect(moved(calm, geometry(element))).to.deep.equal([]);
      await click(mark(element, 'kn-23-strike'));
      expect(openEvent(element)).to.equal('kn-23-strike');
      expect(JSON.stringify(seenIn(page.window))).to.equal('{"violations":[],"console":[],"errors":[]}');
    });
  }

  for (const [what, body] of [
    ['a flex row', '<div style="display: flex"><div>Side</div>TIMELINE</div>'],
    ['a flex column', '<div style="display: flex; flex-direction: column; align-items: center">TIMELINE</div>'],
    ['a grid', '<div style="display: grid; grid-template-columns: 1fr 2fr"><div>Side</div>TIMELINE</div>'],
    ['a grid that aligns its items', '<div style="display: grid; place-items: center">TIMELINE</div>'],
    ['a table cell', '<table width="100%"><tr><td>TIMELINE</td></tr></table>'],
    ['a float', '<div style="float: inline-start; width: 100%">TIMELINE</div>'],
    ['a zoomed part', '<div style="zoom: 1.5">TIMELINE</div>'],
    ['a part of the page from right to left', '<div dir="rtl">TIMELINE</div>'],
  ] as const) {
    it(`draws in ${what} as wide as there is room, and no wider`, async () => {
      const timeline = `<event-timeline src="${STORY_PATH}"></event-timeline>`;
      const page = await open({
        body: `${body.replace('TIMELINE', timeline)}<br clear="all"><script src="${SCRIPT}"></script>`,
      });
      const [element] = page.timelines;
      const drawing = get(element, '.drawing, [part~=list]').getBoundingClientRect();
      expect(element.getBoundingClientRect().width).to.be.above(300);
      expect(drawing.width).to.be.at.most(element.getBoundingClientRect().width + 1);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(784);
      expect(seenIn(page.window).errors).to.deep.equal([]);
    });
  }

  it('may show it on the full screen, where it scrolls', async function () {
    const timeline = `<button id="full">Full screen</button><event-timeline src="${STORY_PATH}"></event-timeline>`;
    const page = await open({ body: `${timeline}<script src="${SCRIPT}"></script>` });
    const [element] = page.timelines;
    let refused: unknown = null;
    page.document.getElementById('full')!.onclick = () => {
      element.requestFullscreen().catch((cause: unknown) => (refused = cause));
    };
    await click(page.document.getElementById('full')!);
    await until('the browser has answered', () => page.document.fullscreenElement === element || refused !== null);
    if (refused !== null) this.skip(); // the engine has no screen here
    await atRest(element);
    expect(get(element, '.drawing').getBoundingClientRect().width).to.be.closeTo(element.clientWidth, 2);
    expect(page.window.getComputedStyle(element).overflowY).to.equal('auto');
    await page.document.exitFullscreen();
  });

  it('may hide it first and show it later', async () => {
    const calm = await calmGeometry();
    const hidden = `<div id="tab" hidden><event-timeline src="${STORY_PATH}"></event-timeline></div><script src="${SCRIPT}"></script>`;
    const page = await open({ body: hidden });
    page.document.getElementById('tab')!.hidden = false;
    const [element] = page.timelines;
    await until('it is drawn', () => marks(element).length === 6);
    await frames(4);
    expect(moved(calm, geometry(element))).to.deep.equal([]);
  });

  it('may put it into a shadow root', async () => {
    const calm = await calmGeometry();
    const page = await open({ body: `<div id="shadow"></div><script src="${SCRIPT}"></script>` }, 0);
    const root = page.document.getElementById('shadow')!.attachShadow({ mode: 'open' });
    const element = page.document.createElement('event-timeline');
    element.src = STORY_PATH;
    root.append(element);
    await element.loadComplete;
    await atRest(element);
    expect(moved(calm, geometry(element))).to.deep.equal([]);
  });

  it('keeps a layout of its own that no style of the timeline reaches', async () => {
    const body =
      '<h2>Page</h2><ol class="list"><li>One</li></ol><button class="plain">Two</button><div class="timeline">Three</div>TIMELINE';
    const places = (page: OpenPage): unknown =>
      [...page.document.body.querySelectorAll('h2, ol, li, button, .timeline')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [x, y, width, height];
      });
    const alone = places(await open({ body: body.replace('TIMELINE', '') }, 0));
    closePages();
    expect(places(await open({ body: body.replace('TIMELINE', ONE_TAG) }))).to.deep.equal(alone);
  });

  it('that has another element of this name gets one clear error, and keeps its list', async () => {
    const list = '<event-timeline><ol><li>One</li></ol></event-timeline>';
    const page = await open(
      { body: `<script src="/__raw/src/testing/pages/other-element.js"></script>${list}${ONE_TAG}` },
      0,
    );
    await until('the console says so', () => seenIn(page.window).console.length > 0);
    const seen = seenIn(page.window);
    expect(seen.errors).to.deep.equal([]);
    expect(seen.console).to.have.lengthOf(1);
    expect(seen.console[0]).to.match(/another element on this page/u);
    expect(page.document.querySelectorAll('event-timeline')).to.have.lengthOf(1);
    expect(page.document.querySelector('event-timeline li')?.getBoundingClientRect().height).to.be.above(10);
  });
});
