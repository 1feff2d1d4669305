import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Permalink } from './permalink.js';
import { linkToEvent, readPermalink, writePermalink } from './permalink.js';
import { ALL_PASS } from './view-state.js';

const NOTHING: Permalink = { event: null, domain: null, filter: ALL_PASS, layout: null };
const write = (link: Partial<Permalink> | null, fragment = '', name = 'story'): string =>
  writePermalink(fragment, name, link && { ...NOTHING, ...link });

describe('a link', () => {
  it('says event, view, filter and layout under the name of the timeline', () => {
    const filter = {
      query: 'tanks & missiles',
      hiddenGroups: ['appeal', 'strike'],
      tags: ['kn-23'],
      places: ['New York, NY', 'Türkiye'],
      period: '2023/2024-09',
    };
    const link: Permalink = { event: 'kn-23-strike', domain: [1673568000000, 1675987200000], filter, layout: 'list' };
    const fragment = write(link);
    expect(fragment).to.equal(
      'story:event=kn-23-strike;view=1673568000000,1675987200000;q=tanks%20%26%20missiles;period=2023%2F2024-09;' +
        'hide=appeal,strike;tags=kn-23;places=New%20York%2C%20NY,T%C3%BCrkiye;layout=list',
    );
    expect(readPermalink(fragment, 'story')).to.deep.equal(link);
  });

  it('tells a view without anything from one of which nothing is said', () => {
    expect(write({})).to.equal('story:');
    expect(readPermalink('story:', 'story')).to.deep.equal(NOTHING);
    expect(write(null, 'story:event=a')).to.equal('');
    expect(readPermalink('', 'story')).to.equal(null);
    expect(readPermalink('chapter-2', 'story')).to.equal(null);
  });

  it('leaves the fragments of the page and of other timelines as they are', () => {
    expect(write({ event: 'a' }, 'chapter-2')).to.equal('chapter-2&story:event=a');
    expect(write({ event: 'b' }, '/route/1?x=1&y=%zz&story:event=a&moon:q=x')).to.equal(
      '/route/1?x=1&y=%zz&moon:q=x&story:event=b',
    );
    expect(write(null, 'chapter-2&story:event=a')).to.equal('chapter-2');
    expect(write({ event: 'a' }, ':~:text=words')).to.equal(':~:text=words&story:event=a');
    expect(readPermalink('/route/1?x=1&story:event=a', 'story')?.event).to.equal('a');
    expect(readPermalink('my-story:event=a', 'story')).to.equal(null);
  });

  it('takes what makes no sense for not said', () => {
    const senseless = ['view=1', 'view=2,1', 'view=a,b', 'view=1,2,3', 'view=0,Infinity', 'event=%zz', 'period=soon', 'x', '=', '']; // prettier-ignore
    for (const fields of senseless) expect(readPermalink(`story:${fields}`, 'story'), fields).to.deep.equal(NOTHING);
  });

  it('rounds a view to what can be seen', () => {
    expect(write({ domain: [1673568000123.456, 1675987200789.5] })).to.equal('story:view=1673568000000,1675987200000');
    expect(write({ domain: [0.25, 0.5] })).to.equal('story:view=0.25,0.5');
  });

  it('comes back as it was, whatever the words in it', () => {
    const text = fc.string({ unit: 'binary' });
    const some = text.filter((words) => words !== '');
    const ms = fc.integer({ min: -1e15, max: 1e15 });
    const link = fc.record({
      event: fc.option(some),
      domain: fc.option(
        fc.tuple(ms, fc.integer({ min: 1, max: 1e6 })).map(([from, span]) => [from, from + span] as const),
      ),
      filter: fc.record({
        query: text,
        hiddenGroups: fc.array(some),
        tags: fc.array(some),
        places: fc.array(some),
        period: fc.constantFrom('', '2023/..', '../-0043-03-15', '1984~/2004-06?'),
      }),
      layout: fc.option(fc.constantFrom('list', 'plot')),
    });
    const foreign = text.filter((words) => !words.includes(':'));
    fc.assert(
      fc.property(link, some, foreign, (said, name, before) => {
        const fragment = writePermalink(before, name, said);
        const read = readPermalink(fragment, name)!;
        expect({ ...read, domain: null }).to.deep.equal({ ...said, domain: null });
        const [from = 0, to = 0] = said.domain ?? [];
        const [readFrom = 0, readTo = 0] = read.domain ?? [];
        const off = Math.max(Math.abs(from - readFrom), Math.abs(to - readTo));
        expect(off).to.be.at.most((to - from) * 1e-4);
        const still = { ...read, domain: null };
        expect(readPermalink(writePermalink(fragment, name, still), name)).to.deep.equal(still);
        expect(writePermalink(fragment, name, null)).to.equal(before);
      }),
    );
  });
});

describe('a link to one event', () => {
  it('is the address of the page with the event, and what else its fragment holds', () => {
    expect(linkToEvent('https://example.org/a?b=1', 'story', 'kn-23')).to.equal(
      'https://example.org/a?b=1#story:event=kn-23',
    );
    expect(linkToEvent('https://example.org/#top&story:event=old;q=x', 'story', 'new')).to.equal(
      'https://example.org/#top&story:event=new',
    );
  });

  it('is the address as it stands where the timeline writes no links', () => {
    expect(linkToEvent('https://example.org/#top', null, 'kn-23')).to.equal('https://example.org/#top');
  });
});
