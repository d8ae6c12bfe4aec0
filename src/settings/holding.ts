import type { Settings } from './types';

/** The rules for which Send is held once unless the agent says otherwise: slips that can't be taken back once sent. */
export const HOLDING = [
  'name-wrong',
  'name-placeholder-left',
  'bereavement-care',
  'attachment-forgotten',
  'stray-data',
] as const;

export const holdsFor = ({ hold }: Pick<Settings, 'hold'>, rule: string): boolean =>
  hold.on && (hold.rules[rule] ?? (HOLDING.some((id) => id === rule) ? 'on' : 'off')) === 'on';

/** The settings with holding switched off for these rules; whether it is on at all stays as it is. */
export const holdNoMore = (settings: Settings, rules: readonly string[]): Settings => ({
  ...settings,
  hold: {
    ...settings.hold,
    rules: { ...settings.hold.rules, ...Object.fromEntries(rules.map((rule) => [rule, 'off' as const])) },
  },
});
