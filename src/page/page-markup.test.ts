import { expect } from '@open-wc/testing';
import { pageMarkup } from './page-markup.js';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.js';

const DATA = { title: 'Moon', events: [{ id: 'a', date: '1969', title: 'Apollo' }] };

describe('the policy of a page', () => {
  it('names its style sheet by the hash that browsers work out', async () => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(PAGE_STYLE)));
    expect(PAGE_STYLE_HASH).to.equal(`sha256-${btoa(String.fromCharCode(...bytes))}`);
    const page = pageMarkup(DATA, { widget: { file: 'event-timeline.js' }, frameScript: null });
    expect(page).to.contain(`style-src &#39;${PAGE_STYLE_HASH}&#39;`);
    expect(page).to.contain('default-src &#39;none&#39;; script-src &#39;self&#39;;');
  });

  it('names each script inside, so whoever puts one there has to bring hashes', () => {
    const options = { widget: { inside: 'alert(1)' }, frameScript: null };
    expect(() => pageMarkup(DATA, options)).to.throw('sha256');
    expect(pageMarkup(DATA, { ...options, sha256: (text) => `of ${text}` })).to.contain('&#39;sha256-of alert(1)&#39;');
  });
});
