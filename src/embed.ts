import { EventTimeline } from './element/event-timeline.js';
import { mountScript } from './mount-script.js';
import { VERSION } from './version.js';

// Taken at once: it is only known while a classic script runs.
const { currentScript } = document;

const registered = customElements.get('event-timeline');
if (!registered) {
  customElements.define('event-timeline', EventTimeline);
} else {
  const version = 'version' in registered ? String(registered.version) : 'unknown';
  if (version !== VERSION) console.warn(`<event-timeline> ${version} is on this page already; ${VERSION} is not used.`);
}
if (currentScript instanceof HTMLScriptElement) mountScript(currentScript);
