import { expect } from '@open-wc/testing';
import { click, frames, press } from '../testing/reader.js';
import {
  STORY,
  activeMark,
  all,
  atRest,
  button,
  detail,
  drawing,
  focusedOn,
  get,
  hasMark,
  mark,
  mount,
  openEvent,
  record,
  recordReader,
  withoutMotion,
  words,
} from '../testing/timeline.js';

const SOURCES = new Map(STORY.sources.map((source) => [source.id, source]));
const quotes = (element: Element): readonly string[] =>
  all(element, '[part~=excerpt] .words').map((each) => each.textContent);

describe('the detail of an event', () => {
  beforeEach(function () {});
  withoutMotion();

  for (const event of STORY.events) {
    it(`shows what the source said, to the character: ${event.title}`, async () => {
      const element = await mount();
      await click(mark(element, event.id));
      expect(words(get(element, '[part~=detail] h3'))).to.equal(event.title);
      expect(quotes(element)).to.deep.equal(event.excerpts.map(({ quote }) => quote));
      const panel = words(detail(element));
      expect(panel).to.include(event.summary).and.to.include(event.dateBasis.note);
      const excerpts = all(element, 'blockquote[part~=excerpt]');
      expect(excerpts).to.have.lengthOf(event.excerpts.length);
      excerpts.forEach((excerpt, i) => {
        const source = SOURCES.get(event.excerpts[i].source)!;
        expect(words(excerpt.querySelector('cite'))).to.include(source.publisher);
        const links = [...excerpt.querySelectorAll('a')];
        expect(links.map(({ href }) => href.split('#')[0])).to.deep.equal(source.url === undefined ? [] : [source.url]);
        for (const { hash } of links) expect(hash).to.match(/^#:~:text=./u);
        for (const link of links) expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
      });
    });
  }

  it('says when it was and how that is known', async () => {
    const element = await mount();
    await click(mark(element, 'challenger-2-decision'));
    expect(words(get(element, '[part~=detail] time'))).to.match(/^(14 January 2023|January 14, 2023)$/u);
    expect(words(detail(element))).to.include('inferred: The statement welcomes');
    await click(button(element, 'Next'));
    expect(words(detail(element))).to.include('date of publication: The joint statement');
  });

  it('opens by its title on the drawing too', async () => {
    const element = await mount();
    const label = all(element, '[part~=label] .entry').find((each) => words(each).includes('Leopard'))!;
    await click(label.querySelector('text')!);
    expect(element.selected).to.equal('leopard-2-countries');
    expect(openEvent(element)).not.to.equal(null);
  });

  it('goes through all events in time by Next and Previous, and says where it is', async () => {
    const element = await mount();
    await click(mark(element, STORY.events[0].id));
    expect(button(element, 'Previous').ariaDisabled).to.equal('true');
    for (const [i, { id }] of STORY.events.entries()) {
      if (i > 0) await click(button(element, 'Next'));
      expect(element.selected).to.equal(id);
      expect(words(detail(element))).to.include(`${String(i + 1)} of 6`);
    }
    expect(button(element, 'Next').ariaDisabled).to.equal('true');
    await click(button(element, 'Previous'));
    expect(element.selected).to.equal(STORY.events[4].id);
  });

  it('steps by keys to the last event, and Escape still closes', async () => {
    const element = await mount();
    await click(mark(element, STORY.events[4].id));
    button(element, 'Next').focus();
    await press('Enter');
    expect(element.selected).to.equal(STORY.events[5].id);
    await press('Enter');
    expect(element.selected).to.equal(STORY.events[5].id);
    await press('Escape');
    expect(openEvent(element)).to.equal(null);
  });

  it('brings an event into view that it steps to', async () => {
    const element = await mount();
    element.domain = [Date.UTC(2023, 0, 10), Date.UTC(2023, 0, 25)];
    await element.updateComplete;
    await click(mark(element, STORY.events[2].id));
    expect(hasMark(element, 'kn-23-strike')).to.equal(false);
    await click(button(element, 'Next'));
    await atRest(element);
    expect(hasMark(element, 'kn-23-strike')).to.equal(true);
  });

  it('closes by its button, by Escape and by a second click, and gives the focus back to the mark', async () => {
    const element = await mount();
    for (const close of [
      () => click(button(element, 'Close')),
      () => press('Escape'),
      () => click(mark(element, 'kn-23-strike')),
    ]) {
      await click(mark(element, 'kn-23-strike'));
      expect(openEvent(element)).not.to.equal(null);
      await close();
      await frames();
      expect(openEvent(element)).to.equal(null);
      expect(element.selected).to.equal(null);
      expect(focusedOn(element)).to.equal('drawing');
      expect(activeMark(element)).to.equal('kn-23-strike');
    }
  });

  it('leaves Escape to the page when nothing is open', async () => {
    const element = await mount();
    drawing(element).focus();
    let heard = 0;
    const onKey = ({ key }: KeyboardEvent): void => {
      heard += Number(key === 'Escape');
    };
    document.addEventListener('keydown', onKey);
    await press('Escape');
    document.removeEventListener('keydown', onKey);
    expect(heard).to.equal(1);
  });

  it('tells the page what the reader opened and closed', async () => {
    const element = await mount();
    const told = record(document.body, 'timeline-select');
    await click(mark(element, 'kn-23-strike'));
    await click(button(element, 'Close'));
    expect(told.map(({ id }) => id)).to.deep.equal(['kn-23-strike', null]);
    expect(told[0].event?.title).to.equal(STORY.events[3].title);
    expect(told[0].event?.excerpts[0].quote).to.equal(STORY.events[3].excerpts[0].quote);
    expect(told[1].event).to.equal(null);
  });

  it('marks the open event on the drawing', async () => {
    const element = await mount();
    await click(mark(element, 'kn-23-strike'));
    expect(mark(element, 'kn-23-strike').ariaSelected).to.equal('true');
    expect(mark(element, 'asian-partners-appeal').ariaSelected).to.equal('false');
    const shape = (id: string): Element => mark(element, id).querySelector('path.shape')!;
    expect(getComputedStyle(shape('kn-23-strike')).stroke).not.to.equal(
      getComputedStyle(shape('asian-partners-appeal')).stroke,
    );
  });

  it('opens and closes as the page says: property, attribute and methods', async () => {
    const element = await mount();
    const told = recordReader(element);
    element.selected = 'kn-23-strike';
    await element.updateComplete;
    expect(openEvent(element)).to.equal('kn-23-strike');
    expect(element.getAttribute('selected')).to.equal('kn-23-strike');
    element.setAttribute('selected', 'leopard-2-countries');
    await element.updateComplete;
    expect(openEvent(element)).to.equal('leopard-2-countries');
    element.next();
    await element.updateComplete;
    expect(element.selected).to.equal('kn-23-strike');
    element.previous();
    element.previous();
    expect(element.selected).to.equal('tank-coalition-appeal');
    element.select('no-such-event');
    expect(element.selected).to.equal('tank-coalition-appeal');
    element.select(null);
    await element.updateComplete;
    expect(element.hasAttribute('selected')).to.equal(false);
    expect(openEvent(element)).to.equal(null);
    element.previous();
    expect(element.selected).to.equal(STORY.events[5].id);
    element.previous();
    element.next();
    element.next();
    expect(element.selected).to.equal(STORY.events[5].id);
    await element.updateComplete;
    element.removeAttribute('selected');
    await element.updateComplete;
    expect(openEvent(element)).to.equal(null);
    expect(told).to.deep.equal([]);
  });

  it('is open from the start where the attribute says so', async () => {
    const element = await mount({ attributes: { selected: 'kn-23-strike' } });
    expect(openEvent(element)).to.equal('kn-23-strike');
  });

  it('shows nothing for an id that is none', async () => {
    const element = await mount({ attributes: { selected: 'no-such-event' } });
    expect(openEvent(element)).to.equal(null);
  });

  it('scrolls to the timeline where select is told to', async () => {
    const element = await mount();
    const filler = document.createElement('div');
    filler.style.height = '3000px';
    document.body.prepend(filler);
    element.select('kn-23-strike');
    await frames();
    expect(window.scrollY).to.equal(0);
    element.select('leopard-2-countries', { scroll: true });
    await frames();
    expect(window.scrollY).to.be.above(500);
    filler.remove();
    window.scrollTo(0, 0);
  });

  it('takes words for words, never for HTML', async () => {
    const evil = ' <img src=x onerror="window.broken = true">  <b>bold</b>\n';
    const data = {
      ...{ title: evil, description: evil, sourceLine: evil, note: evil, credit: evil },
      groups: [{ id: 'g', label: evil }],
      sources: [{ id: 's', publisher: evil, title: evil, url: 'javascript:window.broken=true' }],
      events: [
        {
          ...{
            id: 'a',
            date: '2001',
            title: evil,
            summary: evil,
            group: 'g',
            dateBasis: { kind: 'stated', note: evil },
          },
          excerpts: [{ source: 's', quote: evil }],
          links: [
            { url: 'javascript:window.broken=true', label: 'bad' },
            { url: ' java\nscript:window.broken=true', label: 'bad' },
            { url: 'data:text/html,x', label: 'bad' },
            { url: 'https://example.org/good', label: 'good' },
          ],
        },
      ],
    };
    const element = await mount({ data });
    await click(mark(element, 'a'));
    expect(quotes(element)).to.deep.equal([evil]);
    expect(all(element, 'img, b')).to.have.lengthOf(0);
    expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal(['https://example.org/good']);
    expect('broken' in window).to.equal(false);
  });

  it('says of an event that it is disputed, corrected or retracted', async () => {
    for (const status of ['disputed', 'corrected', 'retracted']) {
      const element = await mount({ data: { events: [{ id: 'a', date: '2001', title: 'T', status }] } });
      await click(mark(element, 'a'));
      expect(words(detail(element))).to.include(status);
      expect(mark(element, 'a').getAttribute('aria-label')).to.include(status);
    }
  });
});
