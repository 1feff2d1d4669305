import { expect } from '@open-wc/testing';
import { parseInert } from '../../markup/parse-inert.js';
import { normalize } from '../model/normalize.js';
import type { TimelineData } from '../model/timeline-data.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import { readData } from './index.js';

const load = (text: string): TimelineData => {
  const read = readData(text, '', parseInert);
  if ('problem' in read) throw new Error(read.problem.message);
  return normalize(read.data, read);
};
const item = (html: string): TimelineEvent => load(`<ol><li>${html}</li></ol>`).eventAt(0);

describe('a list in HTML', () => {
  it('has items with a date, a title and words', () => {
    const time = '<time datetime="1969-07-20">20 July</time>';
    for (const html of [
      `${time}: <strong>Apollo 11</strong> Two walk.`,
      `<h3>Apollo 11</h3> ${time} <p>Two walk.</p>`,
      `${time}<h3><a href="https://a.example/">Apollo 11</a></h3><div><p>Two <em>walk</em>.</p></div>`,
      `<!-- no --><script>no()</script>${time} – <b>Apollo 11</b> – Two walk.`,
    ]) {
      expect(item(html), html).to.include({ date: '1969-07-20', title: 'Apollo 11', summary: 'Two walk.' });
    }
    expect(item(`${time} Apollo 11 lands`)).to.include({ title: 'Apollo 11 lands', summary: '' });
    expect(item(`${time} Apollo <b>11</b> lands`)).to.include({ title: 'Apollo 11 lands' });
    expect(item('<time>1969</time> Apollo')).to.include({ date: '1969', title: 'Apollo' });
  });

  it('has ranges of two dates; a date in the words is none', () => {
    const [a, b] = ['<time datetime="1968-12-21">21</time>', '<time datetime="1968-12-27">27</time>'];
    expect(item(`${a} – ${b} <b>Apollo 8</b>`).date).to.equal('1968-12-21/1968-12-27');
    expect(item(`${a} <b>Apollo 8</b> until ${b}`)).to.include({ date: '1968-12-21', summary: 'until 27' });
  });

  it('has quotations with their sources, links, pictures, ids and groups', () => {
    const { sources, groups, eventAt } = load(
      `<ol><li id="a11" data-group="With people"><time>1969</time> <b>Apollo</b>
        <a href="https://a.example/">More</a> <img src="https://a.example/a.jpg" alt="A">
        <blockquote><p>We came in peace.</p> — <cite>The plaque</cite></blockquote></li></ol>`,
    );
    const event = eventAt(0);
    expect(event).to.include({ id: 'a11', group: 'with-people', summary: 'More' });
    expect(groups[0].label).to.equal('With people');
    expect(event.links).to.deep.equal([{ url: 'https://a.example/', label: 'More' }]);
    expect(event.media[0]).to.include({ type: 'image', url: 'https://a.example/a.jpg', alt: 'A' });
    expect(event.excerpts[0]).to.include({ quote: 'We came in peace.', source: 'the-plaque' });
    expect(sources.get('the-plaque')?.publisher).to.equal('The plaque');
  });

  it('has its title and description before it; another list is passed over', () => {
    const data = load(
      '<h1>Site</h1><ol><li>Home</li></ol><h2>The <i>story</i></h2><p>Of it</p><ol><li><time>1969</time> A</li></ol><p>x</p>',
    );
    expect(data).to.include({ title: 'The story', description: 'Of it' });
    expect(data.columns.count).to.equal(1);
  });

  it('may be handed over as an element', () => {
    const host = document.createElement('div');
    const list = host.appendChild(document.createElement('ol')).appendChild(document.createElement('li'));
    list.append(document.createElement('time'), ' A');
    host.querySelector('time')!.dateTime = '1969';
    const read = readData(host);
    expect('data' in read && normalize(read.data, read).eventAt(0)).to.include({ date: '1969', title: 'A' });
  });

  it('tells what is wrong by the number of the item', () => {
    const { problems } = load('<ol><li><time>1969</time> A</li><li>B</li><li><time>1969-02-30</time> C</li></ol>');
    expect(problems.map(({ code, at }) => [code, at])).to.deep.equal([
      ['date-missing', 'item 2, time'],
      ['date-invalid', 'item 3, time'],
    ]);
  });

  it('is a page that was not asked for where there is none', () => {
    expect(readData('<p>Log in</p>', '', parseInert)).to.have.nested.property('problem.code', 'data-not-json');
    expect(readData('<ol><li><time>1969</time> A</li></ol>')).to.have.nested.property('problem.code', 'data-not-json');
  });
});
