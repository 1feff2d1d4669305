import { EventTimeline } from './element/event-timeline.js';
import { warmUp } from './element/warm-up.js';
import { registered } from './guard/registered.js';

if (registered() === 'free') {
  customElements.define('event-timeline', EventTimeline);
  warmUp();
}
