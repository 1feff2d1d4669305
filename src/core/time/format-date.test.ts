import { expect } from '@open-wc/testing';
import { stringsFor } from '../../strings/index.js';
import { formatDate, signWords, yearText } from './format-date.js';
import { parseEdtf } from './parse-edtf.js';

/** Spaces, direction marks and digits differ between engines; the words do not. */
const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));

function said(edtf: string, tag = 'en', timeZone: string | null = null): string {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`${edtf} is not read`);
  const { strings, lang } = stringsFor(tag);
  return plain(formatDate(date, { strings, lang, timeZone }));
}

/** One test a line: what is written, and what is said. */
function says(tag: string, table: Readonly<Record<string, string>>): void {
  for (const [edtf, words] of Object.entries(table)) {
    it(`says ${edtf} as "${words}"`, () => {
      expect(said(edtf, tag)).to.equal(words);
    });
  }
}

describe('formatDate in English', () => {
  describe('of a date', () => {
    says('en', {
      '2023-01-14': '14 January 2023',
      '2023-01': 'January 2023',
      '2023': '2023',
      '-0043': '44 BCE',
      '0000': '1 BCE',
      '-0043-03-15': '15 March 44 BCE',
      '0079-08-24': '24 August 79 CE',
      '0476': '476',
      '1000-01-01': '1 January 1000',
      '1582-10-04': '4 October 1582',
      '2001-21': 'spring 2001',
      '2001-24': 'winter 2001',
      '2001-30': 'summer 2001',
      '2001-34': 'Q2 2001',
      '2001-38': 'May to August 2001',
      '2001-41': 'July to December 2001',
    });
  });

  describe('of a date that is not certain', () => {
    says('en', {
      '1984~': 'about 1984',
      '1984?': 'possibly 1984',
      '1984%': 'possibly about 1984',
      '1984-05-01~': 'about 1 May 1984',
      '-0043~': 'about 44 BCE',
      '2001-21?': 'possibly spring 2001',
    });
  });

  describe('of a date that is known in part', () => {
    says('en', {
      '198X': 'between 1980 and 1989',
      '19XX': 'between 1900 and 1999',
      '1950S2': 'between 1900 and 1999',
      '2004-XX': '2004, exact date unknown',
      '2004-01-XX': 'January 2004, exact date unknown',
      '2004-1X': 'between October and December 2004',
      '2004-01-1X': 'between 10 and 19 January 2004',
      '156X-12-25': 'between 25 December 1560 and 25 December 1569',
      '199X-21': 'between spring 1990 and spring 1999',
      '198X~': 'about between 1980 and 1989',
    });
  });

  describe('of an interval', () => {
    says('en', {
      '2022-02-24/..': 'since 24 February 2022',
      '../2023-01': 'until January 2023',
      '1984/': '1984 until an unknown date',
      '/1984-05-01': 'from an unknown date until 1 May 1984',
      '2023-01-14/2023-01-19': '14–19 January 2023',
      '2023-01-14/2023-02-01': '14 January to 1 February 2023',
      '2022-12-29/2023-01-03': '29 December 2022 to 3 January 2023',
      '2023-01-01/2023-02-01': '1 January to 1 February 2023',
      '2023-01-14/2024-01-14': '14 January 2023 to 14 January 2024',
      '2023-01/2024-09': 'January 2023 to September 2024',
      '2023-01/2023-03': 'January to March 2023',
      '1980/1989': '1980–1989',
      '-0099/-0043': '100–44 BCE',
      '-0043/0014': '44 BCE to 14 CE',
      '1984~/2004': 'about 1984 to 2004',
      '2001-21/2001-23': 'spring 2001 to autumn 2001',
      '../..': '… to …',
    });
  });

  describe('of a set', () => {
    says('en', {
      '[1667,1668,1670..1672]': '1667, 1668 or between 1670 and 1672',
      '{1960,1961-12}': '1960 and December 1961',
      '[..1984]': '1984 or earlier',
      '[1984..]': '1984 or later',
      '{1960..1962}': '1960–1962',
      '[1984~..1990]': 'between about 1984 and 1990',
    });
  });

  describe('of deep time', () => {
    says('en', {
      'Y-138E8': '13.8 billion years ago',
      'Y-13800000000': '13.8 billion years ago',
      'Y-66000000': '66 million years ago',
      'Y-300000': '300,000 years ago',
      'Y-65123456': '65,123,457 BCE',
      'Y-20E3': '20,000 BCE',
      'Y-20000': '20,001 BCE',
      Y170000002: '170,000,002',
      'Y-138E8/Y-66E6': '13.8 billion years ago to 66 million years ago',
    });
  });

  it('puts the month first for American readers', () => {
    expect(said('2023-01-14', 'en-US')).to.equal('January 14, 2023');
    expect(said('2023-01-14/2023-01-19', 'en-US')).to.equal('January 14 to 19, 2023');
    expect(said('2023-01-14/2023-02-01', 'en-US')).to.equal('January 14 to February 1, 2023');
    expect(said('-0043-03-15', 'en-US')).to.equal('March 15, 44 BCE');
  });

  it('shortens months where asked to', () => {
    const date = parseEdtf('2023-01-14');
    if (date) expect(formatDate(date, { ...stringsFor('en'), style: 'short' })).to.equal('14 Jan 2023');
  });

  it('says a year of a thousand digits in some way', () => {
    expect(said('Y-1E250')).to.match(/BCE|ago/);
  });
});

