import { expect } from '@open-wc/testing';
import { textFragmentUrl } from './text-fragment.js';

const PAGE = 'https://news.example/report';
const fragment = (quote: string, prefix = '', suffix = '', url = PAGE): string =>
  textFragmentUrl(url, { quote, prefix, suffix });
/** The directive alone, as a browser reads it. */
const directive = (quote: string, prefix = '', suffix = ''): string =>
  fragment(quote, prefix, suffix).split(':~:text=')[1];
const parts = (text: string): readonly string[] => text.split(',').map((part) => decodeURIComponent(part));

const LONG =
  'We choose to go to the moon in this decade and do the other things, not because they are easy, but because they are hard.';

describe('the address of quoted words', () => {
  it('names a short quotation in full', () => {
    expect(fragment('We came in peace')).to.equal(`${PAGE}#:~:text=We%20came%20in%20peace`);
  });

  it('names a long one by its first words and its last', () => {
    expect(parts(directive(LONG, 'Some words before it. ', ' And some words after it'))).to.deep.equal([
      'We choose to go to the moon',
      'but because they are hard.',
    ]);
  });

  it('takes more of the last words where they stand in the quotation twice', () => {
    const text = `In the morning it was said that the tanks will come, and in the evening, when nobody had asked for it: that the tanks will come`;
    const [start, end] = parts(directive(text).replaceAll('%2C', ';'));
    expect(start).to.equal('In the morning it was said');
    expect(end).to.equal('it: that the tanks will come');
  });

  it('names a long one without a second end in full', () => {
    const text = 'a'.repeat(130);
    expect(directive(text)).to.equal(text);
  });

  it('goes over spaces without end once', () => {
    expect(directive(`the${' '.repeat(200_000)}night\n \n and  day`)).to.equal('the%20night,and%20day');
  });

  it('sets a short one between some of the words around it', () => {
    expect(parts(directive('the night', 'all through ', ' and the day'))).to.deep.equal([
      'through-',
      'the night',
      '-and the',
    ]);
  });

  it('takes no more words from around it than are needed', () => {
    const [before, , after] = parts(
      directive(
        'we appeal',
        'A long sentence goes on before what is quoted here ',
        ' and goes on after that for a long time',
      ),
    );
    expect(before).to.equal('before what is quoted here-');
    expect(after).to.equal('-and goes on after that for');
  });

  it('leaves out the outermost words around it, which may be cut', () => {
    expect(directive('said', 'ference ', ' nothi')).to.equal('said');
    expect(parts(directive('said', ' he ', ' no '))).to.deep.equal(['he-', 'said', '-no']);
  });

  it('encodes what parts a directive, and everything that an address cannot hold', () => {
    expect(directive('tanks - now, “here” & there')).to.equal(
      'tanks%20%2D%20now%2C%20%E2%80%9Chere%E2%80%9D%20%26%20there',
    );
    expect(directive('100 % #1')).to.equal('100%20%25%20%231');
  });

  it('trims the quotation, and takes spaces as the page shows them', () => {
    expect(directive('  two \t words ')).to.equal('two%20words');
  });

  it('takes along the rest of a word that the quotation cuts', () => {
    expect(directive('issile stri', 'the m', 'kes of')).to.equal('missile%20strikes');
    expect(parts(directive('issile stri', 'after all of the m', 'kes of last night'))).to.deep.equal([
      'all of the-',
      'missile strikes',
      '-of last',
    ]);
    expect(directive('peace', '“', '”')).to.equal('peace');
  });

  it('names no words from beyond a line break in one piece', () => {
    expect(parts(directive('First paragraph.\nAnd the second'))).to.deep.equal(['First paragraph.', 'And the second']);
    expect(parts(directive('said', 'Heading\nHe ', ' it.\nThen'))).to.deep.equal(['He-', 'said', '-it.']);
    expect(parts(directive('said', 'A whole heading\n', '\nAnother one'))).to.deep.equal([
      'whole heading-',
      'said',
      '-Another',
    ]);
  });

  it('ends scripts without spaces at a stop', () => {
    const text =
      '私たちはこの十年のうちに月へ行くことを選びます、それが容易だからではなく、困難だからこそ選ぶのです。その目標は私たちの最良の力と技を試し、まとめるのに役立つからであり、その挑戦は私たちが受けて立つ覚悟のあるもの、先延ばしにしたくないもの、そして勝ち取るつもりのものだからです。';
    expect(parts(directive(text))).to.deep.equal([
      '私たちはこの十年のうちに月へ行くことを選びます、',
      '先延ばしにしたくないもの、そして勝ち取るつもりのものだからです。',
    ]);
    expect(directive('月へ', '私たちは', '行く')).to.equal(encodeURIComponent('月へ'));
  });

  it('comes after the id that an address has, and in the place of another text', () => {
    expect(fragment('peace', '', '', `${PAGE}#part-2`)).to.equal(`${PAGE}#part-2:~:text=peace`);
    expect(fragment('peace', '', '', `${PAGE}#part:~:text=war`)).to.equal(`${PAGE}#part:~:text=peace`);
    expect(fragment('peace', '', '', `${PAGE}?a=b`)).to.equal(`${PAGE}?a=b#:~:text=peace`);
  });

  it('leaves an address alone where nothing is quoted, or nothing is opened', () => {
    expect(fragment(' ')).to.equal(PAGE);
    expect(fragment('peace', '', '', 'mailto:desk@news.example')).to.equal('mailto:desk@news.example');
  });

  it('never breaks on half a character', () => {
    expect(directive('a\ud800b')).to.equal('ab');
  });
});
