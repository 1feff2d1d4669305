import { expect } from '@open-wc/testing';
import { LANGUAGES, fill, formatNumber, stringsFor } from './index.js';
import type { Message, Strings } from './index.js';

const entries = (strings: Strings): [string, Message][] => Object.entries<Message>({ ...strings });
const forms = (message: Message): string[] => {
  if (typeof message === 'string') return message.split('|');
  const { zero, one, two, few, many, other } = message;
  return [zero, one, two, few, many, other].filter((form) => form !== undefined);
};
const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));

const { uk, pl, ar, en, he, ja } = LANGUAGES as Record<string, Strings>;
const events = (strings: Strings | undefined, n: number, lang: string): string =>
  plain(fill(strings?.events ?? '', { n }, lang));

describe('the words', () => {
  it('exist in twelve languages', () => {
    expect(Object.keys(LANGUAGES).join(' ')).to.equal('en uk de fr es pl pt tr ar he ja zh');
  });

  for (const [lang, strings] of Object.entries(LANGUAGES)) {
    describe(`in ${lang}`, () => {
      it('have the placeholders that the English ones have', () => {
        for (const [key, message] of entries(strings)) {
          const english = forms((en as unknown as Record<string, Message>)[key] ?? '').at(-1) ?? '';
          const [last = ''] = forms(message).slice(-1);
          if (['quarter', 'season'].includes(key)) continue;
          expect(names(last), key).to.deep.equal(names(english));
        }
      });

      it('stand in the order of the English ones', () => {
        expect(Object.keys(strings)).to.deep.equal(Object.keys(en ?? {}));
      });

      it('say the year and the part in a quarter and a season', () => {
        expect(names(strings.season)).to.deep.equal(['{x}', '{y}']);
        expect(strings.quarter).to.match(/\{y\}/);
        expect(strings.quarter).to.match(/\{[nr]\}/);
      });

      it('know four seasons', () => {
        expect(strings.seasons.split(' ')).to.have.length(4);
      });

      it('are never empty, and have no space too much', () => {
        for (const [key, message] of entries(strings)) {
          for (const form of forms(message)) {
            expect(form, key).to.match(/\S/);
            expect(form, key).not.to.match(/ {2}/);
            if (key !== 'to') expect(form, key).to.equal(form.trim());
          }
        }
      });

      it('leave no placeholder in a count of events', () => {
        for (const n of [0, 1, 2, 3, 5, 11, 21, 100]) expect(events(strings, n, lang)).not.to.match(/[{}]|undefined/);
      });
    });
  }

  it('take the plural forms of Ukrainian', () => {
    const said = [1, 2, 5, 11, 21, 22].map((n) => events(uk, n, 'uk'));
    expect(said).to.deep.equal(['1 подія', '2 події', '5 подій', '11 подій', '21 подія', '22 події']);
  });

  it('take the plural forms of Polish', () => {
    const said = [1, 2, 5, 12, 21, 22].map((n) => events(pl, n, 'pl'));
    expect(said).to.deep.equal([
      '1 wydarzenie',
      '2 wydarzenia',
      '5 wydarzeń',
      '12 wydarzeń',
      '21 wydarzeń',
      '22 wydarzenia',
    ]);
  });

  it('take the plural forms of Arabic', () => {
    const said = [0, 1, 2, 5, 21, 100].map((n) => events(ar, n, 'ar'));
    expect(said).to.deep.equal(['لا أحداث', 'حدث واحد', 'حدثان', '5 أحداث', '21 حدثًا', '100 حدث']);
  });

  it('take the plural forms of Hebrew, and the one form of Japanese', () => {
    expect([1, 2, 5].map((n) => events(he, n, 'he'))).to.deep.equal(['אירוע אחד', 'שני אירועים', '5 אירועים']);
    expect([1, 5].map((n) => events(ja, n, 'ja'))).to.deep.equal(['1件', '5件']);
  });
});

describe('fill', () => {
  it('puts values in place of their names', () => {
    expect(fill('{a}, {b}', { a: 'one', b: 'two' }, 'en')).to.equal('one, two');
  });

  it('leaves a name without a value as it is', () => {
    expect(fill('{a} {b}', { a: 'one' }, 'en')).to.equal('one {b}');
  });

  it('does not take what is in a value for a name', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' }, 'en')).to.equal('{b} $&');
  });

  it('does not take an inherited property for a value', () => {
    expect(fill('{constructor}', {}, 'en')).to.equal('{constructor}');
  });

  it('writes numbers as the language does', () => {
    expect(fill('{n} events', { n: 12345 }, 'en')).to.equal('12,345 events');
    expect(fill('{n} Ereignisse', { n: 12345 }, 'de')).to.equal('12.345 Ereignisse');
    expect(plain(formatNumber(12345, 'uk'))).to.equal('12 345');
  });

  it('chooses the form by n, and the last one where there is none for it', () => {
    const message = { one: '{n} event', other: '{n} events' };
    expect([0, 1, 2].map((n) => fill(message, { n }, 'en'))).to.deep.equal(['0 events', '1 event', '2 events']);
  });
});

describe('stringsFor', () => {
  it('finds a language whatever its region, and keeps the region', () => {
    const { strings, lang } = stringsFor('pt-BR');
    expect(strings).to.equal(LANGUAGES['pt']);
    expect(lang).to.equal('pt-BR');
  });

  it('reads a tag in any spelling', () => {
    expect(stringsFor('DE_at').lang).to.equal('de-AT');
    expect(stringsFor('iw').strings).to.equal(LANGUAGES['he']);
  });

  it('speaks English where it does not know the language or the tag', () => {
    for (const tag of ['', 'fi', 'constructor', 'x', 'not a tag', '-']) {
      expect(stringsFor(tag), tag).to.deep.equal({ strings: LANGUAGES['en'], lang: 'en', dir: 'ltr' });
    }
  });

  it('knows which languages run from right to left', () => {
    expect(['ar-EG', 'he', 'en', 'ja'].map((tag) => stringsFor(tag).dir)).to.deep.equal(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});
