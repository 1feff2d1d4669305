import { expect } from '@open-wc/testing';
import { apply, storyOf } from '../document/story.js';
import { Checker } from './check.js';
import { mend } from './mend.js';

const NO_TEXTS = new Map<string, string>();

describe('the check', () => {
  it('says whose each problem is, and where', () => {
    const story = storyOf({
      sources: [{ id: 'apa' }],
      groups: [{ label: 'without an id' }],
      events: [
        { id: 'a', date: 'soon', title: 'A', media: [{ url: 'https://a.example/1.jpg' }] },
        { id: 'b', date: '14 January 2023', title: 'B', excerpts: [{ source: 'nobody', quote: 'Words' }] },
        { id: 'b', date: '2023', title: 'C', excerpts: [{ source: 'apa', quote: 'Wrods' }] },
        { date: '2023', title: 'D' },
      ],
    });
    const problems = new Checker().all(story, new Map([['apa', 'Words']]));
    expect(problems.map(({ code, key, path }) => [code, key, path])).to.deep.equal([
      ['date-invalid', 'e1', 'date'],
      ['alt-missing', 'e1', 'media.0.alt'],
      ['date-loose', 'e2', 'date'],
      ['source-unknown', 'e2', 'excerpts.0.source'],
      ['excerpt-differs', 'e3', 'excerpts.0.quote'],
      ['id-missing', 'e4', 'id'],
      ['id-duplicate', 'e3', 'id'],
      ['group-id', '', 'groups.0.id'],
    ]);
  });

  it('mends what can be mended in one way only', () => {
    const story = storyOf({
      events: [
        { id: 'one', date: '14 January 2023', title: 'One' },
        { id: 'one', date: '03/04/2023', title: 'Two' },
        { date: '2023', title: 'One' },
      ],
    });
    const checker = new Checker();
    for (const problem of checker.all(story, NO_TEXTS)) {
      const edit = mend(story, problem);
      if (edit) apply(story, edit);
    }
    expect([...story.rows.values()]).to.deep.equal([
      { id: 'one', date: '2023-01-14', title: 'One' },
      { id: 'two', date: '03/04/2023', title: 'Two' },
      { date: '2023', title: 'One', id: 'one-2' },
    ]);
    expect(checker.all(story, NO_TEXTS).map(({ code }) => code)).to.deep.equal(['date-invalid']);
  });

  it('does not look again at events that have not changed', () => {
    let reads = 0;
    const events = Array.from({ length: 500 }, (_, i) => ({
      id: `event-${String(i)}`,
      title: 'An event',
      get date() {
        reads += 1;
        return '2023-01-14';
      },
    }));
    const story = storyOf({ events });
    const checker = new Checker();
    checker.all(story, NO_TEXTS);
    reads = 0;
    story.rows.set('e7', { id: 'event-6', title: 'Changed', date: 'soon' });
    expect(checker.all(story, NO_TEXTS)).to.have.length(1);
    expect(reads).to.equal(0);
  });
});
