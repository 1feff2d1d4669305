import { keyCommand } from '../../input/keys.js';

/** The arrows up and down, Home and End go from entry to entry; everything else stays with the page. */
export function onListKey(press: KeyboardEvent): void {
  const from = (press.target as Element).closest<HTMLElement>('.entry');
  if (!from) return;
  const entries = [...(press.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.entry')];
  const at = entries.indexOf(from);
  const places = { below: at + 1, above: at - 1, first: 0, last: entries.length - 1 };
  const command = keyCommand(press, false) ?? '';
  if (!(command in places)) return;
  press.preventDefault();
  entries[places[command as keyof typeof places]]?.focus();
}
