import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import type { TimelineData } from '../model/timeline-data.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import { readData } from './index.js';

const load = (input: unknown): TimelineData => {
  const read = readData(input);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};
const eventsOf = (input: unknown): readonly TimelineEvent[] => {
  const data = load(input);
  return Array.from({ length: data.columns.count }, (_, i) => data.eventAt(i));
};
const slide = (fields: object): unknown => ({ events: [{ text: { headline: 'A' }, ...fields }] });
/** The date of a slide, or what is said of it. */
const dated = (start: object, end?: object): unknown => {
  const { columns, eventAt, problems } = load(slide({ start_date: start, ...(end && { end_date: end }) }));
  return columns.count > 0 ? eventAt(0).date : problems.map(({ at, message }) => `${at}: ${message}`).join();
};
/** The same of a row of the sheet. */
const row = (header: string, cells: string): unknown => {
  const { columns, eventAt, problems } = load(`${header},Headline\n${cells},A`);
  return columns.count > 0 ? eventAt(0).date : problems.map(({ at, message }) => `${at}: ${message}`).join();
};

describe('a date of TimelineJS', () => {
  it('is as coarse as it is given: a month that is absent is a year, not January', () => {
    expect(dated({ year: 1968 })).to.equal('1968');
    expect(dated({ year: '1968', month: '', day: null })).to.equal('1968');
    expect(dated({ year: ' 1968 ', month: '08', day: '9' })).to.equal('1968-08-09');
    expect(dated({ year: 622, month: 8 })).to.equal('0622-08');
    expect(dated({ year: '1943', month: '7' }, { year: '1946', month: '', day: '' })).to.equal('1943-07/1946');
  });

  it('is never another date', () => {
    const at = 'events[0].start_date.';
    expect(dated({ year: 1968, month: 0 })).to.equal(`${at}month: "0": month 0 does not exist. It is left out.`);
    expect(dated({ year: 1968, month: 13 })).to.equal(`${at}month: "13": month 13 does not exist. It is left out.`);
    expect(dated({ year: 1968, month: 21 })).to.equal(`${at}month: "21": month 21 does not exist. It is left out.`);
    expect(dated({ year: 1968, month: 6, day: 31 })).to.equal(`${at}day: "31": June 1968 has 30 days. It is left out.`);
    expect(dated({ year: '1968?' })).to.equal(`${at}year: "1968?": not a whole number. It is left out.`);
    expect(dated({ year: 1968, month: '2X' })).to.equal(`${at}month: "2X": not a whole number. It is left out.`);
    expect(dated({ month: 3 })).to.equal(`${at}year: "": there is no year. It is left out.`);
    expect(dated({ year: 1968, month: 1, day: 1, hour: 25 })).to.equal(
      `${at}hour: "25": hour 25 does not exist. It is left out.`,
    );
    expect(dated({ year: 1969 }, { year: 1968 })).to.equal(
      'events[0].end_date.year: "1969/1968": the interval ends before it starts. It is left out.',
    );
  });

  it('has the years before ours as EDTF counts them, and deep time as it is', () => {
    expect(dated({ year: -43, month: 3, day: 15 })).to.equal('-0042-03-15');
    expect(dated({ year: -1 })).to.equal('0000');
    expect(dated({ year: '-13800000000' })).to.equal('Y-13800000000');
    expect(dated({ year: '-300000' })).to.equal('Y-300000');
    expect(dated({ year: '9'.repeat(400) })).to.contain('It is left out.');
  });

  it('may have a time', () => {
    const day = { year: 2020, month: 3, day: 1 };
    expect(dated({ ...day, hour: 9 })).to.equal('2020-03-01T09');
    expect(dated({ ...day, hour: '9', minute: '5' })).to.equal('2020-03-01T09:05');
    expect(dated({ ...day, hour: 9, minute: 5, second: 7, millisecond: 30 })).to.equal('2020-03-01T09:05:07.030');
    const times: [string, string][] = [
      ['9:05', '09:05'],
      ['0905', '09:05'],
      ['905', '09:05'],
      ['9.05', '09:05'],
      ['9:05:07', '09:05:07'],
      ['9:05:07.25', '09:05:07.25'],
      ['12 am', '00'],
      ['12:30 p.m.', '12:30'],
      ['9 PM', '21'],
    ];
    for (const [given, read] of times) {
      expect(row('Year,Month,Day,Time', `2020,3,1,${given}`), given).to.equal(`2020-03-01T${read}`);
    }
    expect(row('Year,Month,Day,Time', '2020,3,1,noon')).to.equal(
      'row 2, column Time: "noon": not a time. It is left out.',
    );
  });

  it('loses a part that has nothing to be a part of, and that is said', () => {
    const { problems, eventAt } = load(slide({ start_date: { year: 1968, day: 5 } }));
    expect(eventAt(0).date).to.equal('1968');
    expect(problems[0]).to.deep.equal({
      code: 'date-loose',
      at: 'events[0].start_date.day',
      value: '5',
      message: 'There is no month that this day could be of; it is left out.',
    });
    expect(dated({ year: -13800000, month: 3 })).to.equal('Y-13800000');
  });

  it('may have commas in a sheet', () => {
    expect(row('Year,Month', '"-13,800,000,000",')).to.equal('Y-13800000000');
  });

  it('says in which column of a sheet it is wrong', () => {
    expect(row('Year,End Year,End Month', '1968,1969,14')).to.equal(
      'row 2, column End Month: "14": month 14 does not exist. It is left out.',
    );
    expect(row('Year,Month', ',')).to.equal(
      'row 2, column Year: The event has no date and is left out. Give it one, such as "2023-01-14".',
    );
  });

  it('is one text in sheets and files of the first version', () => {
    const read = (text: string): unknown => row('Start Date,End Date', `"${text}",`);
    expect(read('2012')).to.equal('2012');
    expect(read('-500')).to.equal('-0499');
    expect(read('1/26/2012')).to.equal('2012-01-26');
    expect(read('3/4/2012')).to.equal('2012-03-04');
    expect(read('1/2012')).to.equal('2012-01');
    expect(read('2012-01-26')).to.equal('2012-01-26');
    expect(read('2012,1,26')).to.equal('2012-01-26');
    expect(read('2012,1,26,9,5,0')).to.equal('2012-01-26T09:05:00');
    expect(read('2012-01-26T12:00:00Z')).to.equal('2012-01-26T12:00:00Z');
    expect(read('1/26/2012 18:30')).to.equal('2012-01-26T18:30');
    expect(read('2012,13')).to.equal('row 2, column Start Date: "13": month 13 does not exist. It is left out.');
    expect(read('soon')).to.equal('row 2, column Start Date: "soon": not a whole number. It is left out.');
  });
});

