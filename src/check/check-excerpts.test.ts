import { expect } from '@open-wc/testing';
import type { Problem } from '../core/model/problem.js';
import { checkExcerpts, quotationsOf } from './check-excerpts.js';
import { firstDifference } from './first-difference.js';

const TEXT = 'The ferry left at noon. "It’s late," the captain said. Nobody  waved.';
const TEXTS: Readonly<Record<string, string>> = { 'harbour.txt': TEXT, 'ship.txt': 'All hands on deck.' };
const textOf = (file: string): string | undefined => TEXTS[file];

/** Data with one event that quotes the text as given. */
const quoting = (event: object): object => ({
  sources: [
    { id: 'harbour', file: 'harbour.txt' },
    { id: 'ship', file: 'ship.txt' },
  ],
  events: [event],
});
const excerpt = (fields: object): object => quoting({ excerpts: [{ source: 'harbour', ...fields }] });
const problemsOf = (data: unknown): readonly Problem[] => checkExcerpts(data, textOf).problems;

describe('checkExcerpts', () => {
  it('has nothing to say of a quotation that stands in its source', () => {
    expect(checkExcerpts(excerpt({ quote: 'It’s late' }), textOf)).to.deep.equal({ count: 1, problems: [] });
  });

  it('has nothing to say where the words around it follow each other without a gap', () => {
    expect(problemsOf(excerpt({ prefix: 'at noon. "', quote: 'It’s late', suffix: '," the captain' }))).to.be.empty;
  });

  it('has nothing to compare where an account says what its source says, without a quotation', () => {
    expect(checkExcerpts(excerpt({ says: '37 kilometres' }), textOf)).to.deep.equal({ count: 0, problems: [] });
    expect(problemsOf(excerpt({ date: '2023', quote: 'at dawn' }))[0].code).to.equal('excerpt-differs');
  });

  it('tells a straight apostrophe where the source has a curly one, with both characters and the words around', () => {
    const [problem] = problemsOf(excerpt({ quote: 'noon. "It\'s late' }));
    expect(problem.at).to.equal('events[0].excerpts[0].quote');
    expect(problem.code).to.equal('excerpt-differs');
    expect(problem.message).to.match(
      /after "noon. \\"It" the data have "'" \(U\+0027\), the source has "’" \(U\+2019\)/,
    );
    expect(problem.message).to.contain('The source reads "…The ferry left at noon. \\"It’s late,\\" the captain said');
  });

  it('finds a wrong letter at the start by what follows', () => {
    const [problem] = problemsOf(excerpt({ quote: 'the ferry left at noon' }));
    expect(problem.message).to.contain(
      'before "he ferry left at noon" the data have "t" (U+0074), the source has "T" (U+0054)',
    );
  });

  it('tells a double space that was mended', () => {
    const [problem] = problemsOf(excerpt({ quote: 'Nobody waved.' }));
    expect(problem.message).to.match(/after "Nobody " the data have "w" \(U\+0077\), the source has " " \(U\+0020\)/);
  });

  it('tells a prefix that lacks the space before the quotation at the prefix', () => {
    expect(problemsOf(excerpt({ prefix: 'ferry left at', quote: 'noon.' }))[0].at).to.equal(
      'events[0].excerpts[0].prefix',
    );
  });

  it('tells a suffix that does not follow the quotation at the suffix', () => {
    expect(problemsOf(excerpt({ quote: 'The ferry left', suffix: ' at night' }))[0].at).to.equal(
      'events[0].excerpts[0].suffix',
    );
  });

  it('tells of a quotation longer than the rest of its source that the text ends', () => {
    expect(problemsOf(excerpt({ quote: 'waved. Ever.' }))[0].message).to.contain('the source has the end of the text');
  });

  it('tells that not even one character of a quotation stands in the source', () => {
    expect(problemsOf(excerpt({ quote: '€5' }))[0].message).to.contain('it has no "€" (U+20AC) at all');
  });

  it('says where a quotation stands that stands in another source only', () => {
    const [problem] = problemsOf(excerpt({ quote: 'hands on deck' }));
    expect(problem).to.deep.equal({
      code: 'excerpt-elsewhere',
      at: 'events[0].excerpts[0].quote',
      value: 'hands on deck',
      message: 'Not in "harbour", but in "ship": name that source.',
    });
  });

  it('checks the words that a date rests on like an excerpt', () => {
    const [problem] = problemsOf(quoting({ dateBasis: { kind: 'stated', source: 'harbour', quote: 'left at one' } }));
    expect(problem.at).to.equal('events[0].dateBasis.quote');
  });

  it('takes no empty quotation, though it stands in every text', () => {
    expect(problemsOf(excerpt({ quote: ' ' }))[0]).to.include({ code: 'excerpt-empty' });
  });

  it('needs a source that is listed', () => {
    const [problem] = problemsOf(quoting({ excerpts: [{ source: 'nowhere', quote: 'noon' }] }));
    expect(problem).to.include({ code: 'source-unknown', at: 'events[0].excerpts[0].source' });
    expect(problemsOf(quoting({ excerpts: ['noon'] }))[0]).to.include({ code: 'source-unknown' });
  });

  it('tells a source without a text once, however often it is quoted', () => {
    const data = quoting({ excerpts: ['noon', 'late'].map((quote) => ({ source: 'harbour', quote })) });
    const { problems } = checkExcerpts(data, () => undefined);
    expect(problems.map(({ at }) => at)).to.deep.equal(['sources[0].file']);
  });

  it('finds every excerpt and every basis of a date', () => {
    const data = quoting({ dateBasis: { source: 'harbour', quote: 'noon' }, excerpts: [{ quote: 'a' }, 'b'] });
    expect(quotationsOf(data).map(({ at }) => at)).to.deep.equal([
      'events[0].dateBasis',
      'events[0].excerpts[0]',
      'events[0].excerpts[1]',
    ]);
  });

  it('takes whatever it is given', () => {
    for (const data of [null, 5, [], 'x', { events: 'x', sources: [null] }, { events: [{ excerpts: [null, 3] }] }])
      expect(() => checkExcerpts(data, textOf)).not.to.throw();
  });
});

describe('firstDifference', () => {
  it('is none where the words stand in the text', () => {
    expect(firstDifference(TEXT, 'captain')).to.equal(null);
  });
});
