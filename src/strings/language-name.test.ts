import { expect } from '@open-wc/testing';
import { languageName } from './language-name.js';

describe('the name of a language', () => {
  it('is said in the language of the page', () => {
    expect(languageName('uk', 'en')).to.equal('Ukrainian');
    expect(languageName('uk', 'de')).to.equal('Ukrainisch');
  });

  it('is empty where there is none', () => {
    for (const tag of ['', 'not a tag', 'xx-', 'qqq']) expect(languageName(tag, 'en'), tag).to.equal('');
  });
});
