import { browser } from 'wxt/browser';
import { inForce, type Layers } from '../packs/layers';
import { ownAfter } from '../packs/own';
import { LAYER_KEYS, readLayers } from '../packs/stored';
import { DEFAULTS } from './defaults';
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

/** What was stored, over the defaults; a field of another kind than its default is left at the default. */
function over<T extends object>(defaults: T, stored: unknown): T {
  if (!isRecord(stored)) return defaults;
  const known = Object.entries(defaults).map(([key, value]) => {
    const own = Object.hasOwn(stored, key) ? stored[key] : undefined;
    return [key, sameKind(own, value) ? own : value];
  });
  return { ...defaults, ...Object.fromEntries(known) };
}

/**
 * The stored value as settings. The schema checked it when it was written, and this runs in helpdesk pages too, where
 * zod would weigh more than the rest together; a shape from a newer Attune is not guessed at.
 */
export function fromStored(stored: unknown): Settings {
  if (!isRecord(stored) || (stored.version ?? 1) !== DEFAULTS.version) return DEFAULTS;
  const settings = over(DEFAULTS, stored);
  return {
    ...settings,
    agent: over(DEFAULTS.agent, settings.agent),
    voice: over(DEFAULTS.voice, settings.voice),
    badge: over(DEFAULTS.badge, settings.badge),
    hold: over(DEFAULTS.hold, settings.hold),
    trends: over(DEFAULTS.trends, settings.trends),
  };
}

/** The agent’s own settings, without what the packs say. */
export const readOwn = async (): Promise<Settings> =>
  fromStored((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

/** The agent's own settings as they are given, whatever the packs say: an import, or the defaults. */
export const replaceOwn = (settings: Settings): Promise<void> =>
  browser.storage.local.set({ [SETTINGS_KEY]: settings });

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
