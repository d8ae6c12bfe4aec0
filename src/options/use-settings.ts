import { useEffect, useMemo, useState } from 'preact/hooks';
import { openSettings } from '../settings/store';
import type { Settings } from '../settings/types';

/** Stores a change at once; open tabs and this page hear of it through the store. */
export type Change = (change: (settings: Settings) => Settings) => Promise<void>;

interface Held {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly change: Change;
  /** What the browser said when the settings could not be read or stored; empty otherwise. */
  readonly failure: string;
}

export function useSettings(): Held {
  const store = useMemo(openSettings, []);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState('');
  const fail = (error: unknown): void => setFailure(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    const stop = new AbortController();
    store.watch(setSettings, stop.signal);
    store.read().then(setSettings, fail);
    return () => stop.abort();
  }, [store]);
  const change: Change = async (make) => {
    try {
      setSettings(await store.update(make));
      setFailure('');
    } catch (error) {
      fail(error);
    }
  };
  return { settings, change, failure };
}
