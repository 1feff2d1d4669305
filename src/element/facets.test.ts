import { expect } from '@open-wc/testing';
import { click, press, type, until } from '../testing/reader.js';
import {
  STORY,
  all,
  button,
  countLine,
  focusedOn,
  get,
  has,
  live,
  mount,
  record,
  search,
  toggle,
  withoutMotion,
  words,
} from '../testing/timeline.js';
import type { EventTimeline } from './event-timeline.js';

const visible = (element: EventTimeline): readonly string[] => element.visibleEvents.map(({ id }) => id);
const choice = (element: EventTimeline, label: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, '.choice').find(
    (each) => words(each.querySelector('.label')) === label,
  );
  if (!found) throw new Error(`There is no choice "${label}".`);
  return found;
};
const countOf = (element: EventTimeline, label: string): number =>
  Number(words(choice(element, label).querySelector('.n')));
const parts = (element: EventTimeline): readonly string[] => all(element, '.parts li .chip').map((each) => words(each));
const field = (element: EventTimeline, label: string): HTMLInputElement => {
  const found = all<HTMLLabelElement>(element, '.period label').find((each) => words(each) === label);
  return get<HTMLInputElement>(element, `#${CSS.escape(found?.htmlFor ?? '')}`);
};

async function open(element: EventTimeline): Promise<void> {
  await click(get(element, '.unfolds'));
  await until('the choices are counted', () => has(element, '.choice'));
}

async function write(element: EventTimeline, label: string, text: string): Promise<void> {
  await click(field(element, label));
  field(element, label).select();
  await type(text);
  await press('Enter');
  await element.loadComplete;
}

