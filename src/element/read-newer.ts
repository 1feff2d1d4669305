import { readData } from '../core/formats/index.js';
import type { DataChange } from '../core/model/compare-data.js';
import { compareDataInSteps } from '../core/model/compare-data.js';
import { normalizeInSteps } from '../core/model/normalize.js';
import type { TimelineData } from '../core/model/timeline-data.js';
import { parseInert } from '../markup/parse-inert.js';
import { safeUrl } from '../markup/safe-url.js';
import type { LoadSettings } from './controllers/loader.js';
import type { ViewController } from './controllers/view-controller.js';
import { runSliced } from './run-sliced.js';

/**
 * Reads data that have come again and says how they differ from those that are there; null where they were not wanted
 * any more. Throws where they are no data: half a file is no reason to lose a whole one.
 */
async function readNewer(
  text: string,
  { format, timeZone, baseUrl }: LoadSettings,
  before: TimelineData,
  signal: AbortSignal,
): Promise<(DataChange & { readonly data: TimelineData }) | null> {
  const read = readData(text, format, parseInert);
  if ('problem' in read) throw new Error(read.problem.message);
  const { problems, places } = read;
  const address = (url: string): string | null => safeUrl(url, baseUrl);
  const data = await runSliced(normalizeInSteps(read.data, { timeZone, problems, places, address }), signal);
  if (data === null) return null;
  const missing = data.problems.find(({ code }) => code === 'events-missing');
  if (missing) throw new Error(missing.message);
  const change = await runSliced(compareDataInSteps(before, data), signal);
  return change && { ...change, data };
}

/** Takes newer data of the same address; what the reader looks at stays where it is. Answers how many events have come. */
export async function takeNewer(
  text: string,
  settings: LoadSettings,
  view: ViewController,
  signal: AbortSignal,
): Promise<number> {
  const newer = await readNewer(text, settings, view.data, signal);
  if (newer === null) return 0;
  const { data, added, changed } = newer;
  if (changed) await view.replace(data, added.length);
  else if (added.length > 0) await view.append(added);
  return added.length;
}
