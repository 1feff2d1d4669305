import { expect } from '@open-wc/testing';
import { click, press } from '../testing/reader.js';
import {
  activeMark,
  all,
  atRest,
  button,
  drawing,
  focusedOn,
  get,
  has,
  marks,
  mount,
  spanOf,
  withoutMotion,
  words,
} from '../testing/timeline.js';

const JUNE = [Date.UTC(2023, 5, 1), Date.UTC(2023, 6, 1)] as const;
const EARLIER = 'Earlier: 3, 19 January 2023';
const LATER = 'Later: 3, 2 September 2024';

describe('a view without events', () => {
  withoutMotion();

  it('says how many are earlier and later, of when, and leads to the nearest', async () => {
    const element = await mount();
    expect(has(element, '.nearest')).to.equal(false);
    element.domain = JUNE;
    await atRest(element);
    expect(all(element, '.nearest button').map((each) => words(each))).to.deep.equal([EARLIER, LATER]);
    await expect(element).to.be.accessible();
    const width = spanOf(element);
    await click(button(element, LATER));
    await atRest(element);
    expect(marks(element).map(({ dataset }) => dataset['key'])).to.include('kn-23-strike');
    expect(spanOf(element)).to.be.closeTo(width, 1);
    expect(has(element, '.nearest')).to.equal(false);
    expect(focusedOn(element)).to.equal('drawing');
    expect(activeMark(element)).to.equal('kn-23-strike');
    await expect(element).to.be.accessible();
  });

  it('is left by keys too', async () => {
    const element = await mount();
    element.domain = JUNE;
    await atRest(element);
    drawing(element).focus();
    await press('Tab');
    expect(focusedOn(element)).to.equal(EARLIER);
    await press('Enter');
    await atRest(element);
    expect(activeMark(element)).to.equal('leopard-2-countries');
    await expect(element).to.be.accessible();
  });

  it('has one way out before the first event, at its own side, also from right to left', async () => {
    for (const lang of ['en', 'ar']) {
      const element = await mount({ attributes: { lang } });
      const [from] = element.domain;
      element.domain = [from, Date.UTC(2023, 0, 13)];
      await atRest(element);
      const [only, ...more] = all(element, '.nearest button');
      expect(more).to.have.lengthOf(0);
      const [box, room] = [only, get(element, '.plot')].map((each) => each.getBoundingClientRect());
      if (lang === 'en') expect(box.right).to.be.closeTo(room.right, 8);
      else expect(box.left).to.be.closeTo(room.left, 8);
    }
  });

  it('counts what passes the filter, and says nothing of events where none does', async () => {
    const element = await mount({ attributes: { 'hidden-groups': 'appeal' } });
    element.domain = JUNE;
    await atRest(element);
    expect(all(element, '.nearest button').map((each) => words(each))).to.deep.equal([
      'Earlier: 1, 14 January 2023',
      'Later: 1, 2 September 2024',
    ]);
    element.query = 'zeppelin';
    await atRest(element);
    await element.loadComplete;
    expect(all(element, '.nearest button')).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });
});
