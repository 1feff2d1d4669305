import { expect } from '@open-wc/testing';
import { createWords } from '../../element/words.js';
import { stringsFor } from '../../strings/index.js';
import { buildTimeIndex, everything } from '../lod/time-index.js';
import { extentOf, finestUnitMs } from '../model/extent.js';
import { normalize } from '../model/normalize.js';
import { STRAIGHT } from '../time/time-map.js';
import { limitsFor } from '../view/limits.js';
import type { ViewState } from '../view/view-state.js';
import { FIRST_VIEW } from '../view/view-state.js';
import { buildUprightScene } from './build-upright.js';
import type { UprightCluster, UprightEvent, UprightRow, UprightScene } from './upright-scene.js';

interface Given {
  readonly date: string;
  readonly title?: string;
  readonly id?: string;
  readonly importance?: number;
}

function scene(events: readonly Given[], view: Partial<ViewState> = {}, eras: readonly object[] = []): UprightScene {
  const data = normalize({
    eras,
    events: events.map((event, i) => ({ id: `e${String(i)}`, title: `Title ${String(i)}`, ...event })),
  });
  const index = buildTimeIndex(data.columns, everything(data.columns), data.groups.length);
  const [from, to] = extentOf(data) ?? [0, 1];
  const limits = limitsFor(from, to, finestUnitMs(data));
  const state = { ...FIRST_VIEW, domain: limits.full, ...view };
  const selectedRank = state.selected === null ? -1 : data.indexOf(state.selected);
  const words = createWords(stringsFor('en'), null, data);
  return buildUprightScene({ data, index, limits, map: STRAIGHT, view: state, words, selectedRank, listed: 100 });
}

const rows = ({ sections }: UprightScene): readonly UprightRow[] => sections.flatMap((section) => section.rows);
const events = (of: UprightScene): readonly UprightEvent[] => rows(of).filter((row) => row.kind === 'event');
const clusters = (of: UprightScene): readonly UprightCluster[] => rows(of).filter((row) => row.kind === 'cluster');
const ms = (...date: Parameters<typeof Date.UTC>): number => Date.UTC(...date);
const days = (count: number, date: (i: number) => string): Given[] =>
  Array.from({ length: count }, (_, i) => ({ date: date(i) }));
const DAY = 86_400_000;
const dayAt = (start: number, i: number): string => new Date(start + i * DAY).toISOString().slice(0, 10);

