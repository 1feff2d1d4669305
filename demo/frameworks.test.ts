import { expect } from '@open-wc/testing';
import { closePages, openPage } from '../src/testing/page.js';
import { click, until } from '../src/testing/reader.js';
import { seenIn, servedPage } from '../src/testing/served-page.js';
import { atRest, countLine, mark, titles, words } from '../src/testing/timeline.js';

afterEach(closePages);

describe('a page made with', () => {
  for (const [name, app] of [
    ['React 19', 'react.tsx'],
    ['Vue 3', 'vue.ts'],
    ['Svelte 5', 'svelte.js'],
  ] as const) {
    it(`${name} hands over data, hears events and changes settings`, async () => {
      const body = `<div id="app"></div><script src="/__bundle/src/testing/frameworks/${app}"></script>`;
      const page = await openPage({ url: servedPage(body) });
      const [element] = page.timelines;
      await atRest(element);
      expect(titles(element)).to.deep.equal(['One', 'Two']);
      expect(element.hiddenGroups).to.equal('none');
      await click(mark(element, 'b'));
      const opened = (): string | null | undefined => page.document.getElementById('opened')?.textContent;
      await until('the page knows the open event', () => opened() === 'Two');
      await click(page.document.getElementById('filter')!);
      await until('the filter has come', () => countLine(element).startsWith('1 of 2'));
      expect(element.selected).to.equal('b');
      expect(seenIn(page.window).errors).to.deep.equal([]);
    });
  }
});

describe('the component that the docs give for', () => {
  for (const framework of ['react', 'vue', 'svelte']) {
    it(`${framework} shows the story without a group, and hears what is opened`, async () => {
      const app = `/__bundle/src/testing/frameworks/documented-${framework}.js`;
      const page = await openPage({ url: servedPage(`<div id="app"></div><script src="${app}"></script>`) });
      const [element] = page.timelines;
      await atRest(element);
      expect(titles(element)).to.deep.equal(['Two']);
      await click(mark(element, 'b'));
      await until('the page knows it', () => words(page.document.querySelector('#app p')) === 'Open: b');
      expect(seenIn(page.window)).to.deep.equal({ violations: [], console: [], errors: [] });
    });
  }
});
