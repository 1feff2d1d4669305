import { expect } from '@open-wc/testing';
import { stringsFor } from '../../strings/index.js';
import { contextUnit, formatTick, formatTickContext } from './format-tick.js';
import { parseEdtf } from './parse-edtf.js';
import type { Precision } from './precision.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const start = (edtf: string): number => parseEdtf(edtf)?.startMs ?? NaN;
const tick = (edtf: string, unit: Precision, tag = 'en', timeZone: string | null = null): string =>
  plain(formatTick(start(edtf), unit, { ...stringsFor(tag), timeZone }));
const context = (edtf: string, unit: Precision, tag = 'en', timeZone: string | null = null): string =>
  plain(formatTickContext(start(edtf), unit, { ...stringsFor(tag), timeZone }));

describe('formatTick and the row below it', () => {
  it('puts months over the year', () => {
    expect(tick('2023-01', 'month')).to.equal('Jan');
    expect(context('2023-01', 'month')).to.equal('2023');
    expect(contextUnit('month')).to.equal('year');
  });

  it('puts days over the month', () => {
    expect(tick('2023-01-14', 'day')).to.equal('14');
    expect(context('2023-01-14', 'day')).to.equal('January 2023');
  });

  it('puts hours, minutes, seconds and milliseconds over the day', () => {
    expect(tick('2024-09-02T03:00', 'hour')).to.equal('03:00');
    expect(tick('2024-09-02T03:05', 'minute')).to.equal('03:05');
    expect(tick('2024-09-02T03:05:07', 'second')).to.equal('03:05:07');
    expect(tick('2024-09-02T03:05:07.125', 'millisecond')).to.equal('03:05:07.125');
    for (const unit of ['hour', 'minute', 'second', 'millisecond'] as const) {
      expect(context('2024-09-02T03:05', unit)).to.equal('2 September 2024');
    }
  });

  it('leaves years alone', () => {
    expect(tick('1984', 'year')).to.equal('1984');
    expect(context('1984', 'year')).to.equal('');
    expect(contextUnit('century')).to.equal(null);
  });

  it('knows no year 0', () => {
    expect(tick('0000', 'year')).to.equal('1 BCE');
    expect(tick('-0099', 'century')).to.equal('100 BCE');
    expect(tick('0001', 'year')).to.equal('1 CE');
    expect(context('0000-03', 'month')).to.equal('1 BCE');
  });

  it('goes all the way back, on round years of either count', () => {
    expect(tick('Y-19999', 'year')).to.equal('20,000 BCE');
    expect(tick('Y-20000', 'kiloyear')).to.equal('20,000 BCE');
    expect(tick('Y-10000000', 'megayear')).to.equal('10 million years ago');
    expect(tick('Y-9999999', 'year')).to.equal('10 million years ago');
    expect(tick('Y-13000000000', 'gigayear')).to.equal('13 billion years ago');
  });

  it('moves times, and times alone, into the zone', () => {
    expect(tick('2024-09-02T03:00', 'hour', 'en', 'Asia/Kathmandu')).to.equal('08:45');
    expect(context('2024-09-02T23:00', 'hour', 'en', 'Asia/Kathmandu')).to.equal('3 September 2024');
    expect(tick('2024-09-02', 'day', 'en', 'America/Sao_Paulo')).to.equal('2');
    expect(context('2024-09-01', 'day', 'en', 'America/Sao_Paulo')).to.equal('September 2024');
  });

  it('speaks the language', () => {
    expect(tick('2023-01', 'month', 'de')).to.equal('Jan');
    expect(tick('2023-01', 'month', 'uk')).to.match(/^січ\.?$/);
    expect(tick('2023-01-14', 'day', 'ja')).to.equal('14日');
    expect(context('2023-01-14', 'day', 'uk')).to.equal('січень 2023 р.');
    expect(context('2023-01-14', 'day', 'zh')).to.equal('2023年1月');
    expect(tick('-0043', 'year', 'fr')).to.equal('44 av. J.-C.');
    expect(tick('Y-10000000', 'megayear', 'es')).to.equal('hace 10 millones de años');
    expect(tick('2024-09-02T03:00', 'hour', 'en-US')).to.equal('3:00 AM');
  });
});
