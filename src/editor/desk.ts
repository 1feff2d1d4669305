import type { Edit, Key } from './document/story.js';
import type { Session } from './session.js';

/** What is on the left, under the board. */
export type Room = 'table' | 'preview' | 'texts';
/** What is on the right. */
export type Side = 'event' | 'story' | 'check' | 'publish';

/** What the parts of the editor are given: the session to show, and what they may ask for. */
export interface Desk {
  readonly session: Session;
  do(edit: Edit): void;
  select(keys: readonly Key[]): void;
  /** Shows a part, and puts the focus into the field at a path of the record. */
  goTo(key: Key, path: string): void;
  show(part: { readonly room?: Room; readonly side?: Side }): void;
  /** Told to those who listen, and shown at the foot. */
  say(text: string): void;
  /** Draws again what is a part's own. */
  redraw(): void;
}
