// `import type {} from 'event-timeline/svelte'`: templates of Svelte 5 know <event-timeline>.
import type { HTMLAttributes } from 'svelte/elements';
import type { EventTimeline } from '../element/event-timeline.js';
import type { TimelineAttributes, TimelineHandlers, TimelineProps } from './props.js';

type Base = Omit<HTMLAttributes<EventTimeline>, keyof TimelineProps>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'event-timeline': Base & TimelineProps & TimelineAttributes & TimelineHandlers;
  }
}
