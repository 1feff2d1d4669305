import { expect } from '@open-wc/testing';
import { mountScript } from './mount-script.js';
import { STORY_URL, ready, titles } from './testing/timeline.js';

/** A tag as it stands on a page, without running it. */
function tag(data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(data)) script.setAttribute(`data-${name}`, value);
  room.append(script);
  return script;
}

const room = document.createElement('div');
const warnings: string[] = [];
const { warn } = console;

describe('mountScript', () => {
  beforeEach(() => {
    room.replaceChildren();
    document.body.append(room);
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    warnings.length = 0;
    room.remove();
  });

  it('mounts a timeline right after the tag', async () => {
    const script = tag({ src: STORY_URL });
    script.after(document.createElement('p'));
    mountScript(script);
    const element = room.querySelector('event-timeline')!;
    expect([...room.children].map(({ localName }) => localName)).to.deep.equal(['script', 'event-timeline', 'p']);
    await ready(element);
    expect(titles(element)).to.have.lengthOf(6);
  });

  it('mounts nothing without data-src or data-for', () => {
    mountScript(tag({ height: '200' }));
    expect(room.querySelectorAll('event-timeline')).to.have.lengthOf(0);
  });

  it('copies the attributes that it knows, and no others', () => {
    const known = {
      ...{ src: STORY_URL, format: 'json', height: '300', from: '2023', to: '2024', selected: 'x', query: 'q' },
      ...{ 'hidden-groups': 'a b', layout: 'list', gestures: 'greedy', lang: 'uk', dir: 'rtl' },
    };
    const foreign = {
      cookieconsent: 'marketing',
      'src-set': 'x',
      onclick: 'x',
      class: 'x',
      style: 'color: red',
      id: 'x',
    };
    const inert = document.createElement('div');
    inert.id = 'into';
    room.append(inert);
    mountScript(tag({ ...known, ...foreign, target: '#into' }));
    const element = inert.querySelector('event-timeline')!;
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).to.deep.equal(known);
  });

  it('mounts in the element that data-target selects', () => {
    const target = document.createElement('section');
    target.className = 'story';
    target.append('before');
    room.append(target);
    mountScript(tag({ src: STORY_URL, target: '.story' }));
    expect(target.lastElementChild?.localName).to.equal('event-timeline');
    expect(room.querySelectorAll('event-timeline')).to.have.lengthOf(1);
  });

  for (const [what, selector, told] of [
    ['selects nothing', '#no-such-place', /nothing on the page matches data-target="#no-such-place"/u],
    ['is no selector', '###', /data-target="###" is no CSS selector/u],
  ] as const) {
    it(`says so where data-target ${what}`, () => {
      mountScript(tag({ src: STORY_URL, target: selector }));
      expect(room.querySelectorAll('event-timeline')).to.have.lengthOf(0);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(told);
    });
  }

  it('takes its data from the element that data-for names', async () => {
    const holder = document.createElement('script');
    holder.type = 'application/json';
    holder.id = 'story-data';
    holder.textContent = '{"events": [{"id": "a", "date": "2001", "title": "One"}]}';
    room.append(holder);
    mountScript(tag({ for: 'story-data' }));
    const element = room.querySelector('event-timeline')!;
    await ready(element);
    expect(titles(element)).to.deep.equal(['One']);
  });

  it('takes a list of the page for data too', async () => {
    const list = document.createElement('ol');
    list.id = 'story-list';
    const item = list.appendChild(document.createElement('li'));
    item.append(Object.assign(document.createElement('time'), { dateTime: '2001', textContent: '2001' }), ' One');
    room.append(list);
    mountScript(tag({ for: 'story-list' }));
    const element = room.querySelector('event-timeline')!;
    await ready(element);
    expect(titles(element)).to.deep.equal(['One']);
  });

  it('says that there are no data where data-for names nothing', async () => {
    mountScript(tag({ for: 'no-such-data' }));
    const element = room.querySelector('event-timeline')!;
    await ready(element);
    expect(element.shadowRoot?.querySelectorAll('[role=alert]')).to.have.lengthOf(1);
  });
});
