import { expect } from '@open-wc/testing';
import { plainText } from './plain-text.js';

describe('plainText', () => {
  it('takes tags out and keeps words apart that were', () => {
    expect(plainText('Euclid’s <i>Optica</i>')).to.equal('Euclid’s Optica');
    expect(plainText('item 1<br>start')).to.equal('item 1 start');
    expect(plainText('<p class="a">One</p><p>Two</P>')).to.equal('One Two');
    expect(plainText('H<sub>2</sub>O, <a href="x">a <b>link</b></a>.')).to.equal('H2O, a link.');
  });

  it('decodes the common entities', () => {
    expect(plainText('Q&amp;A &lt;b&gt; &#8217;&#x2019; &nbsp;&mdash; &hellip;')).to.equal('Q&A <b> ’’ \u00a0— …');
    expect(plainText('&unknown; &#0; &#x110000; &; AT&T')).to.equal('&unknown; &#0; &#x110000; &; AT&T');
  });

  it('leaves out what is no text', () => {
    expect(plainText('a<script>alert("<b>")</script>b')).to.equal('a b');
    expect(plainText('a<STYLE>p > q {}</STYLE>b')).to.equal('a b');
    expect(plainText('a<!-- <b>c</b> > -->d')).to.equal('a d');
    expect(plainText('a<script>never closed')).to.equal('a');
  });

  it('leaves a text without markup as it is, in one line', () => {
    expect(plainText('1 < 2, 3 > 2 and 5 <')).to.equal('1 < 2, 3 > 2 and 5 <');
    expect(plainText(' two\n lines ')).to.equal('two lines');
    expect(plainText('an open <b')).to.equal('an open <b');
  });
});
