import { VERSION } from '../version.js';

/**
 * Whether the name `event-timeline` may be registered now. Where another version of this script has it already, the
 * console names both; where something else has it, the console says that no timeline will be drawn.
 * @returns `free`; `ours`: a version of this element has the name; `foreign`: another element has it
 */
export function registered(): 'free' | 'ours' | 'foreign' {
  const taken = customElements.get('event-timeline');
  if (!taken) return 'free';
  const { version } = taken as { readonly version?: unknown };
  if (typeof version !== 'string') {
    console.error('<event-timeline> is another element on this page: no timeline is drawn.');
    return 'foreign';
  }
  if (version !== VERSION) console.warn(`<event-timeline> ${version} is on this page already; ${VERSION} is not used.`);
  return 'ours';
}
