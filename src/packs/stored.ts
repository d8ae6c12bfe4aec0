import { browser } from 'wxt/browser';
import { type Layers, NO_LAYERS } from './layers';
import type { Pack, Packs, Policy } from './types';

export const PACKS_KEY = 'packs';
export const POLICY_KEY = 'policy';
export const LAYER_KEYS: readonly string[] = [PACKS_KEY, POLICY_KEY];

export const NO_PACKS: Packs = { installed: [], undo: null };
export const NO_POLICY: Policy = { pack: null, locked: [], problem: '' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The schema checked a pack when it was taken; here, in helpdesk pages too, no more is asked than that it is whole. One
 * that a newer Attune has stored is not guessed at.
 */
const isPack = (value: unknown): value is Pack =>
  isRecord(value) &&
  value.format === 'attune-pack' &&
  value.version === 1 &&
  isRecord(value.settings) &&
  isRecord(value.classes) &&
  Array.isArray(value.phrases) &&
  Array.isArray(value.macros);

const isUndo = (value: unknown): value is NonNullable<Packs['undo']> =>
  isRecord(value) && typeof value.did === 'string' && Array.isArray(value.before) && value.before.every(isPack);

export function packsFrom(stored: unknown): Packs {
  if (!isRecord(stored) || !Array.isArray(stored.installed)) return NO_PACKS;
  return { installed: stored.installed.filter(isPack), undo: isUndo(stored.undo) ? stored.undo : null };
}

export function policyFrom(stored: unknown): Policy {
  if (!isRecord(stored)) return NO_POLICY;
  const { pack, locked, problem } = stored;
  return {
    pack: isPack(pack) ? pack : null,
    locked: Array.isArray(locked) ? locked.filter((path) => typeof path === 'string') : [],
    problem: typeof problem === 'string' ? problem : '',
  };
}

const readKey = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const readPacks = async (): Promise<Packs> => packsFrom(await readKey(PACKS_KEY));
export const readPolicy = async (): Promise<Policy> => policyFrom(await readKey(POLICY_KEY));

export const layersFrom = ({ installed }: Packs, { pack, locked }: Policy): Layers =>
  installed.length === 0 && !pack && locked.length === 0
    ? NO_LAYERS
    : { packs: [...(pack ? [pack] : []), ...installed], managed: pack, locked };

export const readLayers = async (): Promise<Layers> => {
  const [packs, policy] = await Promise.all([readPacks(), readPolicy()]);
  return layersFrom(packs, policy);
};
