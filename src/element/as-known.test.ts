import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../strings/index.js';
import { click } from '../testing/reader.js';
import { all, clusters, find, get, mark, mount, words } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const show = (events: readonly object[], attributes: Readonly<Record<string, string>> = {}): Promise<EventTimeline> =>
  mount({
    data: { events: events.map((event, i) => ({ id: `e${String(i)}`, title: `Title ${String(i)}`, ...event })) },
    attributes,
  });
const signs = (element: EventTimeline): readonly string[] => all(element, '.signs li').map((item) => words(item));
const openList = async (element: EventTimeline): Promise<void> => {
  get<HTMLDetailsElement>(element, 'details').open = true;
  await new Promise((done) => setTimeout(done, 50));
  await element.updateComplete;
};

/** What each kind of date is to be called. */
const SAID: readonly (readonly [edtf: string, said: string])[] = [
  ['1968', '1968'],
  ['2023-01', 'January 2023'],
  ['2023-01-14', '14 January 2023'],
  ['2024-09-02T03:00:00', '2 September 2024, 03:00'],
  ['1984~', 'about 1984'],
  ['1984?', 'possibly 1984'],
  ['1984%', 'possibly about 1984'],
  ['198X', 'between 1980 and 1989'],
  ['2004-XX', '2004, exact date unknown'],
  ['2022-02-24/..', 'since 24 February 2022'],
  ['../1999', 'until 1999'],
  ['1984/', '1984 until an unknown date'],
  ['/1985', 'from an unknown date until 1985'],
  ['2001-21', 'spring 2001'],
  ['-0043', '44 BCE'],
  ['Y-13800000000', '13.8 billion years ago'],
  ['2023-01-14/2023-01-19', '14–19 January 2023'],
  ['[1667,1668]', '1667 or 1668'],
  ['{1960,1961-12}', '1960 and December 1961'],
];

describe('a date is said as it is known', () => {
  it('in the panel, the list, the names of marks and the tooltips alike', async () => {
    for (const [date, said] of SAID) {
      const element = await show([{ date }], { selected: 'e0' });
      expect(words(get(element, '[part~=detail] time')), `panel, ${date}`).to.equal(said);
      expect(mark(element, 'e0').getAttribute('aria-label'), `name, ${date}`).to.equal(`${said}, Title 0`);
      expect(words(mark(element, 'e0').querySelector('title')), `tooltip, ${date}`).to.equal(`${said}, Title 0`);
      expect(words(get(element, '[part~=label] .date')), `label, ${date}`).to.equal(said);
      await openList(element);
      expect(words(get(element, '.list .when')), `list, ${date}`).to.equal(said);
    }
  });

  it('in the name of a mark that stands for many, and over their list', async () => {
    const many = (date: string): object[] => Array.from({ length: 30 }, () => ({ date }));
    const years = await show([...many('2014'), { date: '2014-03-02' }], { height: '110' });
    expect(clusters(years)[0].getAttribute('aria-label')).to.match(/^\d+ events, 2014, Enter opens a list$/u);
    const months = await show([...many('2014-05'), { date: '2030' }, { date: '2014-05-20' }], { height: '110' });
    expect(clusters(months)[0].getAttribute('aria-label')).to.match(/^31 events, May 2014, /u);
    await click(clusters(years)[0]);
    expect(words(get(years, '.members h3'))).to.match(/^\d+ events, 2014$/u);
    await expect(years).to.be.accessible();
  });

  it('under its own year in the list, also where only its end is known', async () => {
    const element = await show([{ date: '../1705' }, { date: '1700' }]);
    await openList(element);
    expect(all(element, '.list .year').map((year) => words(year))).to.deep.equal(['1705', '1700 1 event']);
  });

  it('with an open end unlike an unknown one', async () => {
    const element = await show([{ date: '1984/..' }, { date: '1984/' }, { date: '../1984' }, { date: '/1984' }]);
    const names = ['e0', 'e1', 'e2', 'e3'].map((id) => mark(element, id).getAttribute('aria-label'));
    expect(new Set(names.map((name) => name?.replace(/, Title \d/u, ''))).size).to.equal(4);
    expect(mark(element, 'e0').querySelector('.arrow')).not.to.equal(null);
    expect(mark(element, 'e0').querySelector('.dot')).to.equal(null);
    expect(mark(element, 'e1').querySelector('.dot')).not.to.equal(null);
    expect(mark(element, 'e1').querySelector('.arrow')).to.equal(null);
  });
});

