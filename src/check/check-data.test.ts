import { expect } from '@open-wc/testing';
import { checkData, isNote } from './check-data.js';

const GOOD = { id: 'a', date: '1969', title: 'A' };
const told = (data: unknown): readonly string[] => checkData(data).map(({ code, at }) => `${code} ${at}`);
const ofEvent = (fields: object, head: object = {}): readonly string[] =>
  told({ ...head, events: [{ ...GOOD, ...fields }] });

describe('checkData', () => {
  it('has nothing to say of good data', () => {
    expect(ofEvent({})).to.be.empty;
    expect(told([GOOD])).to.be.empty;
  });

  it('tells what the element tells', () => {
    expect(ofEvent({ date: '1969-02-30' })).to.deep.equal(['date-invalid events[0].date']);
    expect(told({})).to.deep.equal(['events-missing events']);
  });

  it('tells dates that are no dates outside of the events too', () => {
    const head = { updated: 'today', sources: [{ id: 's', published: '2024-13' }] };
    expect(ofEvent({ updated: '2024-02-31' }, head)).to.deep.equal([
      'date-invalid sources[0].published',
      'date-invalid updated',
      'date-invalid events[0].updated',
    ]);
  });

  it('tells what is named and not there', () => {
    const head = { groups: [{ id: 'g' }], tags: [{ id: 't' }], sources: [{ id: 's' }] };
    const fields = {
      group: 'h',
      tags: ['t', 'u'],
      excerpts: [
        { source: 's', quote: 'q' },
        { source: 'r', quote: 'q' },
      ],
      dateBasis: { kind: 'stated', source: 'r' },
    };
    expect(ofEvent(fields, head)).to.deep.equal([
      'group-unknown events[0].group',
      'source-unknown events[0].dateBasis.source',
      'source-unknown events[0].excerpts[1].source',
      'tag-unknown events[0].tags[1]',
    ]);
  });

  it('lets a tag be its own label where no tags are listed, and takes it for no fault where they are', () => {
    expect(ofEvent({ tags: ['t'] })).to.be.empty;
    expect(checkData({ tags: ['t'], events: [{ ...GOOD, tags: ['u'] }] }).map(isNote)).to.deep.equal([true]);
  });

  it('tells pictures without an alternative text', () => {
    const url = 'https://a.example/a.jpg';
    const media = [
      { type: 'image', url },
      { type: 'image', url, alt: 'A moon' },
      { type: 'audio', url },
    ];
    expect(ofEvent({ media })).to.deep.equal(['alt-missing events[0].media[0].alt']);
  });

  it('tells colours that are too faint on light or dark paper, with one that would do', () => {
    const groups = ['#ffee00', '#001133', '#b3261e', 'red'].map((color, i) => ({ id: `g${i}`, color }));
    expect(ofEvent({}, { groups })).to.deep.equal([
      'color-invalid groups[3].color',
      'color-contrast groups[0].color',
      'color-contrast groups[1].color',
    ]);
    const [{ message }] = checkData({ groups: [groups[0]], events: [GOOD] });
    expect(message).to.match(
      /^On light paper #ffee00 has a contrast of 1\.\d : 1, less than 3; #[\da-f]{6} would do\.$/,
    );
  });

  it('names the places of another format', () => {
    const [{ at }] = checkData([{ ...GOOD, media: [{ url: 'https://a.example/' }] }], {
      places: (index, field) => `row ${index + 2}, column ${field}`,
    });
    expect(at).to.equal('row 2, column media[0].alt');
  });

  it('takes whatever it is given', () => {
    for (const data of [
      null,
      5,
      'x',
      { events: [null, 3, { media: [null], tags: {}, excerpts: 'x' }] },
      { groups: 'x' },
    ])
      expect(() => checkData(data)).not.to.throw();
  });
});
