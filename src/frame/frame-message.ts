/** Under this key a message between the page in a frame and the page around it is ours. */
export const KEY = 'event-timeline';

/** What the page in the frame tells the page around it. */
export interface FromFrame {
  /** Of the timeline, in px. */
  readonly height?: number;
  /** The page in the frame is ready to take a link. */
  readonly ready?: true;
  /** The timeline's part of a URL fragment (`story:event=a`), or empty where its state is the one it starts with. */
  readonly link?: string;
}

/** What the page around tells the page in the frame. */
export interface ToFrame {
  /** As above. */
  readonly link?: string;
}

/** The part of a URL fragment that belongs to the timeline of that name, or an empty text. */
export function linkIn(fragment: string, name: string): string {
  return partsOf(fragment).find((part) => part.startsWith(`${name}:`)) ?? '';
}

/** The fragment with another part for the timeline of that name; what else stands in it stays. */
export function withLink(fragment: string, name: string, link: string): string {
  return [...partsOf(fragment).filter((part) => !part.startsWith(`${name}:`)), link].filter(Boolean).join('&');
}

const partsOf = (fragment: string): readonly string[] => fragment.replace(/^#/u, '').split('&').filter(Boolean);
