import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { local, managed, listeners } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  managed: { value: {} as Record<string, unknown>, error: null as Error | null },
  listeners: new Set<(changes: object, area: string) => void>(),
}));

const browser = vi.hoisted(() => ({
  i18n: { getMessage: (name: string, subs: string[]) => [name, ...subs].join(' ') },
  storage: {
    managed: {
      get: async () => {
        if (managed.error) throw managed.error;
        return structuredClone(managed.value);
      },
    },
    local: {
      get: async (key: string) => ({ [key]: local.get(key) }),
      set: vi.fn(async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
      }),
    },
    onChanged: {
      addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
    },
  },
}));
vi.mock('wxt/browser', () => ({ browser }));

const { keepPolicy, takeOverPolicy } = await import('../src/background/policy');
const { openSettings } = await import('../src/settings/store');
type Extension = Parameters<typeof takeOverPolicy>[0];
const extension = browser as unknown as Extension;

const PACK = JSON.parse(readFileSync('tests/fixtures/packs/kettle-and-cup.json', 'utf8'));

beforeEach(() => {
  local.clear();
  listeners.clear();
  managed.value = {};
  managed.error = null;
  browser.storage.local.set.mockClear();
});

describe('a managed policy', () => {
  it('installs its pack and locks what it names, in the settings that every page reads', async () => {
    managed.value = { pack: PACK, locked: ['voice', 'rules.name-wrong'] };
    await takeOverPolicy(extension);
    const store = openSettings();
    const settings = await store.update((now) => ({
      ...now,
      voice: { ...now.voice, formality: 'formal' },
      rules: { ...now.rules, 'name-wrong': 'off', 'we-hides-me': 'off' },
    }));
    expect(settings.voice.formality).toBe('casual');
    expect(settings.rules).toEqual({ 'we-hides-me': 'off', 'name-overused': 'off' });
    expect(settings.team?.map(({ id }) => id)).toEqual(['team:kettle-and-cup/unit', 'team:kettle-and-cup/desk-will']);
  });

  it('that goes takes its pack and its locks along', async () => {
    managed.value = { pack: PACK, locked: ['voice'] };
    await takeOverPolicy(extension);
    managed.value = {};
    await takeOverPolicy(extension);
    const settings = await openSettings().read();
    expect(settings.voice.formality).toBe('neutral');
    expect(settings.team).toBeUndefined();
  });

  it.each([
    [
      'a pattern that could take too long',
      { pack: { ...PACK, phrases: [{ ...PACK.phrases[0], find: ['a ~50 b'] }] } },
      'pack_pattern_slow phrases.0.find.0 a ~50 b',
    ],
    ['markup', { pack: { ...PACK, name: '<script>' } }, 'pack_markup name <script>'],
    ['a newer version', { pack: { ...PACK, version: 2 } }, 'pack_newer 2'],
    ['an unknown field', { lock: ['voice'] }, 'import_unknown_field lock'],
  ])('with %s is not taken, locks nothing and says why', async (_name, value, problem) => {
    managed.value = { locked: ['voice'], ...value };
    await takeOverPolicy(extension);
    expect(local.get('policy')).toEqual({ pack: null, locked: [], problem });
    expect((await openSettings().read()).voice.formality).toBe('neutral');
  });

  it('is written once, not at each start of the worker', async () => {
    managed.value = { pack: PACK };
    await takeOverPolicy(extension);
    await takeOverPolicy(extension);
    expect(browser.storage.local.set).toHaveBeenCalledTimes(1);
  });

  it('is none in a Firefox without one; any other failure is told', async () => {
    managed.error = new Error('Managed storage manifest not found');
    await takeOverPolicy(extension);
    expect(local.has('policy')).toBe(false);
    managed.error = new Error('broken');
    await expect(takeOverPolicy(extension)).rejects.toThrow('broken');
  });

  it('is looked at when the browser says that it changed', async () => {
    keepPolicy(extension);
    managed.value = { locked: ['hold'] };
    for (const listener of listeners) listener({}, 'managed');
    await vi.waitFor(() => expect(local.get('policy')).toMatchObject({ locked: ['hold'] }));
  });
});
