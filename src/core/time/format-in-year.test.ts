import { expect } from '@open-wc/testing';
import { stringsFor } from '../../strings/index.js';
import type { EventDate } from './event-date.js';
import { formatInYear, monthText } from './format-in-year.js';
import { parseEdtf } from './parse-edtf.js';

const said = (date: string, lang = 'en'): string => formatInYear(parseEdtf(date) as EventDate, stringsFor(lang));

describe('formatInYear', () => {
  it('says a day and a month without their year', () => {
    expect(said('2023-01-14')).to.equal('14 January');
    expect(said('2023-01')).to.equal('January');
    expect(said('-0043-03-15')).to.equal('15 March');
  });

  it('says in full what is not plainly one day or month', () => {
    expect(said('2023')).to.equal('2023');
    expect(said('2023-01-14~')).to.equal('about 14 January 2023');
    expect(said('2023-01-14?')).to.equal('possibly 14 January 2023');
    expect(said('2023-01-14/2023-01-19')).to.equal('14–19 January 2023');
    expect(said('2001-21')).to.equal('spring 2001');
  });

  it('speaks other languages', () => {
    expect(said('2023-01-01', 'fr')).to.equal('1er janvier');
    expect(said('2023-01-14', 'uk')).to.equal('14 січня');
    expect(said('2023-01', 'uk')).to.equal('січень');
    expect(said('2023-01-14', 'ja')).to.equal('1月14日');
    expect(monthText(Date.UTC(2023, 0, 14), 'pl')).to.equal('styczeń');
  });
});
