import { readData } from '../core/formats/index.js';
import type { DataChange } from '../core/model/compare-data.js';
import { compareDataInSteps } from '../core/model/compare-data.js';
import { normalizeInSteps } from '../core/model/normalize.js';
import type { TimelineData } from '../core/model/timeline-data.js';
import { parseInert } from '../markup/parse-inert.js';
import { safeUrl } from '../markup/safe-url.js';
import type { LoadSettings } from './controllers/loader.js';
import { runSliced } from './run-sliced.js';

/**
 * Reads data that have come again and says how they differ from those that are there; null where they were not wanted
 * any more. Throws where they are no data: half a file is no reason to lose a whole one.
 */
export async function readNewer(
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
