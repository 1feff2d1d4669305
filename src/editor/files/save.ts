import { findLosses } from '../../core/export/find-losses.js';
import { writeCsv } from '../../core/export/write-csv.js';
import { writeJson } from '../../core/export/write-json.js';
import type { Loss } from '../../core/formats/index.js';
import { normalize } from '../../core/model/normalize.js';
import { pageMarkup } from '../../page/page-markup.js';
import type { Row } from '../document/story.js';
import { words } from '../words.js';
import { readStory } from './read-story.js';

/** A file to be saved. */
export interface SaveFormat {
  readonly name: 'json' | 'csv' | 'html';
  readonly label: string;
  readonly type: string;
  write(data: Row): string;
}

/** What a story can be saved as. The first is the editor's own; the page too keeps all of it. */
export const SAVE_FORMATS: readonly SaveFormat[] = [
  { name: 'json', label: words.formats.json, type: 'application/json', write: writeJson },
  { name: 'csv', label: words.formats.csv, type: 'text/csv', write: writeCsv },
  {
    name: 'html',
    label: words.formats.html,
    type: 'text/html',
    write: (data) => pageMarkup(data, { widget: { file: 'event-timeline.js' }, frameScript: null }),
  },
];

/** What a saved file has no room for: the story, against the one that is read from it again. */
export function leftOut(data: Row, saved: string): readonly Loss[] {
  const back = readStory(saved);
  return 'problem' in back ? [] : findLosses(normalize(data), normalize(back.data));
}
