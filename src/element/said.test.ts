import { expect } from '@open-wc/testing';
import { click, type, until } from '../testing/reader.js';
import { clusters, get, live, mount, search, toggle, withoutMotion, words } from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

/** Every sentence that is said from now on. */
function listen(element: EventTimeline): readonly string[] {
  const region = get(element, '[aria-live=polite]');
  const said: string[] = [];
  new MutationObserver(() => said.push(words(region))).observe(region, {
    ...{ childList: true, characterData: true, subtree: true },
  });
  return said;
}

const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 500));

describe('what is said', () => {
  withoutMotion();

  it('is nothing by itself when the timeline comes, and one sentence for a zoom', async () => {
    const element = await mount();
    const said = listen(element);
    await rest();
    expect(live(element)).to.equal('');
    element.domain = [Date.UTC(2023, 0, 1), Date.UTC(2023, 1, 1)];
    await until('it is said', () => live(element) !== '');
    await rest();
    expect(said).to.deep.equal(['Zoomed to January 2023, 3 events']);
    await expect(element).to.be.accessible();
  });

  it('is how many events a filter leaves, of when, and what the filter is', async () => {
    const element = await mount();
    const said = listen(element);
    await click(toggle(element, 'Strike'));
    await until('it is said', () => live(element) !== '');
    expect(said).to.deep.equal(['5 of 6 events, January 2023 to September 2024, Decision, Appeal']);
    await click(toggle(element, 'Strike'));
    await until('the rest is back', () => said.length === 2);
    expect(said[1]).to.equal('6 of 6 events, January 2023 to September 2024');
    await expect(element).to.be.accessible();
  });

  it('is the day of events that have no time of day, where one mark stands for them', async () => {
    const days = ['2023-01-14', '2023-01-16', '2024-09-02'];
    const events = days.flatMap((date) => Array.from({ length: 30 }, (_, i) => ({ date, title: `No. ${String(i)}` })));
    for (const fold of [{}, { fold: '' }]) {
      const element = await mount({ data: { events }, attributes: { height: '110', ...fold } });
      const [last] = clusters(element).slice(-1);
      expect(last.getAttribute('aria-label')).to.match(/^\d+ events, 2 September 2024, Enter opens a list$/u);
      await click(last);
      expect(words(get(element, '.members h3'))).to.match(/^\d+ events, 2 September 2024$/u);
      await expect(element).to.be.accessible();
    }
  });

  it('waits until the reader has typed', async () => {
    const element = await mount();
    const said = listen(element);
    await click(search(element));
    await type('leopard 2');
    await until('it is said', () => live(element) !== '');
    await rest();
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^\d of 6 events, .*, “leopard 2”$/u);
    await click(search(element));
    await type('zeppelin');
    await until('it is said', () => said.length === 2);
    expect(said[1]).to.equal('No event matches, “leopard 2zeppelin”');
    await expect(element).to.be.accessible();
  });
});