describe('formatDate of a time', () => {
  it('keeps the offset it was written with', () => {
    expect(said('2024-09-02T03:00:00+03:00')).to.equal('2 September 2024, 03:00');
    expect(said('2024-09-02T23:30Z')).to.equal('2 September 2024, 23:30');
    expect(said('2024-09-02T00:15:00-03:30')).to.equal('2 September 2024, 00:15');
  });

  it('is shown in the zone that is asked for', () => {
    expect(said('2024-09-02T03:00:00+03:00', 'en', 'America/Sao_Paulo')).to.equal('1 September 2024, 21:00');
    expect(said('2024-09-02T03:00:00+03:00', 'en', 'Asia/Kathmandu')).to.equal('2 September 2024, 05:45');
    expect(said('2024-03-31T01:00:00Z', 'en', 'Europe/Kyiv')).to.equal('31 March 2024, 04:00');
    expect(said('2011-12-30T10:00:00Z', 'en', 'Pacific/Apia')).to.equal('31 December 2011, 00:00');
  });

  it('does not shift in any zone when it has no offset', () => {
    expect(said('2024-09-02T03:00:00', 'en', 'America/Sao_Paulo')).to.equal('2 September 2024, 03:00');
  });

  it('keeps its own offset where the zone does not exist', () => {
    expect(said('2024-09-02T03:00:00+03:00', 'en', 'Mars/Olympus')).to.equal('2 September 2024, 03:00');
  });

  it('has seconds where they are known and not zero', () => {
    expect(said('2024-09-02T03:00:05Z')).to.equal('2 September 2024, 03:00:05');
    expect(said('2024-09-02T03:00:05.250Z')).to.equal('2 September 2024, 03:00:05.250');
  });

  it('names the day of two times once', () => {
    expect(said('2024-09-02T03:00Z/2024-09-02T05:00Z')).to.equal('2 September 2024, 03:00 to 05:00');
  });
});

