import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The key in `storage.local`. What lies there are ids of invented tickets and exercises; no word that was typed. */
const PROGRESS_KEY = 'practice';

/** What was done once, for the agent's own eyes. There is no count of tries, no time and no mark. */
export interface Progress {
  /** Exercises whose failing sentence was found. */
  readonly spotted: readonly string[];
  /** Exercises whose sentence was rewritten without the fault. */
  readonly fixed: readonly string[];
  /** Practice tickets that were answered. */
  readonly answered: readonly string[];
}

const NOTHING_DONE: Progress = { spotted: [], fixed: [], answered: [] };

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

/** A damaged store is begun anew. */
export function progressFrom(stored: unknown): Progress {
  if (typeof stored !== 'object' || stored === null) return NOTHING_DONE;
  const { spotted, fixed, answered } = stored as Partial<Record<keyof Progress, unknown>>;
  return { spotted: idsIn(spotted), fixed: idsIn(fixed), answered: idsIn(answered) };
}

const read = async (): Promise<Progress> => progressFrom((await browser.storage.local.get(PROGRESS_KEY))[PROGRESS_KEY]);

async function keep(what: keyof Progress, id: string): Promise<void> {
  const before = await read();
  if (before[what].includes(id)) return;
  await browser.storage.local.set({ [PROGRESS_KEY]: { ...before, [what]: [...before[what], id] } });
}

interface Kept {
  /** Null until it is read. */
  readonly progress: Progress | null;
  readonly done: (what: keyof Progress, id: string) => void;
  readonly forget: () => void;
}

/** What has been done, here and in other tabs. */
export function useProgress(): Kept {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const change = area === 'local' ? changes[PROGRESS_KEY] : undefined;
      if (change) setProgress(progressFrom(change.newValue));
    };
    browser.storage.onChanged.addListener(follow);
    void read().then(setProgress);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  return {
    progress,
    done: (what, id) => void keep(what, id),
    forget: () => {
      setProgress(NOTHING_DONE);
      void browser.storage.local.remove(PROGRESS_KEY);
    },
  };
}
