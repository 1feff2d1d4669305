import { expect } from '@open-wc/testing';
import { emptyData, normalize, normalizeInSteps } from './normalize.js';
import type { Problem } from './problem.js';
import { PROBLEMS_PER_CODE } from './problem-log.js';

const GOOD = { id: 'good', date: '2023-01-14', title: 'A good one' };

const titles = (input: unknown): string[] => {
  const data = normalize(input);
  return Array.from({ length: data.columns.count }, (_, i) => data.eventAt(i).title);
};
const ids = (input: unknown): string[] => {
  const data = normalize(input);
  return Array.from({ length: data.columns.count }, (_, i) => data.idAt(i));
};
const onlyProblem = (input: unknown): Problem => {
  const { problems } = normalize(input);
  expect(problems, JSON.stringify(problems)).to.have.length(1);
  return problems[0];
};

describe('an event without a date that can be read', () => {
  const withDate = (date: unknown): unknown => ({ events: [GOOD, { id: 'bad', date, title: 'A bad one' }] });

  it('is left out, and what was good still shows', () => {
    expect(titles(withDate('yesterday'))).to.deep.equal(['A good one']);
    expect(titles(withDate(undefined))).to.deep.equal(['A good one']);
  });

  it('is told with its place, the value and the cure where the date is missing', () => {
    for (const date of [undefined, null, '', '  ', {}, true]) {
      expect(onlyProblem(withDate(date))).to.deep.equal({
        code: 'date-missing',
        at: 'events[1].date',
        value: date,
        message: 'The event has no date and is left out. Give it one, such as "2023-01-14".',
      });
    }
  });

  it('is told with its place, the value and the reason where the date is impossible', () => {
    expect(onlyProblem(withDate('2023-02-29'))).to.deep.equal({
      code: 'date-invalid',
      at: 'events[1].date',
      value: '2023-02-29',
      message: '"2023-02-29" is not a date: February 2023 has 28 days. The event is left out.',
    });
  });

  it('is told where it ends before it starts', () => {
    const problem = onlyProblem(withDate('2023-05/2023-01'));
    expect(problem).to.include({ code: 'date-invalid', at: 'events[1].date', value: '2023-05/2023-01' });
    expect(problem.message).to.match(
      /^"2023-05\/2023-01" is not a date: .*(before|after).*\. The event is left out\.$/u,
    );
  });

  it('is not quoted at length', () => {
    const problem = onlyProblem(withDate('x'.repeat(5000)));
    expect(problem.message).to.have.length.below(160);
    expect(problem.value).to.have.length(5000);
  });
});

