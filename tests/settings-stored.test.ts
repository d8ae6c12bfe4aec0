import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../src/settings/defaults';
import { settingsSchema } from '../src/settings/schema';
import { openSettings, watchStored } from '../src/settings/store';
import { readStored, type Stored } from '../src/settings/stored';
import type { Settings } from '../src/settings/types';

const { storage, state } = vi.hoisted(() => ({ storage: new Map<string, unknown>(), state: { full: false } }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: storage.get(key) }),
        set: async (items: Record<string, unknown>) => {
          if (state.full) throw new Error('Resource::kQuotaBytes quota exceeded');
          for (const [key, value] of Object.entries(items)) storage.set(key, structuredClone(value));
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const MINE: Settings = {
  version: 1,
  rules: { 'weak-close': 'quiet', 'team:acme/no-cheers': 'off' },
  agent: { name: 'Jonas', signOff: 'Kind regards', autoSignature: true },
  voice: { formality: 'casual', spelling: 'american', never: ['valued customer'], always: ['We answer on weekdays.'] },
  macros: ['Your parcel is on its way.'],
  mergeFields: ['{{name}}'],
  badge: { shown: false, corner: 'top-left' },
  hold: { on: false, rules: { 'name-wrong': 'off' }, plainEnter: true },
  trends: { counted: false, goQuiet: false },
  exceptions: { 'channel chat': { 'weak-close': 'off' } },
  helpdesks: { gmail: 'off' },
  sites: { 'https://help.example': { on: true, message: '.m', name: '', composer: 'textarea' } },
  aliases: ['jonas@shop.example'],
  chosen: ['hold.on'],
  pausedUntil: '2026-11-23T00:00:00.000Z',
};

/** The settings with something else in one place. */
const withAt = (path: readonly string[], value: unknown): unknown => {
  const copy: unknown = structuredClone(MINE);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  Reflect.set(parent as object, last, value);
  return copy;
};

const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [[...path, key], ...placesIn(Reflect.get(value, key), [...path, key])])
    : [];

/** `aliases.0` as `aliases`: an entry of a list is named by its list. */
const listOf = (path: readonly string[]): string => path.join('.').replace(/\.\d+$/, '');

beforeEach(() => {
  storage.clear();
  state.full = false;
});

describe('what is stored', () => {
  it('is read whole where it fits', () => {
    expect(readStored(structuredClone(MINE))).toEqual({ settings: MINE, unread: [], newer: false });
    expect(readStored(undefined)).toEqual({ settings: DEFAULTS, unread: [], newer: false });
  });

  it.each(placesIn(MINE).map((path) => [path.join('.'), path] as const))(
    'may lack %s, as in an older version',
    (_, path) => {
      const older = withAt(path, undefined);
      const { settings, unread } = readStored(JSON.parse(JSON.stringify(older)));
      // JSON writes null where a list lacks an entry.
      const inList = /\.\d+$/.test(path.join('.'));
      expect(unread).toEqual(inList ? [listOf(path)] : []);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
    },
  );

  it.each(placesIn(MINE).map((path) => [path.join('.'), path] as const))(
    'may be damaged at %s, and the rest holds',
    (_, path) => {
      const damaged = withAt(path, { wrong: ['kind'] });
      const { settings, unread } = readStored(damaged);
      expect(unread.length).toBeGreaterThan(0);
      expect(unread.every((one) => one.startsWith(listOf(path)))).toBe(true);
      const others = (Object.keys(MINE) as (keyof Settings)[]).filter((key) => key !== path[0]);
      for (const key of others) expect(settings[key]).toEqual(MINE[key]);
      expect(settingsSchema.safeParse(settings).success).toBe(true);
    },
  );

  it('is named where this version knows nothing of it, and the rest holds', () => {
    const { settings, unread } = readStored({ ...MINE, colour: 'red', voice: { ...MINE.voice, mood: 1 } });
    expect(unread).toEqual(['colour', 'voice.mood']);
    expect(settings).toEqual(MINE);
  });

  it.each([
    ['text', 'x'],
    ['a list', []],
    ['null', null],
    ['a number', 7],
    ['cut-off JSON', '{"version":1,"rules":{"we'],
  ])('may be %s: then the defaults hold, and it is said of the whole', (_, stored) =>
    expect(readStored(stored)).toEqual({ settings: DEFAULTS, unread: [''], newer: false }),
  );

  it('of a newer version is not guessed at', () => {
    expect(readStored({ ...MINE, version: 2 })).toEqual({ settings: DEFAULTS, unread: [], newer: true });
  });

  it('does not pause for ever', () => {
    const { settings, unread } = readStored({ ...MINE, pausedUntil: 'zzz' });
    expect([settings.pausedUntil, unread]).toEqual(['', ['pausedUntil']]);
  });

  it('comes out as the schema has it, whatever is in one place', () => {
    const place = fc.constantFrom(...placesIn(MINE).filter(([first]) => first !== 'version'));
    fc.assert(
      fc.property(place, fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const stored = withAt(path, value);
        const { settings, unread } = readStored(stored);
        const allowed = settingsSchema.safeParse(stored);
        if (allowed.success) expect({ settings, unread }).toEqual({ settings: allowed.data, unread: [] });
        // An address is compared and nothing else; where it is none, no mail has it.
        else if (path[0] !== 'aliases') expect(settingsSchema.safeParse(settings).success).toBe(true);
      }),
      { numRuns: 1000, seed: 20261122 },
    );
    expect(Object.hasOwn(Object.prototype, 'wrong')).toBe(false);
  });
});

describe('a damaged store', () => {
  const DAMAGED = { ...MINE, voice: 'formal', rules: { 'weak-close': 'loud', 'we-hides-me': 'off' } };

  it('stays as it is until something is changed, and then keeps what could be read', async () => {
    storage.set('settings', DAMAGED);
    const store = openSettings();
    const seen: Stored[] = [];
    await watchStored((stored) => seen.push(stored), new AbortController().signal);
    await store.read();
    expect(seen.map(({ unread }) => unread)).toEqual([['rules.weak-close', 'voice']]);
    expect(storage.get('settings')).toBe(DAMAGED);
    await store.update((settings) => ({ ...settings, badge: { ...settings.badge, shown: true } }));
    expect(storage.get('settings')).toEqual({
      ...MINE,
      rules: { 'we-hides-me': 'off' },
      voice: DEFAULTS.voice,
      badge: { ...MINE.badge, shown: true },
    });
    expect(readStored(storage.get('settings')).unread).toEqual([]);
  });
});

describe('a full store', () => {
  it('says so and leaves what was there', async () => {
    storage.set('settings', MINE);
    state.full = true;
    const store = openSettings();
    const change = store.update((settings) => ({ ...settings, macros: [] }));
    await expect(change).rejects.toMatchObject({ name: 'NotKept', message: 'Resource::kQuotaBytes quota exceeded' });
    expect(await store.read()).toEqual(MINE);
    state.full = false;
    await store.update((settings) => ({ ...settings, macros: [] }));
    expect((await store.read()).macros).toEqual([]);
  });
});
