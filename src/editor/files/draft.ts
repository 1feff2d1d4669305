import { createStore, del, entries, set } from 'idb-keyval';
import { asRecord, isRecord } from '../../core/model/read-field.js';
import type { Row } from '../document/story.js';

/** Work that is in no file yet, kept in this browser. */
export interface Draft {
  readonly name: string;
  readonly data: Row;
  /** Texts of the sources, by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** When it was kept, as epoch milliseconds. */
  readonly keptMs: number;
}

let opened: ReturnType<typeof createStore> | undefined;
const store = (): ReturnType<typeof createStore> => (opened ??= createStore('event-timeline-editor', 'drafts'));

/** Where the browser keeps nothing, as in some private windows, there is no draft, and everything else works. */
const orNothing = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch {
    return undefined;
  }
};

/** The key of a new draft: each window keeps its own. */
export const newDraftKey = (): string => crypto.randomUUID();

export async function keepDraft(key: string, draft: Draft): Promise<boolean> {
  return (await orNothing(() => set(key, draft, store()).then(() => true))) ?? false;
}

export async function dropDraft(key: string): Promise<void> {
  await orNothing(() => del(key, store()));
}

/** The newest draft that was left behind, with its key. */
export async function findDraft(): Promise<(Draft & { readonly key: string }) | null> {
  const all = (await orNothing(() => entries<string, unknown>(store()))) ?? [];
  const drafts = all.flatMap(([key, found]) => {
    const { name, data, texts, keptMs } = asRecord(found);
    if (typeof name !== 'string' || !isRecord(data)) return [];
    return [
      { key, name, data, texts: texts instanceof Map ? (texts as Draft['texts']) : new Map(), keptMs: Number(keptMs) },
    ];
  });
  return drafts.sort((a, b) => b.keptMs - a.keptMs)[0] ?? null;
}
