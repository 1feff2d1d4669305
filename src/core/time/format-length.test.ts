import { expect } from '@open-wc/testing';
import { formatLength } from './format-length.js';
import { parseEdtf } from './parse-edtf.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const start = (edtf: string): number => parseEdtf(edtf)?.startMs ?? NaN;
const length = (from: string, to: string, lang = 'en'): string => plain(formatLength(start(from), start(to), lang));

describe('formatLength', () => {
  it('counts whole months up to two years', () => {
    expect(length('2023-01-20', '2024-09-02')).to.equal('19 months');
    expect(length('2023-01-20', '2023-03-20')).to.equal('2 months');
  });

  it('counts years from there on, to three digits', () => {
    expect(length('2023-01-20', '2025-01-20')).to.equal('2 years');
    expect(length('Y-66012345', '2000')).to.equal('66,000,000 years');
  });

  it('counts days, hours and minutes below', () => {
    expect(length('2023-01-20', '2023-03-19')).to.equal('58 days');
    expect(length('2023-01-20', '2023-01-21')).to.equal('1 day');
    expect(length('2023-01-20T00:00', '2023-01-20T23:59')).to.equal('23 hours');
    expect(length('2023-01-20T00:00', '2023-01-20T00:02')).to.equal('2 minutes');
  });

  it('speaks the language', () => {
    expect(length('2023-01-20', '2024-09-02', 'uk')).to.equal('19 місяців');
    expect(length('2023-01-20', '2024-09-02', 'de')).to.equal('19 Monate');
    expect(length('2023-01-20', '2024-10-22', 'pl')).to.equal('21 miesięcy');
    expect(length('2023-01-20', '2024-09-02', 'he')).to.equal('19 חודשים');
  });
});
