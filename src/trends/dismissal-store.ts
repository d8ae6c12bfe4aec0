import { browser } from 'wxt/browser';
import { keep } from '../settings/keep';
import { type Dismissals, dismissalsIn } from './dismissals';

const KEY = 'dismissals';

export interface DismissalStore {
  read(): Promise<Dismissals>;
  /** Changes follow one another: each sees what the one before it stored. */
  update(change: (dismissals: Dismissals) => Dismissals): Promise<void>;
}

/** The dismissals in `storage.local`: rule ids, numbers and days. */
export function openDismissals(): DismissalStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Dismissals> => dismissalsIn((await browser.storage.local.get(KEY))[KEY]);
  return {
    read,
    update(change) {
      const done = last.then(async () => keep({ [KEY]: change(await read()) }));
      // The next change waits for this one; that this one failed is its own caller's to hear.
      last = done.catch(() => undefined);
      return done;
    },
  };
}
