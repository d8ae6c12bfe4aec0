import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LAYER_KEYS, NO_PACKS, NO_POLICY, readPacks, readPolicy } from '../packs/stored';
import type { Packs, Policy } from '../packs/types';

export interface HeldPacks {
  readonly packs: Packs;
  readonly policy: Policy;
}

export const NOTHING_HELD: HeldPacks = { packs: NO_PACKS, policy: NO_POLICY };

/** The packs and the policy as they are stored; null until they are read. */
export function usePacks(): HeldPacks | null {
  const [held, setHeld] = useState<HeldPacks | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [packs, policy] = await Promise.all([readPacks(), readPolicy()]);
      setHeld({ packs, policy });
    };
    const listener = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && LAYER_KEYS.some((key) => Object.hasOwn(changes, key))) void look();
    };
    browser.storage.onChanged.addListener(listener);
    void look();
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return held;
}
