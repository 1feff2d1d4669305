import { expect } from '@open-wc/testing';
import { parseInert } from './parse-inert.js';

describe('parseInert', () => {
  it('lets no field hide the children of its form', () => {
    for (const field of ['<input name=childNodes>', '<input id=childNodes>', '<select name=childNodes></select>']) {
      const form = parseInert(`<form>a${field}<b>c</b></form>`)?.querySelector('form');
      // The parser of some engines leaves the form out, which is as good.
      if (form) expect([...form.childNodes].map(({ textContent }) => textContent)).to.include('c');
    }
  });

  it('lets no field lead in a circle', () => {
    const twice = '<fieldset name=childNodes form=f>'.repeat(2);
    const form = parseInert(`${twice}<form id=f>a</form>`)?.querySelector('form');
    if (form) expect([...form.childNodes].map(({ nodeName }) => nodeName)).to.deep.equal(['#text']);
  });

  it('comes back from a marquee', () => {
    expect(parseInert('a <marquee onstart=b()>c</marquee> d')?.textContent).to.equal('a c d');
  });
});
