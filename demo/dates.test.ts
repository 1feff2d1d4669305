// The data of the demo pages, shown by the element itself; that the pages open without an error is checked elsewhere.
import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../src/element/event-timeline.js';
import { atRest, get, marks, mount, withoutMotion, words } from '../src/testing/timeline.js';

const read = async (
  name: string,
): Promise<{ readonly $schema: string; readonly events: readonly { readonly id: string }[] }> =>
  (await (await fetch(new URL(name, import.meta.url))).json()) as never;
const show = async (name: string, attributes: Readonly<Record<string, string>> = {}): Promise<EventTimeline> =>
  mount({ data: await read(name), attributes, width: 816 });

describe('the data of the demo pages', () => {
  withoutMotion();

  for (const name of ['dates.json', 'deep-time.json', 'transits-of-venus.json', 'arabic.json']) {
    it(`are read without a problem, all of them: ${name}`, async () => {
      const { $schema, events } = await read(name);
      const element = await show(name);
      expect($schema).to.equal('../data/schema.json');
      expect(element.problems).to.deep.equal([]);
      expect(element.visibleEvents).to.have.length(events.length);
      await expect(element).to.be.accessible();
    });
  }

  it('have every kind of date once, and every sign', async () => {
    const element = await show('dates.json');
    const dates = element.visibleEvents.map(({ when }) => when);
    expect(new Set(dates.map(({ edtf }) => edtf)).size).to.equal(dates.length);
    for (const kind of ['date', 'interval', 'set'])
      expect(
        dates.some((date) => date.kind === kind),
        kind,
      ).to.be.true;
    const precisions = new Set(dates.map(({ precision }) => precision));
    for (const precision of [
      'megayear',
      'century',
      'decade',
      'year',
      'half',
      'third',
      'quarter',
      'season',
      'month',
      'day',
      'second',
    ])
      expect([...precisions], precision).to.include(precision);
    expect(element.shadowRoot?.querySelectorAll('.signs li')).to.have.length(8);
  });

  it('are in view at the zooms that the page starts at', async () => {
    for (const [from, to, line] of [
      ['1550', '2050', '1550 to 2050'],
      ['2004', '2004', '2004'],
      ['2004-06-11', '2004-06-11', '11 June 2004'],
    ]) {
      const element = await show('dates.json', { from, to });
      expect(words(get(element, '.count'))).to.match(new RegExp(`in view, ${line}$`, 'u'));
    }
  });

  it('take the reader from 13.8 billion years to one day', async () => {
    const element = await show('deep-time.json');
    expect(words(get(element, '.count'))).to.equal('21 of 21 events, 13.8 billion years ago to 2022');
    Object.assign(element, { from: '2022-07-12', to: '2022-07-12' });
    await atRest(element);
    expect(element.domain).to.deep.equal([Date.UTC(2022, 6, 12), Date.UTC(2022, 6, 13)]);
    expect(words(get(element, '.count'))).to.equal('1 of 21 events in view, 12 July 2022');
    Object.assign(element, { from: '', to: '' });
    await atRest(element);
    expect(words(get(element, '.count'))).to.equal('21 of 21 events, 13.8 billion years ago to 2022');
  });

  it('fold three times between four pairs', async () => {
    const element = await show('transits-of-venus.json', { fold: '' });
    expect([...(element.shadowRoot?.querySelectorAll('.gap text') ?? [])].map((label) => words(label))).to.deep.equal([
      '105 years',
      '89 years',
      '105 years',
    ]);
    expect(marks(element)).to.have.length(10);
  });

  it('run from right to left in Arabic, the axis too', async () => {
    const element = await show('arabic.json', { lang: 'ar' });
    const [first, last] = [marks(element)[0], marks(element)[marks(element).length - 1]];
    expect(first.dataset['key']).to.equal('baghdad');
    expect(first.getBoundingClientRect().x).to.be.above(last.getBoundingClientRect().x);
    expect(get(element, '.timeline').dir).to.equal('rtl');
  });
});
