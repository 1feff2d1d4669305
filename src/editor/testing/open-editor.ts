// An editor of the sources on the page of a test. For tests only.
import { fixture, html } from '@open-wc/testing';
import { clear, createStore } from 'idb-keyval';
import { frames, until } from '../../testing/reader.js';
import { STORY } from '../../testing/timeline.js';
import '../define.js';
import type { EventTimelineEditor } from '../event-timeline-editor.js';

/** An editor on a page of its own, with a story open, or empty. Drafts of other tests are gone. */
export async function openEditor(data: unknown = STORY): Promise<EventTimelineEditor> {
  await clearDrafts();
  const editor = await fixture<EventTimelineEditor>(html`<event-timeline-editor></event-timeline-editor>`);
  if (data !== null) {
    editor.data = data;
    await until('the board is drawn', () => editor.shadowRoot?.querySelector('.vis-item') !== null);
  }
  await frames(4);
  return editor;
}

export const clearDrafts = (): Promise<void> => clear(createStore('event-timeline-editor', 'drafts'));
