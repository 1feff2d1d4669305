import { expect } from '@open-wc/testing';
import { decodeText } from './decode-text.js';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decodeText(bytes(0x61, 0xc3, 0xa9))).to.deep.equal({ text: 'aé' });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).to.deep.equal({ text: 'a' });
    expect(decodeText(bytes())).to.deep.equal({ text: '' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0))).to.deep.equal({ text: 'aé' });
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9))).to.deep.equal({ text: 'aé' });
  });

  it('reads what an old spreadsheet on Windows wrote, and says so', () => {
    const { text, problems } = decodeText(bytes(0x93, 0x61, 0xe9, 0x94));
    expect(text).to.equal('“aé”');
    expect(problems?.[0]).to.include({ code: 'encoding', value: 'windows-1252' });
  });
});
