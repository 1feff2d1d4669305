import { EventTimeline } from '../element/event-timeline.js';
import { EventTimelineEditor } from './event-timeline-editor.js';

// The preview is the timeline itself.
if (!customElements.get('event-timeline')) customElements.define('event-timeline', EventTimeline);
if (!customElements.get('event-timeline-editor')) {
  customElements.define('event-timeline-editor', EventTimelineEditor);
}
