import { expect } from '@open-wc/testing';
import { normalize } from '../model/normalize.js';
import type { Problem } from '../model/problem.js';
import type { TimelineData } from '../model/timeline-data.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import { readData } from './index.js';

const load = (text: string, format = ''): TimelineData => {
  const read = readData(text, format);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};
const eventsOf = (text: string): readonly TimelineEvent[] => {
  const data = load(text);
  return Array.from({ length: data.columns.count }, (_, i) => data.eventAt(i));
};
const problemsOf = (text: string): readonly Problem[] => load(text).problems;

describe('a table', () => {
  it('is read by the names of its columns', () => {
    const text = [
      'date,title,id,summary,group,tags,places,importance,status,updated,date basis,date note',
      '1969-07-20,Apollo 11,a11,Two walk,With people,moon; nasa|first,Moon,3,confirmed,2024,stated,by NASA',
    ];
    const [event] = eventsOf(text.join('\n'));
    expect(event).to.deep.include({
      ...{ id: 'a11', date: '1969-07-20', title: 'Apollo 11', summary: 'Two walk', group: 'with-people' },
      ...{ tags: ['moon', 'nasa', 'first'], places: ['Moon'], importance: 3, status: 'confirmed', updated: '2024' },
      dateBasis: { kind: 'stated', note: 'by NASA', source: '', quote: '' },
    });
    expect(load(text.join('\n')).groups[0]).to.include({ id: 'with-people', label: 'With people' });
  });

  it('has excerpts with their sources, links and media', () => {
    const text = [
      'date,title,excerpt,excerpt source,link,link label,media,media alt,media credit,media caption',
      '1969,Apollo,"We came in peace, all",The Plaque,https://a.example/,More,https://a.example/b.mp4?c,A rover,NASA,Seen',
    ].join('\n');
    const [event] = eventsOf(text);
    expect(event.excerpts).to.deep.equal([
      { source: 'the-plaque', quote: 'We came in peace, all', prefix: '', suffix: '', date: '', says: '' },
    ]);
    expect(load(text).sources.get('the-plaque')).to.include({ publisher: 'The Plaque' });
    expect(event.links).to.deep.equal([{ url: 'https://a.example/', label: 'More' }]);
    expect(event.media).to.deep.equal([
      {
        ...{ type: 'video', url: 'https://a.example/b.mp4?c', poster: '' },
        ...{ alt: 'A rover', credit: 'NASA', caption: 'Seen', width: 0, height: 0 },
      },
    ]);
  });

  it('may have its cells between commas, semicolons or tabs', () => {
    for (const mark of [',', ';', '\t']) {
      const [event] = eventsOf(`date${mark}title${mark}summary\n1969${mark}"a${mark}b"${mark}c`);
      expect(event).to.include({ date: '1969', title: `a${mark}b`, summary: 'c' });
    }
    expect(eventsOf('date;title\n1969;a, b, c, d')[0].title).to.equal('a, b, c, d');
  });

  it('may have quotes and line breaks in its cells', () => {
    const text = 'date,title,summary\r\n1969,"He said ""go""","one\r\ntwo"\r\n1970,next,\r\n';
    expect(eventsOf(text).map(({ title, summary }) => [title, summary])).to.deep.equal([
      ['He said "go"', 'one\r\ntwo'],
      ['next', ''],
    ]);
  });

  it('may end its lines as old Macs did', () => {
    expect(eventsOf('date,title\r1969,a\r1970,b\r').map(({ title }) => title)).to.deep.equal(['a', 'b']);
  });

  it('may begin with a byte order mark and with blank lines', () => {
    expect(eventsOf('\ufeffdate,title\n1969,a')[0].title).to.equal('a');
    expect(problemsOf('\ufeff\n\ndate,title\n1969,')[0].at).to.equal('row 4, column title');
  });

  it('keeps the columns that it does not know, and says so', () => {
    const [event] = eventsOf('date,title,Budget\n1969,a,25');
    expect(event.raw['Budget']).to.equal('25');
    expect(problemsOf('date,title,Budget\n1969,a,25')[0]).to.include({
      code: 'not-carried-over',
      message: 'Not carried over: Budget (1).',
    });
  });

  it('has __proto__ for a column like any other', () => {
    const [event] = eventsOf('date,title,__proto__\n1969,a,mine');
    expect(Object.keys(event.raw)).to.include('__proto__');
    expect(({} as Record<string, unknown>)['mine']).to.equal(undefined);
  });

  it('gives cells back that were kept from being formulas', () => {
    const rows = ["'=SUM(A1)", "'-1", "''=x", "it's", "'quoted'", '-0043'];
    const read = eventsOf(`date,title\n${rows.map((cell) => `1969,${cell}`).join('\n')}`);
    expect(read.map(({ title }) => title)).to.deep.equal(['=SUM(A1)', '-1', "'=x", "it's", "'quoted'", '-0043']);
  });

  it('gets ids from its titles, each another', () => {
    expect(eventsOf('date,title\n1969,Apollo 11!\n1970,Apollo 11\n1971,月\n1972,').map(({ id }) => id)).to.deep.equal([
      ...['apollo-11', 'apollo-11-2', '月', '1972'],
    ]);
  });
});

