import type { TeamRule } from '../review/types';
import type { Settings } from '../settings/types';
import { build, type Hands, inForce, type Layers, layerOf } from './layers';
import { textOf } from './same';
import { withPack } from './shelf';
import type { Pack } from './types';

/** One setting, by its path; a value as text, empty = none. */
export interface SettingChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

export interface ListChange {
  readonly path: string;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** What a pack would change, to be read before it is applied. */
export interface PackDiff {
  readonly settings: readonly SettingChange[];
  readonly lists: readonly ListChange[];
  readonly phrases: {
    readonly added: readonly TeamRule[];
    readonly changed: readonly TeamRule[];
    readonly gone: readonly TeamRule[];
  };
  /** What the pack asks for and does not get: the agent's own choice, another pack or a lock stands over it. `to` = what holds. */
  readonly kept: readonly SettingChange[];
}

interface Facts {
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

const asText = (value: unknown): string => (typeof value === 'object' ? textOf(value) : String(value));

/** All of the settings that a pack may speak of, by path. */
function factsOf(settings: Settings): Facts {
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const hands: Hands = {
    one: (path, read, fallback) => {
      values.set(path, asText(read(settings) ?? fallback));
      return fallback;
    },
    table: (path, read) => {
      for (const [key, value] of Object.entries(read(settings) ?? {})) values.set(`${path}.${key}`, asText(value));
      return {};
    },
    list: (path, read) => {
      lists.set(path, read(settings) ?? []);
      return [];
    },
  };
  build(settings, hands);
  return { values, lists };
}

/** What a pack says, by path. */
function wishesOf(pack: Pack): ReadonlyMap<string, string> {
  const layer = layerOf(pack);
  const wishes = new Map<string, string>();
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value) || value === undefined) return;
    const isGroup = typeof value === 'object' && value !== null && !path.startsWith('sites.');
    if (!isGroup) wishes.set(path, asText(value));
    else for (const [key, inside] of Object.entries(value)) look(inside, path === '' ? key : `${path}.${key}`);
  };
  look(layer, '');
  return wishes;
}

const changesOf = (before: Facts, after: Facts): readonly SettingChange[] =>
  [...new Set([...before.values.keys(), ...after.values.keys()])]
    .map((path) => ({ path, from: before.values.get(path) ?? '', to: after.values.get(path) ?? '' }))
    .filter(({ from, to }) => from !== to);

const listsOf = (before: Facts, after: Facts): readonly ListChange[] =>
  [...after.lists].flatMap(([path, items]) => {
    const was = new Set(before.lists.get(path));
    const now = new Set(items);
    const [added, gone] = [items.filter((item) => !was.has(item)), [...was].filter((item) => !now.has(item))];
    return added.length + gone.length > 0 ? [{ path, added, gone }] : [];
  });

function phrasesOf(before: readonly TeamRule[], after: readonly TeamRule[]): PackDiff['phrases'] {
  const was = new Map(before.map((rule) => [rule.id, textOf(rule)]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    changed: after.filter((rule) => was.has(rule.id) && was.get(rule.id) !== textOf(rule)),
    gone: before.filter(({ id }) => !now.has(id)),
  };
}

/** `layers` as they would be with the pack installed. */
function withInstalled(layers: Layers, pack: Pack): Layers {
  const { managed, packs } = layers;
  const installed = withPack(managed ? packs.slice(1) : packs, pack);
  return { ...layers, packs: managed ? [managed, ...installed] : installed };
}

/** What changes in what holds when the pack is installed. Nothing is stored. */
export function diffOf(mine: Settings, layers: Layers, pack: Pack): PackDiff {
  const [now, then] = [inForce(mine, layers), inForce(mine, withInstalled(layers, pack))];
  const [before, after] = [factsOf(now), factsOf(then)];
  const kept = [...wishesOf(pack)]
    .map(([path, from]) => ({ path, from, to: after.values.get(path) ?? '' }))
    .filter(({ from, to }) => from !== to);
  return {
    settings: changesOf(before, after),
    lists: listsOf(before, after),
    phrases: phrasesOf(now.team ?? [], then.team ?? []),
    kept,
  };
}

export const isEmptyDiff = ({ settings, lists, phrases }: PackDiff): boolean =>
  settings.length + lists.length + phrases.added.length + phrases.changed.length + phrases.gone.length === 0;
