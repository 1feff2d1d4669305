import { expect } from '@open-wc/testing';
import { NO_HISTORY, record, redone, seal, undone } from '../history/history.js';
import { addEvents, removeEvents, reorder, setField, together, withPath } from './edits.js';
import type { Edit } from './story.js';
import { apply, dataOf, inverse, storyOf } from './story.js';

const DATA = {
  title: 'Moon',
  mission: { kept: true },
  groups: [{ id: 'a', label: 'A' }],
  events: [
    { id: 'luna-9', date: '1966-02-03', title: 'Luna 9', orbit: [1, 2] },
    { id: 'apollo-11', date: '1969-07-20', title: 'Apollo 11' },
    { id: 'chang-e-4', date: '2019-01-03', title: 'Chang’e 4' },
  ],
};

describe('the story that is edited', () => {
  it('gives back what was opened, with the fields that it does not know', () => {
    expect(dataOf(storyOf(DATA))).to.deep.equal(DATA);
    expect(dataOf(storyOf(DATA.events))).to.deep.equal({ events: DATA.events });
    expect(dataOf(storyOf(null))).to.deep.equal({ events: [] });
  });

  it('takes every edit back, and carries it out again', () => {
    const story = storyOf(DATA);
    const edits: readonly (() => Edit)[] = [
      () => setField(story, 'e2', ['title'], 'Eagle', 'Title'),
      () => setField(story, 'e2', ['media', 0, 'alt'], 'A footprint', 'Alt'),
      () => setField(story, '', ['groups', 0, 'label'], 'B', 'Name'),
      () => addEvents(story, [{ title: 'New' }], 'add', 'e1'),
      () => removeEvents(story, ['e1', 'e3']),
      () => reorder(story, [...story.order].reverse(), 'sort'),
      () =>
        together('both', [addEvents(story, [{ title: 'One' }], 'add'), setField(story, 'e2', ['date'], '', 'Date')]),
    ];
    const states = [dataOf(story)];
    const done: Edit[] = [];
    for (const make of edits) {
      done.push(make());
      apply(story, done[done.length - 1]);
      states.push(dataOf(story));
    }
    for (let i = done.length - 1; i >= 0; i -= 1) {
      apply(story, inverse(done[i]));
      expect(dataOf(story), done[i].label).to.deep.equal(states[i]);
    }
    for (const [i, edit] of done.entries()) {
      apply(story, edit);
      expect(dataOf(story), edit.label).to.deep.equal(states[i + 1]);
    }
  });

  it('takes an empty field away, and leaves the others in their order', () => {
    expect(withPath({ a: 1, b: 2, c: 3 }, ['b'], '')).to.deep.equal({ a: 1, c: 3 });
    expect(Object.keys(withPath({ a: 1, b: 2, c: 3 }, ['b'], 4))).to.deep.equal(['a', 'b', 'c']);
    expect(withPath({ dateBasis: { kind: 'stated' } }, ['dateBasis', 'kind'], '')).to.deep.equal({});
    expect(withPath({ links: [{ url: 'x' }] }, ['links', 0], undefined)).to.deep.equal({});
    expect(withPath({ excerpts: ['bare words'] }, ['excerpts', 0, 'source'], 'apa')).to.deep.equal({
      excerpts: [{ quote: 'bare words', source: 'apa' }],
    });
  });
});

describe('the history', () => {
  it('makes one step of the letters typed into one field, until it is left', () => {
    const story = storyOf(DATA);
    let history = NO_HISTORY;
    const type = (text: string): void => {
      const edit = setField(story, 'e1', ['title'], text, 'Title');
      apply(story, edit);
      history = record(history, edit);
    };
    for (const text of ['L', 'Lu', 'Lun']) type(text);
    expect(history.done.map(({ label }) => label)).to.deep.equal(['change title of “Luna 9”']);
    expect(history.done[0].changes[0].before).to.equal(DATA.events[0]);
    history = seal(history);
    type('Luna');
    expect(history.done).to.have.length(2);
    history = undone(history);
    expect([history.done.length, history.undone.length]).to.deep.equal([1, 1]);
    history = redone(history);
    expect([history.done.length, history.undone.length]).to.deep.equal([2, 0]);
    history = undone(history);
    type('Lunik');
    expect(history.undone).to.deep.equal([]);
  });
});