describe('a date is drawn as it is known', () => {
  it('as a point at the scale of years, and as a bar as wide as the day at the scale of hours', async () => {
    const events = [{ date: '2023-01-14' }, { date: '1990' }, { date: '2030' }];
    const years = await show(events);
    expect(mark(years, 'e0').querySelector('.strip')).to.equal(null);
    const hours = await show(events, { from: '2023-01-13', to: '2023-01-15' });
    const strip = mark(hours, 'e0').querySelector('.strip rect')!;
    const width = get(hours, '.drawing').getBoundingClientRect().width;
    expect(Number(strip.getAttribute('width'))).to.be.closeTo(width / 3, 1);
  });

  it('as wide as a year where it is a year, also with an end that is soft', async () => {
    const around = [{ date: '1960' }, { date: '1976' }];
    for (const [date, parts] of [
      ['1968', 1],
      ['1968~', 7],
    ] as const) {
      // prettier-ignore
      const element = await show([{ date }, ...around], { from: '1967', to: '1970' });
      const rects = [...mark(element, 'e0').querySelectorAll('.strip rect')];
      expect(rects, date).to.have.length(parts);
      const total = rects.reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0);
      expect(total, date).to.be.closeTo(get(element, '.drawing').getBoundingClientRect().width / 4, 1.5);
    }
  });

  it('with a sign at every scale where it is about then, or its end is unknown', async () => {
    const element = await show([{ date: '1000~' }, { date: '1500-01-01/' }, { date: '2000?' }, { date: '-5000' }]);
    expect(mark(element, 'e0').querySelectorAll('.strip rect').length).to.be.above(2);
    expect(mark(element, 'e1').querySelectorAll('.dot')).to.have.length(3);
    expect(mark(element, 'e2').querySelector('.event.uncertain')).not.to.equal(null);
    expect(mark(element, 'e3').querySelector('.strip')).to.equal(null);
  });

  it('with the sign of how it is known, where the source does not state it', async () => {
    const element = await show([
      { date: '2001', dateBasis: { kind: 'inferred' } },
      { date: '2004', dateBasis: { kind: 'publication' } },
      { date: '2007', dateBasis: { kind: 'stated' } },
    ]);
    expect(mark(element, 'e0').querySelector('.event.inferred')).not.to.equal(null);
    expect(mark(element, 'e1').querySelector('.pip')).not.to.equal(null);
    expect(mark(element, 'e2').querySelector('.event.inferred, .pip')).to.equal(null);
    const names = ['e0', 'e1', 'e2'].map((id) => mark(element, id).getAttribute('aria-label'));
    expect(names).to.deep.equal(['2001, Title 0, inferred', '2004, Title 1, date of publication', '2007, Title 2']);
  });
});

describe('the legend of signs', () => {
  it('explains those that occur in the data, and no others', async () => {
    expect(signs(await show([{ date: '1968' }, { date: '2023-01-14' }]))).to.deep.equal([]);
    expect(signs(await show([{ date: '1968~' }, { date: '1970?' }]))).to.deep.equal(['about …', 'possibly …']);
    expect(signs(await show([{ date: '196X' }, { date: '1990/..' }, { date: '1991/' }]))).to.deep.equal([
      ...['exact date unknown', 'since …', '… until an unknown date'],
    ]);
    expect(
      signs(
        await show([
          { date: '1999', status: 'retracted' },
          { date: '2001', dateBasis: { kind: 'inferred' } },
        ]),
      ),
    ).to.deep.equal(['inferred', 'retracted']);
  });

  it('speaks the reader’s language', async () => {
    expect(signs(await show([{ date: '1968~' }], { lang: 'de' }))).to.deep.equal(['um …']);
  });
});

