import { expect } from '@open-wc/testing';
import { parseEdtf } from '../time/parse-edtf.js';
import { readEvent, readImportance } from './read-event.js';
import type { TimelineEvent } from './timeline-event.js';

const read = (raw: Readonly<Record<string, unknown>>): TimelineEvent => {
  const when = parseEdtf('2024-09-02');
  if (!when) throw new Error('no date');
  return readEvent(raw, 'an-id', when);
};

describe('readEvent', () => {
  it('keeps the record with the fields that it does not know', () => {
    const raw = { date: '2024-09-02', title: 'T', 'x-desk': { editor: 'A. B.' }, weather: 'rain' };
    expect(read(raw).raw).to.equal(raw);
    expect(read(raw).raw['weather']).to.equal('rain');
  });

  it('has an empty value for each field that is absent', () => {
    const { raw, when, ...fields } = read({});
    expect([raw, when.edtf]).to.deep.equal([{}, '2024-09-02']);
    expect(fields).to.deep.equal({
      ...{ id: 'an-id', title: '', date: '', summary: '', group: '', tags: [], places: [], importance: 0 },
      ...{ dateBasis: null, excerpts: [], media: [], links: [], status: '', updated: '' },
    });
  });

  it('keeps a quotation to the character, its spaces too', () => {
    const excerpt = { source: 'apa', quote: ' “We are  bold”\n', prefix: 'said: ', suffix: ' and left ' };
    expect(read({ excerpts: [excerpt] }).excerpts).to.deep.equal([{ ...excerpt, date: '', says: '' }]);
    const dateBasis = { kind: 'stated', note: 'n', source: 'apa', quote: ' this night ' };
    expect(read({ dateBasis }).dateBasis).to.deep.equal(dateBasis);
  });

  it('takes a bare text for an excerpt without a source, and leaves out one without words', () => {
    expect(read({ excerpts: ['Words', { quote: ' ' }, { source: 'apa' }, 5] }).excerpts).to.deep.equal([
      { source: '', quote: 'Words', prefix: '', suffix: '', date: '', says: '' },
    ]);
  });

  it('keeps an account that is told and not quoted', () => {
    const accounts = [
      { source: 'a', says: ' 37 km ' },
      { source: 'b', date: '1973-01-15' },
    ];
    expect(read({ excerpts: accounts }).excerpts.map(({ quote, says, date }) => [quote, says, date])).to.deep.equal([
      ['', '37 km', ''],
      ['', '', '1973-01-15'],
    ]);
  });

  it('reads the size of a picture where it is one', () => {
    const sizes = [{ width: 800, height: '600' }, { width: -1, height: 'tall' }, {}];
    const { media } = read({ media: sizes.map((size) => ({ url: 'a.jpg', ...size })) });
    expect(media.map(({ width, height }) => [width, height])).to.deep.equal([[800, 600], [0, 0], [0, 0]]); // prettier-ignore
  });

  it('trims what is not quoted', () => {
    const event = read({ title: ' T ', summary: '\n S', group: ' g ', tags: [' a ', ''], places: 'Kyiv ' });
    expect(event).to.include({ title: 'T', summary: 'S', group: 'g' });
    expect([event.tags, event.places]).to.deep.equal([['a'], ['Kyiv']]);
  });

  it('knows the three ways to know a date, and no other', () => {
    const kinds = ['stated', 'publication', 'inferred', 'guessed', undefined];
    expect(kinds.map((kind) => read({ dateBasis: { kind } }).dateBasis?.kind)).to.deep.equal([
      ...['stated', 'publication', 'inferred', undefined, undefined],
    ]);
  });

  it('knows the four states of an event, and no other', () => {
    const states = ['confirmed', 'disputed', 'corrected', 'retracted', 'Confirmed', 1];
    expect(states.map((status) => read({ status }).status)).to.deep.equal([
      ...['confirmed', 'disputed', 'corrected', 'retracted', '', ''],
    ]);
  });

  it('leaves out media and links without an address, and takes media of no kind for images', () => {
    const event = read({
      media: [{ alt: 'nothing' }, { url: 'a.jpg', alt: 'A' }, { type: 'video', url: 'b.mp4' }],
      links: [{ label: 'nothing' }, { url: 'https://a.example/', label: 'A' }, { url: 'https://b.example/' }],
    });
    expect(event.media.map(({ type, url }) => [type, url])).to.deep.equal([['image', 'a.jpg'], ['video', 'b.mp4']]); // prettier-ignore
    expect(event.links).to.deep.equal([
      { url: 'https://a.example/', label: 'A' },
      { url: 'https://b.example/', label: 'https://b.example/' },
    ]);
  });
});

describe('readImportance', () => {
  it('is a whole number from 0 to 255', () => {
    expect([2, '3', 2.6, 1000, -4, 'high', null, {}, NaN].map(readImportance)).to.deep.equal([
      2, 3, 3, 255, 0, 0, 0, 0, 0,
    ]);
  });
});
