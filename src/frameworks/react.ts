// `import type {} from 'event-timeline/react'`: JSX of React 19 knows <event-timeline>.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EventTimeline } from '../element/event-timeline.js';
import type { TimelineAttributes, TimelineHandlers, TimelineProps } from './props.js';

type Base = Omit<DetailedHTMLProps<HTMLAttributes<EventTimeline>, EventTimeline>, keyof TimelineProps>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    interface IntrinsicElements {
      'event-timeline': Base & TimelineProps & TimelineAttributes & TimelineHandlers;
    }
  }
}
