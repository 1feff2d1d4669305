import { expect } from '@open-wc/testing';
import type { Intent } from './intent.js';
import type { Limits } from './limits.js';
import { reduce } from './reduce.js';
import { FIRST_VIEW } from './view-state.js';
import type { Domain, ViewState } from './view-state.js';

const LIMITS: Limits = { extent: [0, 1000], full: [-100, 1100], minSpanMs: 10 };
const VIEW: ViewState = { ...FIRST_VIEW, domain: [200, 400], openCluster: 'cluster 5 1' };

const after = (intent: Intent, view = VIEW): ViewState => reduce(view, intent, LIMITS);
const domainAfter = (intent: Intent, domain: Domain = VIEW.domain): Domain => after(intent, { ...VIEW, domain }).domain;

describe('the domain', () => {
  it('is the one that is asked for, within the limits', () => {
    expect(domainAfter({ type: 'domain', domain: [300, 350] })).to.deep.equal([300, 350]);
    expect(domainAfter({ type: 'domain', domain: [1050, 1250] })).to.deep.equal([900, 1100]);
  });

  it('keeps a time in its place while it zooms', () => {
    expect(domainAfter({ type: 'zoom', factor: 2, aroundMs: 250 })).to.deep.equal([225, 325]);
    expect(domainAfter({ type: 'zoom', factor: 0.5, aroundMs: 300 })).to.deep.equal([100, 500]);
    for (const factor of [0.7, 1.1, 3, 500]) {
      for (const aroundMs of [200, 217, 333, 400]) {
        const [from, to] = domainAfter({ type: 'zoom', factor, aroundMs });
        expect((aroundMs - from) / (to - from), `${factor} about ${aroundMs}`).to.be.closeTo(
          (aroundMs - 200) / 200,
          1e-9,
        );
      }
    }
  });

  it('keeps the time in its place at the last step too, and then goes no closer', () => {
    const closest = domainAfter({ type: 'zoom', factor: 1000, aroundMs: 250 });
    expect(closest).to.deep.equal([247.5, 257.5]);
    expect(domainAfter({ type: 'zoom', factor: 2, aroundMs: 250 }, closest)).to.deep.equal(closest);
  });

  it('goes no farther out than all of it', () => {
    expect(domainAfter({ type: 'zoom', factor: 0.001, aroundMs: 250 })).to.deep.equal([-100, 1100]);
    expect(domainAfter({ type: 'zoom', factor: 0.5, aroundMs: -90 }, [-100, 100])).to.deep.equal([-100, 300]);
  });

  it('pans by a share of its own width, as far as the limits', () => {
    expect(domainAfter({ type: 'pan', share: 0.5 })).to.deep.equal([300, 500]);
    expect(domainAfter({ type: 'pan', share: -1 })).to.deep.equal([0, 200]);
    expect(domainAfter({ type: 'pan', share: 9 })).to.deep.equal([900, 1100]);
  });

  it('fits everything', () => {
    expect(domainAfter({ type: 'fit' })).to.deep.equal([-100, 1100]);
  });

  it('closes the list of a cluster when it changes', () => {
    expect(after({ type: 'fit' }).openCluster).to.equal(null);
    expect(after({ type: 'domain', domain: [200, 400] }).openCluster).to.equal('cluster 5 1');
  });
});

describe('selecting and focusing', () => {
  it('selects an event and stands on it', () => {
    expect(after({ type: 'select', id: 'a' })).to.deep.equal({ ...VIEW, selected: 'a', focused: 'a' });
  });

  it('stays where it stood when nothing is selected any more', () => {
    const view = { ...VIEW, selected: 'a', focused: 'a' };
    expect(after({ type: 'select', id: null }, view)).to.deep.equal({ ...view, selected: null });
  });

  it('focuses without selecting', () => {
    expect(after({ type: 'focus', key: 'b' })).to.deep.equal({ ...VIEW, focused: 'b' });
  });

  it('opens and closes a cluster', () => {
    expect(after({ type: 'open-cluster', key: 'c' })).to.deep.equal({ ...VIEW, openCluster: 'c' });
    expect(after({ type: 'open-cluster', key: null })).to.deep.equal({ ...VIEW, openCluster: null });
  });
});

