import type { RuleLevel } from '../review/types';
import { DEFAULTS } from './defaults';
import { isOrigin, isSelector, PLACE, RULE_ID } from './shape';
import type { Settings, Site } from './types';

/** What lies in the storage, as settings, and what of it could not be used. */
export interface Stored {
  readonly settings: Settings;
  /** Paths of what does not fit, such as `voice.formality`: their defaults hold. The whole has the path ''. */
  readonly unread: readonly string[];
  /** A newer Attune has stored it; its shape is not guessed at, and the defaults hold. */
  readonly newer: boolean;
}

/** Reads one part; what does not fit is named by its path. Nothing stored is nothing wrong: an older version had none. */
type Take<T> = (value: unknown, path: string, spoiled: (path: string) => void) => T;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const one =
  <T>(fits: (value: unknown) => value is T, fallback: T): Take<T> =>
  (value, path, spoiled) => {
    if (value === undefined) return fallback;
    if (fits(value)) return value;
    spoiled(path);
    return fallback;
  };

const isText = (value: unknown): value is string => typeof value === 'string';
const isYesNo = (value: unknown): value is boolean => typeof value === 'boolean';
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;
/** A time, or none: a pause until anything else would never end. */
const isTime = (value: unknown): value is string =>
  value === '' || (isText(value) && UTC.test(value) && !Number.isNaN(Date.parse(value)));
const isMarked = (value: unknown): value is string => isText(value) && isSelector(value);

const among = <T extends string>(choices: readonly T[], fallback: T): Take<T> =>
  one((value): value is T => choices.some((choice) => choice === value), fallback);

/** Those that are texts; one that isn't names its list. */
const texts: Take<readonly string[]> = (value, path, spoiled) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const fitting = list.filter(isText);
  if (fitting.length < list.length || (value !== undefined && !Array.isArray(value))) spoiled(path);
  return fitting;
};

/** Entries by name; one that doesn't fit is left out and leaves the others as they are. */
const table =
  <T>(isKey: (key: string) => boolean, take: Take<T | null>): Take<Readonly<Record<string, T>>> =>
  (value, path, spoiled) => {
    if (value !== undefined && !isRecord(value)) spoiled(path);
    const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([key, stored]): [string, T][] => {
      if (!isKey(key)) spoiled(below(path, key));
      const taken = isKey(key) ? take(stored, below(path, key), spoiled) : null;
      return taken === null ? [] : [[key, taken]];
    });
    return Object.fromEntries(entries);
  };

const group =
  <T extends object>(parts: { readonly [Key in keyof T]: Take<T[Key]> }): Take<T> =>
  (value, path, spoiled) => {
    const stored = isRecord(value) ? value : {};
    if (value !== undefined && !isRecord(value)) spoiled(path);
    for (const key of Object.keys(stored)) if (!Object.hasOwn(parts, key)) spoiled(below(path, key));
    const taken = Object.entries<Take<unknown>>(parts).map(([key, take]) => [
      key,
      take(Object.hasOwn(stored, key) ? stored[key] : undefined, below(path, key), spoiled),
    ]);
    return Object.fromEntries(taken) as T;
  };

const isRuleId = (key: string): boolean => RULE_ID.test(key);
const { agent, voice, badge, hold, trends, pausedUntil } = DEFAULTS;
const selector = one(isMarked, '');
const orNone = <T extends string>(choices: readonly T[]): Take<T | null> =>
  one((value): value is T | null => choices.some((choice) => choice === value), null);
const levels = table(isRuleId, orNone<RuleLevel>(['on', 'quiet', 'off']));
const switches = table(isRuleId, orNone<'on' | 'off'>(['on', 'off']));
const site = group<Site>({ on: one(isYesNo, false), message: selector, name: selector, composer: selector });

/** The shape that settings/schema.ts has for files, for a page in which zod would weigh more than the rest together. */
const whole = group<Omit<Settings, 'team' | 'teamNever'>>({
  version: one((value): value is 1 => value === 1, 1),
  rules: levels,
  agent: group<Settings['agent']>({
    name: one(isText, agent.name),
    signOff: one(isText, agent.signOff),
    autoSignature: one(isYesNo, agent.autoSignature),
  }),
  voice: group<Settings['voice']>({
    formality: among(['formal', 'neutral', 'casual'], voice.formality),
    spelling: among(['british', 'american'], voice.spelling),
    never: texts,
    always: texts,
  }),
  macros: texts,
  mergeFields: texts,
  badge: group<Settings['badge']>({
    shown: one(isYesNo, badge.shown),
    corner: among(['bottom-right', 'bottom-left', 'top-right', 'top-left'], badge.corner),
  }),
  hold: group<Settings['hold']>({
    on: one(isYesNo, hold.on),
    rules: switches,
    plainEnter: one(isYesNo, hold.plainEnter),
  }),
  trends: group<Settings['trends']>({ counted: one(isYesNo, trends.counted), goQuiet: one(isYesNo, trends.goQuiet) }),
  exceptions: table((key) => PLACE.test(key), levels),
  helpdesks: switches,
  sites: table(isOrigin, site),
  aliases: texts,
  chosen: texts,
  pausedUntil: one(isTime, pausedUntil),
});

const isNewer = (stored: unknown): boolean =>
  isRecord(stored) && typeof stored.version === 'number' && stored.version > DEFAULTS.version;

/** What is usable holds, part by part; the rest is the default's and is named. */
export function readStored(stored: unknown): Stored {
  if (isNewer(stored)) return { settings: DEFAULTS, unread: [], newer: true };
  const unread: string[] = [];
  const settings = whole(stored, '', (path) => unread.push(path));
  return { settings, unread, newer: false };
}
