import { expect } from '@open-wc/testing';
import { wrapText } from './wrap-text.js';

/** Every letter is ten px wide. */
const widthOf = (text: string): number => Array.from(text).length * 10;
const wrap = (text: string, maxPx: number, maxLines = 99): readonly string[] =>
  wrapText(text, maxPx, maxLines, widthOf);

describe('wrapText', () => {
  it('leaves a title that fits on one line', () => {
    expect(wrap('Leopard 2', 90)).to.deep.equal(['Leopard 2']);
  });

  it('breaks between words', () => {
    expect(wrap('Britain decides to send tanks', 120)).to.deep.equal(['Britain', 'decides to', 'send tanks']);
  });

  it('takes any white space for one space', () => {
    expect(wrap('one\n two\tthree', 200)).to.deep.equal(['one two three']);
  });

  it('breaks a word only where it alone is too wide', () => {
    expect(wrap('in Unabhängigkeitserklärung 1991', 100)).to.deep.equal([
      'in',
      'Unabhängig',
      'keitserklä',
      'rung 1991',
    ]);
  });

  it('breaks text that has no spaces', () => {
    expect(wrap('ロシアがミサイル攻撃', 40)).to.deep.equal(['ロシアが', 'ミサイル', '攻撃']);
  });

  it('does not break a character of two units', () => {
    expect(wrap('😀😀😀😀', 20)).to.deep.equal(['😀😀', '😀😀']);
  });

  it('cuts what goes past the last line, with an ellipsis that has room too', () => {
    expect(wrap('one two three', 50, 2)).to.deep.equal(['one', 'two…']);
    expect(wrap('eleven twelve thirteen', 60, 2)).to.deep.equal(['eleven', 'twelv…']);
    expect(wrap('abc d efg', 50, 1)).to.deep.equal(['abc…']);
  });

  it('keeps every line within the width, and every letter in its order', () => {
    const text =
      'Kuleba asks partners to lift restrictions on strikes against military targets in Russia 日本語の見出し';
    for (let maxPx = 10; maxPx < 1000; maxPx += 10) {
      const lines = wrap(text, maxPx);
      lines.forEach((line) => expect(widthOf(line), `"${line}" at ${maxPx}`).to.be.at.most(maxPx));
      expect(lines.join('').replace(/\s/gu, '')).to.equal(text.replace(/\s/gu, ''));
      for (const maxLines of [1, 2, 3]) {
        const few = wrap(text, Math.max(maxPx, 20), maxLines);
        expect(few.length).to.be.at.most(maxLines);
        few.forEach((line) => expect(widthOf(line), `"${line}" at ${maxPx}`).to.be.at.most(Math.max(maxPx, 20)));
      }
    }
  });

  it('has no lines for an empty text', () => {
    expect(wrap('', 100)).to.deep.equal([]);
  });
});
