import { expect } from '@open-wc/testing';
import { readData } from '../core/formats/index.js';
import { parseInert } from '../markup/parse-inert.js';
import { Intake } from './intake.js';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** What is left when it is written down, and what is said of it. */
const written = (read: unknown): string => JSON.stringify(read);

async function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number, format = ''): Promise<Intake> {
  const intake = new Intake(format);
  for (let at = 0; at < bytes.length; at += size) intake.add(bytes.slice(at, at + size));
  return Promise.resolve(intake);
}

const FILES = ['csv', 'tsv', 'ndjson', 'json', 'timelinejs.csv', 'timelinejs-v1.csv', 'timelinejs.json', 'vis.json'];

describe('Intake', () => {
  for (const name of [...FILES, 'jsonld', 'html']) {
    it(`reads moon.${name} in pieces of any size as it reads it at once`, async () => {
      const response = await fetch(new URL(`../../data/formats/moon.${name}`, import.meta.url));
      const bytes = new Uint8Array(await response.arrayBuffer());
      const whole = written(readData(new TextDecoder().decode(bytes), '', parseInert));
      for (const size of [1, 7, 64, 1000, 100_000])
        expect(written(await (await inPieces(bytes, size)).finish(parseInert)), String(size)).to.equal(whole);
    });
  }

  it('knows events before all is there, in tables and in NDJSON', async () => {
    for (const text of [
      'date,title\n1969,"A\nB"\n1970,C\n1971',
      'Year,Headline\r\n1969,A\r\n1970,C\r\n1971',
      '{"date":"1969","title":"A"}\n{"date":"1970","title":"C"}\n{"date"',
    ]) {
      const intake = await inPieces(bytesOf(text), 5);
      expect(intake.count, text).to.equal(2);
      expect((intake.soFar()?.data as { events: unknown[] }).events, text).to.have.lengthOf(2);
    }
    expect((await inPieces(bytesOf('{"events": [{"date": "1969"}'), 5)).soFar()).to.equal(null);
  });

  it('reads JSON that is one long line without searching it again from every letter', async () => {
    const text = `{"title":"${'x'.repeat(1_000_000)}","events":[{"date":"1969","title":"A"}]}`;
    const intake = await inPieces(bytesOf(text), text.length);
    expect(written(await intake.finish(parseInert))).to.equal(written(readData(text)));
  });

  it('knows them in UTF-16 too', async () => {
    const text = '\ufeffdate\ttitle\n1969\tÉ\n';
    const bytes = new Uint8Array(new Uint16Array(Array.from(text, (char) => char.charCodeAt(0))).buffer);
    const intake = await inPieces(bytes, 3);
    expect(written(await intake.finish())).to.equal(written(readData(text)));
    const evenPieces = await inPieces(bytes, 4);
    expect(evenPieces.count).to.equal(1);
  });

  it('begins anew where it turns out that the text is no UTF-8', async () => {
    const bytes = new Uint8Array([...bytesOf('date,title\n1969,A\n1970,'), 0xe9, 0x0a]);
    const read = await (await inPieces(bytes, 4)).finish();
    expect('data' in read && read.problems.map(({ code }) => code)).to.deep.equal(['encoding']);
    expect(written(read)).to.include('"title":"é"');
  });

  it('keeps the row numbers of a table with empty rows', async () => {
    const text = 'date,title\n\n\n1969,A\n\r\n"\n\n",\n31 June 2001,B\n';
    for (const size of [1, 2, 3, 50]) {
      const read = await (await inPieces(bytesOf(text), size)).finish();
      expect('data' in read && read.places?.(1, 'date'), String(size)).to.equal('row 7, column date');
    }
  });

  it('takes the name of the format over what it looks like', async () => {
    const text = '{"date":"1969","title":"A"}\n';
    const read = await (await inPieces(bytesOf(text), 9, 'NDJSON')).finish();
    expect('data' in read && read.data).to.deep.equal({ events: [{ date: '1969', title: 'A' }] });
  });
});
