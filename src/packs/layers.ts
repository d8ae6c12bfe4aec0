import type { TeamRule } from '../review/types';
import { DEFAULTS } from '../settings/defaults';
import { filterExceptions } from '../settings/exceptions';
import type { Settings } from '../settings/types';
import type { Pack, PackSettings } from './types';

/** What one pack, or the agent, says of the settings. */
export interface Layer extends PackSettings {
  readonly macros?: readonly string[] | undefined;
}

/** Everything beside the agent's own settings. */
export interface Layers {
  /** Lowest first: the policy's pack, then the agent's in their order. */
  readonly packs: readonly Pack[];
  /** The policy's pack; it alone speaks for what is locked. */
  readonly managed: Pack | null;
  readonly locked: readonly string[];
}

export const NO_LAYERS: Layers = { packs: [], managed: null, locked: [] };

export const layerOf = ({ settings, macros }: Pack): Layer => ({ ...settings, macros: macros.map(({ text }) => text) });

/** A lock holds for what it names and for all that lies under it. */
export const isLocked = (locked: readonly string[], path: string): boolean =>
  locked.some((lock) => path === lock || path.startsWith(`${lock}.`));

type Read<T> = (from: Layer) => T | undefined;
type Table<T> = Readonly<Record<string, T>>;

/** How one setting of each kind comes about. `path` names it, as locks do. */
export interface Hands {
  one<T>(path: string, read: Read<T>, fallback: T): T;
  table<T>(path: string, read: Read<Table<T>>): Table<T>;
  list(path: string, read: Read<readonly string[]>): readonly string[];
}

/** Settings in which everything that a pack may speak of is made by `hands`; the rest is `base`'s. */
export const build = (base: Settings, { one, table, list }: Hands): Settings => ({
  ...base,
  rules: table('rules', ({ rules }) => rules),
  agent: {
    ...base.agent,
    signOff: one('agent.signOff', ({ agent }) => agent?.signOff, DEFAULTS.agent.signOff),
    autoSignature: one('agent.autoSignature', ({ agent }) => agent?.autoSignature, DEFAULTS.agent.autoSignature),
  },
  voice: {
    formality: one('voice.formality', ({ voice }) => voice?.formality, DEFAULTS.voice.formality),
    spelling: one('voice.spelling', ({ voice }) => voice?.spelling, DEFAULTS.voice.spelling),
    never: list('voice.never', ({ voice }) => voice?.never),
    always: list('voice.always', ({ voice }) => voice?.always),
  },
  macros: list('macros', ({ macros }) => macros),
  mergeFields: list('mergeFields', ({ mergeFields }) => mergeFields),
  hold: {
    on: one('hold.on', ({ hold }) => hold?.on, DEFAULTS.hold.on),
    rules: table('hold.rules', ({ hold }) => hold?.rules),
    plainEnter: one('hold.plainEnter', ({ hold }) => hold?.plainEnter, DEFAULTS.hold.plainEnter),
  },
  helpdesks: table('helpdesks', ({ helpdesks }) => helpdesks),
  sites: table('sites', ({ sites }) => sites),
});

/** Longest piece of an item that stands in a path, in UTF-16 code units: a macro may have a page. */
const ITEM_LENGTH = 60;

/** The path of one entry of a list, by its words. */
export const itemPath = (path: string, item: string): string =>
  `${path}.${item.length <= ITEM_LENGTH ? item : `${item.slice(0, ITEM_LENGTH)}…${item.length}`}`;

const own = <T>(table: Table<T> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

const keysOf = (tables: readonly (Table<unknown> | undefined)[]): readonly string[] => [
  ...new Set(tables.flatMap((table) => Object.keys(table ?? {}))),
];

/** The last one that says something. */
const lastOf = <T>(layers: readonly Layer[], read: Read<T>): T | undefined =>
  layers.map(read).findLast((value) => value !== undefined);

/** What holds: a lock's value, else the agent's own word, else the last pack's, else the default. */
function handsFor(mine: Settings, { packs, managed, locked }: Layers): Hands {
  const layers = packs.map(layerOf);
  const policy = managed ? layerOf(managed) : {};
  const isChosen = (path: string): boolean => mine.chosen.includes(path);
  const choose = <T>(path: string, read: Read<T>, fallback: T | undefined): T | undefined => {
    if (isLocked(locked, path)) return read(policy) ?? fallback;
    const said = read(mine);
    return isChosen(path) || (said !== undefined && said !== fallback) ? said : (lastOf(layers, read) ?? fallback);
  };
  return {
    one: (path, read, fallback) => choose(path, read, fallback) ?? fallback,
    table: <T>(path: string, read: Read<Table<T>>) => {
      const entries = keysOf([read(mine), ...layers.map(read)]).flatMap((key): [string, T][] => {
        const value = choose(`${path}.${key}`, (from) => own(read(from), key), undefined);
        return value === undefined ? [] : [[key, value]];
      });
      return Object.fromEntries(entries);
    },
    list: (path, read) => {
      if (isLocked(locked, path)) return read(policy) ?? [];
      const theirs = layers.flatMap((layer) => read(layer) ?? []).filter((item) => !isChosen(itemPath(path, item)));
      return [...new Set([...theirs, ...(read(mine) ?? [])])];
    },
  };
}

const teamOf = ({ id, name, phrases, classes }: Pack): readonly TeamRule[] =>
  phrases.map(({ id: phrase, examples: _, ...said }) => ({
    ...said,
    id: `team:${id}/${phrase}`,
    sources: [name],
    classes,
  }));

/** The settings as they hold: the agent's own over the packs', but for what is locked. */
export function inForce(mine: Settings, layers: Layers): Settings {
  if (layers.packs.length === 0 && layers.locked.length === 0) return mine;
  const free = filterExceptions(mine, (rule) => !isLocked(layers.locked, `rules.${rule}`));
  const made = build(free, handsFor(mine, layers));
  const own = new Set(mine.voice.never);
  return { ...made, team: layers.packs.flatMap(teamOf), teamNever: made.voice.never.filter((word) => !own.has(word)) };
}
