import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalize } from '../model/normalize.js';
import { FORMATS, readData } from './index.js';

const WORDS = [
  'date',
  'title',
  'Year',
  'Month',
  'Headline',
  'Start Date',
  '__proto__',
  'constructor',
  '1969',
  '-43',
  '13',
];
const KEYS = [
  'events',
  'items',
  'timeline',
  'start_date',
  'year',
  'text',
  'headline',
  'start',
  '@graph',
  '@type',
  '__proto__',
];
const cell = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string(),
  fc.constantFrom('"', '""', "'=", '<cite>', '<!--', '\r', '&#x;'),
);
const table = fc
  .tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }))
  .map(([mark, rows]) => rows.map((row) => row.join(mark)).join('\n'));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, cell, fc.integer(), fc.constant(null), tie('list'), tie('record')),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  record: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('tree'), {
    maxKeys: 5,
    noNullPrototype: false,
  }),
}));
const format = fc.constantFrom('', ...FORMATS.map(({ name }) => name));

/** Reads all that can be read, the way the element does. */
function readAll(input: unknown, name: string): void {
  const read = readData(input, name);
  if ('problem' in read) {
    expect(read.problem.message).to.not.contain('undefined');
    return;
  }
  const data = normalize(read.data, read);
  for (let i = 0; i < data.columns.count; i += 1) data.eventAt(i);
  for (const { at, code, message } of data.problems)
    expect([typeof at, typeof code, typeof message]).to.deep.equal(['string', 'string', 'string']);
}

describe('whatever is read', () => {
  it('does not throw, and leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(fc.property(table, format, readAll), { numRuns: 500, seed: 711 });
    fc.assert(fc.property(tree, format, readAll), { numRuns: 500, seed: 711 });
    fc.assert(
      fc.property(
        tree.map((value) => JSON.stringify(value)),
        format,
        readAll,
      ),
      { numRuns: 300, seed: 711 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });

  it('comes to an end with texts of 100,000 characters that are hard to read', () => {
    for (const piece of [
      '"',
      '<',
      '<a',
      '<!--',
      '<cite>',
      '<script>',
      '&',
      "'=",
      ',',
      '\n',
      '{',
      '[',
      '{"@graph":',
      'a ',
      '-1',
      '1,',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      for (const name of ['', ...FORMATS.map((each) => each.name)]) readAll(text, name);
      readAll(
        { events: [{ start_date: { year: text, month: text }, text: { headline: text }, media: { url: text } }] },
        '',
      );
      readAll([{ start: text, content: text, title: text }], '');
    }
    expect(Object.prototype).to.not.have.property('events');
  });
});