describe('a slide of TimelineJS', () => {
  const start = { start_date: { year: 1968 } };

  it('keeps its markup beside its words', () => {
    const [event] = eventsOf(
      slide({
        ...start,
        text: { headline: 'Euclid&#8217;s <i>Optica</i>', text: '<p>One <b>two</b>.</p><p>Three</p>' },
      }),
    );
    expect(event).to.include({ title: 'Euclid’s Optica', summary: 'One two. Three' });
    expect(event.raw['summaryHtml']).to.equal('<p>One <b>two</b>.</p><p>Three</p>');
  });

  it('has media of the kind that its address says', () => {
    const media = (url: string): readonly (readonly string[])[] =>
      eventsOf(slide({ ...start, media: { url } }))[0].media.map((each) => [each.type, each.url]);
    expect(media('https://a.example/b.JPG?c=d')).to.deep.equal([['image', 'https://a.example/b.JPG?c=d']]);
    expect(media('//a.example/b.mp3')).to.deep.equal([['audio', 'https://a.example/b.mp3']]);
    expect(media('https://www.youtube.com/watch?v=x')).to.deep.equal([['embed', 'https://www.youtube.com/watch?v=x']]);
    expect(media('https://commons.wikimedia.org/wiki/File:A.jpg')[0]).to.deep.equal([
      'embed',
      'https://commons.wikimedia.org/wiki/File:A.jpg',
    ]);
    expect(media('<iframe width="1" src="https://a.example/e?a=1&amp;b=2"></iframe>')).to.deep.equal([
      ['embed', 'https://a.example/e?a=1&b=2'],
    ]);
    expect(media('')).to.deep.equal([]);
  });

  it('has an excerpt for media that are words', () => {
    const data = load(slide({ ...start, media: { url: '<blockquote>Be brief. <cite>A. Author</cite></blockquote>' } }));
    expect(data.eventAt(0).excerpts).to.deep.equal([
      { source: 'a-author', quote: 'Be brief.', prefix: '', suffix: '', date: '', says: '' },
    ]);
    expect(data.sources.get('a-author')).to.include({ publisher: 'A. Author' });
  });

  it('keeps its id, else gets one from its headline', () => {
    expect(eventsOf(slide({ ...start, unique_id: 'x-1' }))[0].id).to.equal('x-1');
    expect(eventsOf(slide(start))[0].id).to.equal('a');
  });

  it('keeps what has no place here, and that is said', () => {
    const { eventAt, problems } = load(slide({ ...start, display_date: 'Then', background: { color: '#fff' } }));
    expect(eventAt(0).raw).to.include({ display_date: 'Then', 'background.color': '#fff' });
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'Not carried over: display_date (1), background.color (1).',
    ]);
  });

  it('has a group without markup and without spaces in its id', () => {
    const data = load(slide({ ...start, group: ' <b>Main</b> actors ' }));
    expect(data.groups[0]).to.include({ id: 'main-actors', label: 'Main actors' });
    expect(data.eventAt(0).group).to.equal('main-actors');
  });

  it('may be no object', () => {
    expect(load({ events: [null, { start_date: { year: 1 }, text: {} }] }).problems[0]).to.include({
      code: 'event-not-object',
      at: 'events[0].',
    });
  });
});

