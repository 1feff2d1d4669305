/** What a key on the drawing asks for. */
export type KeyCommand =
  | 'next' | 'previous' | 'above' | 'below' | 'first' | 'last'
  | 'pan-later' | 'pan-earlier' | 'page-later' | 'page-earlier'
  | 'zoom-in' | 'zoom-out' | 'fit' | 'activate' | 'close' | 'type'; // prettier-ignore

/** What a key asks for anywhere in the timeline. */
export type AnywhereCommand = 'search' | 'help' | 'close' | ZoomCommand;

export type ZoomCommand = 'zoom-in' | 'zoom-out' | 'fit';

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const ZOOM = { '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out', '−': 'zoom-out', '0': 'fit' } as const;

/** Keys by what they mean left to right; a timeline that runs right to left swaps the sideways ones. */
const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
  Home: 'first',
  End: 'last',
  PageDown: 'page-later',
  PageUp: 'page-earlier',
  'Shift+ArrowRight': 'pan-later',
  'Shift+ArrowLeft': 'pan-earlier',
  ...ZOOM,
  Enter: 'activate',
  ' ': 'activate',
  Escape: 'close',
};

const ANYWHERE: Readonly<Record<string, AnywhereCommand>> = { '/': 'search', '?': 'help', Escape: 'close', ...ZOOM };

const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/** One letter of any script: what titles begin with. */
const LETTER = /^\p{L}\p{M}*$/u;

/** The command of a key press, or undefined where the key is the page's, such as with Ctrl, Alt or ⌘. */
export function keyCommand(event: Press, rtl: boolean): KeyCommand | undefined {
  if (isModified(event)) return undefined;
  const key = rtl ? (MIRRORED[event.key] ?? event.key) : event.key;
  return (
    KEYS[event.shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key] ?? (LETTER.test(key) ? 'type' : undefined)
  );
}

/** The same for the keys that count in all of the timeline; none while the reader types in a field. */
export function anywhereCommand(event: Press, target: EventTarget | null): AnywhereCommand | undefined {
  const command = isModified(event) ? undefined : ANYWHERE[event.key];
  return command === 'close' || !isField(target) ? command : undefined;
}

function isModified({ ctrlKey, altKey, metaKey }: Press): boolean {
  return ctrlKey || altKey || metaKey;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