describe('the filter', () => {
  it('changes one thing at a time, and closes the list of a cluster', () => {
    const closed = { ...VIEW, openCluster: null };
    expect(after({ type: 'query', query: 'tanks' })).to.deep.equal({ ...closed, query: 'tanks' });
    expect(after({ type: 'hidden-groups', groups: ['a'] })).to.deep.equal({ ...closed, hiddenGroups: ['a'] });
    expect(after({ type: 'tags', tags: ['t'] })).to.deep.equal({ ...closed, tags: ['t'] });
  });

  it('takes tags and places in and out again', () => {
    const tagged = after({ type: 'toggle-choice', facet: 'tags', choice: 't' });
    expect(tagged.tags).to.deep.equal(['t']);
    const both = after({ type: 'toggle-choice', facet: 'places', choice: 'New York' }, tagged);
    expect([both.tags, both.places]).to.deep.equal([['t'], ['New York']]);
    expect(after({ type: 'toggle-choice', facet: 'tags', choice: 't' }, both).tags).to.deep.equal([]);
  });

  it('changes several parts at once, and keeps the lists that stay as they are', () => {
    const view = { ...VIEW, tags: ['t'], places: ['Kyiv'] };
    const next = after({ type: 'filter', filter: { tags: ['t'], places: [], period: '2023/..' } }, view);
    expect(next.tags).to.equal(view.tags);
    expect(next.places).to.deep.equal([]);
    expect(next.period).to.equal('2023/..');
  });

  it('hides a group and shows it again', () => {
    const hidden = after({ type: 'toggle-group', group: 'b' }, { ...VIEW, hiddenGroups: ['a'] });
    expect(hidden.hiddenGroups).to.deep.equal(['a', 'b']);
    expect(after({ type: 'toggle-group', group: 'a' }, hidden).hiddenGroups).to.deep.equal(['b']);
  });

  it('is cleared at one go, and nothing else with it', () => {
    const view = {
      ...VIEW,
      query: 'q',
      hiddenGroups: ['a'],
      tags: ['t'],
      places: ['p'],
      period: '2023/..',
      selected: 's',
    };
    expect(after({ type: 'clear-filter' }, view)).to.deep.equal({ ...VIEW, selected: 's', openCluster: null });
  });
});

describe('where nothing changes', () => {
  it('the view is the same object', () => {
    const view: ViewState = { ...VIEW, selected: 'a', focused: 'a', query: 'q', hiddenGroups: ['g'], tags: ['t'] };
    const nothings: Intent[] = [
      { type: 'domain', domain: [200, 400] },
      { type: 'zoom', factor: 1, aroundMs: 250 },
      { type: 'pan', share: 0 },
      { type: 'select', id: 'a' },
      { type: 'focus', key: 'a' },
      { type: 'open-cluster', key: 'cluster 5 1' },
      { type: 'query', query: 'q' },
      { type: 'hidden-groups', groups: ['g'] },
      { type: 'tags', tags: ['t'] },
      { type: 'filter', filter: { query: 'q', tags: ['t'] } },
    ];
    for (const intent of nothings) expect(reduce(view, intent, LIMITS), intent.type).to.equal(view);
    const unfiltered = { ...VIEW, openCluster: null };
    expect(after({ type: 'clear-filter' }, unfiltered)).to.equal(unfiltered);
    const full = { ...VIEW, domain: LIMITS.full };
    expect(after({ type: 'fit' }, full)).to.equal(full);
    expect(after({ type: 'pan', share: 1 }, full)).to.equal(full);
  });

  it('is not mistaken for where little changes', () => {
    const view = { ...VIEW, hiddenGroups: ['a', 'b'], tags: ['t'] };
    expect(after({ type: 'hidden-groups', groups: ['a', 'c'] }, view)).not.to.equal(view);
    expect(after({ type: 'hidden-groups', groups: ['a'] }, view)).not.to.equal(view);
    expect(after({ type: 'tags', tags: [] }, view)).not.to.equal(view);
  });

  it('nothing of the view before is altered', () => {
    const hiddenGroups = Object.freeze(['a']);
    const view = Object.freeze({ ...VIEW, hiddenGroups });
    after({ type: 'toggle-group', group: 'b' }, view);
    after({ type: 'zoom', factor: 2, aroundMs: 250 }, view);
    expect(view).to.deep.equal({ ...VIEW, hiddenGroups: ['a'] });
  });
});
