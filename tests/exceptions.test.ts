import { describe, expect, it } from 'vitest';
import { inForce } from '../src/packs/layers';
import { DEFAULTS } from '../src/settings/defaults';
import {
  channelPlace,
  exceptionOf,
  filterExceptions,
  helpdeskPlace,
  settingsHere,
  sitePlace,
  withException,
} from '../src/settings/exceptions';
import { settingsSchema } from '../src/settings/schema';
import type { Settings } from '../src/settings/types';

const ZENDESK = { id: 'zendesk', consent: 'installed' } as const;
const ANY_PAGE = { id: 'any-page', consent: 'site' } as const;
const HELP = 'https://help.example';

const mine: Settings = withException(
  withException(
    withException({ ...DEFAULTS, rules: { 'weak-close': 'off' } }, channelPlace('chat'), 'weak-close', 'on'),
    helpdeskPlace('zendesk'),
    'weak-close',
    'quiet',
  ),
  sitePlace(HELP),
  'vague-when',
  'off',
);
const levels = (channel: 'email' | 'chat', helpdesk: typeof ZENDESK | typeof ANY_PAGE) =>
  settingsHere(mine, { channel, helpdesk, origin: HELP }).rules;

describe('a rule that is otherwise in some places', () => {
  it('does what the place says, the helpdesk over the channel, and else what holds everywhere', () => {
    expect(levels('email', ANY_PAGE)).toEqual({ 'weak-close': 'off', 'vague-when': 'off' });
    expect(levels('chat', ANY_PAGE)).toEqual({ 'weak-close': 'on', 'vague-when': 'off' });
    expect(levels('chat', ZENDESK)).toEqual({ 'weak-close': 'quiet' });
  });

  it('leaves the settings alone where nothing is said, so that they stay the same object', () => {
    expect(settingsHere(DEFAULTS, { channel: 'email', helpdesk: ZENDESK, origin: HELP })).toBe(DEFAULTS);
  });

  it('leaves nothing empty behind, and knows no place called constructor', () => {
    const without = withException(mine, sitePlace(HELP), 'vague-when', null);
    expect(Object.keys(without.exceptions)).toEqual([channelPlace('chat'), helpdeskPlace('zendesk')]);
    expect(filterExceptions(mine, (rule) => rule !== 'weak-close').exceptions).toEqual({
      [sitePlace(HELP)]: { 'vague-when': 'off' },
    });
    expect(exceptionOf(mine, 'constructor', 'name')).toBeNull();
    expect(exceptionOf(mine, helpdeskPlace('zendesk'), 'constructor')).toBeNull();
  });

  it('is taken by the schema as it is written, and no other place is', () => {
    expect(settingsSchema.parse({ exceptions: mine.exceptions }).exceptions).toEqual(mine.exceptions);
    expect(settingsSchema.safeParse({ exceptions: { everywhere: {} } }).success).toBe(false);
  });

  it('gives way to what a policy has locked', () => {
    const locked = inForce(mine, { packs: [], managed: null, locked: ['rules.weak-close'] });
    expect(locked.exceptions).toEqual({ [sitePlace(HELP)]: { 'vague-when': 'off' } });
  });
});
