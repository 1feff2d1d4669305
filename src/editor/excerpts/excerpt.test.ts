import { expect } from '@open-wc/testing';
import { checkExcerpt, excerptOf, originalPlace } from './excerpt.js';

const TEXT =
  'The bridge\r\n\r\nOn Monday the mayor said: "We will open the bridge in spring , come what may." Nobody in the town hall, where some forty people had come together, believed her.\r\nThe end.';

const select = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

describe('excerptOf', () => {
  it('takes the words to the character, with those around them', () => {
    const excerpt = excerptOf(TEXT, ...select('We will open the bridge in spring , come what may.'));
    expect(excerpt).to.deep.equal({
      quote: 'We will open the bridge in spring , come what may.',
      prefix: 'On Monday the mayor said: "',
      suffix: '" Nobody in the town hall, where some forty people had come',
    });
    expect(checkExcerpt(TEXT, excerpt!)).to.equal('');
  });

  it('leaves white space out at the ends, and stays in its paragraph', () => {
    expect(excerptOf(TEXT, ...select('\r\nThe end.'))).to.deep.equal({ quote: 'The end.' });
    expect(excerptOf(TEXT, ...select('\r\n\r\n'))).to.equal(null);
    expect(excerptOf(TEXT, 5, 5)).to.equal(null);
  });

  it('keeps the whole words of a long way before it', () => {
    const excerpt = excerptOf(TEXT, ...select('believed her.'));
    expect(excerpt?.['prefix']).to.equal('the town hall, where some forty people had come together, ');
  });
});

describe('checkExcerpt', () => {
  it('says where a quotation leaves its text, in the words of the command', () => {
    const fault = checkExcerpt(TEXT, { quote: 'We will open the bridge in spring, come what may.' });
    expect(fault).to.contain('the data have "," (U+002C), the source has " " (U+0020)');
    expect(checkExcerpt(TEXT, { quote: '@' })).to.contain('it has no "@" (U+0040) at all');
    expect(checkExcerpt(TEXT, { quote: ' ' })).to.equal('The quotation is empty.');
    expect(checkExcerpt(TEXT, { quote: 'believed her.', prefix: 'nobody ' })).to.contain('Not in the source');
  });
});

describe('originalPlace', () => {
  it('counts both characters of a line break', () => {
    const field = TEXT.replace(/\r\n/gu, '\n');
    for (const word of ['The bridge', 'On Monday', 'believed', 'The end.']) {
      expect(originalPlace(TEXT, field.indexOf(word)), word).to.equal(TEXT.indexOf(word));
    }
    expect(originalPlace(TEXT, field.length)).to.equal(TEXT.length);
  });
});
