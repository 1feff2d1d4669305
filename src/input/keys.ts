/** What a key on the drawing asks for. */
export type KeyCommand =
  | 'next' | 'previous' | 'first' | 'last'
  | 'pan-later' | 'pan-earlier' | 'page-later' | 'page-earlier'
  | 'zoom-in' | 'zoom-out' | 'fit' | 'activate' | 'close'; // prettier-ignore

/** Keys by what they mean left to right; a timeline that runs right to left swaps the sideways ones. */
const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-later',
  PageUp: 'page-earlier',
  'Shift+ArrowRight': 'pan-later',
  'Shift+ArrowLeft': 'pan-earlier',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '−': 'zoom-out',
  '0': 'fit',
  Enter: 'activate',
  ' ': 'activate',
  Escape: 'close',
};

const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/** The command of a key press, or undefined where the key is the page's, such as with Ctrl, Alt or ⌘. */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  rtl: boolean,
): KeyCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const key = rtl ? (MIRRORED[event.key] ?? event.key) : event.key;
  return KEYS[event.shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key];
}
