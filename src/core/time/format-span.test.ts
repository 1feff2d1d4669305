import { expect } from '@open-wc/testing';
import { stringsFor } from '../../strings/index.js';
import { formatSpan } from './format-span.js';
import { parseEdtf } from './parse-edtf.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const start = (edtf: string): number => parseEdtf(edtf)?.startMs ?? NaN;
const span = (from: string, to: string, tag = 'en', timeZone: string | null = null): string =>
  plain(formatSpan(start(from), start(to), { ...stringsFor(tag), timeZone }));

describe('formatSpan', () => {
  it('says months over a year or two', () => {
    expect(span('2023-01', '2024-10')).to.equal('January 2023 to September 2024');
    expect(span('2023-01', '2023-04')).to.equal('January to March 2023');
  });

  it('says days over some weeks, without the day that the exclusive end starts', () => {
    expect(span('2023-01-11', '2023-01-25')).to.equal('11 to 24 January 2023');
    expect(span('2023-01-11', '2023-02-02')).to.equal('11 January to 1 February 2023');
  });

  it('says one day alone as that day', () => {
    expect(span('2022-07-12', '2022-07-13')).to.equal('12 July 2022');
    expect(span('2022-07-12', '2022-07-14')).to.equal('12 to 13 July 2022');
  });

  it('says a whole month or year as such', () => {
    expect(span('2023-01', '2023-02')).to.equal('January 2023');
    expect(span('2024-02', '2024-03')).to.equal('February 2024');
    expect(span('2023-01', '2024-01')).to.equal('2023');
    expect(span('2023', '2025')).to.equal('2023 to 2024');
    expect(span('2023-01', '2023-02', 'uk')).to.equal('січень 2023 р.');
    expect(span('2023-01', '2023-02', 'ja')).to.equal('2023年1月');
  });

  it('says years over decades', () => {
    expect(span('1950', '2000')).to.equal('1950 to 1999');
    expect(span('-0099', '0100')).to.equal('100 BCE to 99 CE');
  });

  it('says minutes, seconds and finer where it is narrow', () => {
    expect(span('2024-09-02T03:00', '2024-09-02T05:00')).to.equal('2 September 2024, 03:00 to 05:00');
    expect(span('2024-09-02T03:00:00', '2024-09-02T03:00:20')).to.equal('2 September 2024, 03:00:00 to 03:00:20');
    expect(span('2024-09-02T03:00:00.000', '2024-09-02T03:00:00.500')).to.equal(
      '2 September 2024, 03:00:00.000 to 03:00:00.500',
    );
  });

  it('says times in the zone that is asked for', () => {
    expect(span('2024-09-02T03:00', '2024-09-02T05:00', 'en', 'Asia/Kathmandu')).to.equal(
      '2 September 2024, 08:45 to 10:45',
    );
  });

  it('names both days where a night is between the times', () => {
    expect(span('2024-09-02T22:00', '2024-09-03T02:00')).to.equal('2 September 2024, 22:00 to 3 September 2024, 02:00');
  });

  it('says one unit once', () => {
    const ms = start('2023-01-14');
    expect(span('2023-01-11', '2023-01-13T12:00')).to.equal('11 to 13 January 2023');
    expect(formatSpan(ms, ms, stringsFor('en'))).to.match(/^14 January 2023/);
  });

  it('says no more than is known of its ends', () => {
    const known = (from: string, to: string, ...units: Parameters<typeof formatSpan>[3][]): string =>
      plain(formatSpan(start(from), start(to), stringsFor('en'), ...units));
    expect(known('2014', '2020-01-02', 'year', 'year')).to.equal('2014 to 2020');
    expect(known('2014', '2020-03-16', 'year', 'day')).to.equal('2014 to 2020');
    expect(known('2014-05-01', '2014-06-02', 'day', 'month')).to.equal('May to June 2014');
    expect(known('2014-05-01', '2014-05-02', 'month')).to.equal('May 2014');
    expect(known('2024-09-02', '2024-09-02T03:00', 'day', 'minute')).to.equal('2 September 2024');
    expect(known('2024-09-02T03', '2024-09-02T05:20', 'hour')).to.equal('2 September 2024, 03:00 to 05:20');
    expect(known('1950', '2000', 'day')).to.equal('1950 to 1999');
  });

  it('rounds deep time to what is worth saying', () => {
    expect(span('Y-138E8', '2024')).to.equal('13.8 billion years ago to 2023');
    expect(span('Y-66012345', 'Y-60000000')).to.equal('66.01 million years ago to 60 million years ago');
  });

  it('is said in the words of the language', () => {
    expect(span('2023-01', '2024-10', 'uk')).to.equal('січень 2023 р. – вересень 2024 р.');
    expect(span('2023-01-11', '2023-01-25', 'de')).to.equal('11. bis 24. Januar 2023');
    expect(span('2023-01-11', '2023-01-25', 'fr')).to.equal('11–24 janvier 2023');
    expect(span('2023-01-11', '2023-01-25', 'pt-BR')).to.equal('11 a 24 de janeiro de 2023');
    expect(span('2023-01-11', '2023-01-25', 'ja')).to.equal('2023年1月11日～24日');
    expect(span('2023-01', '2024-10', 'zh')).to.equal('2023年1月至2024年9月');
    expect(span('1950', '2000', 'es')).to.equal('1950–1999');
  });
});
