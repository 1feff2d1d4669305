import { expect } from '@open-wc/testing';
import { click } from '../testing/reader.js';
import {
  all,
  countLine,
  detail,
  get,
  mark,
  marks,
  mount,
  record,
  titles,
  withoutMotion,
  words,
} from '../testing/timeline.js';

const GOOD = { id: 'good', date: '2001-05-06', title: 'Good' };

describe('bad input', () => {
  withoutMotion();
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? event.reason : event.message);
  };
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    expect(errors.splice(0), 'thrown out of the element').to.deep.equal([]);
  });

  for (const [what, bad, code, at, told] of [
    ['no date', { id: 'b', title: 'B' }, 'date-missing', 'events[1].date', /no date/u],
    [
      'an impossible date',
      { id: 'b', date: '2023-02-30', title: 'B' },
      'date-invalid',
      'events[1].date',
      /2023-02-30/u,
    ],
    [
      'words for a date',
      { id: 'b', date: 'last summer', title: 'B' },
      'date-invalid',
      'events[1].date',
      /last summer/u,
    ],
    [
      'an end before its start',
      { id: 'b', date: '2023/2022', title: 'B' },
      'date-invalid',
      'events[1].date',
      /2023\/2022/u,
    ],
    ['a date that is no text', { id: 'b', date: { year: 5 }, title: 'B' }, 'date-missing', 'events[1].date', /date/u],
    ['no object', 'x', 'event-not-object', 'events[1]', /object/u],
    ['null', null, 'event-not-object', 'events[1]', /object/u],
  ] as const) {
    it(`leaves out an event with ${what}, shows the good ones, and says so`, async () => {
      const loads = record(document.body, 'timeline-load');
      const element = await mount({ data: { events: [GOOD, bad, { ...GOOD, id: 'too', title: 'Too' }] } });
      expect(titles(element)).to.have.members(['Good', 'Too']);
      expect(countLine(element)).to.match(/^2 of 2 events/u);
      expect(element.problems).to.have.lengthOf(1);
      const [problem] = element.problems;
      expect(problem.code).to.equal(code);
      expect(problem.at).to.equal(at);
      expect(problem.message).to.match(told);
      expect(problem).to.have.property('value');
      expect(loads[0].problems).to.deep.equal(element.problems);
      expect(loads[0].events).to.have.lengthOf(2);
    });
  }

  it('shows an event without a title by its date', async () => {
    const element = await mount({ data: { events: [{ id: 'a', date: '2001-05-06' }] } });
    expect(element.problems.map(({ code, at }) => [code, at])).to.deep.equal([['title-missing', 'events[0].title']]);
    expect(titles(element)[0]).to.match(/May/u);
    await click(mark(element, 'a'));
    expect(words(get(element, '[part~=detail] h3'))).to.match(/May/u);
  });

  it('shows events with missing and with double ids, each on its own', async () => {
    const element = await mount({
      data: {
        events: [
          { id: 'same', date: '2001', title: 'One' },
          { id: 'same', date: '2002', title: 'Two' },
          { date: '2003', title: 'Three' },
          { id: 7, date: '2004', title: 'Four' },
        ],
      },
    });
    expect(titles(element)).to.have.members(['One', 'Two', 'Three', 'Four']);
    const keys = marks(element).map(({ dataset }) => dataset['key']);
    expect(new Set(keys).size).to.equal(4);
    expect(element.problems.map(({ code }) => code)).to.include.members(['id-duplicate', 'id-missing']);
    await click(marks(element)[1]);
    expect(words(detail(element))).to.include('Two');
  });

  it('shows events whose other fields are of the wrong kind', async () => {
    const wrong = {
      ...{ id: 'a', date: '2001', title: 'Wrong', summary: 5, group: {}, tags: 'x', places: 5, importance: 'high' },
      ...{
        excerpts: 'a quote',
        media: 5,
        links: [5, null, { url: 'nowhere' }],
        status: 'odd',
        dateBasis: 'x',
        updated: [],
      },
    };
    const element = await mount({
      data: { title: 5, groups: 'x', tags: 5, sources: null, eras: 'x', lang: 5, events: [wrong, GOOD] },
    });
    expect(titles(element)).to.have.members(['Wrong', 'Good']);
    await click(mark(element, 'a'));
    expect(words(get(element, '[part~=detail] h3'))).to.equal('Wrong');
  });

  it('shows what it can of groups and sources that are not there', async () => {
    const element = await mount({
      data: {
        groups: [{ id: 'known', label: 'Known' }],
        events: [
          { ...GOOD, group: 'unknown', excerpts: [{ source: 'nowhere', quote: 'Words' }] },
          { ...GOOD, id: 'b', group: 'known' },
        ],
      },
    });
    expect(marks(element)).to.have.lengthOf(2);
    await click(mark(element, 'good'));
    expect(words(get(element, '[part~=excerpt]'))).to.include('Words');
  });

  it('shows dates at the far ends of time, and none of them moves the others', async () => {
    const element = await mount({
      data: {
        events: [
          { id: 'bang', date: 'Y-13800000000', title: 'Big Bang' },
          { id: 'caesar', date: '-0043-03-15', title: 'Caesar' },
          { id: 'now', date: '2024-09-02', title: 'Now' },
        ],
      },
    });
    expect(element.problems).to.deep.equal([]);
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal(['bang', 'caesar', 'now']);
    element.zoomTo('now');
    for (let i = 0; i < 60; i += 1) element.zoomIn();
    await element.updateComplete;
    expect(element.domain.every(Number.isFinite)).to.equal(true);
  });

  it('shows one event alone, and many on one day', async () => {
    const one = await mount({ data: { events: [GOOD] } });
    expect(titles(one)).to.deep.equal(['Good']);
    const many = await mount({
      data: { events: Array.from({ length: 500 }, (_, i) => ({ ...GOOD, id: String(i), title: `No. ${String(i)}` })) },
    });
    expect(countLine(many)).to.match(/^500 of 500 events/u);
    const counts = all(many, '[part~=cluster] text.n').map((each) => Number(words(each)));
    expect(counts.length).to.be.above(0);
    expect(counts.reduce((sum, count) => sum + count, marks(many).length)).to.equal(500);
  });

  it('shows dates with open and unknown ends, about and perhaps', async () => {
    const dates = [
      '2022-02-24/..',
      '../1999',
      '/2001',
      '2001/',
      '1984?',
      '1984~',
      '198X',
      '1984%',
      '2001-21',
      '[1984,1985]',
    ];
    const element = await mount({
      data: { events: dates.map((date, i) => ({ id: String(i), date, title: `T${String(i)}` })) },
      attributes: { height: '600' },
    });
    expect(element.problems.map(({ value }) => value)).to.deep.equal([]);
    expect(element.visibleEvents).to.have.lengthOf(dates.length);
    expect(element.domain.every(Number.isFinite)).to.equal(true);
  });

  it('takes attributes that make no sense', async () => {
    const element = await mount({
      attributes: {
        from: 'x',
        to: '2023-99',
        height: 'tall',
        layout: 'odd',
        gestures: 'odd',
        lang: 'xx-nope',
        query: ' ',
      },
    });
    expect(titles(element)).to.have.lengthOf(6);
    for (const name of ['from', 'to', 'height', 'layout', 'gestures', 'lang', 'query', 'time-zone', 'format', 'dir']) {
      element.setAttribute(name, 'no/where');
      await element.updateComplete;
      element.removeAttribute(name);
      await element.updateComplete;
      await element.loadComplete;
    }
    expect(titles(element)).to.have.lengthOf(6);
  });
});
