import type { Problem } from '../../core/model/problem.js';
import { decodeText } from '../../load/decode-text.js';
import type { ReadStory } from './read-story.js';
import { readStory } from './read-story.js';
import type { SaveFormat } from './save.js';

/** What was opened, and what is to be said of it. */
export interface Opened extends ReadStory {
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** Reads a file in any format that the project knows. */
export async function openFile(file: File): Promise<Opened | { readonly problem: Problem }> {
  const { text, problems = [] } = decodeText(await file.arrayBuffer());
  const read = readStory(text);
  if ('problem' in read) return read;
  return { ...read, name: file.name.replace(/\.[^.]*$/u, ''), problems: [...problems, ...read.problems] };
}

/** The part of the File System Access API that is used here; not every browser has it. */
interface SaveHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
interface SavePicker {
  showSaveFilePicker?(options: object): Promise<SaveHandle>;
}

/**
 * Saves a text as a file: into one that the editor chooses where the browser can, else as a download.
 * @returns the name of the file, or `null` where the editor thought better of it
 */
export async function saveFile(text: string, name: string, format: SaveFormat): Promise<string | null> {
  const fileName = `${name}.${format.name}`;
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker) {
    try {
      const types = [{ description: format.label, accept: { [format.type]: [`.${format.name}`] } }];
      const handle = await showSaveFilePicker.call(window, { suggestedName: fileName, types });
      const file = await handle.createWritable();
      await file.write(text);
      await file.close();
      return handle.name;
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return null;
      // Not here, such as in a frame of another site: as a download.
    }
  }
  const url = URL.createObjectURL(new Blob([text], { type: format.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
  return fileName;
}
