import { expect } from '@open-wc/testing';
import { click } from '../testing/reader.js';
import { fakeServer, stopServers } from '../testing/server.js';
import {
  countLine,
  detail,
  get,
  marks,
  mark,
  mount,
  ready,
  titles,
  withoutMotion,
  words,
} from '../testing/timeline.js';

const fileUrl = (name: string): string => new URL(`../../data/formats/${name}`, import.meta.url).href;
const TITLES = 'Luna 9|Apollo 8|Apollo 11|Lunokhod 1|Apollo 17|Clementine|Chang’e 3|Chang’e 4'.split('|');
const NAMES =
  'json csv tsv ndjson timelinejs.json timelinejs.csv timelinejs-v1.json timelinejs-v1.csv vis.json jsonld html';

describe('the formats, in the element', () => {
  withoutMotion();
  afterEach(stopServers);

  for (const name of NAMES.split(' ')) {
    it(`load from an address: ${name}`, async () => {
      const element = await mount({ attributes: { src: fileUrl(`moon.${name}`) } });
      const events = element.visibleEvents;
      // The options of vis-timeline start the view where all are in it.
      expect(events.map(({ title }) => title)).to.deep.equal(TITLES);
      expect(events.map(({ date }) => date)).to.deep.equal(
        '1966-02-03 1968-12-21/1968-12-27 1969-07-20 1970-11-17 1972-12-07/1972-12-19 1994 2013-12-14 2019-01'.split(
          ' ',
        ),
      );
      expect(element.problems).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }

  it('are named by an attribute where what is in them would mislead', async () => {
    const server = fakeServer({ body: '{"date": "1969", "title": "A"}' });
    const element = await mount({ attributes: { src: server.url, format: 'ndjson' } });
    expect(titles(element)).to.deep.equal(['A']);
    element.format = 'json';
    await element.updateComplete;
    await ready(element);
    expect(marks(element)).to.have.lengthOf(0);
  });

  it('may be handed over: text, items of vis-timeline, a live DataSet', async () => {
    const items = [{ id: 1, start: new Date('1969-07-20T12:00:00Z'), content: '<b>Apollo</b> 11' }];
    const dataSet = { get: () => items };
    for (const data of ['date,title\n1969,Apollo 11', items, { items }, dataSet, { items: dataSet }]) {
      const element = await mount({ data });
      expect(titles(element)).to.deep.equal(['Apollo 11']);
    }
  });

  it('stand in the element: a table in a script, and a list, which is the page before there is a script', async () => {
    for (const inside of [
      '<script type="text/csv">\n  date,title\n  1969,Apollo 11\n  1970,Luna 16\n</script>',
      '<ol><li><time datetime="1969">1969</time> Apollo 11</li><li><time datetime="1970">1970</time> Luna 16</li></ol>',
    ]) {
      const room = document.createElement('div');
      room.innerHTML = `<event-timeline>${inside}</event-timeline>`;
      document.body.append(room);
      const element = room.querySelector('event-timeline')!;
      await ready(element);
      expect(titles(element)).to.deep.equal(['Apollo 11', 'Luna 16']);
      room.remove();
    }
  });

  it('carry the marked-up words of TimelineJS into the panel, as nodes', async () => {
    const text = '<p>Two <em>walk</em>.</p><img src=x onerror="window.hacked = 1"><a href="javascript:alert(1)">no</a>';
    const slide = { start_date: { year: 1969 }, text: { headline: 'Apollo <i>11</i>', text }, unique_id: 'a' };
    const element = await mount({ data: { events: [slide] } });
    expect(titles(element)).to.deep.equal(['Apollo 11']);
    await click(mark(element, 'a'));
    expect(get(element, '.summary p em').textContent).to.equal('walk');
    expect(get(element, '[part~=detail] h3 i').textContent).to.equal('11');
    expect(detail(element)!.querySelectorAll('img, .summary a')).to.have.lengthOf(0);
    expect('hacked' in window).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('show 900 events of 1,000 rows with 100 bad ones, and 100 problems with their rows', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => {
      const year = String(1000 + i);
      return i % 10 === 3 ? `${year}-06-31,Bad ${year}` : `${year}-06-30,Good ${year}`;
    });
    const server = fakeServer({ body: `date,title\n${rows.join('\n')}` });
    const element = await mount({ attributes: { src: server.url } });
    expect(countLine(element)).to.match(/^900 of 900 events/u);
    expect(element.problems.map(({ code, at, value }) => [code, at, value])).to.deep.equal(
      Array.from({ length: 100 }, (_, i) => [
        'date-invalid',
        `row ${10 * i + 5}, column date`,
        `${1003 + 10 * i}-06-31`,
      ]),
    );
    expect(element.problems[0].message).to.include('June 1003 has 30 days');
  });

  it('take a column called __proto__ for a column', async () => {
    const element = await mount({ data: 'date,title,__proto__\n1969,A,x' });
    expect(Object.getOwnPropertyDescriptor(element.visibleEvents[0].raw, '__proto__')?.value).to.equal('x');
    expect(element.problems.map(({ message }) => message)).to.deep.equal(['Not carried over: __proto__ (1).']);
  });

  it('see addresses from where the data are, and refuse others', async () => {
    const links = [
      'more.html',
      '../a/b',
      'https://a.example/c',
      'mailto:a@a.example',
      'javascript:alert(1)',
      '//a.example',
      'a.example/b',
    ];
    const data = {
      sources: [{ id: 's', publisher: 'S', url: 'data:text/html,x' }],
      events: [
        {
          ...{ id: 'a', date: '1969', title: 'A', links: links.map((url) => ({ url })) },
          media: [{ url: 'images/a.jpg', poster: 'mailto:a@a.example' }, { url: 'blob:x' }],
        },
      ],
    };
    const server = fakeServer({ body: JSON.stringify(data) });
    const element = await mount({ attributes: { src: server.url } });
    const [event] = element.visibleEvents;
    const base = server.url.replace('data.json', '');
    expect(event.links.map(({ url }) => url)).to.deep.equal([
      `${base}more.html`,
      new URL('/a/b', location.href).href,
      'https://a.example/c',
      'mailto:a@a.example',
    ]);
    expect(event.media.map(({ url, poster }) => [url, poster])).to.deep.equal([[`${base}images/a.jpg`, '']]);
    expect(element.problems.map(({ code, at, value }) => [code, at, value])).to.have.deep.members([
      ['url-unsafe', 'sources[0].url', 'data:text/html,x'],
      ['url-unsafe', 'events[0].links[4].url', 'javascript:alert(1)'],
      ['url-unsafe', 'events[0].links[5].url', '//a.example'],
      ['url-unsafe', 'events[0].links[6].url', 'a.example/b'],
      ['url-unsafe', 'events[0].media[0].poster', 'mailto:a@a.example'],
      ['url-unsafe', 'events[0].media[1].url', 'blob:x'],
    ]);
    expect(words(get(element, '.count'))).to.match(/^1 of 1 event/u);
  });
});