describe('an event with a fault that can be lived with', () => {
  it('is shown without a title, and that is told', () => {
    const input = { events: [{ id: 'a', date: '2023' }, GOOD] };
    expect(titles(input)).to.deep.equal(['', 'A good one']);
    expect(onlyProblem(input)).to.deep.equal({
      code: 'title-missing',
      at: 'events[0].title',
      value: undefined,
      message: 'The event has no title; it is shown by its date. Give it one.',
    });
  });

  it('gets an id from its date where it has none', () => {
    const input = {
      events: [{ date: '2023-01-14', title: 'One' }, GOOD, { id: '', date: '2023-01-14', title: 'Two' }],
    };
    expect(ids(input)).to.deep.equal(['2023-01-14', 'good', '2023-01-14-2']);
    const { problems } = normalize(input);
    expect(problems.map(({ code, at, value }) => ({ code, at, value }))).to.deep.equal([
      { code: 'id-missing', at: 'events[0].id', value: undefined },
      { code: 'id-missing', at: 'events[2].id', value: '' },
    ]);
    expect(problems[1].message).to.equal(
      'The event has no id and gets "2023-01-14-2". Give it one that stays, so that links to it last.',
    );
  });

  it('gets another id where its own is taken, and is found by it', () => {
    const again = (title: string): unknown => ({ id: 'a', date: '2023', title });
    const input = { events: [again('One'), again('Two'), again('Three')] };
    const data = normalize(input);
    expect(ids(input)).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(data.eventAt(data.indexOf('a-2')).title).to.equal('Two');
    expect(data.problems).to.have.length(2);
    expect(data.problems[0]).to.deep.equal({
      code: 'id-duplicate',
      at: 'events[1].id',
      value: 'a',
      message: 'The id "a" is taken by an earlier event; this one gets "a-2". Ids must differ.',
    });
  });

  it('never gets an id that another event has', () => {
    const input = { events: ['a', 'a-2', 'a', 'a-2', 'a'].map((id) => ({ id, date: '2023', title: 'T' })) };
    expect(new Set(ids(input)).size).to.equal(5);
  });

  it('is read quickly even where a hundred thousand share a date and none has an id', () => {
    const events = Array.from({ length: 100_000 }, () => ({ date: '2023-01-14', title: 'T' }));
    expect(new Set(ids({ events })).size).to.equal(100_000);
  });

  it('has a number for its id, its date or its title', () => {
    const data = normalize({ events: [{ id: 7, date: 1984, title: 1984 }] });
    expect(data.problems).to.deep.equal([]);
    expect(data.eventAt(0)).to.include({ id: '7', date: '1984', title: '1984' });
    expect(data.columns.startMs[0]).to.equal(Date.UTC(1984));
  });

  it('may have a value of any kind in any field', () => {
    const odd: unknown[] = [
      null,
      true,
      5,
      'text',
      [],
      [null],
      {},
      { a: 1 },
      [[1]],
      Object.create(null),
      Symbol('s'),
      1n,
    ];
    for (const value of odd) {
      const event = {
        ...GOOD,
        ...{ importance: value, tags: value, places: value, excerpts: value, media: value, links: value },
        ...{ dateBasis: value, status: value, summary: value, group: value, updated: value },
      };
      const data = normalize({
        events: [event],
        groups: value,
        tags: value,
        sources: value,
        eras: value,
        title: value,
      });
      expect(data.eventAt(0).title).to.equal('A good one');
      expect(data.columns.importance[0]).to.equal(data.eventAt(0).importance);
    }
  });
});

describe('what is not an event', () => {
  it('is told and left out', () => {
    const input = { events: [null, GOOD, 'text', ['list'], 5] };
    expect(titles(input)).to.deep.equal(['A good one']);
    const { problems } = normalize(input);
    expect(problems.map(({ at }) => at)).to.deep.equal(['events[0]', 'events[2]', 'events[3]', 'events[4]']);
    expect(problems[1]).to.deep.equal({
      code: 'event-not-object',
      at: 'events[2]',
      value: 'text',
      message: 'An event is an object with a "date" and a "title"; this one is left out.',
    });
  });

  it('does not move the place that later problems name', () => {
    const { problems } = normalize({ events: [null, { id: 'x', date: 'never' }, GOOD, { id: 'y', title: 'T' }] });
    expect(problems.map(({ at }) => at)).to.deep.equal(['events[0]', 'events[1].date', 'events[3].date']);
  });
});

describe('the data as a whole', () => {
  it('may be a bare list of events', () => {
    expect(titles([GOOD])).to.deep.equal(['A good one']);
    expect(normalize([GOOD]).problems).to.deep.equal([]);
  });

  it('are told to have no list of events', () => {
    for (const input of [{}, null, 'text', 5, { events: {} }, { events: null }]) {
      const problem = onlyProblem(input);
      expect(problem).to.include({ code: 'events-missing', at: 'events' });
      expect(problem.message).to.equal('There is no list of events: the data need an "events" list.');
    }
  });

  it('may have no events, which is no fault', () => {
    expect(normalize({ events: [] }).problems).to.deep.equal([]);
  });

  it('carry title, credit and all that stands around the drawing', () => {
    const words = {
      title: 'T', description: 'D', lang: 'en', credit: 'C', sourceLine: 'S', note: 'N', updated: '2024-09-03',
    }; // prettier-ignore
    expect(normalize({ ...words, events: [] })).to.include(words);
    expect(normalize({ events: [] })).to.include({ title: '', description: '', lang: '', credit: '', note: '' });
  });

  it('list at most a thousand problems of a kind, and say how many more there are', () => {
    const events = Array.from({ length: 1_000_000 }, () => ({ title: 'T' }));
    events[999_999] = GOOD;
    const data = normalize({ events });
    expect(data.columns.count).to.equal(1);
    expect(data.problems).to.have.length(PROBLEMS_PER_CODE + 1);
    expect(data.problems[0].at).to.equal('events[0].date');
    expect(data.problems.at(-1)).to.deep.equal({
      code: 'date-missing',
      at: 'events',
      value: 998_999,
      message: '998999 more problems of this kind.',
    });
  });

  it('keep room for a rare problem among many common ones', () => {
    const events: unknown[] = Array.from({ length: 1500 }, () => ({ title: 'T' }));
    events.push('odd');
    const codes = normalize({ events }).problems.map(({ code }) => code);
    expect(codes.slice(-2)).to.deep.equal(['event-not-object', 'date-missing']);
  });

  it('are nothing but the problems where they could not be read', () => {
    const problem = { code: 'data-empty', at: 'start', value: '', message: 'The data are empty.' };
    const data = emptyData([problem]);
    expect(data.problems).to.deep.equal([problem]);
    expect(data.columns.count).to.equal(0);
  });
});