describe('formatDate of a day', () => {
  it('never shifts, whatever the zone asked for', () => {
    for (const zone of ['America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
      expect(said('2023-01-14', 'en', zone), zone).to.equal('14 January 2023');
      expect(said('2011-12-30', 'en', zone), zone).to.equal('30 December 2011');
    }
  });

  it('is a day of the proleptic Gregorian calendar, however far away', () => {
    expect(said('-0004-02-29')).to.equal('29 February 5 BCE');
    expect(said('0004-02-29')).to.equal('29 February 4 CE');
    expect(said('9999-12-31')).to.equal('31 December 9999');
  });
});

const IN_LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: {
    '2023-01-14': '14 січня 2023 р.',
    '2023-01': 'січень 2023 р.',
    '1984~': 'приблизно 1984',
    '198X': 'між 1980 і 1989',
    '2004-1X': 'між 1 жовтня і 31 грудня 2004 р.',
    '2022-02-24/..': 'з 24 лютого 2022 р.',
    '2023-01/..': 'з січня 2023 р.',
    '../2001-21': 'до травня 2001 р.',
    '2001-21': 'весна 2001',
    '2001-34': 'II квартал 2001',
    '-0043': '44 до н. е.',
    'Y-138E8': '13,8 мільярда років тому',
    '2023-01-14/2023-01-19': '14–19 січня 2023 р.',
  },
  de: {
    '2023-01-14': '14. Januar 2023',
    '1984~': 'um 1984',
    '1984-05-01~': 'um den 1. Mai 1984',
    '2022-02-24/..': 'seit dem 24. Februar 2022',
    '2022/..': 'seit 2022',
    '-0043': '44 v. Chr.',
    'Y-138E8': 'vor 13,8 Milliarden Jahren',
    '2023-01-14/2023-01-19': '14.–19. Januar 2023',
  },
  fr: {
    '2023-01-14': '14 janvier 2023',
    '2023-01-01': '1er janvier 2023',
    '2022-02-24/..': 'depuis le 24 février 2022',
    '2001-21': 'printemps 2001',
    '-0043': '44 av. J.-C.',
    'Y-138E8': 'il y a 13,8 milliards d’années',
    'Y-300000': 'il y a 300 000 ans',
  },
  es: {
    '2023-01-14': '14 de enero de 2023',
    '198X': 'entre 1980 y 1989',
    '2022-02-24/..': 'desde el 24 de febrero de 2022',
    '2001-21': 'primavera de 2001',
    '-0043': '44 a. C.',
    'Y-66000000': 'hace 66 millones de años',
  },
  pl: {
    '2023-01-14': '14 stycznia 2023',
    '2023-01': 'styczeń 2023',
    '2023-01/..': 'od stycznia 2023',
    '2022-02-24/..': 'od 24 lutego 2022',
    '2001-34': 'II kwartał 2001',
    '-0043': '44 p.n.e.',
    'Y-138E8': '13,8 miliarda lat temu',
  },
  pt: {
    '2023-01-14': '14 de janeiro de 2023',
    '2022-02-24/..': 'desde 24 de fevereiro de 2022',
    '2023-01/2024-09': 'janeiro de 2023 a setembro de 2024',
    '-0043': '44 a.C.',
    'Y-66000000': 'há 66 milhões de anos',
  },
  tr: {
    '2023-01-14': '14 Ocak 2023',
    '1984~': '1984 dolayları',
    '198X': '1980 ile 1989 arası',
    '2001-21': '2001 ilkbaharı',
    '-0043-03-15': 'MÖ 15 Mart 44',
    'Y-138E8': '13,8 milyar yıl önce',
  },
  ar: {
    '2023-01-14': '14 يناير 2023',
    '1984~': 'نحو 1984',
    '198X': 'بين 1980 و1989',
    '2022-02-24/..': 'منذ 24 فبراير 2022',
    '-0043': '44 ق.م',
  },
  he: {
    '2023-01-14': '14 בינואר 2023',
    '198X': 'בין 1980 לבין 1989',
    '2022-02-24/..': 'מאז 24 בפברואר 2022',
    '2023-01-14/2023-01-19': '14 עד 19 בינואר 2023',
    '-0043': '44 לפנה״ס',
    'Y-66000000': 'לפני 66 מיליון שנים',
  },
  ja: {
    '2023-01-14': '2023年1月14日',
    '1984~': '1984年ごろ',
    '2001-21': '2001年春',
    '-0043-03-15': '紀元前44年3月15日',
    '2023-01-14/2023-01-19': '2023年1月14日～19日',
    'Y-138E8': '138億年前',
    'Y-20E3': '紀元前20,000年',
  },
  zh: {
    '2023-01-14': '2023年1月14日',
    '198X': '1980年至1989年之间',
    '2022-02-24/..': '自2022年2月24日起',
    '-0043': '公元前44年',
    '2023-01/2023-03': '2023年1月至3月',
    'Y-138E8': '138亿年前',
  },
};

for (const [lang, table] of Object.entries(IN_LANGUAGES)) {
  describe(`formatDate in ${lang}`, () => {
    says(lang, table);
  });
}

describe('signWords', () => {
  it('says what signs mean with the words of dates', () => {
    const words = signWords(stringsFor('en').strings);
    expect(words.approximate).to.equal('about …');
    expect(words.openEnd).to.equal('since …');
    expect(words.unknownEnd).to.equal('… until an unknown date');
    expect(signWords(stringsFor('de').strings).openEnd).to.equal('seit …');
  });
});

describe('yearText', () => {
  it('is the year that a moment is in', () => {
    expect(yearText(Date.UTC(2023, 5, 1), stringsFor('en'))).to.equal('2023');
  });
});
