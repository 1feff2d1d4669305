import { expect } from '@open-wc/testing';
import type { OpenPage } from '../src/testing/page.js';
import { closePages, openPage } from '../src/testing/page.js';
import { click, frames, until } from '../src/testing/reader.js';
import type { Seen } from '../src/testing/served-page.js';
import { ONE_TAG, SCRIPT, STORY_PATH, seenIn, servedPage } from '../src/testing/served-page.js';
import { TITLES, atRest, button, get, mark, openEvent, titles, toggle } from '../src/testing/timeline.js';

const SOURCES = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const enforcesTrustedTypes = 'trustedTypes' in window;

async function open(csp: string, body = ONE_TAG, count = 1): Promise<{ page: OpenPage; seen: Seen }> {
  const url = servedPage(body, { headers: { 'content-security-policy': csp } });
  const page = await openPage({ url }, { count });
  return { page, seen: seenIn(page.window) };
}

/** The plain list that stands in for the timeline. */
async function plainList(page: OpenPage, count = 1): Promise<readonly HTMLLIElement[]> {
  const items = (): readonly HTMLLIElement[] => [
    ...page.document.querySelectorAll<HTMLLIElement>('event-timeline > ol > li'),
  ];
  await until('the plain list is there', () => items().length >= count);
  return items();
}

afterEach(closePages);

