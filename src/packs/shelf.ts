import { browser } from 'wxt/browser';
import { PACKS_KEY, readPacks } from './stored';
import type { Pack, Packs } from './types';

/** The packs with this one in its place, or at the end where it is new. */
export const withPack = (installed: readonly Pack[], pack: Pack): readonly Pack[] =>
  installed.some(({ id }) => id === pack.id)
    ? installed.map((one) => (one.id === pack.id ? pack : one))
    : [...installed, pack];

const moved = (installed: readonly Pack[], id: string, by: -1 | 1): readonly Pack[] => {
  const from = installed.findIndex((pack) => pack.id === id);
  const [pack, other] = [installed[from], installed[from + by]];
  if (!pack || !other) return installed;
  return installed.map((one) => (one === pack ? other : one === other ? pack : one));
};

const nameOf = (installed: readonly Pack[], id: string): string => installed.find((pack) => pack.id === id)?.name ?? '';

/** Each change keeps what stood before it, for one step back. */
async function change(
  did: NonNullable<Packs['undo']>['did'],
  id: string,
  to: (now: readonly Pack[]) => readonly Pack[],
) {
  const { installed: before } = await readPacks();
  const installed = to(before);
  const name = nameOf(installed, id) || nameOf(before, id);
  const packs: Packs = { installed, undo: { did, name, before } };
  await browser.storage.local.set({ [PACKS_KEY]: packs });
}

export const installPack = (pack: Pack): Promise<void> => change('installed', pack.id, (now) => withPack(now, pack));

export const removePack = (id: string): Promise<void> =>
  change('removed', id, (now) => now.filter((pack) => pack.id !== id));

export const movePack = (id: string, by: -1 | 1): Promise<void> => change('moved', id, (now) => moved(now, id, by));

export async function undoLast(): Promise<void> {
  const { installed, undo } = await readPacks();
  const packs: Packs = { installed: undo ? undo.before : installed, undo: null };
  await browser.storage.local.set({ [PACKS_KEY]: packs });
}