describe('the header of a table', () => {
  it('is understood in other case and with stray spaces, and that is said', () => {
    expect(problemsOf(' Date ,TITLE,Excerpt_Source\n1969,a,')).to.deep.equal([
      {
        code: 'header-read-as',
        at: 'row 1, column date',
        value: ' Date ',
        message: 'The header " Date " is read as "date".',
      },
      {
        code: 'header-read-as',
        at: 'row 1, column title',
        value: 'TITLE',
        message: 'The header "TITLE" is read as "title".',
      },
      {
        code: 'header-read-as',
        at: 'row 1, column excerpt source',
        value: 'Excerpt_Source',
        message: 'The header "Excerpt_Source" is read as "excerpt source".',
      },
    ]);
  });

  it('is understood with a slip of the pen, and asked about', () => {
    expect(problemsOf('Yeer,Headline\n1969,a')).to.deep.equal([
      {
        code: 'header-read-as',
        at: 'row 1, column Year',
        value: 'Yeer',
        message: 'The header is "Yeer"; did you mean "Year"? It is read as that.',
      },
    ]);
    for (const [header, name] of [
      ['dtae', 'date'],
      ['titel', 'title'],
      ['sumary', 'summary'],
      ['Tag', 'tags'],
    ]) {
      const rest = ['date', 'title'].filter((each) => each !== name);
      const { at } = problemsOf(`${[...rest, header].join(',')}\n1969,1970,1971`)[0];
      expect(at, header).to.equal(`row 1, column ${name}`);
    }
  });

  it('is never taken for a name that another column has, or that is too far off', () => {
    const [event] = eventsOf('date,data,title,note\n1969,x,a,y');
    expect(event.raw).to.include({ date: '1969', data: 'x', note: 'y' });
    expect(eventsOf('date,title,Name\n1969,a,b')[0].raw).to.include({ Name: 'b' });
  });

  it('may name two columns alike, and both are kept', () => {
    const [event] = eventsOf('date,title,title,\n1969,a,b,c');
    expect(event.raw).to.include({ title: 'a', 'title (column 3)': 'b', ' (column 4)': 'c' });
  });
});

describe('a row that is wrong', () => {
  it('is told with its number in the spreadsheet and its column', () => {
    const text = 'title,date\n"two\nlines",1969\n\nb,2023-06-31\nc,\n,1970\n';
    expect(problemsOf(text).map(({ code, at, value }) => [code, at, value])).to.deep.equal([
      ['date-invalid', 'row 4, column date', '2023-06-31'],
      ['date-missing', 'row 5, column date', undefined],
      ['title-missing', 'row 6, column title', undefined],
    ]);
    expect(problemsOf(text)[0].message).to.equal(
      '"2023-06-31" is not a date: June 2023 has 30 days. The event is left out.',
    );
  });

  it('is told where a cell is too many', () => {
    expect(problemsOf('date,title\n1969,a, b')[0]).to.deep.equal({
      code: 'cells-extra',
      at: 'row 2',
      value: ' b',
      message: 'There are more cells than headers; a quote may be astray.',
    });
  });

  it('is told where an address is none that may be shown', () => {
    const text = 'date,title,link,media\n1969,a,javascript:alert(1),//a.example/b.jpg';
    expect(problemsOf(text).map(({ code, at, value }) => [code, at, value])).to.deep.equal([
      ['url-unsafe', 'row 2, column link', 'javascript:alert(1)'],
      ['url-unsafe', 'row 2, column media', '//a.example/b.jpg'],
    ]);
    expect(eventsOf(text)).to.have.length(1);
  });

  it('costs only itself: of 1,000 rows with 100 bad ones 900 are events', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `${i % 10 === 4 ? '2023-02-30' : '2023-02-28'},Event ${i}`);
    for (const text of [
      `date,title\n${rows.join('\n')}`,
      `Year,Month,Day,Headline\n${rows.map((row) => row.replaceAll('-', ',')).join('\n')}`,
    ]) {
      const data = load(text);
      expect(data.columns.count).to.equal(900);
      expect(data.problems).to.have.length(100);
      const column = text.startsWith('Year') ? 'Day' : 'date';
      expect(data.problems.map(({ at }) => at)).to.deep.equal(
        Array.from({ length: 100 }, (_, i) => `row ${i * 10 + 6}, column ${column}`),
      );
    }
  });
});
