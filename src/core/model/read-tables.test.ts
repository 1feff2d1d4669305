import { expect } from '@open-wc/testing';
import { normalize } from './normalize.js';
import { SHAPES } from './timeline-data.js';

const codesAt = (input: Readonly<Record<string, unknown>>): string[] =>
  normalize({ events: [], ...input }).problems.map(({ code, at }) => `${code} at ${at}`);

describe('groups', () => {
  it('come in the order of the data, each with a shape', () => {
    const { groups } = normalize({ groups: [{ id: 'b', label: 'B', color: '#B3261e' }, { id: 'a' }], events: [] });
    expect(groups).to.deep.equal([
      { id: 'b', label: 'B', color: '#B3261e', shape: SHAPES[0] },
      { id: 'a', label: 'a', color: '', shape: SHAPES[1] },
    ]);
  });

  it('have eight shapes, and then begin again', () => {
    const { groups } = normalize({
      groups: Array.from({ length: 9 }, (_, i) => ({ id: `g${String(i)}` })),
      events: [],
    });
    expect(new Set(groups.map(({ shape }) => shape)).size).to.equal(8);
    expect(groups[8].shape).to.equal(groups[0].shape);
  });

  it('are made where only events name them, which is a problem only beside a list of groups', () => {
    const events = [{ id: 'a', date: '2023', title: 'T', group: 'new' }];
    expect(normalize({ events }).problems).to.deep.equal([]);
    const data = normalize({ events, groups: [{ id: 'old' }] });
    expect(data.groups.map(({ id }) => id)).to.deep.equal(['old', 'new']);
    expect(data.columns.group[0]).to.equal(1);
    expect(data.problems).to.deep.equal([
      {
        code: 'group-unknown',
        at: 'events[0].group',
        value: 'new',
        message: 'There is no group "new" in "groups"; it is shown with a look of its own.',
      },
    ]);
  });

  it('hold the events that name none in one without a label', () => {
    const data = normalize({ groups: [{ id: 'a' }], events: [{ id: 'x', date: '2023', title: 'T' }] });
    expect(data.groups[data.columns.group[0]]).to.include({ id: '', label: '' });
    expect(data.problems).to.deep.equal([]);
  });

  it('need an id of their own, without spaces', () => {
    expect(codesAt({ groups: [{ label: 'A' }, 'text', { id: 'a' }, { id: 'a' }, { id: 'b c' }] })).to.deep.equal([
      ...['group-id at groups[0].id', 'group-id at groups[1].id'],
      ...['group-id at groups[3].id', 'group-id at groups[4].id'],
    ]);
  });

  it('have a hex colour, or the one of the theme', () => {
    const { groups, problems } = normalize({
      groups: [
        { id: 'a', color: 'red' },
        { id: 'b', color: '#abc' },
        { id: 'c', color: 'url(x)}' },
        { id: 'd', color: '#12345' },
      ],
      events: [],
    });
    expect(groups.map(({ color }) => color)).to.deep.equal(['', '#abc', '', '']);
    expect(problems.map(({ at }) => at)).to.deep.equal(['groups[0].color', 'groups[2].color', 'groups[3].color']);
    expect(problems[0]).to.deep.include({ code: 'color-invalid', value: 'red' });
  });

  it('are at most 255: the events of further ones share the last', () => {
    const events = Array.from({ length: 300 }, (_, i) => ({
      id: String(i),
      date: '2023',
      title: 'T',
      group: `g${String(i)}`,
    }));
    const made = normalize({ events });
    expect(made.groups).to.have.length(255);
    expect([...made.columns.group.slice(253)].slice(0, 3)).to.deep.equal([253, 254, 254]);
    const named = normalize({ events, groups: events.map(({ group }) => ({ id: group })) });
    expect(named.groups).to.have.length(255);
    expect(named.columns.group[299]).to.equal(254);
    expect(named.problems[0]).to.deep.include({ code: 'group-too-many', at: 'groups[255]', value: 'g255' });
  });
});

describe('tags', () => {
  it('are a list of objects or of words', () => {
    const { tagLabels } = normalize({
      tags: [{ id: 'dmytro-kuleba', label: 'Dmytro Kuleba' }, 'kn-23', { id: 'x' }],
      events: [],
    });
    expect([...tagLabels]).to.deep.equal([['dmytro-kuleba', 'Dmytro Kuleba'], ['kn-23', 'kn-23'], ['x', 'x']]); // prettier-ignore
  });

  it('need an id', () => {
    expect(codesAt({ tags: [{ label: 'A' }, 5, { id: 'a' }] })).to.deep.equal([
      'tag-id at tags[0].id',
      'tag-id at tags[1].id',
    ]);
  });
});

describe('sources', () => {
  it('are found by their id, with an empty value for what is absent', () => {
    const { sources } = normalize({ sources: [{ id: 'apa', publisher: 'APA', published: '2023-01-19' }], events: [] });
    expect(sources.get('apa')).to.deep.equal({
      ...{ id: 'apa', publisher: 'APA', title: '', author: '', url: '', published: '2023-01-19', lang: '' },
    });
  });

  it('need an id', () => {
    expect(codesAt({ sources: [{ publisher: 'APA' }] })).to.deep.equal(['source-id at sources[0].id']);
  });
});

describe('eras', () => {
  it('have a label and a date', () => {
    const { eras } = normalize({ eras: [{ date: '2022-02-24/..', label: 'War' }], events: [] });
    expect(eras.map(({ label, when }) => [label, when.edtf, when.openEnd])).to.deep.equal([
      ['War', '2022-02-24/..', true],
    ]);
  });

  it('are told and left out where the date can’t be read', () => {
    const { eras, problems } = normalize({ eras: [{ date: '2022-13', label: 'War' }, { label: 'Peace' }], events: [] });
    expect(eras).to.deep.equal([]);
    expect(problems.map(({ code, at, value }) => [code, at, value])).to.deep.equal([
      ['era-date', 'eras[0].date', '2022-13'],
      ['era-date', 'eras[1].date', undefined],
    ]);
  });
});