describe('the order of events', () => {
  const inOrder = (...dates: string[]): string[] =>
    ids({ events: dates.map((date, i) => ({ id: `${date} #${String(i)}`, date, title: 'T' })) });

  it('is that of time', () => {
    expect(inOrder('2024-09-02', '-0043-03-15', '2023-01-14')).to.deep.equal([
      '-0043-03-15 #1',
      '2023-01-14 #2',
      '2024-09-02 #0',
    ]);
  });

  it('has the longer first of those that start together', () => {
    expect(inOrder('2023-01-01', '2023', '2023-01', '2023/..')).to.deep.equal([
      '2023/.. #3',
      '2023 #1',
      '2023-01 #2',
      '2023-01-01 #0',
    ]);
  });

  it('is that of the data among events of one date', () => {
    expect(inOrder('2023', '2022', '2023', '2022')).to.deep.equal(['2022 #1', '2022 #3', '2023 #0', '2023 #2']);
  });

  it('has an open start before everything', () => {
    expect(inOrder('Y-13800000000', '../2023')).to.deep.equal(['../2023 #1', 'Y-13800000000 #0']);
  });

  it('keeps each event with its own columns', () => {
    const data = normalize({
      groups: [{ id: 'a' }, { id: 'b' }],
      events: [
        { id: 'late', date: '2024', title: 'Late', group: 'b', importance: 2 },
        { date: 'never' },
        { id: 'early', date: '2023', title: 'Early', group: 'a', importance: 9 },
      ],
    });
    expect([...data.columns.row]).to.deep.equal([2, 0]);
    expect([...data.columns.group]).to.deep.equal([0, 1]);
    expect([...data.columns.importance]).to.deep.equal([9, 2]);
    expect([...data.columns.startMs]).to.deep.equal([Date.UTC(2023), Date.UTC(2024)]);
    expect([...data.columns.endMs]).to.deep.equal([Date.UTC(2024), Date.UTC(2025)]);
    expect(data.indexOf('late')).to.equal(1);
    expect(data.indexOf('nobody')).to.equal(-1);
    expect(data.eventAt(1).title).to.equal('Late');
  });

  it('does not depend on whether the data came sorted', () => {
    const events = ['2020', '2021', '2021', '2022-05'].map((date, i) => ({ id: String(i), date, title: 'T' }));
    expect(ids({ events })).to.deep.equal(['0', '1', '2', '3']);
    expect(ids({ events: [events[3], events[1], events[2], events[0]] })).to.deep.equal(['0', '1', '2', '3']);
  });
});

describe('reading in slices', () => {
  it('stops between slices, and comes to the same as at one go', () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({
      id: String(i),
      date: String(1000 + (i % 999)),
      title: 'T',
    }));
    const steps = normalizeInSteps({ events });
    const stops: unknown[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) stops.push(step.value);
    expect(stops.slice(0, 2)).to.deep.equal([4096, 8192]);
    expect(stops.length).to.be.greaterThan(3);
    expect(step.value.columns).to.deep.equal(normalize({ events }).columns);
  });
});

describe('an event that was read', () => {
  it('is the same object each time, and right after thousands of others', () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({
      id: String(i),
      date: String(1000 + i),
      title: `T${String(i)}`,
    }));
    const data = normalize({ events });
    expect(data.eventAt(3)).to.equal(data.eventAt(3));
    for (let i = 0; i < 5000; i += 1) expect(data.eventAt(i).title).to.equal(`T${String(i)}`);
    expect(data.eventAt(3).title).to.equal('T3');
  });
});
