// What the one script starts, once the guard lets it: tools/guarded-script.mjs puts src/guard/guard.ts around it.
import { EventTimeline } from './element/event-timeline.js';
import { warmUp } from './element/warm-up.js';

customElements.define('event-timeline', EventTimeline);
warmUp();
