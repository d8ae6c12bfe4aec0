import { browser } from 'wxt/browser';
import { report } from '../report';
import { add, DAY_PREFIX, dayOf, type Tally, tallyIn } from './tally';

export interface Counter {
  /** Never waits and never throws: a count is no reason to disturb a reply. */
  count(tally: Tally): void;
}

/** A day that can't be read is put aside as it is and begun anew. */
async function addToStored(key: string, tally: Tally): Promise<void> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const before = stored === undefined ? {} : tallyIn(stored);
  await browser.storage.local.set({ [key]: add(before ?? {}, tally), ...(!before && { [`${key}:aside`]: stored }) });
}

/** Counts into `storage.local`. What comes while one write is under way goes with the next; so does what was refused. */
export function openCounter(now: () => Date): Counter {
  const waiting = new Map<string, Tally>();
  let writing = false;
  const write = async (): Promise<void> => {
    for (const [key, tally] of waiting) {
      waiting.delete(key);
      try {
        await addToStored(key, tally);
      } catch (error) {
        waiting.set(key, add(tally, waiting.get(key) ?? {}));
        throw error;
      }
    }
  };
  return {
    count(tally) {
      const key = `${DAY_PREFIX}${dayOf(now())}`;
      waiting.set(key, add(waiting.get(key) ?? {}, tally));
      if (writing) return;
      writing = true;
      write()
        .catch((error: unknown) => report('counting', error))
        .finally(() => {
          writing = false;
        });
    },
  };
}
