import type { Channel, RuleLevel } from '../review/types';
import type { Settings } from './types';

/** What a page and its ticket are known by, where a rule may be louder or quieter than elsewhere. */
interface Here {
  readonly channel: Channel;
  readonly helpdesk: { readonly id: string; readonly consent: 'installed' | 'asked' | 'site' };
  readonly origin: string;
}

export const channelPlace = (channel: Channel): string => `channel ${channel}`;
export const helpdeskPlace = (id: string): string => `helpdesk ${id}`;
export const sitePlace = (origin: string): string => `site ${origin}`;

/** Loosest first: what is said of a site or helpdesk holds over what is said of the channel. */
const placesOf = ({ channel, helpdesk, origin }: Here): readonly string[] => [
  channelPlace(channel),
  helpdesk.consent === 'site' ? sitePlace(origin) : helpdeskPlace(helpdesk.id),
];

const levelsIn = ({ exceptions }: Settings, place: string): Readonly<Record<string, RuleLevel>> =>
  Object.hasOwn(exceptions, place) ? (exceptions[place] ?? {}) : {};

/** How a rule is treated in one place; null where it is as everywhere. */
export function exceptionOf(settings: Settings, place: string, rule: string): RuleLevel | null {
  const levels = levelsIn(settings, place);
  return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
}

/** The settings as they hold for one ticket. */
export function settingsHere(settings: Settings, here: Here): Settings {
  const levels = placesOf(here).map((place) => levelsIn(settings, place));
  if (levels.every((level) => Object.keys(level).length === 0)) return settings;
  return { ...settings, rules: Object.assign({}, settings.rules, ...levels) };
}

/** The settings with a rule treated so in one place; null = as everywhere. Nothing empty is kept. */
export function withException(settings: Settings, place: string, rule: string, level: RuleLevel | null): Settings {
  const { [rule]: _, ...others } = levelsIn(settings, place);
  const levels = level === null ? others : { ...others, [rule]: level };
  const { [place]: __, ...rest } = settings.exceptions;
  const exceptions = Object.keys(levels).length === 0 ? rest : { ...rest, [place]: levels };
  return { ...settings, exceptions };
}

/** The settings with the exceptions that `keep` names; a click that is meant for everywhere leaves none of its rule. */
export function filterExceptions(settings: Settings, keep: (rule: string) => boolean): Settings {
  const exceptions = Object.entries(settings.exceptions)
    .map(([place, levels]) => [place, Object.entries(levels).filter(([rule]) => keep(rule))] as const)
    .filter(([, levels]) => levels.length > 0)
    .map(([place, levels]) => [place, Object.fromEntries(levels)] as const);
  return { ...settings, exceptions: Object.fromEntries(exceptions) };
}
