import { EventTimeline } from './element/event-timeline.js';
import { registered } from './guard/registered.js';

if (registered() === 'free') customElements.define('event-timeline', EventTimeline);