describe('buildUprightScene', () => {
  const STORY = ['2023-01-14', '2023-01-19', '2023-01-19', '2024-09-02', '2024-09-02'].map((date) => ({ date }));

  it('puts events under their years, each with its date without the year', () => {
    const { sections, before, after, hasClusters } = scene(STORY);
    expect(sections.map(({ heading }) => heading)).to.deep.equal(['2023', '2024']);
    expect(events(scene(STORY)).map(({ date }) => date)).to.deep.equal([
      ...['14 January', '19 January', '19 January', '2 September', '2 September'],
    ]);
    expect([before, after, hasClusters]).to.deep.equal([0, 0, false]);
  });

  it('says the year once where the heading says it all, and dates that are not plain in full', () => {
    const said = events(
      scene([{ date: '1984' }, { date: '1984~' }, { date: '1985-03' }, { date: '1985-03-01/1985-03-05' }]),
    );
    expect(said.map(({ date }) => date)).to.deep.equal(['', 'about 1984', 'March', '1–5 March 1985']);
    expect(events(scene([{ date: '1984', title: '' }]))[0].date).to.equal('1984');
  });

  it('shortens a long empty time, and says how long it is', () => {
    const empty = events(scene(STORY)).map((row) => row.empty);
    expect(empty[3]).to.deep.equal({ label: '19 months', name: '19 months without events' });
    expect(empty.filter((each) => each !== null)).to.have.lengthOf(1);
  });

  it('leaves more room where more time lies between, by its logarithm and within bounds', () => {
    const gaps = events(
      scene(['2000-01-01', '2000-01-01', '2000-01-03', '2000-02-10', '2000-06-01'].map((date) => ({ date }))),
    ).map(({ gap }) => gap);
    expect(gaps.slice(0, 2)).to.deep.equal([0, 0]);
    expect([...gaps].sort((a, b) => a - b)).to.deep.equal(gaps);
    expect(gaps[2]).to.be.above(0);
    expect(gaps[4]).to.equal(4);
  });

  it('draws a strip beside the rail for what lasts beyond the start of another, down to the last that it covers', () => {
    const parts = events(
      scene([{ date: '2022-02-24/..' }, { date: '2023-01' }, { date: '2023-01-14' }, { date: '2024-09-02' }]),
    ).map(({ segments }) => segments.map(({ lane, part, open }) => `${String(lane)} ${part}${open ? ' open' : ''}`));
    expect(parts).to.deep.equal([['0 start'], ['0 through', '1 start'], ['0 through', '1 end'], ['0 through open']]);
    const sameDay = events(scene([{ date: '2024-09-02' }, { date: '2024-09-02' }]));
    expect(sameDay.flatMap(({ segments }) => segments)).to.deep.equal([]);
    expect(events(scene([{ date: '2022-02-24/..' }, { date: '2024~' }])).map(({ mark }) => mark.strip)).to.deep.equal([
      true,
      false,
    ]);
  });

  it('tells of an era before the first event in it', () => {
    const eras = [
      { date: '2022-02-24/..', label: 'War' },
      { date: '2024', label: 'Year of elections' },
    ];
    const told = events(scene(STORY, {}, eras)).map((row) => row.eras.map(({ label, date }) => `${label}: ${date}`));
    expect(told).to.deep.equal([['War: since 24 February 2022'], [], [], ['Year of elections: 2024'], []]);
  });

  it('counts what is outside of the view, and keeps what began before and goes on', () => {
    const given = [{ date: '2021' }, { date: '2022-02-24/..' }, ...STORY];
    const narrowed = scene(given, { domain: [ms(2023, 0, 16), ms(2024, 0, 1)] });
    expect(events(narrowed).map(({ event }) => event.date)).to.deep.equal([
      '2022-02-24/..',
      '2023-01-19',
      '2023-01-19',
    ]);
    expect([narrowed.before, narrowed.after]).to.deep.equal([2, 2]);
  });

  describe('with more events than a thumb goes through', () => {
    const start = ms(2000, 0, 1);
    const MANY = days(1500, (i) => dayAt(start, i));

    it('shows a stretch of the calendar as one row, with its count, no matter how many there are', () => {
      const many = scene(MANY);
      expect(many.hasClusters).to.equal(true);
      expect(rows(many).length).to.be.below(40);
      expect(clusters(many).reduce((sum, { count }) => sum + count, 0) + events(many).length).to.equal(1500);
      expect(clusters(many)[0]).to.include({ label: 'January to March 2000', count: 91, title: 'Title 0' });
      expect(many.sections.map(({ heading }) => heading)).to.deep.equal(['2000', '2001', '2002', '2003', '2004']);
    });

    it('opens a row by bringing its time into view, or in its place where it holds few', () => {
      const [few] = clusters(scene(MANY));
      expect(few.domain).to.equal(null);
      const open = scene(MANY, { openCluster: few.key });
      expect(events(open)).to.have.lengthOf(91);
      expect(clusters(open)[0].open).to.equal(true);
      const decades = scene(days(4000, (i) => dayAt(start, i * 9)));
      const [first] = clusters(decades);
      expect(first.label).to.match(/^2000 to 2004$/u);
      expect(first.domain).to.deep.equal([ms(2000, 0, 1), ms(2005, 0, 1)]);
      expect(decades.sections.map(({ heading }) => heading)).to.deep.equal(['']);
      const parted = scene(
        days(4000, (i) => dayAt(start, i * 9)),
        { domain: first.domain! },
      );
      expect(clusters(parted).reduce((sum, { count }) => sum + count, 0) + events(parted).length).to.equal(first.count);
    });

    it('lists what no calendar parts page by page', () => {
      const crowd = scene(days(250, () => '1969-07-20'));
      expect(rows(crowd).map(({ kind }) => kind)).to.deep.equal(['cluster']);
      const [{ key, label, domain }] = clusters(crowd);
      expect([label, domain]).to.deep.equal(['20 July 1969', null]);
      const open = rows(
        scene(
          days(250, () => '1969-07-20'),
          { openCluster: key },
        ),
      );
      expect(open).to.have.lengthOf(102);
      expect(open.at(-1)?.kind).to.equal('rest');
    });

    it('shows the selected event by itself, wherever it is', () => {
      expect(events(scene(MANY, { selected: 'e700' })).map(({ event }) => event.id)).to.deep.equal(['e700']);
    });

    it('says no more time than it counts where the view cuts a row', () => {
      const cut = scene(MANY, { domain: [ms(2000, 1, 10), ms(2001, 10, 20)] });
      expect(cut.before).to.equal(40);
      expect(clusters(cut)[0]).to.include({ label: '10 to 29 February 2000', count: 20 });
      expect(clusters(cut).at(-1)).to.include({ label: '1 to 19 November 2001', count: 19 });
    });

    it('holds in deep time', () => {
      const deep = scene(
        Array.from({ length: 400 }, (_, i) => ({ date: `Y-${String(13_800_000_000 - i * 30_000_000)}` })),
      );
      expect(rows(deep).length).to.be.within(5, 60);
      expect(clusters(deep).every(({ label }) => /ago/u.test(label))).to.equal(true);
    });
  });
});
