import { expect } from '@open-wc/testing';
import { foldText } from './fold-text.js';

describe('foldText', () => {
  it('takes case and accents away', () => {
    expect(foldText('Türkiye')).to.equal('turkiye');
    expect(foldText('ÉLYSÉE')).to.equal('elysee');
    expect(foldText('Kyiv')).to.equal('kyiv');
    expect(foldText('ΑΘΉΝΑ')).to.equal(foldText('αθήνα'));
  });

  it('finds a letter whether it is written as one character or as two', () => {
    expect(foldText('e\u0301')).to.equal(foldText('\u00e9'));
    expect(foldText('Київ'.normalize('NFD'))).to.equal(foldText('Київ'.normalize('NFC')));
  });

  it('takes the letters apart that Unicode does not', () => {
    expect(foldText('Łódź Ærø Straße STRASSE œuvre Đà')).to.equal('lodz aero strasse strasse oeuvre da');
  });

  it('takes the dotted and the dotless i of Turkish for an i', () => {
    expect([foldText('İstanbul'), foldText('ışık'), foldText('IŞIK')]).to.deep.equal(['istanbul', 'isik', 'isik']);
  });

  it('takes curly quotation marks for straight ones', () => {
    expect(foldText('Ukraine’s “partners”')).to.equal('ukraine\'s "partners"');
  });

  it('leaves other writing as it is', () => {
    expect(foldText('日本 2024')).to.equal('日本 2024');
  });
});
