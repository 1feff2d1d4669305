import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderMarkup } from './render-markup.js';

/** What becomes of markup in the page, without the comments that Lit leaves. */
function drawn(markup: string): string {
  const room = document.createElement('div');
  render(renderMarkup(markup), room);
  return room.innerHTML.replace(/<!--.*?-->|\n +/gu, '');
}
const namesIn = (markup: string): readonly string[] => {
  const room = document.createElement('div');
  render(renderMarkup(markup), room);
  return [...new Set([...room.querySelectorAll('*')].flatMap((each) => [each.localName, ...each.getAttributeNames()]))];
};
const SAFE = 'p br em strong b i a ul ol li blockquote q cite code sub sup href target rel'.split(' ');

describe('renderMarkup', () => {
  it('makes the elements of a text anew, without their attributes', () => {
    const text =
      '<p class="x" onclick="y">One <em>two</em> <strong id="z">three</strong><br>four</p><ul><li>a</li></ul><ol><li>b</li></ol>' +
      '<blockquote>c <cite>d</cite></blockquote><q>e</q><code>f</code><b>g</b><i>h</i>H<sub>2</sub>O<sup>3</sup>';
    expect(drawn(text)).to.equal(text.replace(/ (?:class|onclick|id)="."/gu, ''));
  });

  it('keeps links to the web and to mailboxes, and opens them beside the page', () => {
    expect(drawn('<a href="https://a.example/b">c</a>')).to.equal(
      '<a target="_blank" rel="noopener noreferrer" href="https://a.example/b">c</a>',
    );
    expect(drawn('<a href="mailto:a@a.example">c</a>')).to.include('href="mailto:a@a.example"');
    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '//a.example', 'x', ''])
      expect(drawn(`<a href="${address}">c</a>`), address).to.equal('c');
  });

  it('shows everything else as its words', () => {
    expect(
      drawn('<h3>A</h3><div>b <span>c</span></div><table><tr><td>d</td><td>e</td></tr></table>')
        .replace(/\s+/gu, ' ')
        .trim(),
    ).to.equal('A b c d e');
    expect(drawn('5 < 6 &amp; 7 &lt;b&gt;')).to.equal('5 &lt; 6 &amp; 7 &lt;b&gt;');
    expect(drawn('')).to.equal('');
  });

  it('drops what is not for reading', () => {
    const text =
      '<script>alert(1)</script><style>p{}</style><iframe>x</iframe><template>y</template><!-- z --><svg><text>v</text></svg>';
    expect(drawn(`a${text}b`)).to.equal('ab');
  });

  for (const trick of [
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form><input name=nodeName><input name=childNodes><input name=textContent><input name=attributes>',
    '<a href="https://a.example" onclick="alert(1)"><b onmouseover=alert(1)>x</b></a>',
    '<p><svg><p><style><a title="</style><img src=x onerror=alert(1)>">',
    '<template shadowrootmode="open"><img src=x onerror=alert(1)></template>',
    '<base href="https://evil.example/"><meta http-equiv=refresh content=0><link rel=stylesheet href=x>',
    '<is-what is="x-y" style="position:fixed"><slot name="x"></slot></is-what>',
    '<p id=__proto__><constructor>x</constructor><__proto__>y</__proto__></p>',
  ]) {
    it(`makes nothing but the elements of a text of ${trick.slice(0, 50)}`, () => {
      expect(SAFE).to.include.members([...namesIn(trick)]);
    });
  }

  it('comes to an end with what is too deep, too long or too much', () => {
    expect(drawn(`${'<b>'.repeat(5000)}x`).match(/<b>/gu)!.length).to.be.below(50);
    expect(drawn(`${'<b>'.repeat(5000)}x`)).to.include('x');
    expect(drawn('<p>a</p>'.repeat(20_000))).not.to.include('<p>');
    expect(drawn('<i></i>'.repeat(9000)).match(/<i>/gu)!.length).to.be.below(5001);
  });

  it('shows the words where the page refuses the parser', () => {
    const { prototype } = DOMParser;
    const real = prototype.parseFromString;
    const parseHTML = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
    prototype.parseFromString = () => {
      throw new TypeError('This document requires TrustedHTML.');
    };
    if (parseHTML) Reflect.deleteProperty(Document, 'parseHTML');
    try {
      expect(drawn('<p>Words &amp; <em>more</em></p><script>x</script>')).to.equal('Words &amp; more');
    } finally {
      prototype.parseFromString = real;
      if (parseHTML) Object.defineProperty(Document, 'parseHTML', parseHTML);
    }
  });
});
