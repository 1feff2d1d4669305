import type { Intent } from './intent.js';
import type { Limits } from './limits.js';
import { clampDomain } from './limits.js';
import type { Domain, ViewState } from './view-state.js';

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
      return intent.query === state.query ? state : { ...state, query: intent.query, openCluster: null };
    case 'toggle-group':
      return { ...state, hiddenGroups: toggled(state.hiddenGroups, intent.group), openCluster: null };
    case 'hidden-groups':
      return sameWords(intent.groups, state.hiddenGroups)
        ? state
        : { ...state, hiddenGroups: intent.groups, openCluster: null };
    case 'tags':
      return sameWords(intent.tags, state.tags) ? state : { ...state, tags: intent.tags, openCluster: null };
    case 'clear-filter':
      return state.query === '' && state.hiddenGroups.length === 0 && state.tags.length === 0
        ? state
        : { ...state, query: '', hiddenGroups: [], tags: [], openCluster: null };
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

function toggled(words: readonly string[], word: string): readonly string[] {
  return words.includes(word) ? words.filter((other) => other !== word) : [...words, word];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