describe('what became of a report', () => {
  const RETRACTED = { date: '2004-12-07', status: 'retracted', updated: '2004-12-15' };
  const OTHERS = [
    { date: '2004-11-01' },
    { date: '2005-01-20', status: 'disputed' },
    { date: '2005-02-20', status: 'confirmed' },
  ];

  it('strikes a retracted event through, on the drawing, in the list and in the panel, and drops it nowhere', async () => {
    const element = await show([RETRACTED, ...OTHERS], { selected: 'e0' });
    expect(mark(element, 'e0').querySelector('.strike')).not.to.equal(null);
    const lineOf = (node: Element): string => getComputedStyle(node).textDecorationLine;
    expect(lineOf(get(element, '[part~=label] [data-key=e0] text'))).to.include('line-through');
    expect(lineOf(get(element, '[part~=label] [data-key=e2] text'))).not.to.include('line-through');
    expect(lineOf(get(element, '[part~=detail] h3'))).to.include('line-through');
    await openList(element);
    expect(lineOf(get(element, '.list [data-id=e0] .what'))).to.include('line-through');
    expect(all(element, '.list [data-id]')).to.have.length(4);
    expect(words(get(element, '.count'))).to.match(/^4 of 4 events/u);
  });

  it('is said in words: in the panel, the list and the name of the mark', async () => {
    const element = await show([RETRACTED, ...OTHERS], { selected: 'e0' });
    expect(words(get(element, '[part~=detail] .status-word'))).to.equal('retracted');
    expect(mark(element, 'e0').getAttribute('aria-label')).to.equal('7 December 2004, Title 0, retracted');
    expect(mark(element, 'e2').getAttribute('aria-label')).to.equal('20 January 2005, Title 2, disputed');
    expect(mark(element, 'e3').getAttribute('aria-label')).to.equal('20 February 2005, Title 3');
    await openList(element);
    expect(words(get(element, '.list [data-id=e2] .when'))).to.equal('20 January 2005 disputed');
  });

  it('says when that was, in the reader’s language, where the data say it', async () => {
    const element = await show([RETRACTED, ...OTHERS], { selected: 'e0' });
    expect(words(get(element, '[part~=detail] .updated'))).to.equal('Updated 15 December 2004');
    element.selected = 'e1';
    await element.updateComplete;
    expect(find(element, '[part~=detail] .updated')).to.equal(null);
    const odd = await show([{ date: '2004', updated: 'last night' }], { selected: 'e0' });
    expect(words(get(odd, '[part~=detail] .updated'))).to.equal('Updated last night');
  });
});

describe('every language', () => {
  for (const lang of Object.keys(LANGUAGES)) {
    it(`is spoken throughout: ${lang}`, async () => {
      const events = [
        ...SAID.map(([date]) => ({ date })),
        { date: '2004', dateBasis: { kind: 'inferred', note: '' }, status: 'retracted', updated: '2004-12-15' },
        { date: '2004-09-02T03:00+14:00', dateBasis: { kind: 'publication' } },
      ];
      const element = await show(events, {
        lang,
        from: '1950',
        to: '2030',
        fold: '',
        selected: `e${String(SAID.length)}`,
      });
      await openList(element);
      const { textContent } = get(element, '.timeline');
      const labels = all(element, '[aria-label]').map((node) => node.getAttribute('aria-label') ?? '');
      for (const said of [textContent, ...labels]) expect(said).not.to.match(/[{}]|undefined|NaN|\[object/u);
      expect(labels.every((label) => label.trim() !== '')).to.be.true;
      expect(words(get(element, '.count'))).to.match(/\p{Nd}/u);
      const whens = all(element, '.list .when').map((when) => words(when));
      expect(whens).to.have.length(events.length);
      expect(new Set(whens).size).to.be.at.least(events.length - 1);
      const english = 'about|possibly|between|since|until|spring|years ago|January';
      if (lang !== 'en') expect(textContent).not.to.match(new RegExp(`\\b(?:${english})\\b`, 'u'));
    });
  }

  it('may differ from one element to the next on a page', async () => {
    const german = await show([{ date: '1968~' }], { lang: 'de' });
    const french = await show([{ date: '1968~' }], { lang: 'fr-CA' });
    expect(mark(german, 'e0').getAttribute('aria-label')).to.equal('um 1968, Title 0');
    expect(mark(french, 'e0').getAttribute('aria-label')).to.equal('vers 1968, Title 0');
  });
});
