import { expect } from '@open-wc/testing';
import { finish } from '../model/steps.js';
import { findTitleInSteps } from './find-title.js';

const TITLES = ['Britain sends tanks', 'Élysée agrees', 'Britain again', 'łódź'];
const find = (text: string, from = 0): number =>
  finish(findTitleInSteps(text, TITLES.length, (place) => TITLES[place], from));

describe('finding a title by its first letters', () => {
  it('does not mind case and accents', () => {
    expect(find('b')).to.equal(0);
    expect(find('ely')).to.equal(1);
    expect(find('LODZ')).to.equal(3);
  });

  it('goes on from a place, and round', () => {
    expect(find('b', 1)).to.equal(2);
    expect(find('b', 3)).to.equal(0);
  });

  it('finds only beginnings, and may find none', () => {
    expect(find('tanks')).to.equal(-1);
    expect(finish(findTitleInSteps('b', 0, () => '', 0))).to.equal(-1);
  });
});
