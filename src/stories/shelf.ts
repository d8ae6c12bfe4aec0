import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Story, storySchema } from './story';

interface Stored extends DBSchema {
  stories: { key: string; value: unknown };
}

const NAME = 'attune-stories';
/** Grows when the shape changes; a browser refuses to open a newer one with older code, and so nothing is spoiled. */
const VERSION = 1;

/** What lies on the shelf. What this version can't read stays there, and is given out as it is. */
export interface Holding {
  /** Newest first. */
  readonly stories: readonly Story[];
  readonly unreadable: readonly unknown[];
  /** By id; null where the story can't be read. */
  readonly ids: ReadonlyMap<string, Story | null>;
}

/** Where the stories are kept: IndexedDB, in this browser. */
export interface Shelf {
  read(): Promise<Holding>;
  /** All of them or none. */
  put(stories: readonly Story[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

/** Why the shelf could not be used: made by a newer Attune, no room left, or something else, by its name. */
export type ShelfTrouble =
  | { readonly problem: 'newer' }
  | { readonly problem: 'full' }
  | { readonly problem: 'broken'; readonly name: string };

export function troubleOf(error: unknown): ShelfTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'Error';
  if (name === 'VersionError') return { problem: 'newer' };
  return name === 'QuotaExceededError' ? { problem: 'full' } : { problem: 'broken', name };
}

async function readAll(db: IDBPDatabase<Stored>): Promise<Holding> {
  const tx = db.transaction('stories');
  const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const read = values.map((value) => storySchema.safeParse(value));
  const stories = read.flatMap((one) => (one.success ? [one.data] : []));
  return {
    stories: stories.sort((a, b) => b.kept.localeCompare(a.kept)),
    unreadable: values.filter((_, index) => !read[index]?.success),
    ids: new Map(keys.map((key, index) => [key, read[index]?.data ?? null])),
  };
}

export async function openShelf(): Promise<Shelf> {
  const db = await openDB<Stored>(NAME, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('stories', { keyPath: 'id' });
    },
    // A newer Attune in another tab waits for this one to let go.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    read: () => readAll(db),
    async put(stories) {
      const tx = db.transaction('stories', 'readwrite');
      await Promise.all([...stories.map((story) => tx.store.put(story)), tx.done]);
    },
    remove: (id) => db.delete('stories', id),
    clear: () => db.clear('stories'),
    close: () => db.close(),
  };
}
