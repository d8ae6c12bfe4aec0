import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type DismissalStore, openDismissals } from './dismissal-store';
import { type Dismissals, NO_DISMISSALS } from './dismissals';
import { DAY_PREFIX, dayIn, type Tally, tallyIn } from './tally';

/** A browser gives an extension ten million bytes or so; in the last fiftieth of it counts may be refused. */
const NEARLY_FULL = 0.98;

interface Stored {
  readonly days: ReadonlyMap<string, Tally>;
  /** Days that hold something else than counts. */
  readonly unreadable: number;
  readonly full: boolean;
  readonly dismissals: Dismissals;
}

interface Held {
  /** Null until they are read. */
  readonly stored: Stored | null;
  readonly failure: string;
  readonly clear: () => Promise<void>;
  readonly dismissals: DismissalStore;
}

/** Firefox before 131 can't say how much is used. */
async function isFull(): Promise<boolean> {
  const { local } = browser.storage;
  if (!('getBytesInUse' in local) || !('QUOTA_BYTES' in local)) return false;
  return (await local.getBytesInUse(null)) > local.QUOTA_BYTES * NEARLY_FULL;
}

async function readStored(dismissals: DismissalStore): Promise<Stored> {
  const all: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
  const days = new Map<string, Tally>();
  let unreadable = 0;
  for (const [key, value] of Object.entries(all).filter(([name]) => name.startsWith(DAY_PREFIX))) {
    const day = dayIn(key);
    const tally = tallyIn(value);
    if (day !== null && tally) days.set(day, tally);
    else unreadable += 1;
  }
  return {
    days,
    unreadable,
    full: await isFull(),
    dismissals: await dismissals.read().catch(() => NO_DISMISSALS),
  };
}

const clearDays = async (): Promise<void> => {
  const all: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith(DAY_PREFIX)));
};

/** What was counted, as it stands; it follows what is counted meanwhile in other tabs. */
export function useTrends(): Held {
  const dismissals = useMemo(openDismissals, []);
  const [stored, setStored] = useState<Stored | null>(null);
  const [failure, setFailure] = useState('');
  const fail = (error: unknown): void => setFailure(error instanceof Error ? error.message : String(error));
  const read = (): Promise<void> => readStored(dismissals).then(setStored, fail);
  useEffect(() => {
    const onChanged = (_changes: object, area: string): void => {
      if (area === 'local') void read();
    };
    void read();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return { stored, failure, clear: () => clearDays().then(read, fail), dismissals };
}
