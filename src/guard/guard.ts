import { mountScript } from '../mount-script.js';
import { PlainTimeline } from './plain-timeline.js';
import { registered } from './registered.js';

/**
 * Runs in the one script before anything that it contains, and imports nothing of it. Where the name is taken, nothing
 * else is started. Where the start throws (Lit asks for its Trusted Types policy when its module is evaluated, and a page
 * may refuse it), the events are shown as a plain list.
 * @param start evaluates all the modules of the script, and registers the element
 */
export function guard(start: () => void): void {
  // Of the prototype: an element named currentScript would hide the document's own.
  const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);
  const name = registered();
  if (name === 'foreign') return;
  if (name === 'free') {
    try {
      start();
    } catch (cause) {
      console.error(
        '<event-timeline> shows a plain list, because this page does not let it start. Under Trusted Types it needs ' +
          "the policy of Lit: trusted-types lit-html 'allow-duplicates'.",
        cause,
      );
      customElements.define('event-timeline', PlainTimeline);
    }
  }
  if (script instanceof HTMLScriptElement) mountScript(script);
}
