// `import type {} from 'event-timeline/vue'`: templates of Vue 3 know <event-timeline>.
import type { DefineComponent } from 'vue';
import type { TimelineAttributes, TimelineProps, TimelineVueHandlers } from './props.js';

declare module 'vue' {
  interface GlobalComponents {
    'event-timeline': DefineComponent<TimelineProps & TimelineAttributes & TimelineVueHandlers>;
  }
}
