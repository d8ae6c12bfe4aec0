import { browser } from 'wxt/browser';
import { inForce, type Layers } from '../packs/layers';
import { ownAfter } from '../packs/own';
import { LAYER_KEYS, readLayers } from '../packs/stored';
import { keep } from './keep';
import { readStored, type Stored } from './stored';
import type { Settings } from './types';

/** The one key under which the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes follow one another: each sees what the one before it stored. */
  update(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls back after each change, whichever page made it, until the signal aborts. */
  watch(callback: (settings: Settings) => void, signal: AbortSignal): void;
}

/** The stored value as settings; what of it could not be used is the default. */
export const fromStored = (stored: unknown): Settings => readStored(stored).settings;

const readKey = async (): Promise<unknown> => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

/** The agent’s own settings, without what the packs say. */
export const readOwn = async (): Promise<Settings> => fromStored(await readKey());

/** The agent's own settings as they are given, whatever the packs say: an import, or the defaults. */
export const replaceOwn = (settings: Settings): Promise<void> => keep({ [SETTINGS_KEY]: settings });

/** Calls back with what the agent's own settings are and what of them can't be read, now and after each change. */
export async function watchStored(callback: (stored: Stored) => void, signal: AbortSignal): Promise<void> {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[SETTINGS_KEY]) callback(readStored(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  const stored = await readKey();
  if (!signal.aborted) callback(readStored(stored));
}

/** The settings in `storage.local` as they hold with the packs; nothing of them goes anywhere else. */
export function openSettings(): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  /** Kept, so that a watcher hears of a change without another look into the store. */
  let layers: Layers | null = null;
  const read = async (): Promise<Settings> => {
    layers = await readLayers();
    return inForce(await readOwn(), layers);
  };
  const write = async (change: (settings: Settings) => Settings): Promise<Settings> => {
    layers = await readLayers();
    const mine = await readOwn();
    const before = inForce(mine, layers);
    const next = ownAfter(mine, before, change(before), layers);
    await replaceOwn(next);
    return inForce(next, layers);
  };
  return {
    read,
    update(change) {
      const done = last.then(() => write(change));
      // The next change waits for this one; that this one failed is its own caller's to hear.
      last = done.catch(() => undefined);
      return done;
    },
    watch(callback, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area !== 'local') return;
        const packs = LAYER_KEYS.some((key) => Object.hasOwn(changes, key));
        const mine = Object.hasOwn(changes, SETTINGS_KEY);
        if (!packs && !mine) return;
        if (packs || !layers) void read().then((settings) => signal.aborted || callback(settings));
        else callback(inForce(fromStored(changes[SETTINGS_KEY]?.newValue), layers));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
