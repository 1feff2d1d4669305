import type { EmbedOptions } from './embed-code.js';
import { integrityOf } from './embed-code.js';

// Taken at once: it is only known while a classic script runs.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * Where the files of the project lie, and the hash of the script: both as they are beside the editor's own file. The
 * hash is that of the release, or is worked out from the script itself.
 */
export async function guessEmbed(options: EmbedOptions): Promise<EmbedOptions> {
  if (own === '') return options;
  const base = new URL('.', own).href;
  return { ...options, base, integrity: await hashBeside(base) };
}

async function hashBeside(base: string): Promise<string> {
  try {
    const script = await fetch(`${base}event-timeline.js`);
    return script.ok ? await integrityOf(await script.arrayBuffer()) : '';
  } catch {
    return '';
  }
}
