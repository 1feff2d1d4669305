import type { Intent } from './intent.js';
import type { Limits } from './limits.js';
import { clampDomain } from './limits.js';
import type { Domain, FilterState, ViewState } from './view-state.js';
import { ALL_PASS } from './view-state.js';

/** The next view state. Answers the same object where nothing changes. */
export function reduce(state: ViewState, intent: Intent, limits: Limits): ViewState {
  switch (intent.type) {
    case 'domain':
    case 'zoom':
    case 'pan':
    case 'fit':
      return withDomain(state, clampDomain(wish(state.domain, intent, limits), limits));
    case 'select':
      return intent.id === state.selected
        ? state
        : { ...state, selected: intent.id, focused: intent.id ?? state.focused };
    case 'focus':
      return intent.key === state.focused ? state : { ...state, focused: intent.key };
    case 'open-cluster':
      return intent.key === state.openCluster ? state : { ...state, openCluster: intent.key };
    case 'query':
      return withFilter(state, { query: intent.query });
    case 'toggle-group':
      return withFilter(state, { hiddenGroups: toggled(state.hiddenGroups, intent.group) });
    case 'hidden-groups':
      return withFilter(state, { hiddenGroups: intent.groups });
    case 'tags':
      return withFilter(state, { tags: intent.tags });
    case 'toggle-choice':
      return withFilter(state, { [intent.facet]: toggled(state[intent.facet], intent.choice) });
    case 'filter':
      return withFilter(state, intent.filter);
    case 'clear-filter':
      return withFilter(state, ALL_PASS);
  }
}

function wish(
  domain: Domain,
  intent: Extract<Intent, { type: 'domain' | 'zoom' | 'pan' | 'fit' }>,
  limits: Limits,
): Domain {
  const [from, to] = domain;
  switch (intent.type) {
    case 'domain':
      return intent.domain;
    case 'fit':
      return limits.full;
    case 'pan':
      return [from + intent.share * (to - from), to + intent.share * (to - from)];
    case 'zoom': {
      // Held to the limits first, so that the time under the pointer stays there at the last step too.
      const span = Math.min(Math.max((to - from) / intent.factor, limits.minSpanMs), limits.full[1] - limits.full[0]);
      const share = (intent.aroundMs - from) / (to - from);
      return [intent.aroundMs - share * span, intent.aroundMs + (1 - share) * span];
    }
  }
}

function withDomain(state: ViewState, domain: Domain): ViewState {
  const same = domain[0] === state.domain[0] && domain[1] === state.domain[1];
  return same ? state : { ...state, domain, openCluster: null };
}

/** What does not change stays the same value, lists too. */
function withFilter(state: ViewState, filter: Partial<FilterState>): ViewState {
  const changed = Object.entries(filter).filter(([key, value]) => !same(value, state[key as keyof FilterState]));
  return changed.length === 0 ? state : { ...state, ...Object.fromEntries(changed), openCluster: null };
}

function same(a: string | readonly string[], b: string | readonly string[]): boolean {
  return typeof a === 'string' || typeof b === 'string'
    ? a === b
    : a.length === b.length && a.every((word, i) => word === b[i]);
}

function toggled(words: readonly string[], word: string): readonly string[] {
  return words.includes(word) ? words.filter((other) => other !== word) : [...words, word];
}
