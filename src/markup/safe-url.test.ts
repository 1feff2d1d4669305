import { expect } from '@open-wc/testing';
import { safeFileUrl, safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  it('lets web and mail addresses through', () => {
    expect(safeUrl('https://a.example/b?c=d#e')).to.equal('https://a.example/b?c=d#e');
    expect(safeUrl('http://a.example')).to.equal('http://a.example/');
    expect(safeUrl('mailto:desk@a.example')).to.equal('mailto:desk@a.example');
    expect(safeUrl('HTTPS://A.example/ü')).to.equal('https://a.example/%C3%BC');
    expect(safeUrl(' https://a.example/ ')).to.equal('https://a.example/');
  });

  it('drops javascript in every disguise', () => {
    for (const text of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \n\tjavascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript\r:alert(1)',
      '\u0000javascript:alert(1)',
      '\u0001\u001fjavascript:alert(1)',
      'javascript\u0000:alert(1)',
      'javascript&colon;alert(1)',
      'javascript%3Aalert(1)',
      'javascript://a.example/%0Aalert(1)',
      'ｊavascript:alert(1)',
    ]) {
      expect(safeUrl(text), JSON.stringify(text)).to.equal(null);
    }
  });

  it('drops everything else that is no web or mail address', () => {
    for (const text of [
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https://a.example/1234',
      'view-source:https://a.example',
      'ftp://a.example',
      'about:blank',
      'tel:112',
    ]) {
      expect(safeUrl(text), text).to.equal(null);
    }
  });

  it('drops what is not a whole address', () => {
    for (const text of [
      '',
      'a.example',
      '/path',
      '//a.example',
      '#fragment',
      'https://',
      'http://[',
      'not an address',
    ]) {
      expect(safeUrl(text), text).to.equal(null);
    }
  });

  it('takes no piece of markup for a path beside the data', () => {
    expect(safeUrl('images/a.jpg', 'https://a.example/b/')).to.equal('https://a.example/b/images/a.jpg');
    for (const text of ['<blockquote>Words</blockquote>', '<img/src=a>', '<b>'])
      expect(safeUrl(text, 'https://a.example/b/'), text).to.equal(null);
  });

  it('leaves nothing in the address that could end an attribute', () => {
    expect(safeUrl('https://a.example/"><script>')).to.equal('https://a.example/%22%3E%3Cscript%3E');
  });
});

describe('safeFileUrl', () => {
  const base = 'https://news.example/2024/story.html';

  it('lets addresses of the web through, and those relative to the page', () => {
    expect(safeFileUrl('https://a.example/b.jpg', base)).to.equal('https://a.example/b.jpg');
    expect(safeFileUrl('b c.jpg', base)).to.equal('https://news.example/2024/b%20c.jpg');
  });

  it('drops everything else', () => {
    for (const text of [
      ...['', 'javascript:alert(1)', 'java\nscript:alert(1)', 'data:image/svg+xml,<svg/>', 'blob:https://a.example/1'],
      ...[
        '//a.example/b.jpg',
        'file:///etc/passwd',
        'mailto:desk@a.example',
        '<iframe src="https://a.example"></iframe>',
        'https://[',
      ],
    ])
      expect(safeFileUrl(text, base), text).to.equal(null);
    expect(safeFileUrl('a.jpg', 'file:///home/a/page.html')).to.equal(null);
  });
});
