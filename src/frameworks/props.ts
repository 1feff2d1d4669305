// What every framework's types are made of. They follow the element's own class, so that they cannot grow stale.
import type { LitElement } from 'lit';
import type { TimelineEventMap } from '../element/events.js';
import type { TimelineSettings } from '../element/timeline-settings.js';

/** The properties that a page may set. */
export type TimelineProps = Partial<Omit<TimelineSettings, keyof LitElement>>;

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${Kebab<Rest>}`
  : Text;

/** The same as attributes: `hidden-groups` as well as `hiddenGroups`. */
export type TimelineAttributes = { [Key in keyof TimelineProps as Kebab<Key>]?: TimelineProps[Key] };

/** Handlers as React and Svelte name them: `ontimeline-select`. */
export type TimelineHandlers = {
  [Type in keyof TimelineEventMap as `on${Type}`]?: (event: TimelineEventMap[Type]) => void;
};

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Text>;

/** Handlers as Vue names them in code: `onTimelineSelect` for `@timeline-select`. */
export type TimelineVueHandlers = {
  [Type in keyof TimelineEventMap as `on${Pascal<Type>}`]?: (event: TimelineEventMap[Type]) => void;
};
