import { asRecord, asText } from '../../core/model/read-field.js';
import { integrityOf } from './embed-code.js';

/** The files of the project that the code for a page names. */
export interface Release {
  /** The folder that they lie in, with a slash at its end. */
  readonly base: string;
  /** SRI hash of `event-timeline.js`, or empty where it can't be known. */
  readonly integrity: string;
}

const SCRIPT = 'event-timeline.js';

// Taken at once: it is only known while a classic script runs.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * The files beside the editor's own, at its own origin. The hash is the one that the release lists in `integrity.json`,
 * so that a script which was exchanged since is refused by browsers and not blessed; without that list it is worked
 * out from the script itself.
 * @param editor address of the editor's script; nothing is known where that is a part of another
 * @param ask how to read a file, for tests
 */
export async function findRelease(
  editor = own,
  ask: (url: string) => Promise<Response> = (url) => fetch(url),
): Promise<Release | null> {
  if (editor === '') return null;
  const base = new URL('.', editor).href;
  const read = async <T>(file: string, take: (answer: Response) => Promise<T>): Promise<T | null> => {
    try {
      const answer = await ask(base + file);
      return answer.ok ? await take(answer) : null;
    } catch {
      // Not there, not to be read from a file, or no place where a hash can be worked out.
      return null;
    }
  };
  const list = await read('integrity.json', (answer) => answer.json() as Promise<unknown>);
  const listed = asText(asRecord(asRecord(list)['files'])[SCRIPT]);
  if (/^sha(?:256|384|512)-/u.test(listed)) return { base, integrity: listed };
  const worked = await read(SCRIPT, async (answer) => integrityOf(await answer.arrayBuffer()));
  return { base, integrity: worked ?? '' };
}
