import type { Settings } from '../settings/types';
import type { Layers } from './layers';
import type { Pack, PackPhrase } from './types';

/** "Kettle & Cup, mail" → "kettle-cup-mail"; what has no letter of a–z gets a name that every pack may have. */
function idFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return id || 'team';
}

/** Phrases of several packs in one: a class belongs to its pack, so its name and the phrase's id take the pack's along. */
const joined = ({ id, phrases, classes }: Pack, off: (rule: string) => boolean, alone: boolean) => {
  const own = (name: string): string => (alone ? name : `${name}-${id}`.slice(0, 41));
  const renamed = (line: string): string => line.replace(/@([a-z][a-z0-9-]*)/g, (_, name: string) => `@${own(name)}`);
  return {
    classes: Object.entries(classes).map(([name, words]) => [own(name), words] as const),
    phrases: phrases
      .filter((phrase) => !off(`team:${id}/${phrase.id}`))
      .map((phrase): PackPhrase => ({ ...phrase, id: own(phrase.id), find: phrase.find.map(renamed) })),
  };
};

const isOurs = ([rule]: readonly [string, unknown]): boolean => !rule.startsWith('team:');

/** The settings as they hold, as a pack. What is the agent's alone stays behind: name, aliases, badge, pause. */
export function packFrom(
  settings: Settings,
  { packs }: Layers,
  name: string,
  titleOf: (macro: string) => string,
): Pack {
  const parts = packs.map((pack) => joined(pack, (rule) => settings.rules[rule] === 'off', packs.length === 1));
  const { agent, voice, mergeFields, hold, helpdesks, sites } = settings;
  const off = Object.entries(sites).map(([origin, site]) => [origin, { ...site, on: false }] as const);
  return {
    format: 'attune-pack',
    version: 1,
    id: idFrom(name),
    name,
    about: '',
    settings: {
      rules: Object.fromEntries(Object.entries(settings.rules).filter(isOurs)),
      agent: { signOff: agent.signOff, autoSignature: agent.autoSignature },
      voice,
      mergeFields,
      hold: { ...hold, rules: Object.fromEntries(Object.entries(hold.rules).filter(isOurs)) },
      helpdesks,
      sites: Object.fromEntries(off),
    },
    classes: Object.fromEntries(parts.flatMap(({ classes }) => classes)),
    phrases: parts.flatMap(({ phrases }) => phrases),
    macros: settings.macros.map((text) => ({ title: titleOf(text), text })),
  };
}

export const printPack = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;
