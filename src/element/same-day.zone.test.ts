// Run with `npm run test:zones` in browsers set to several time zones, and with all other tests in one.
import { expect } from '@open-wc/testing';
import { all, find, get, mark, mount, words } from '../testing/timeline.js';
import type { EventTimeline } from '../element/event-timeline.js';

const ZONE = document.documentElement.dataset['zone'] ?? '';

/** Minutes that the clocks of each zone are behind UTC, in July 2024. */
const BEHIND: Readonly<Record<string, number>> = {
  'America/Sao_Paulo': 180,
  'Asia/Kolkata': -330,
  'Asia/Kathmandu': -345,
  'Pacific/Apia': -780,
  'Pacific/Kiritimati': -840,
  'Etc/GMT+12': 720,
};
/** 2 September 2024, 00:00 UTC, by the clocks of the reader. */
const OWN_TIME: Readonly<Record<string, string>> = {
  'America/Sao_Paulo': '1 September 2024, 21:00',
  'Asia/Kolkata': '2 September 2024, 05:30',
  'Asia/Kathmandu': '2 September 2024, 05:45',
  'Pacific/Apia': '2 September 2024, 13:00',
  'Pacific/Kiritimati': '2 September 2024, 14:00',
  'Etc/GMT+12': '1 September 2024, 12:00',
};

const DATES = [
  '2024-09-02',
  '2011-12-30',
  '2018-11-04',
  '2024-01-01',
  '2024-12-31',
  '1900-01-01',
  '-0043-03-15',
  '2024',
  '2024-02',
];
const SAID: Readonly<Record<string, string>> = {
  '2024-09-02': '2 September 2024',
  '2011-12-30': '30 December 2011',
  '2018-11-04': '4 November 2018',
  '2024-01-01': '1 January 2024',
  '2024-12-31': '31 December 2024',
  '1900-01-01': '1 January 1900',
  '-0043-03-15': '15 March 44 BCE',
  '2024': '2024',
  '2024-02': 'February 2024',
};

/** Far before and after, so that a view may lie anywhere. */
const AROUND = ['1990', '2030'];
const event = (date: string): object => ({ id: date, date, title: `Title of ${date}` });
const show = (dates: readonly string[], attributes: Readonly<Record<string, string>> = {}): Promise<EventTimeline> =>
  mount({ data: { events: [...dates, ...(attributes['from'] ? AROUND : [])].map(event) }, attributes });

