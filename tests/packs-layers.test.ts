import { describe, expect, it } from 'vitest';
import { inForce, type Layers } from '../src/packs/layers';
import { ownAfter } from '../src/packs/own';
import { layersFrom, packsFrom, policyFrom } from '../src/packs/stored';
import type { Pack, PackSettings } from '../src/packs/types';
import { DEFAULTS } from '../src/settings/defaults';
import type { Settings } from '../src/settings/types';

const pack = (id: string, settings: PackSettings, more: Partial<Pack> = {}): Pack => ({
  format: 'attune-pack',
  version: 1,
  id,
  name: id,
  about: '',
  settings,
  classes: {},
  phrases: [],
  macros: [],
  ...more,
});
const layers = (...packs: readonly Pack[]): Layers => ({ packs, managed: null, locked: [] });
const FIRST = pack('first', { voice: { formality: 'formal', never: ['cheers'] }, rules: { 'weak-close': 'quiet' } });
const SECOND = pack('second', { voice: { formality: 'casual' }, rules: { 'weak-close': 'off', 'vague-when': 'off' } });
const BOTH = layers(FIRST, SECOND);

/** The agent's own settings after a change in the options. */
const changed = (mine: Settings, by: Layers, change: (settings: Settings) => Settings): Settings => {
  const before = inForce(mine, by);
  return ownAfter(mine, before, change(before), by);
};

describe('what holds', () => {
  it('is the agent’s own where there is no pack', () => {
    expect(inForce(DEFAULTS, layers())).toBe(DEFAULTS);
  });
  it('is the later pack’s, key by key', () => {
    const { voice, rules } = inForce(DEFAULTS, BOTH);
    expect(voice.formality).toBe('casual');
    expect(rules).toEqual({ 'weak-close': 'off', 'vague-when': 'off' });
    expect(inForce(DEFAULTS, layers(SECOND, FIRST)).rules['weak-close']).toBe('quiet');
  });
  it('is the agent’s own over every pack', () => {
    const mine: Settings = {
      ...DEFAULTS,
      rules: { 'weak-close': 'on' },
      voice: { ...DEFAULTS.voice, formality: 'formal', never: ['unit'] },
    };
    const { voice, rules } = inForce(mine, BOTH);
    expect(voice).toMatchObject({ formality: 'formal', never: ['cheers', 'unit'] });
    expect(rules['weak-close']).toBe('on');
  });
  it('never touches the agent’s name, aliases, badge and pause', () => {
    const mine: Settings = { ...DEFAULTS, agent: { ...DEFAULTS.agent, name: 'Ana' }, aliases: ['a@b.example'] };
    expect(inForce(mine, BOTH)).toMatchObject({ agent: { name: 'Ana' }, aliases: ['a@b.example'] });
  });
  it('knows which words never said are a pack’s wish', () => {
    const mine: Settings = { ...DEFAULTS, voice: { ...DEFAULTS.voice, never: ['unit'] } };
    expect(inForce(mine, BOTH).teamNever).toEqual(['cheers']);
    expect(changed(mine, BOTH, (now) => ({ ...now, badge: { ...now.badge, shown: false } }))).not.toHaveProperty(
      'teamNever',
    );
  });
  it('brings the packs’ phrases and macros to the engine', () => {
    const phrase = {
      id: 'unit',
      statement: 's',
      why: 'w',
      message: 'm',
      severity: 'suggest',
      channels: ['email'],
      find: ['the unit'],
      rewrites: [],
      examples: { fires: ['the unit'], silent: ['a cup'] },
    } as const;
    const one = pack('one', {}, { phrases: [phrase], macros: [{ title: 't', text: 'Hi' }] });
    const { team, macros } = inForce({ ...DEFAULTS, macros: ['Own'] }, layers(one));
    expect(team?.map(({ id, sources }) => [id, sources])).toEqual([['team:one/unit', ['one']]]);
    expect(macros).toEqual(['Hi', 'Own']);
  });
});

