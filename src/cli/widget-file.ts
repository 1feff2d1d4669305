import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The widget, which lies beside the command. */
export const WIDGET = 'event-timeline.js';
export const WIDGET_PATH = fileURLToPath(new URL(WIDGET, import.meta.url));

/** Its text, without the line that names a map which is not there. */
export async function widgetText(): Promise<string> {
  const text = await readFile(WIDGET_PATH, 'utf8');
  return text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/u, '\n');
}

/** The text of the script that `embed.html` has, which lies there too. */
export function framePageText(): Promise<string> {
  return readFile(fileURLToPath(new URL('frame-page.js', import.meta.url)), 'utf8');
}