/** The text of the tick that stands where the mark does. */
function tickAt(element: EventTimeline, id: string): string {
  const shape = get<SVGGElement>(element, `.mark[data-key="${id}"]`);
  const x = Number(/translate\(([-\d.]+)/u.exec(shape.getAttribute('transform') ?? '')?.[1]);
  const labels = all<SVGTextElement>(element, 'text.tick');
  const near = labels.filter((label) => Math.abs(Number(label.getAttribute('x')) - 3 - x) < 0.2);
  return near.map((label) => words(label)).join();
}

describe(`a reader in ${ZONE}`, () => {
  it('has a machine that is set to that zone', () => {
    expect(new Date('2024-07-01T00:00Z').getTimezoneOffset()).to.equal(BEHIND[ZONE]);
  });

  it('reads dates without a time as they were written: in the list, the drawing and the panel', async () => {
    const element = await show(DATES);
    get<HTMLDetailsElement>(element, 'details').open = true;
    await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    for (const date of DATES) {
      expect(words(get(element, `.list [data-id="${date}"] .when`)), date).to.equal(SAID[date]);
      element.selected = date;
      await element.updateComplete;
      expect(words(get(element, '[part~=detail] .date')), date).to.equal(SAID[date]);
    }
  });

  it('hears of a mark the day that was written', async () => {
    const element = await show(['2018-11-04', '2018-11-09'], { from: '2018-11-01', to: '2018-11-12' });
    expect(mark(element, '2018-11-04').getAttribute('aria-label')).to.equal('4 November 2018, Title of 2018-11-04');
    expect(words(mark(element, '2018-11-04').querySelector('title'))).to.match(/^4 November 2018/u);
  });

  it('sees a day at the tick of that day, also one whose midnight or whole there was not where the reader is', async () => {
    const saoPaulo = await show(['2018-11-04', '2018-11-09'], { from: '2018-11-01', to: '2018-11-12' });
    expect(tickAt(saoPaulo, '2018-11-04')).to.equal('4');
    const apia = await show(['2011-12-30', '2012-01-02'], { from: '2011-12-25', to: '2012-01-05' });
    expect(tickAt(apia, '2011-12-30')).to.equal('30');
    expect(apia.visibleEvents.map(({ id }) => id)).to.deep.equal(['2011-12-30', '2012-01-02']);
  });

  it('sees the hours of such a day at even distances', async () => {
    const element = await show(['2018-11-04T00:00:00', '2018-11-04T12:00:00'], {
      from: '2018-11-04',
      to: '2018-11-04',
    });
    const ticks = all<SVGLineElement>(element, 'line.tick').map((tick) => Number(tick.getAttribute('x1')));
    const steps = ticks.slice(1).map((x, i) => Math.round(x - ticks[i]));
    expect(Math.max(...steps) - Math.min(...steps)).to.be.at.most(1);
    expect(tickAt(element, '2018-11-04T00:00:00')).to.equal('00:00');
    expect(tickAt(element, '2018-11-04T12:00:00')).to.equal('12:00');
  });

  it('has in view what "from" and "to" name', async () => {
    const element = await show(['2024-09-01', '2024-09-20'], { from: '2024-09-02', to: '2024-09-10' });
    expect(element.domain).to.deep.equal([Date.UTC(2024, 8, 2), Date.UTC(2024, 8, 11)]);
    expect(words(get(element, '.count'))).to.match(/2 to 10 September 2024$/u);
  });

  it('reads a moment by the clock that it was written by', async () => {
    const id = '2024-09-02T03:00:00+03:00';
    const element = await show([id, '2024-09-04'], { from: '2024-09-01', to: '2024-09-05', selected: id });
    expect(words(get(element, '[part~=detail] time'))).to.equal('2 September 2024, 03:00');
    expect(element.domain[0]).to.equal(Date.UTC(2024, 8, 1));
    expect(mark(element, id).getAttribute('aria-label')).to.match(/^2 September 2024, 03:00,/u);
  });

  it('reads a moment by the clock of "time-zone", to the minute, where zones part from the hour', async () => {
    const id = '2024-09-01T21:30:00Z';
    for (const [zone, said] of [
      ['Asia/Kolkata', '2 September 2024, 03:00'],
      ['Asia/Kathmandu', '2 September 2024, 03:15'],
      ['Pacific/Kiritimati', '2 September 2024, 11:30'],
      ['Etc/GMT+12', '1 September 2024, 09:30'],
    ]) {
      const element = await show([id, '2024-09-04'], { 'time-zone': zone, selected: id });
      expect(words(get(element, '[part~=detail] time')), zone).to.equal(said);
    }
  });

  it('puts such a moment on the day that it is said with', async () => {
    const id = '2024-09-01T21:30:00Z';
    const element = await show([id, '2024-09-04'], {
      ...{ 'time-zone': 'Asia/Kolkata', from: '2024-09-02', to: '2024-09-02' },
    });
    expect(element.visibleEvents.map((each) => each.id)).to.deep.equal([id]);
    expect(tickAt(element, id)).to.equal('03:00');
  });

  it('is told the own time beside a moment in the panel, and beside nothing else', async () => {
    const id = '2024-09-02T00:00:00Z';
    const element = await show([id, '2024-09-03', '2024-09-04T03:00:00'], { selected: id });
    expect(words(get(element, '[part~=detail] .date small'))).to.equal(`your time: ${OWN_TIME[ZONE] ?? ''}`);
    for (const other of ['2024-09-03', '2024-09-04T03:00:00']) {
      element.selected = other;
      await element.updateComplete;
      expect(find(element, '[part~=detail] .date small'), other).to.equal(null);
    }
  });

  it('is not told it twice where it is the same', async () => {
    const id = '2024-09-02T00:00:00Z';
    const element = await show([id, '2024-09-03'], { selected: id, 'time-zone': ZONE });
    expect(find(element, '[part~=detail] .date small')).to.equal(null);
    expect(words(get(element, '[part~=detail] time'))).to.equal(OWN_TIME[ZONE]);
  });

  it('may hand over dates in any order, and finds them in the order of time', async () => {
    const element = await show([
      '2024-09-02T01:00:00Z',
      '2024-09-01T23:00:00-12:00',
      '2024-09-01',
      '2024-09-02T00:30:00+14:00',
    ]);
    element.domain = [Date.UTC(2024, 7, 1), Date.UTC(2024, 9, 1)];
    await element.updateComplete;
    // By the clocks that they are written by.
    expect(element.visibleEvents.map(({ id }) => id)).to.deep.equal([
      '2024-09-01',
      '2024-09-01T23:00:00-12:00',
      '2024-09-02T00:30:00+14:00',
      '2024-09-02T01:00:00Z',
    ]);
  });
});