describe('a page with a strict policy', () => {
  for (const [what, csp] of [
    ['allows only its own script, style sheets, data and images', SOURCES],
    ['enforces Trusted Types', `${SOURCES}; require-trusted-types-for 'script'`],
    ['allows the policy of Lit by name', `${SOURCES}; require-trusted-types-for 'script'; trusted-types lit-html`],
  ] as const) {
    it(`has a timeline and no violation where it ${what}`, async () => {
      const { page, seen } = await open(csp);
      const [element] = page.timelines;
      expect(titles(element)).to.have.lengthOf(6);
      await click(mark(element, 'kn-23-strike'));
      expect(openEvent(element)).to.equal('kn-23-strike');
      const legend = get(element, '[part~=toolbar] button path.g0');
      expect(page.window.getComputedStyle(legend).fill).not.to.equal('rgb(0, 0, 0)');
      expect(seen).to.deep.equal({ violations: [], console: [], errors: [] });
    });
  }

  describe('that refuses the policy of Lit', () => {
    before(function () {
      if (!enforcesTrustedTypes) this.skip();
    });

    const REFUSED = `${SOURCES}; require-trusted-types-for 'script'; trusted-types other`;

    it('has the events as a plain list, and its console says why, once', async () => {
      const { page, seen } = await open(REFUSED, ONE_TAG + ONE_TAG.replace('async', 'defer'), 0);
      const items = await plainList(page, 12);
      expect(items.slice(0, 6).map((item) => item.querySelector('strong')?.textContent)).to.deep.equal([...TITLES]);
      expect(items[0].querySelector('time')?.dateTime).to.equal('2023-01-14');
      expect(seen.console).to.have.lengthOf(1);
      expect(seen.console[0]).to.match(/plain list.*trusted-types lit-html/u);
      expect(seen.errors).to.deep.equal([]);
    });

    it('keeps the list that stands in the element', async () => {
      const list = '<ol><li><time datetime="2001">2001</time> One</li></ol>';
      const tag = `<event-timeline src="${STORY_PATH}">${list}</event-timeline><script src="${SCRIPT}"></script>`;
      const { page } = await open(REFUSED, tag, 0);
      await new Promise((done) => setTimeout(done, 100));
      expect(page.document.querySelector('event-timeline')?.innerHTML).to.equal(list);
      expect(page.document.querySelector('ol')?.getBoundingClientRect().height).to.be.above(10);
    });

    it('lists the data that the element holds, and text stays text', async () => {
      const data = '{"events": [{"date": "2001", "title": "<img src=x onerror=alert(1)>"}, null, {"title": 5}]}';
      const tag = `<event-timeline><script type="application/json">${data}</script></event-timeline><script src="${SCRIPT}"></script>`;
      const { page, seen } = await open(REFUSED, tag, 0);
      const items = await plainList(page);
      expect(items).to.have.lengthOf(1);
      expect(items[0].querySelector('strong')?.textContent).to.equal('<img src=x onerror=alert(1)>');
      expect(seen.errors).to.deep.equal([]);
    });

    it('lists the events too where another copy of Lit holds the policy', async () => {
      const csp = `${SOURCES}; require-trusted-types-for 'script'; trusted-types lit-html`;
      const holder = '<script src="/__raw/src/testing/pages/hold-policy.js"></script>';
      const { page, seen } = await open(csp, holder + ONE_TAG, 0);
      expect(await plainList(page, 6)).to.have.lengthOf(6);
      expect(seen.console).to.have.lengthOf(1);
      expect(seen.errors).to.deep.equal([]);
    });

    it('draws beside another copy of Lit where duplicates are allowed', async () => {
      const csp = `${SOURCES}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
      const holder = '<script src="/__raw/src/testing/pages/hold-policy.js"></script>';
      const { page, seen } = await open(csp, holder + ONE_TAG);
      expect(titles(page.timelines[0])).to.have.lengthOf(6);
      expect(seen).to.deep.equal({ violations: [], console: [], errors: [] });
    });
  });

  it('has nothing kept in its browser, and no worker started, whatever the reader does', async () => {
    const kept = async (view: Window & typeof globalThis): Promise<string> =>
      JSON.stringify([
        ...[view.document.cookie, Object.entries(view.localStorage), Object.entries(view.sessionStorage)],
        ...[
          await view.indexedDB.databases?.(),
          await view.caches.keys(),
          await view.navigator.serviceWorker.getRegistrations(),
        ],
      ]);
    const before = await kept(window);
    const { page, seen } = await open(`${SOURCES}; worker-src 'none'; manifest-src 'none'`);
    const [element] = page.timelines;
    await click(mark(element, 'kn-23-strike'));
    await click(toggle(element, 'Appeal'));
    await click(button(element, 'Zoom in'));
    await atRest(element);
    const saved: string[] = [];
    page.window.HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    await click(get(element, '.save summary'));
    for (const format of ['SVG', 'PNG', 'CSV', 'JSON']) await click(button(element, format));
    await until('all are saved', () => saved.length === 4);
    expect(await kept(page.window)).to.equal(before);
    expect(seen).to.deep.equal({ violations: [], console: [], errors: [] });
  });

  describe('whose tag has a hash', () => {
    const tagWith = (integrity: string): string => ONE_TAG.replace('<script', `<script integrity="${integrity}"`);

    it('has a timeline where it is that of integrity.json', async () => {
      const { files } = (await (await fetch('/dist/integrity.json')).json()) as {
        readonly files: Readonly<Record<string, string>>;
      };
      const { page } = await open(SOURCES, tagWith(files['event-timeline.js']));
      expect(titles(page.timelines[0])).to.have.lengthOf(6);
    });

    it('runs nothing where it is another', async () => {
      const { page } = await open(SOURCES, tagWith(`sha384-${'A'.repeat(64)}`), 0);
      await frames(10);
      expect(page.window.customElements.get('event-timeline')).to.equal(undefined);
      expect(page.document.querySelector('event-timeline')).to.equal(null);
    });
  });

  it('changes no global of the page; Lit adds two of its own', async () => {
    const before = `<script src="/__raw/src/testing/pages/list-globals.js"></script>`;
    const { page } = await open(SOURCES, before + ONE_TAG);
    const changed = (page.window as unknown as { readonly changedGlobals: () => readonly string[] }).changedGlobals();
    expect(changed.filter((name) => !/^(Symbol\.metadata\.value|litPropertyMetadata)$/u.test(name))).to.deep.equal([]);
  });
});
