import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../src/settings/defaults';
import { settingsSchema } from '../src/settings/schema';
import { fromStored, openSettings } from '../src/settings/store';
import { exportSettings, readImport } from '../src/settings/transfer';
import type { Settings } from '../src/settings/types';

const { storage, listeners } = vi.hoisted(() => ({
  storage: new Map<string, unknown>(),
  listeners: new Set<(changes: object, area: string) => void>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: storage.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) {
            const change = { [key]: { oldValue: storage.get(key), newValue: value } };
            storage.set(key, structuredClone(value));
            for (const listener of listeners) listener(change, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
      },
    },
  },
}));

const mine: Settings = {
  ...DEFAULTS,
  rules: { 'weak-close': 'quiet', 'we-hides-me': 'off' },
  agent: { name: 'Jonas', signOff: 'Kind regards', autoSignature: true },
  voice: { formality: 'casual', spelling: 'american', never: ['valued customer'], always: ['We answer on weekdays.'] },
  macros: ['Your parcel is on its way.\nTrack it here.'],
  aliases: ['jonas@shop.example'],
  helpdesks: { gmail: 'off' },
};

const file = (settings: unknown): string => JSON.stringify({ format: 'attune-settings', settings });
const refusalOf = (text: string) => {
  const result = readImport(text);
  return result.ok ? null : result.refusal;
};

beforeEach(() => {
  storage.clear();
  listeners.clear();
});

describe('the schema', () => {
  it('makes the defaults out of nothing', () => {
    expect(settingsSchema.parse({})).toEqual(DEFAULTS);
  });

  it('gives fresh lists each time, so that nobody changes the defaults', () => {
    expect(settingsSchema.parse({}).macros).not.toBe(settingsSchema.parse({}).macros);
  });
});

describe('export and import', () => {
  it('bring everything back but the pause', () => {
    const paused = { ...mine, pausedUntil: '2026-11-23T00:00:00.000Z' };
    expect(readImport(exportSettings(paused))).toEqual({ ok: true, settings: mine });
  });

  it('fills in what an export from an earlier version did not have', () => {
    expect(readImport(file({ agent: { name: 'Ana' } }))).toEqual({
      ok: true,
      settings: { ...DEFAULTS, agent: { ...DEFAULTS.agent, name: 'Ana' } },
    });
  });

  it.each([
    ['no JSON', 'hello', { problem: 'not-json' }],
    ['an empty file', '', { problem: 'not-json' }],
    ['a list', '[]', { problem: 'foreign' }],
    ['null', 'null', { problem: 'foreign' }],
    ['another program’s settings', '{"theme":"dark"}', { problem: 'foreign' }],
    ['no settings inside', '{"format":"attune-settings","settings":3}', { problem: 'foreign' }],
    ['five megabytes', file({ macros: ['x'.repeat(5_000_000)] }), { problem: 'too-big' }],
    ['a newer version', file({ version: 2 }), { problem: 'newer', version: '2' }],
    ['an unknown field', file({ colour: 'red' }), { problem: 'unknown-field', field: 'colour' }],
    ['an unknown field inside', file({ voice: { mood: 1 } }), { problem: 'unknown-field', field: 'voice.mood' }],
    [
      'a wrong choice',
      file({ voice: { formality: 'stiff' } }),
      { problem: 'wrong-choice', field: 'voice.formality', expected: ['formal', 'neutral', 'casual'] },
    ],
    [
      'a rule at a level there is not',
      file({ rules: { 'weak-close': 'loud' } }),
      { problem: 'wrong-choice', field: 'rules.weak-close', expected: ['on', 'quiet', 'off'] },
    ],
    [
      'a number for a name',
      file({ agent: { name: 7 } }),
      { problem: 'wrong-kind', field: 'agent.name', expected: 'text' },
    ],
    ['text for a list', file({ macros: 'a' }), { problem: 'wrong-kind', field: 'macros', expected: 'list' }],
    [
      'text for yes or no',
      file({ badge: { shown: 'y' } }),
      { problem: 'wrong-kind', field: 'badge.shown', expected: 'yes-no' },
    ],
    ['no address', file({ aliases: ['jonas'] }), { problem: 'wrong-kind', field: 'aliases.0', expected: 'email' }],
    ['a group for a name', file({ agent: [] }), { problem: 'wrong-kind', field: 'agent', expected: 'group' }],
    ['a very long name', file({ agent: { name: 'x'.repeat(201) } }), { problem: 'too-long', field: 'agent.name' }],
    ['a rule that is no rule', file({ rules: { 'A b': 'on' } }), { problem: 'unknown-field', field: 'rules.A b' }],
    [
      'a pause that is no time',
      file({ pausedUntil: 'later' }),
      { problem: 'wrong-kind', field: 'pausedUntil', expected: 'date' },
    ],
    [
      'a prototype key on top',
      '{"format":"attune-settings","settings":{},"__proto__":{"a":1}}',
      { problem: 'unsafe-field', field: '__proto__' },
    ],
    [
      'a prototype key deep inside',
      '{"format":"attune-settings","settings":{"rules":{"constructor":"off"}}}',
      { problem: 'unsafe-field', field: 'settings.rules.constructor' },
    ],
  ])('refuses %s and says which field', (_name, text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('the store', () => {
  it('starts with the defaults and keeps what is changed', async () => {
    const store = openSettings();
    expect(await store.read()).toEqual(DEFAULTS);
    await store.update((settings) => ({ ...settings, macros: ['a'] }));
    expect((await openSettings().read()).macros).toEqual(['a']);
  });

  it('loses no change when several come at once', async () => {
    const store = openSettings();
    await Promise.all(
      ['a', 'b', 'c'].map((macro) =>
        store.update((settings) => ({ ...settings, macros: [...settings.macros, macro] })),
      ),
    );
    expect((await store.read()).macros).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a change that failed', async () => {
    const store = openSettings();
    const broken = store.update(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    await expect(store.update((settings) => settings)).resolves.toEqual(DEFAULTS);
  });

  it('tells who watches, until they stop', async () => {
    const store = openSettings();
    const stop = new AbortController();
    const seen: string[] = [];
    store.watch((settings) => seen.push(settings.agent.name), stop.signal);
    await store.update((settings) => ({ ...settings, agent: { ...settings.agent, name: 'Ana' } }));
    stop.abort();
    await store.update((settings) => ({ ...settings, agent: { ...settings.agent, name: 'Bo' } }));
    expect(seen).toEqual(['Ana']);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'x'],
    ['a newer shape', { version: 2, agent: { name: 'Ana' } }],
    ['fields of another kind', { rules: [], macros: {}, agent: 'Ana', badge: { shown: 1 }, voice: null }],
  ])('reads %s as the defaults', (_name, stored) => {
    expect(fromStored(stored)).toEqual(DEFAULTS);
  });

  it('keeps own fields beside ones it does not know', () => {
    expect(fromStored({ agent: { name: 'Ana', mood: 1 }, other: 2 })).toEqual({
      ...DEFAULTS,
      agent: { ...DEFAULTS.agent, name: 'Ana' },
    });
  });
});