describe('what the agent changes', () => {
  it('is theirs, and what they left stays the pack’s', () => {
    const mine = changed(DEFAULTS, BOTH, (now) => ({ ...now, rules: { ...now.rules, 'vague-when': 'quiet' } }));
    expect(mine).toEqual({ ...DEFAULTS, rules: { 'vague-when': 'quiet' } });
    expect(inForce(mine, layers(FIRST)).voice.formality).toBe('formal');
  });
  it.each([
    ['a choice', (now: Settings): Settings => ({ ...now, voice: { ...now.voice, formality: 'neutral' } })],
    ['a rule', (now: Settings): Settings => ({ ...now, rules: {} })],
    ['a word', (now: Settings): Settings => ({ ...now, voice: { ...now.voice, never: [] } })],
  ])('back to the default is kept for %s', (_name, change) => {
    const mine = changed(DEFAULTS, BOTH, change);
    const now = inForce(mine, BOTH);
    const { rules, voice } = change(inForce(DEFAULTS, BOTH));
    expect(now).toMatchObject({ rules, voice });
    expect(Object.keys(now.rules)).toEqual(Object.keys(rules));
    expect(inForce(mine, layers())).toMatchObject({ voice: DEFAULTS.voice, rules: {} });
  });
  it('and changes back again is the pack’s once more', () => {
    const without = changed(DEFAULTS, BOTH, (now) => ({ ...now, voice: { ...now.voice, never: [] } }));
    const again = changed(without, BOTH, (now) => ({ ...now, voice: { ...now.voice, never: ['cheers'] } }));
    expect(again).toEqual(DEFAULTS);
  });
  it('adds to a list without taking over what a pack gave', () => {
    const mine = changed(DEFAULTS, BOTH, (now) => ({ ...now, voice: { ...now.voice, never: ['cheers', 'unit'] } }));
    expect(mine.voice.never).toEqual(['unit']);
  });
});

describe('a lock', () => {
  const managed = pack('firm', { voice: { formality: 'formal', never: ['lol'] }, rules: { 'name-wrong': 'on' } });
  const by: Layers = { packs: [managed, SECOND], managed, locked: ['voice', 'rules.name-wrong', 'hold.on'] };
  const mine: Settings = {
    ...DEFAULTS,
    voice: { ...DEFAULTS.voice, formality: 'casual', never: ['unit'] },
    rules: { 'name-wrong': 'off', 'weak-close': 'quiet' },
    hold: { ...DEFAULTS.hold, on: false },
  };
  it('holds over the agent and over other packs; without a value in the policy it is the default', () => {
    const now = inForce(mine, by);
    expect(now.voice).toEqual({ formality: 'formal', spelling: 'british', never: ['lol'], always: [] });
    expect(now.rules).toEqual({ 'name-wrong': 'on', 'weak-close': 'quiet', 'vague-when': 'off' });
    expect(now.hold.on).toBe(true);
  });
  it('is not changed by a change, and the agent’s own is there when it goes', () => {
    const after = changed(mine, by, () => ({ ...DEFAULTS, rules: { 'weak-close': 'off' } }));
    expect(after.voice).toEqual(mine.voice);
    expect(after.rules).toMatchObject({ 'name-wrong': 'off', 'weak-close': 'off' });
    expect(inForce(after, layers()).voice.formality).toBe('casual');
  });
});

describe('what is stored', () => {
  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['packs of another kind', { installed: [{ version: 2 }, 'x', null] }],
  ])('and is %s gives no pack', (_name, stored) => {
    expect(packsFrom(stored)).toEqual({ installed: [], undo: null });
    expect(layersFrom(packsFrom(stored), policyFrom(stored)).packs).toEqual([]);
  });
  it('gives a policy’s pack the lowest place', () => {
    const policy = policyFrom({ pack: FIRST, locked: ['voice', 3] });
    expect(policy.locked).toEqual(['voice']);
    expect(layersFrom({ installed: [SECOND], undo: null }, policy).packs.map(({ id }) => id)).toEqual([
      'first',
      'second',
    ]);
  });
});
