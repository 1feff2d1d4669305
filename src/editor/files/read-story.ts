import { readData } from '../../core/formats/index.js';
import type { Loss } from '../../core/formats/index.js';
import type { Problem } from '../../core/model/problem.js';
import { asText, isRecord } from '../../core/model/read-field.js';
import { parseInert } from '../../markup/parse-inert.js';

/** A story that was read, and what is to be said of it. */
export interface ReadStory {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly losses: readonly Loss[];
}

/** Reads a text in any format that the project knows. A page with a timeline in it has all of the story, not its list alone. */
export function readStory(text: string): ReadStory | { readonly problem: Problem } {
  const inside = /^\ufeff?\s*</u.test(text) ? storyInPage(text) : null;
  if (inside) return { data: inside, problems: [], losses: [] };
  const read = readData(text, '', parseInert);
  return 'problem' in read ? read : { data: read.data, problems: read.problems, losses: read.losses };
}

/** The native data of the first timeline in a page; its title and description stand in the page itself. */
function storyInPage(text: string): object | null {
  const body = parseInert(text);
  for (const script of body?.querySelectorAll('event-timeline > script[type="application/json"]') ?? []) {
    const data = parsed(script.textContent);
    if (!isRecord(data) || !Array.isArray(data['events'])) continue;
    const around = script.parentElement?.parentElement;
    const [title, description] = [':scope > h1', ':scope > .description'].map((selector) =>
      asText(around?.querySelector(selector)?.textContent),
    );
    return { ...(title !== '' && { title }), ...(description !== '' && { description }), ...data };
  }
  return null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