describe('the facets', () => {
  withoutMotion();

  it('take no room until they are asked for', async () => {
    const element = await mount();
    const unfolds = get(element, '.unfolds');
    expect(words(unfolds)).to.equal('Filter');
    expect(unfolds.getAttribute('aria-expanded')).to.equal('false');
    expect(has(element, '.facets')).to.equal(false);
    await open(element);
    expect(get(element, '.unfolds').getAttribute('aria-expanded')).to.equal('true');
    expect(get(element, '.facets').id).to.equal(get(element, '.unfolds').getAttribute('aria-controls'));
    await expect(element).to.be.accessible();
    await click(get(element, '.unfolds'));
    expect(has(element, '.facets')).to.equal(false);
  });

  it('list topics and places, most frequent first, and the rest when asked', async () => {
    const element = await mount();
    await open(element);
    const [topics, places] = all(element, 'fieldset');
    expect(words(topics.querySelector('legend'))).to.equal('Topics');
    expect(words(places.querySelector('.choice'))).to.equal('Ukraine5');
    expect(places.querySelectorAll('.choice')).to.have.lengthOf(8);
    await click([...places.querySelectorAll('button')].at(-1)!);
    expect(places.querySelectorAll('.choice')).to.have.lengthOf(
      new Set(STORY.events.flatMap((event) => (event as unknown as { places: string[] }).places)).size,
    );
  });

  it('are searched where there are many, and what is chosen stays', async () => {
    const tags = ['Łódź', ...Array.from({ length: 30 }, (_, i) => `Topic ${String(i)}`)];
    const events = tags.map((tag, i) => ({
      id: `e${String(i)}`,
      date: '2023',
      title: tag,
      tags: [tag],
      places: ['Here'],
    }));
    const element = await mount({ data: { events } });
    await open(element);
    const names = (): readonly string[] =>
      all(element, '.choice .label')
        .map((each) => words(each))
        .slice(0, -1);
    expect(names()).to.have.lengthOf(8);
    expect(all(element, '.facets input[type=search]')).to.have.lengthOf(1);
    await click(choice(element, 'Topic 3'));
    await click(get(element, '.facets input[type=search]'));
    await type('lodz');
    expect(names()).to.have.members(['Łódź', 'Topic 3']);
    await expect(element).to.be.accessible();
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type('topic 2');
    expect(names()).to.have.lengthOf(8).and.to.include('Topic 3');
    await click([...get(element, 'fieldset').querySelectorAll('button')].at(-1)!);
    expect(names()).to.have.lengthOf(12);
    expect(search(element).value).to.equal('');
  });

  it('narrow the story down together, and each count is what its choice leaves', async () => {
    const element = await mount();
    await open(element);
    expect(countOf(element, 'Ukraine')).to.equal(5);
    await click(choice(element, 'Ukraine'));
    await element.loadComplete;
    expect(visible(element)).to.have.lengthOf(5);
    expect(choice(element, 'Ukraine').getAttribute('aria-pressed')).to.equal('true');
    await until('the topics are counted anew', () => countOf(element, 'Leopard 2') === 0);
    const left = countOf(element, 'Oleksii Reznikov');
    await click(choice(element, 'Oleksii Reznikov'));
    await element.loadComplete;
    expect(visible(element)).to.have.lengthOf(left);
    await click(toggle(element, 'Decision'));
    expect(visible(element)).to.deep.equal(['tank-coalition-appeal']);
    await expect(element).to.be.accessible();
  });

  it('take dates as they are written, and read them back', async () => {
    const element = await mount();
    await open(element);
    await write(element, 'From', '19 Jan 2023');
    expect(field(element, 'From').value).to.equal('2023-01-19');
    expect(words(get(element, '.period .said'))).to.equal('19 January 2023');
    expect(visible(element)).to.have.lengthOf(5);
    await write(element, 'To', '2023');
    expect(visible(element)).to.deep.equal(['tank-coalition-appeal', 'leopard-2-countries']);
    expect(parts(element)).to.have.lengthOf(1);
    expect(parts(element)[0]).to.match(/^19 January 2023 to .*2023$/u);
    await expect(element).to.be.accessible();
  });

  it('leave the filter as it is where a date is none, and say how to write one', async () => {
    const element = await mount();
    await open(element);
    await write(element, 'From', '2024');
    for (const text of ['soon', '2023-02-30']) {
      await write(element, 'To', text);
      expect(field(element, 'To').getAttribute('aria-invalid')).to.equal('true');
      expect(field(element, 'To').value).to.equal(text);
      expect(words(all(element, '.period .said')[1])).to.equal('Write a date like 2023, 2023-01, 2023-01-14');
      expect(visible(element)).to.have.lengthOf(3);
    }
    await write(element, 'To', '2023');
    expect(field(element, 'To').getAttribute('aria-invalid')).to.equal('true');
    await write(element, 'To', '2025');
    expect(field(element, 'To').getAttribute('aria-invalid')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});

describe('the filter in words', () => {
  withoutMotion();

  it('is its parts, and each can be taken away', async () => {
    const element = await mount({
      attributes: {
        'hidden-groups': 'decision strike',
        query: 'leopard',
        tags: 'leopard-2',
        places: 'Norway; New York',
      },
    });
    expect(countLine(element)).to.match(/^1 of 6 events/u);
    expect(parts(element)).to.deep.equal(['Appeal', '“leopard”', 'Leopard 2', 'Norway', 'New York']);
    const told = record(element, 'timeline-filter');
    await click(button(element, 'Remove New York'));
    expect(focusedOn(element)).to.equal('count');
    expect(element.getAttribute('places')).to.equal('Norway');
    await click(button(element, 'Remove Norway'));
    await click(button(element, 'Remove “leopard”'));
    await click(button(element, 'Remove Leopard 2'));
    expect(element.getAttribute('tags')).to.equal(null);
    expect(visible(element)).to.have.lengthOf(4);
    await click(button(element, 'Remove Appeal'));
    expect(has(element, '.parts')).to.equal(false);
    expect(told.map(({ places, tags, count }) => [places.length, tags.length, count])).to.deep.equal([
      [1, 1, 1],
      [0, 1, 1],
      [0, 1, 1],
      [0, 0, 4],
      [0, 0, 6],
    ]);
    await expect(element).to.be.accessible();
  });

  it('is said once, with the count', async () => {
    const element = await mount({ attributes: { places: 'Ukraine' } });
    await click(toggle(element, 'Strike'));
    await until('it is said', () => live(element) !== '');
    expect(live(element)).to.match(/^4 of 6 events, .*, Decision, Appeal, Ukraine$/u);
  });

  it('follows the attributes tags and places', async () => {
    const element = await mount();
    element.setAttribute('tags', ' kn-23  leopard-2 ');
    await element.updateComplete;
    await element.loadComplete;
    expect(visible(element)).to.deep.equal(['leopard-2-countries', 'kn-23-strike']);
    element.removeAttribute('tags');
    element.places = ['Asia'];
    await element.updateComplete;
    await element.loadComplete;
    expect(visible(element)).to.deep.equal(['asian-partners-appeal']);
    expect(element.getAttribute('places')).to.equal('Asia');
    await expect(element).to.be.accessible();
  });
});