describe('a story of TimelineJS', () => {
  it('has a title slide and eras', () => {
    const data = load({
      title: {
        text: { headline: 'The <i>Story</i>', text: '<p>Of it</p>' },
        media: { url: 'https://a.example/a.jpg' },
      },
      eras: [
        { start_date: { year: 650 }, end_date: { year: 700 }, text: { headline: 'Era' } },
        { start_date: { year: 650, month: 14 }, end_date: { year: 700 } },
      ],
      events: [{ start_date: { year: 660 }, text: { headline: 'A' } }],
    });
    expect(data).to.include({ title: 'The Story', description: 'Of it' });
    expect(data.eras.map(({ label, when }) => [label, when.edtf])).to.deep.equal([['Era', '0650/0700']]);
    expect(data.problems.map(({ code, at }) => [code, at])).to.deep.equal([
      ['date-invalid', 'eras[1].start_date.month'],
      ['not-carried-over', 'start'],
    ]);
  });

  it('has them in a sheet too; a second title is an event', () => {
    const data = load(
      'Year,End Year,Headline,Text,Type,Tag,Background\n,,T,D,title,,\n650,700,E,,era,,\n660,,A,,Title,G,/b.png\n670,,B,,x,,#fff',
    );
    expect(data).to.include({ title: 'T', description: 'D' });
    expect(data.eras[0].when.edtf).to.equal('0650/0700');
    expect([data.eventAt(0).title, data.eventAt(0).group, data.eventAt(1).title]).to.deep.equal(['A', 'g', 'B']);
    expect(data.eventAt(0).raw['background.url']).to.equal('/b.png');
    expect(data.eventAt(1).raw['background.color']).to.equal('#fff');
  });

  it('is read from files of the first version', () => {
    const data = load({
      timeline: {
        headline: 'Old',
        type: 'default',
        text: 'Story',
        date: [
          {
            startDate: '2011,12,10',
            endDate: '2011,12,11',
            headline: 'A',
            text: '<p>T</p>',
            tag: 'G',
            asset: { media: 'https://a.example/b.png', credit: 'C' },
          },
          { startDate: '2011,0', headline: 'B', asset: null },
        ],
        era: [{ startDate: '2011', endDate: '2012', headline: 'E', tag: 'x' }],
      },
    });
    expect(data).to.include({ title: 'Old', description: 'Story' });
    expect(data.eventAt(0)).to.include({ date: '2011-12-10/2011-12-11', title: 'A', summary: 'T', group: 'g' });
    expect(data.eventAt(0).media[0]).to.include({ url: 'https://a.example/b.png', credit: 'C' });
    expect(data.eras).to.have.length(1);
    expect(data.problems[0]).to.include({ code: 'date-invalid', at: 'timeline.date[1].startDate', value: '0' });
  });

  it('tells where a title is missing by the words of the file', () => {
    const without = { start_date: { year: 1968 }, text: { headline: '' } };
    expect(load({ events: [{ ...without, start_date: { month: 1 } }, without] }).problems[1].at).to.equal(
      'events[1].text.headline',
    );
    expect(load('Year,Headline\nx,\n1968,').problems[1].at).to.equal('row 3, column Headline');
  });
});
