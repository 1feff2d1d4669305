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

/** The key of a new draft: each window keeps its own. Not a UUID, which pages without https cannot make. */
export const newDraftKey = (): string => `${String(Date.now())}-${Math.random().toString(36).slice(2)}`;

const LOCK = 'event-timeline-editor draft ';

/**
 * Says to other windows that this draft is at work here, until the answer is called or the window is gone: it is theirs
 * to take up only then. Pages without https have no locks.
 */
export function holdDraft(key: string): () => void {
  let free = (): void => undefined;
  const until = new Promise<void>((done) => {
    free = done;
  });
  if ('locks' in navigator) void orNothing(() => navigator.locks.request(LOCK + key, () => until));
  return free;
}

async function heldElsewhere(): Promise<ReadonlySet<string>> {
  const { held = [] } = ('locks' in navigator && (await orNothing(() => navigator.locks.query()))) || {};
  return new Set(held.map(({ name = '' }) => name));
}

export async function keepDraft(key: string, draft: Draft): Promise<boolean> {
  return (await orNothing(() => set(key, draft, store()).then(() => true))) ?? false;
}

export async function dropDraft(key: string): Promise<void> {
  await orNothing(() => del(key, store()));
}

/** The newest draft that was left behind and that no open window is at work on, with its key. */
export async function findDraft(): Promise<(Draft & { readonly key: string }) | null> {
  const all = (await orNothing(() => entries<string, unknown>(store()))) ?? [];
  const held = await heldElsewhere();
  const drafts = all.flatMap(([key, found]) => {
    const { name, data, texts, keptMs } = asRecord(found);
    if (typeof name !== 'string' || !isRecord(data) || held.has(LOCK + key)) return [];
    return [
      { key, name, data, texts: texts instanceof Map ? (texts as Draft['texts']) : new Map(), keptMs: Number(keptMs) },
    ];
  });
  return drafts.sort((a, b) => b.keptMs - a.keptMs)[0] ?? null;
}
